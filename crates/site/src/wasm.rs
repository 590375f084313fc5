//! The programs themselves, app and desk: Wasm and glue, made smaller, proved to compile, and carried as text where bytes cannot be fetched.

mod compile;
mod names;

use std::fs;
use std::io::Write;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, anyhow};
use base64::prelude::{BASE64_STANDARD, Engine};
use contract::Part;
use flate2::{Compression, GzBuilder};

use super::output::whole_digest;
use super::script::minified;
use project::Project;
use project::step;

/// Glue and Wasm of one program, made ready for every delivery.
#[derive(Clone)]
pub struct App {
    pub glue: String,
    pub wasm: Vec<u8>,
}

/// The condition in the glue that fails where the glue is inline: its script has no address there, and in a `srcdoc`
/// frame the page's own is no base for one.
const GUARD: &str = "document.currentScript !== null";

/// What the programs are made for.
#[derive(Clone, Copy)]
pub enum Build {
    /// To be published: as small as can be.
    Release,
    /// For `trunk serve`: compiled in seconds, and a panic has a message.
    Development,
}

impl App {
    /// Makes the app, the desk and the checks. For development Trunk has made the app already, and staged it.
    pub fn make_all(project: &Project, staged: &Path, build: Build) -> Result<[Self; 3]> {
        match build {
            Build::Release => {
                let folder = compile::release(project)?;
                // Side by side: wasm-opt works on one core.
                let (app, (desk, verify)) = thread::scope(|scope| {
                    let app = scope.spawn(|| Self::small(project, &folder, "app"));
                    let others = (Self::small(project, &folder, "desk"), Self::small(project, &folder, "verify"));
                    (app.join(), others)
                });
                let app = app.map_err(|_| anyhow!("the thread that makes the app smaller has panicked"))?;
                Ok([app?, desk?, verify?])
            }
            Build::Development => {
                let folder = compile::in_development(project)?;
                Ok([Self::read(staged, "app")?, Self::read(&folder, "desk")?, Self::read(&folder, "verify")?])
            }
        }
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
        let draft = folder.join(format!("{program}.short.js"));
        fs::write(&draft, glue).with_context(|| format!("cannot write {}", draft.display()))?;
        // A sixth of the glue after brotli.
        Ok(Self { glue: minified(project, &draft)?, wasm: optimised(project, program, &wasm)? })
    }

    /// The Wasm as text: zipped, in base64.
    pub fn text(&self) -> Result<String> {
        let mut zip = GzBuilder::new().mtime(0).write(Vec::new(), Compression::best());
        zip.write_all(&self.wasm)?;
        Ok(BASE64_STANDARD.encode(zip.finish()?))
    }

    /// The classic script that carries the Wasm: the only way to it from a disk.
    pub fn carrier(&self) -> Result<String> {
        Ok(Part::Bytes.assigned(&format!("\"{}\"", self.text()?)))
    }
}

fn guarded(glue: &str) -> Result<String> {
    names::replaced(glue, GUARD, "document.currentScript !== null && document.currentScript.src")
}

/// What makes a module smallest after brotli, found by trying, which is not what makes it smallest before: loops and
/// branches made anew are more regular, and what is computed twice in the same words costs less than a local that keeps
/// it. Functions that stay apart look more alike, too, and so do loads and stores without hints at their alignment, which
/// engines do not use. Rust puts the stack first, so nothing lies in the first kilobyte, as `--low-memory-unused` promises.
/// What no engine reads goes last: wasm-opt itself needs the list of features.
const SMALL: &[&str] = &[
    "--flatten",
    "--rereloop",
    "-Oz",
    "-Oz",
    "-Oz",
    "--skip-pass=local-cse",
    "--skip-pass=memory-packing",
    "--skip-pass=precompute-propagate",
    "--skip-pass=simplify-locals",
    "--low-memory-unused",
    "--dealign",
    "--one-caller-inline-max-function-size=0",
    "--always-inline-max-function-size=0",
    "--strip-producers",
    "--strip-target-features",
];

/// For the desk, which no reader waits for: engines compile a function when it is first called, and many small ones took
/// them a quarter longer to start it, for 2 kB less.
const QUICK: &[&str] = &["-O3", "--low-memory-unused", "--strip-producers", "--strip-target-features"];

/// Runs wasm-opt, or takes what it made of the same bytes before.
fn optimised(project: &Project, program: &str, wasm: &[u8]) -> Result<Vec<u8>> {
    let options = if program == "desk" { QUICK } else { SMALL };
    let folder = project.target().join("wasm-opt");
    let made = folder.join(format!("{}.wasm", whole_digest(&[wasm, options.concat().as_bytes()].concat())));
    if !made.exists() {
        fs::create_dir_all(&folder)?;
        let (input, draft) = (folder.join(format!("{program}.in.wasm")), folder.join(format!("{program}.out.wasm")));
        fs::write(&input, wasm)?;
        // No feature flags: the module names its own, and all of them together make a module that engines reject.
        let mut command = project.command("wasm-opt");
        command.args(options).arg(&input).arg("-o").arg(&draft);
        let remedy = "delete the folder of the tools, so that it is installed once more";
        step::run(&format!("Making the Wasm of the {program} smaller"), &mut command, remedy)?;
        prove(project, &draft)?;
        fs::rename(&draft, &made)?;
    }
    fs::read(&made).with_context(|| format!("cannot read {}", made.display()))
}

/// Compiles a module with a real engine.
fn prove(project: &Project, path: &Path) -> Result<()> {
    let script = "WebAssembly.compile(require('fs').readFileSync(process.argv[1])).catch((error) => {\n\
        console.error(String(error)); process.exit(1); })";
    let mut node = project.command("node");
    let remedy = "wasm-opt made a module that no browser would take; look at the options in crates/site/src/wasm.rs";
    step::run("Compiling it once, as a browser would", node.arg("--eval").arg(script).arg(path), remedy).map(drop)
}
