//! The app itself: Wasm and glue, made smaller, proved to compile, and carried as text where bytes cannot be fetched.

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result, bail};
use base64::prelude::{BASE64_STANDARD, Engine};
use flate2::{Compression, GzBuilder};

use super::digest;
use crate::project::{Project, run};

/// Glue and Wasm as Trunk staged them, made ready for every delivery.
pub struct App {
    pub glue: String,
    pub wasm: Vec<u8>,
}

/// The condition in the glue that fails where the glue is inline: its script has no address there, and in a `srcdoc`
/// frame the page's own is no base for one.
const GUARD: &str = "document.currentScript !== null";

impl App {
    /// Reads what Trunk staged. Only a release build is worth the seconds that making it smaller takes.
    pub fn read(project: &Project, staging: &Path, release: bool) -> Result<Self> {
        let glue = super::read(&staging.join("app.js"))?;
        let staged = staging.join("app_bg.wasm");
        let wasm = fs::read(&staged).with_context(|| format!("cannot read {}", staged.display()))?;
        let wasm = if release { optimised(project, &wasm)? } else { wasm };
        Ok(Self { glue: guarded(&glue)?, wasm })
    }

    /// The Wasm as text: zipped, in base64.
    pub fn text(&self) -> Result<String> {
        let mut zip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
        zip.write_all(&self.wasm)?;
        Ok(BASE64_STANDARD.encode(zip.finish()?))
    }

    /// The classic script that carries the Wasm: the only way to it from a disk.
    pub fn carrier(&self) -> Result<String> {
        Ok(format!("window.briefing.bytes = \"{}\";\n", self.text()?))
    }
}

fn guarded(glue: &str) -> Result<String> {
    match glue.matches(GUARD).count() {
        1 => Ok(glue.replacen(GUARD, "document.currentScript !== null && document.currentScript.src", 1)),
        found => bail!("the glue has {found} places that read the script's address, not 1: wasm-bindgen has changed"),
    }
}

/// Runs wasm-opt, or takes what it made of the same bytes before.
fn optimised(project: &Project, wasm: &[u8]) -> Result<Vec<u8>> {
    let folder = project.target().join("wasm-opt");
    let made = folder.join(format!("{}.wasm", digest(wasm)));
    if !made.exists() {
        eprintln!("Making the Wasm smaller (about fifteen seconds)");
        fs::create_dir_all(&folder)?;
        let (input, draft) = (folder.join("input.wasm"), folder.join("draft.wasm"));
        fs::write(&input, wasm)?;
        // No feature flags: the module names its own, and all of them together make a module that engines reject.
        run(project.command("wasm-opt").arg("-Oz").arg(&input).arg("-o").arg(&draft))?;
        prove(project, &draft)?;
        fs::rename(&draft, &made)?;
    }
    fs::read(&made).with_context(|| format!("cannot read {}", made.display()))
}

/// Compiles a module with a real engine.
fn prove(project: &Project, path: &Path) -> Result<()> {
    let script = "WebAssembly.compile(require('fs').readFileSync(process.argv[1])).catch((error) => {\n\
        console.error(String(error)); process.exit(1); })";
    run(project.command("node").arg("--eval").arg(script).arg(path)).context("the Wasm that wasm-opt made is not valid")
}
