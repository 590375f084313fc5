//! `cargo xtask test`: everything that has to hold before a change is taken.

use std::path::PathBuf;
use std::process::Command;

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::check::{self, Part};
use crate::engine::{CHROMIUM, Engine, FIREFOX};
use crate::setup::{self, tools};
use crate::{dist, size, systems};
use project::{Project, run as run_command};

/// The trials of the whole, which also hold the lab of `cargo xtask bench`. With the features of the whole workspace, as the tests on the
/// host have them: for this package alone, 38 libraries and ours above them are compiled again.
pub const E2E: [&str; 7] = [
    "test",
    "--locked",
    "--workspace",
    "--test",
    "e2e",
    "--features",
    "paris-call-briefing/ssr,paris-call-briefing/e2e",
];

/// What was asked for on the command line.
#[derive(Args)]
pub struct TestOptions {
    /// One engine alone; no other has to be installed
    #[arg(long)]
    engine: Option<Engine>,
    #[command(flatten)]
    parts: check::CheckOptions,
}

/// Runs every part that was asked for, the quick ones first, and stops at the first that fails.
pub fn run(project: &Project, TestOptions { engine, parts: options }: &TestOptions) -> Result<()> {
    let engines = engine.map_or_else(|| Engine::ALL.to_vec(), |engine| vec![engine]);
    let checks: Vec<Part> = Part::CHECK.into_iter().filter(|part| options.has(*part)).collect();
    if !checks.is_empty() {
        // Before any set-up: what fails here needs no browser.
        check::run(project, &check::CheckOptions { only: checks, filter: options.filter.clone() })?;
    }
    if options.has(Part::E2e) {
        println!("\n=== Set-up ===");
        setup::ensure_for(project, &engines)?;
    }
    options.step(Part::Build, "Build", || {
        // Who asks for a few tests by name wants them soon.
        if options.filter.is_empty() { dist::run(project) } else { dist::run_if_stale(project) }
    })?;
    options.step(Part::Size, "Size", || {
        if !size::run(project)? {
            bail!("dist/ is above a limit");
        }
        Ok(())
    })?;
    options.step(Part::Systems, "What content systems leave of the embed", || systems::check(project))?;
    if !options.has(Part::E2e) {
        return Ok(());
    }
    println!(
        "\n=== Trials of the whole, in {} (e2e) ===",
        engines.iter().map(|engine| engine.name()).collect::<Vec<_>>().join(", ")
    );
    // Last, and nothing after it, so that its closing lines end what is printed.
    run_command(with_browsers(project, &engines)?.args(E2E).arg("--").args(&options.filter))
}

/// Cargo with variables that say where the build, the libraries and these engines are.
pub fn with_browsers(project: &Project, engines: &[Engine]) -> Result<Command> {
    let mut cargo = project.cargo();
    let names: Vec<&str> = engines.iter().map(|engine| engine.name()).collect();
    cargo
        .env("PARIS_CALL_ENGINES", names.join(","))
        .env("PARIS_CALL_DIST", project.dist())
        .env("AXE_JS", tools::axe(project))
        .env("NODE_MODULES", project.tools.join("node_modules"))
        .env("PYM_JS", tools::pym(project))
        .env("FRAMES_JS", tools::frames(project))
        .env("JQUERY_JS", tools::jquery(project));
    for engine in engines {
        let programs: &[(&str, &[&str])] = match engine {
            Engine::Chromium => &[("CHROMEDRIVER", &["chromedriver"]), ("CHROMIUM", CHROMIUM)],
            Engine::Firefox => &[("GECKODRIVER", &["geckodriver"]), ("FIREFOX", FIREFOX)],
            Engine::WebKit => &[("WEBKITDRIVER", &["WebKitWebDriver"]), ("XVFB", &["Xvfb"])],
        };
        for (variable, names) in programs {
            cargo.env(variable, find(project, names)?);
        }
    }
    Ok(cargo)
}

fn find(project: &Project, names: &[&str]) -> Result<PathBuf> {
    names.iter().find_map(|name| project.which(name)).with_context(|| format!("{} is not there", names.join(" or ")))
}
