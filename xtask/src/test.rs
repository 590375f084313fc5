//! `cargo xtask test`: everything that has to hold before a change is taken.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};

use crate::project::{Project, run as run_command};
use crate::setup::{self, system, tools};
use crate::{data, dist, size};

const WASM: [&str; 5] = ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "csr"];

/// The tests of the whole, which also hold the lab of `cargo xtask bench`.
pub const E2E: [&str; 7] = ["test", "--package", APP, "--test", "e2e", "--features", ALL];

/// Runs every check, the quick ones first, and stops at the first that fails.
pub fn run(project: &Project) -> Result<()> {
    heading("Set-up");
    setup::ensure(project, true)?;

    heading("Format");
    cargo(project, &["fmt", "--all", "--check"])?;

    heading("Lints, host");
    let every = ["clippy", "--workspace", "--all-targets", "--features", ALL];
    cargo(project, &[&every[..], &["--", "--deny", "warnings"]].concat())?;
    heading("Lints, browser");
    let lint = ["clippy", "--package", APP, "--lib", "--bins", "--test", "browser"];
    cargo(project, &[&lint[..], &WASM, &["--", "--deny", "warnings"]].concat())?;

    heading("Data");
    if !data::run(project)? {
        bail!("the data has faults");
    }

    heading("Tests of the pure part, with no Yew in the tree");
    cargo(project, &["test", "--package", APP, "--lib"])?;
    heading("Tests on the host");
    cargo(project, &["test", "--workspace", "--features", SSR])?;

    heading("Build");
    dist::run(project)?;
    heading("Size");
    if !size::run(project)? {
        bail!("dist/ is above a limit");
    }

    heading("Tests in a browser");
    run_command(in_browser(project)?.args(["test", "--package", APP, "--test", "browser"]).args(WASM))?;
    heading("Tests of the whole, in three browsers");
    // Last, so that its closing lines end what is printed.
    run_command(with_browsers(project)?.args(E2E))
}

const APP: &str = "paris-call-briefing";
const SSR: &str = "paris-call-briefing/ssr";
const ALL: &str = "paris-call-briefing/ssr,paris-call-briefing/e2e";

fn heading(step: &str) {
    println!("\n=== {step} ===");
}

fn cargo(project: &Project, arguments: &[&str]) -> Result<()> {
    run_command(project.cargo().args(arguments))
}

/// Cargo with a browser as the runner of Wasm; what the browser is told is in webdriver.json.
fn in_browser(project: &Project) -> Result<std::process::Command> {
    let mut cargo = with_browsers(project)?;
    let runner = find(project, &["wasm-bindgen-test-runner"])?;
    cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", runner).env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    cargo.env_remove("GECKODRIVER"); // the runner would take it before Chromium's, for which webdriver.json is written
    Ok(cargo)
}

/// Cargo that tells the tests where everything is.
pub fn with_browsers(project: &Project) -> Result<std::process::Command> {
    let mut cargo = project.cargo();
    cargo
        .env("PARIS_CALL_DIST", project.dist())
        .env("CHROMEDRIVER", find(project, &["chromedriver"])?)
        .env("GECKODRIVER", find(project, &["geckodriver"])?)
        .env("WEBKITDRIVER", find(project, &["WebKitWebDriver"])?)
        .env("CHROMIUM", find(project, system::CHROMIUM)?)
        .env("FIREFOX", find(project, system::FIREFOX)?)
        .env("AXE_JS", tools::axe(project))
        .env("PYM_JS", tools::pym(project))
        .env("FRAMES_JS", tools::frames(project));
    Ok(cargo)
}

fn find(project: &Project, names: &[&str]) -> Result<PathBuf> {
    names.iter().find_map(|name| project.which(name)).with_context(|| format!("{} is not there", names.join(" or ")))
}
