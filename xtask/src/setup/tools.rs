//! The tools that come from Rust's and Node's package managers, each at one version.

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};

use project::step;
use project::step::Missing;
use project::{Project, output, spelled};

const TARGET: &str = "wasm32-unknown-unknown";

/// The driver of Firefox, compiled from its crate: its project publishes programs, but no registry has them.
const GECKODRIVER: &str = "0.37.1";

/// A package that `npm install` brings.
#[derive(Clone, Copy)]
pub(super) struct Package {
    pub name: &'static str,
    pub version: &'static str,
}

/// wasm-opt, which shrinks the Wasm.
const BINARYEN: Package = Package { name: "binaryen", version: "132.0.0" };
/// Makes scripts shorter that every page or article carries.
const TERSER: Package = Package { name: "terser", version: "5.51.4" };
/// The check for accessibility.
const AXE: Package = Package { name: "axe-core", version: "4.14.1" };
/// The libraries of newsrooms' own pages, which the frames' heights are tested against: NPR's responsive frames.
const PYM: Package = Package { name: "pym.js", version: "1.3.2" };
/// The same in less, which AMP understands.
const FRAMES: Package = Package { name: "@newswire/frames", version: "1.0.0" };

/// What half of all articles have, whose `.html()` runs scripts in a way of its own.
const JQUERY: Package = Package { name: "jquery", version: "3.7.1" };
/// The reader mode of Firefox, and the page model that it works on.
const READABILITY: Package = Package { name: "@mozilla/readability", version: "0.6.0" };
const JSDOM: Package = Package { name: "jsdom", version: "29.1.1" };
/// The check of markup that needs no Java.
const HTML_VALIDATE: Package = Package { name: "html-validate", version: "10.17.0" };
/// A processor of linked data.
const JSONLD: Package = Package { name: "jsonld", version: "9.0.0" };
/// What reads references, with two of the formats that it knows.
const CITATION: Package = Package { name: "@citation-js/core", version: "0.8.2" };
const CITATION_BIBTEX: Package = Package { name: "@citation-js/plugin-bibtex", version: "0.8.2" };
const CITATION_RIS: Package = Package { name: "@citation-js/plugin-ris", version: "0.8.2" };
/// Reads the PDF that a browser prints.
const PDFJS: Package = Package { name: "pdfjs-dist", version: "5.6.205" };

/// The check of markup that the standard's own editors use. It needs Java; its package would bring one by a script of its own.
const NU: Package = Package { name: "vnu-jar", version: "26.9.27" };

/// The judge of loaded pages, for `cargo xtask audit`: 186 MB with what it needs, in a folder of its own.
const LIGHTHOUSE: Package = Package { name: "lighthouse", version: "12.8.2" };

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

/// Where the script of jQuery is, for the same.
pub fn jquery(project: &Project) -> PathBuf {
    project.tools.join("node_modules").join(JQUERY.name).join("dist/jquery.min.js")
}

/// Installs the parts of Rust beside the compiler: the target, and the source of the standard library, which a release
/// builds along with the app.
pub fn install_rust(project: &Project) -> Result<Vec<Missing>> {
    let mut missing = Vec::from_iter(install_target(project)?);
    if !rustlib(project)?.join("src/rust/library/Cargo.lock").is_file() {
        let component = ["component", "add", "rust-src"];
        missing.extend(install_from_rustup(project, &component, "the source of Rust's standard library"));
    }
    Ok(missing)
}

/// Installs what browsers run is compiled for. rust-toolchain.toml names it, but rustup brings it by itself neither to a
/// toolchain that is there already, nor where `RUSTUP_AUTO_INSTALL=0`.
pub fn install_target(project: &Project) -> Result<Option<Missing>> {
    if rustlib(project)?.join(TARGET).is_dir() {
        return Ok(None);
    }
    Ok(install_from_rustup(project, &["target", "add", TARGET], "the Rust target"))
}

fn rustlib(project: &Project) -> Result<PathBuf> {
    let sysroot = output(project.command("rustc").args(["--print", "sysroot"]))?;
    Ok(Path::new(sysroot.trim()).join("lib/rustlib"))
}

/// A Rust without rustup is the person's own affair.
fn install_from_rustup(project: &Project, arguments: &[&str], what: &str) -> Option<Missing> {
    let by_hand = format!("{what}: rustup {}", arguments.join(" "));
    if project.which("rustup").is_none() {
        return Some(Missing::by_hand(by_hand));
    }
    step::install(&format!("Installing {what}"), project.command("rustup").args(arguments), by_hand)
}

/// What the trials run.
const TRIED: [Package; 12] = [
    AXE,
    PYM,
    FRAMES,
    JQUERY,
    READABILITY,
    JSDOM,
    HTML_VALIDATE,
    JSONLD,
    CITATION,
    CITATION_BIBTEX,
    CITATION_RIS,
    PDFJS,
];

/// Installs what is missing of the packages for Node, unless npm itself is.
pub fn install_packages(project: &Project, tests: bool) -> Result<Option<Missing>> {
    let packages = [BINARYEN, TERSER].into_iter().chain(TRIED.into_iter().filter(|_| tests));
    install_packages_into(project, &project.tools, &packages.collect::<Vec<_>>())
}

/// Installs the Nu checker, and says where it is.
pub fn install_nu(project: &Project) -> Result<PathBuf> {
    if let Some(missing) = install_packages_into(project, &project.tools, &[NU])? {
        bail!("this is missing and could not be installed: {}", missing.what);
    }
    Ok(project.tools.join("node_modules").join(NU.name).join("build/dist/vnu.jar"))
}

/// Installs Lighthouse, and says where its program is.
pub fn install_lighthouse(project: &Project) -> Result<PathBuf> {
    let folder = project.tools.join("lighthouse");
    if let Some(missing) = install_packages_into(project, &folder, &[LIGHTHOUSE])? {
        bail!("this is missing and could not be installed: {}", missing.what);
    }
    Ok(folder.join("node_modules").join(LIGHTHOUSE.name).join("cli/index.js"))
}

/// The same for some packages, into a folder.
pub(super) fn install_packages_into(project: &Project, folder: &Path, packages: &[Package]) -> Result<Option<Missing>> {
    let missing: Vec<String> = packages
        .iter()
        .filter(|package| !package.is_there(folder))
        .map(|Package { name, version }| format!("{name}@{version}"))
        .collect();
    if missing.is_empty() || project.which("npm").is_none() {
        return Ok(None);
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut command = project.command("npm");
    command.arg("install").arg("--prefix").arg(folder).args([
        "--save-exact",
        "--no-audit",
        "--no-fund",
        "--ignore-scripts",
    ]);
    // Without a network npm would else take minutes to say so.
    command.args(["--fetch-retries=1", "--fetch-retry-mintimeout=1000", "--fetch-retry-maxtimeout=5000"]);
    command.args(&missing);
    let by_hand = format!("packages for Node: {}", spelled(&command));
    Ok(step::install(&format!("Installing {}", missing.join(", ")), &mut command, by_hand))
}

impl Package {
    fn is_there(&self, folder: &Path) -> bool {
        let manifest = folder.join("node_modules").join(self.name).join("package.json");
        let manifest = fs::read_to_string(manifest).ok();
        let manifest: Option<serde_json::Value> = manifest.and_then(|text| serde_json::from_str(&text).ok());
        manifest.is_some_and(|manifest| manifest.get("version").is_some_and(|version| version == self.version))
    }
}

/// Installs the driver of Firefox, unless this version of it is there.
pub fn install_geckodriver(project: &Project) -> Result<Option<Missing>> {
    // Looked for first: what is missing must not be reported as a program that failed.
    if let Some(path) = project.which("geckodriver")
        && let Ok(printed) = project.command(path).arg("--version").output()
        && String::from_utf8_lossy(&printed.stdout).split_whitespace().nth(1) == Some(GECKODRIVER)
    {
        return Ok(None);
    }
    let mut command = project.cargo();
    // A target folder shared with the project would be filled with the tool's own parts.
    command.env_remove("CARGO_TARGET_DIR");
    // It hands messages on and waits for the browser: trials take as long with it optimised (35 s) or not (34 s), but compiling it
    // takes twice as long then (183 s).
    command.envs([("CARGO_PROFILE_RELEASE_OPT_LEVEL", "0"), ("CARGO_PROFILE_RELEASE_LTO", "off")]);
    command.env("CARGO_PROFILE_RELEASE_CODEGEN_UNITS", "16").arg("install").arg(format!("geckodriver@{GECKODRIVER}"));
    command.args(["--locked", "--root"]).arg(&project.tools);
    let by_hand = format!("geckodriver: {}", spelled(&command));
    let what = format!("Compiling geckodriver {GECKODRIVER} (a minute and a half on two cores)");
    Ok(step::install(&what, &mut command, by_hand))
}

#[cfg(test)]
mod tests {
    /// Glue and Wasm are made by two crates that must be of one version.
    #[test]
    fn wasm_bindgen_and_what_binds_it_are_of_one_version() {
        let lock = include_str!("../../../Cargo.lock");
        let version = |name: &str| {
            let entry = lock.split("[[package]]").find(|entry| entry.contains(&format!("\nname = \"{name}\"\n")));
            entry.and_then(|entry| entry.lines().find_map(|line| line.strip_prefix("version = "))).unwrap()
        };
        assert_eq!(version("wasm-bindgen"), version("wasm-bindgen-cli-support"));
    }
}
