//! The tools that come from Rust's and Node's package managers, each at one version.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::engine::Engine;
use crate::project::{Project, output, run, spelled};

const TARGET: &str = "wasm32-unknown-unknown";

/// A program that `cargo install` brings.
struct Crate {
    name: &'static str,
    program: &'static str,
    version: String,
    /// wasm-bindgen-cli's own lock file asks for a version that was withdrawn.
    locked: bool,
    minutes: u8,
}

/// A package that `npm install` brings.
struct Package {
    name: &'static str,
    version: &'static str,
    purpose: &'static str,
}

const BINARYEN: Package = Package { name: "binaryen", version: "132.0.0", purpose: "wasm-opt, which shrinks the Wasm" };
const AXE: Package = Package { name: "axe-core", version: "4.14.1", purpose: "the check for accessibility" };
/// The libraries of newsrooms' own pages, which the frames' heights are tested against.
const PYM: Package = Package { name: "pym.js", version: "1.3.2", purpose: "NPR's responsive frames" };
const FRAMES: Package =
    Package { name: "@newswire/frames", version: "1.0.0", purpose: "the same in less, which AMP understands" };

/// Installs what is missing; what cannot be installed is returned as sentences that say how to.
pub fn install(project: &Project, engines: &[Engine]) -> Result<Vec<String>> {
    let mut left = Vec::new();
    left.extend(target(project)?);
    left.extend(library(project)?);
    for tool in crates(project, engines)? {
        left.extend(tool.install(project)?);
    }
    let packages: &[Package] = if !engines.is_empty() { &[BINARYEN, AXE, PYM, FRAMES] } else { &[BINARYEN] };
    left.extend(packages_from_npm(project, packages)?);
    Ok(left)
}

/// Where the script of axe-core is, for the browser tests.
pub fn axe(project: &Project) -> PathBuf {
    project.tools.join("node_modules").join(AXE.name).join("axe.min.js")
}

/// Where the script of Pym.js is, for the same.
pub fn pym(project: &Project) -> PathBuf {
    project.tools.join("node_modules").join(PYM.name).join("dist/pym.v1.min.js")
}

/// Where the script of @newswire/frames is, for the same.
pub fn frames(project: &Project) -> PathBuf {
    project.tools.join("node_modules").join(FRAMES.name).join("dist/frames.umd.js")
}

/// rust-toolchain.toml names the target, so that rustup brings it; a Rust without rustup is the person's own affair.
fn target(project: &Project) -> Result<Option<String>> {
    let sysroot = output(project.command("rustc").args(["--print", "sysroot"]))?;
    if PathBuf::from(sysroot.trim()).join("lib/rustlib").join(TARGET).is_dir() {
        return Ok(None);
    }
    let by_hand = format!("the Rust target {TARGET}: rustup target add {TARGET}");
    if project.which("rustup").is_none() {
        return Ok(Some(by_hand));
    }
    eprintln!("Installing the Rust target {TARGET} (half a minute)");
    Ok(run(project.command("rustup").args(["target", "add", TARGET])).is_err().then_some(by_hand))
}

/// The source of the standard library, which a release builds along with the app.
fn library(project: &Project) -> Result<Option<String>> {
    let sysroot = output(project.command("rustc").args(["--print", "sysroot"]))?;
    if PathBuf::from(sysroot.trim()).join("lib/rustlib/src/rust/library/Cargo.lock").is_file() {
        return Ok(None);
    }
    let by_hand = "the source of Rust's library: rustup component add rust-src".to_owned();
    if project.which("rustup").is_none() {
        return Ok(Some(by_hand));
    }
    eprintln!("Installing the source of Rust's library (a few seconds)");
    Ok(run(project.command("rustup").args(["component", "add", "rust-src"])).is_err().then_some(by_hand))
}

fn crates(project: &Project, engines: &[Engine]) -> Result<Vec<Crate>> {
    let bindgen = locked_version(project, "wasm-bindgen")?;
    let mut tools = vec![
        Crate { name: "trunk", program: "trunk", version: "0.21.14".into(), locked: true, minutes: 7 },
        Crate { name: "wasm-bindgen-cli", program: "wasm-bindgen", version: bindgen, locked: false, minutes: 3 },
    ];
    if engines.contains(&Engine::Firefox) {
        tools.push(Crate {
            name: "geckodriver",
            program: "geckodriver",
            version: "0.37.1".into(),
            locked: true,
            minutes: 2,
        });
    }
    Ok(tools)
}

impl Crate {
    fn install(&self, project: &Project) -> Result<Option<String>> {
        if self.is_there(project) {
            return Ok(None);
        }
        let Self { name, version, minutes, .. } = self;
        eprintln!("Installing {name} {version} (about {minutes} minutes on two cores)");
        let mut command = project.cargo();
        // A target folder shared with the project would be filled with the tool's own parts.
        command.env_remove("CARGO_TARGET_DIR").arg("install").arg(format!("{name}@{version}"));
        command.args(self.locked.then_some("--locked")).arg("--root").arg(&project.tools);
        let failed = run(&mut command).is_err();
        Ok(failed.then(|| format!("{name} {version}, with a network: {}", spelled(&command))))
    }

    fn is_there(&self, project: &Project) -> bool {
        // Looked for first: what is missing must not be reported as a program that failed.
        let Some(path) = project.which(self.program) else { return false };
        let Ok(printed) = project.command(path).arg("--version").output() else { return false };
        let printed = String::from_utf8_lossy(&printed.stdout).into_owned();
        printed.split_whitespace().nth(1) == Some(&self.version)
    }
}

fn packages_from_npm(project: &Project, packages: &[Package]) -> Result<Option<String>> {
    let missing: Vec<_> = packages.iter().filter(|package| !package.is_there(project)).collect();
    if missing.is_empty() {
        return Ok(None);
    }
    if project.which("npm").is_none() {
        return Ok(Some("packages for Node: once that is there, this command again".to_owned()));
    }
    for Package { name, version, purpose } in &missing {
        eprintln!("Installing {name} {version}: {purpose} (a few seconds)");
    }
    fs::create_dir_all(&project.tools).with_context(|| format!("cannot make {}", project.tools.display()))?;
    let mut command = project.command("npm");
    command.arg("install").arg("--prefix").arg(&project.tools).args(["--save-exact", "--no-audit", "--no-fund"]);
    command.args(missing.iter().map(|package| format!("{}@{}", package.name, package.version)));
    let failed = run(&mut command).is_err();
    Ok(failed.then(|| format!("packages for Node, with a network: {}", spelled(&command))))
}

impl Package {
    fn is_there(&self, project: &Project) -> bool {
        let manifest = project.tools.join("node_modules").join(self.name).join("package.json");
        let manifest = fs::read_to_string(manifest).ok();
        let manifest: Option<serde_json::Value> = manifest.and_then(|text| serde_json::from_str(&text).ok());
        manifest.is_some_and(|manifest| manifest.get("version").is_some_and(|version| version == self.version))
    }
}

/// The version of a crate in Cargo.lock: glue and Wasm must come from the same.
fn locked_version(project: &Project, name: &str) -> Result<String> {
    let lock = fs::read_to_string(project.root.join("Cargo.lock")).context("cannot read Cargo.lock")?;
    let entry = lock.split("[[package]]").find(|entry| entry.contains(&format!("\nname = \"{name}\"\n")));
    let version = entry.and_then(|entry| entry.split("version = \"").nth(1)?.split('"').next());
    version.map(str::to_owned).with_context(|| format!("Cargo.lock does not name {name}"))
}
