//! The programs themselves, app and desk: Wasm and glue, made smaller, proved to compile, and carried as text where bytes cannot be fetched.

mod compile;
mod names;

use std::fs;
use std::io::Write;
use std::path::Path;

use anyhow::{Context, Result};
use base64::prelude::{BASE64_STANDARD, Engine};
use flate2::{Compression, GzBuilder};

use super::digest;
use crate::project::{Project, run};

/// Glue and Wasm of one program, made ready for every delivery.
pub struct App {
    pub glue: String,
    pub wasm: Vec<u8>,
}

/// The condition in the glue that fails where the glue is inline: its script has no address there, and in a `srcdoc`
/// frame the page's own is no base for one.
const GUARD: &str = "document.currentScript !== null";

impl App {
    /// The app and the desk: what Trunk staged or, for a release, a build that is a quarter smaller.
    pub fn read_both(project: &Project, staging: &Path, release: bool) -> Result<[Self; 2]> {
        if release {
            let folder = compile::compile(project)?;
            return Ok([Self::small(project, &folder, "app")?, Self::small(project, &folder, "desk")?]);
        }
        Ok([Self::read(staging, "app")?, Self::read(&compile::desk_in_development(project)?, "desk")?])
    }

    fn read(folder: &Path, program: &str) -> Result<Self> {
        let path = folder.join(format!("{program}_bg.wasm"));
        Ok(Self {
            glue: guarded(&super::read(&folder.join(format!("{program}.js")))?)?,
            wasm: fs::read(&path).with_context(|| format!("cannot read {}", path.display()))?,
        })
    }

    fn small(project: &Project, folder: &Path, program: &str) -> Result<Self> {
        let Self { glue, wasm } = Self::read(folder, program)?;
        let (wasm, glue) = names::shorten(program, &wasm, &glue)?;
        Ok(Self { glue: names::stripped(&glue)?, wasm: optimised(project, &wasm)? })
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
    names::replaced(glue, GUARD, "document.currentScript !== null && document.currentScript.src")
}

/// What makes the module smallest after brotli, found by trying, which is not what makes it smallest before: loops and
/// branches made anew are more regular, and what is computed twice in the same words costs less than a local that keeps
/// it. Functions that stay apart look more alike, too. Rust puts the stack first, so nothing lies in the first kilobyte,
/// as `--low-memory-unused` promises. What no engine reads goes last: wasm-opt itself needs the list of features.
const OPTIONS: [&str; 11] = [
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "--skip-pass=local-cse",
    "--skip-pass=simplify-locals",
    "--low-memory-unused",
    "--one-caller-inline-max-function-size=0",
    "--always-inline-max-function-size=0",
    "--strip-producers",
    "--strip-target-features",
];

/// Runs wasm-opt, or takes what it made of the same bytes before.
fn optimised(project: &Project, wasm: &[u8]) -> Result<Vec<u8>> {
    let folder = project.target().join("wasm-opt");
    let made = folder.join(format!("{}.wasm", digest(&[wasm, OPTIONS.concat().as_bytes()].concat())));
    if !made.exists() {
        eprintln!("Making the Wasm smaller (about fifteen seconds)");
        fs::create_dir_all(&folder)?;
        let (input, draft) = (folder.join("input.wasm"), folder.join("draft.wasm"));
        fs::write(&input, wasm)?;
        // No feature flags: the module names its own, and all of them together make a module that engines reject.
        run(project.command("wasm-opt").args(OPTIONS).arg(&input).arg("-o").arg(&draft))?;
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
