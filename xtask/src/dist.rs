//! `cargo xtask dist`: the whole build, which is Trunk's with its one hook.

use std::fs;
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result};

use crate::project::{Project, run as run_command};
use crate::setup;

/// What dist/ is made from.
const INPUTS: [&str; 9] =
    ["Cargo.lock", "Cargo.toml", "Trunk.toml", "data", "index.html", "rust-toolchain.toml", "src", "static", "xtask"];

/// Sets up and builds `dist/`.
pub fn run(project: &Project) -> Result<()> {
    setup::ensure(project, false)?;
    eprintln!("Building dist/ (two to five minutes the first time)");
    let mut trunk = project.command("trunk");
    // Everything it needs is there by now, so it need not look for it, nor for its own updates.
    trunk.args(["build", "--release", "--offline", "--skip-version-check"]);
    // Trunk reads NO_COLOR as one of its own flags, which takes `true` and not the customary `1`.
    if std::env::var_os("NO_COLOR").is_some() {
        trunk.env("NO_COLOR", "true");
    }
    run_command(&mut trunk)
}

/// Builds `dist/` unless it is newer than everything it is made from.
pub fn run_if_stale(project: &Project) -> Result<()> {
    let built = fs::metadata(project.dist().join("index.html")).and_then(|page| page.modified());
    let Ok(built) = built else { return run(project) };
    for input in INPUTS {
        if newest(&project.root.join(input))? > built {
            return run(project);
        }
    }
    Ok(())
}

fn newest(path: &Path) -> Result<SystemTime> {
    let metadata = fs::metadata(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut time = metadata.modified()?;
    if metadata.is_dir() {
        for entry in fs::read_dir(path)? {
            time = time.max(newest(&entry?.path())?);
        }
    }
    Ok(time)
}
