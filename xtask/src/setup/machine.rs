//! `.cargo/machine.toml`: keeps the names of this machine's folders out of what it builds.
//!
//! A panic message names the file that it comes from, and the compiler writes that name into the Wasm. Without this, a
//! build would show whoever reads it the builder's home folder, and no two machines would make the same bytes.

use std::env;
use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use project::{Project, output};

/// Writes the file, which `.cargo/config.toml` includes, unless it is right already.
pub fn write(project: &Project) -> Result<()> {
    let flags: Vec<String> = renamed(project)?
        .into_iter()
        .map(|(folder, name)| serde_json::json!(format!("--remap-path-prefix={}={name}", folder.display())).to_string())
        .collect();
    let text = format!(
        "# made by: cargo xtask setup\n[target.wasm32-unknown-unknown]\nrustflags = [\n  {},\n]\n",
        flags.join(",\n  ")
    );
    let path = project.root.join(".cargo/machine.toml");
    if fs::read_to_string(&path).is_ok_and(|written| written == text) {
        return Ok(());
    }
    fs::write(&path, text).with_context(|| format!("cannot write {}", path.display()))
}

/// The folders that hold source code, and what they are to be called.
fn renamed(project: &Project) -> Result<Vec<(PathBuf, String)>> {
    let version = output(project.command("rustc").arg("-vV"))?;
    let commit = version.lines().find_map(|line| line.strip_prefix("commit-hash: ")).unwrap_or_default();
    let sysroot = output(project.command("rustc").args(["--print", "sysroot"]))?;
    // The compiler's own name for it; with the component rust-src it would use the real one.
    let library = PathBuf::from(sysroot.trim()).join("lib/rustlib/src/rust");
    let mut folders = vec![(library, format!("/rustc/{commit}"))];
    let home = env::var_os("CARGO_HOME").map(PathBuf::from);
    let home = home.or_else(|| Some(env::home_dir()?.join(".cargo"))).context("no home folder: set CARGO_HOME")?;
    // One folder per registry or mirror of it; they are there, as they hold what this program was built from.
    let Ok(entries) = fs::read_dir(home.join("registry/src")) else { return Ok(folders) };
    let mut registries: Vec<PathBuf> = entries.filter_map(|entry| Some(entry.ok()?.path())).collect();
    registries.sort();
    folders.extend(registries.into_iter().map(|registry| (registry, "/crates".to_owned())));
    Ok(folders)
}
