//! Compiles app and desk for release, smaller than Trunk can.
//!
//! The standard library that rustup installs is built for speed, and with messages for panics that no reader of the
//! page could use. Building it along with the app saves an eighth of the Wasm. Cargo counts that as unstable, hence
//! `RUSTC_BOOTSTRAP`; the toolchain is still the one that rust-toolchain.toml names. A panic is then a trap, which
//! `static/boot.js` answers as it answers any other failure.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

use crate::project::{Project, run};

/// No messages, no places, no derived `Debug`: a panic traps at once. Without reference types the glue keeps the page's
/// objects in a list, which takes less Wasm than a table of them.
const RUSTFLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none \
    -Ctarget-feature=-reference-types";
const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles and binds both programs; returns the folder with the glue and the Wasm of each. One call, so that the second
/// costs little more than its linking.
pub fn compile(project: &Project) -> Result<PathBuf> {
    eprintln!("Compiling the programs with their standard library (about three minutes the first time)");
    let target = project.target().join("small");
    let mut cargo = project.cargo();
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", RUSTFLAGS).env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo.args(["build", "--quiet", "--release", "--bin", "app", "--bin", "desk"]).args(CSR);
    cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
    run(cargo.arg("--target-dir").arg(&target)).context("the programs do not compile for release")?;
    bind(project, &target.join(TARGET).join("release"), &["app", "desk"])
}

/// Compiles and binds the desk for development, where Trunk knows of the app only. With the app's own features, so that
/// all but the desk itself is there already.
pub fn desk_in_development(project: &Project) -> Result<PathBuf> {
    let mut cargo = project.cargo();
    run(cargo.args(["build", "--quiet", "--bin", "desk"]).args(CSR)).context("the desk does not compile")?;
    bind(project, &project.target().join(TARGET).join("debug"), &["desk"])
}

const CSR: [&str; 7] =
    ["--package", "paris-call-briefing", "--no-default-features", "--features", "csr", "--target", TARGET];

fn bind(project: &Project, compiled: &Path, programs: &[&str]) -> Result<PathBuf> {
    let bound = compiled.join("bound");
    for program in programs {
        let mut bindgen = project.command("wasm-bindgen");
        bindgen.args(["--target", "no-modules", "--no-typescript", "--out-dir"]).arg(&bound);
        run(bindgen.arg(compiled.join(format!("{program}.wasm"))))?;
    }
    Ok(bound)
}
