//! Compiles app and desk for release, smaller than cargo alone can.
//!
//! The standard library that rustup installs is built for speed, and with messages for panics that no reader of the
//! page could use. Building it along with the app saves an eighth of the Wasm. Cargo counts that as unstable, hence
//! `RUSTC_BOOTSTRAP`; the toolchain is still the one that rust-toolchain.toml names. A panic is then a trap, which
//! `static/boot.js` answers as it answers any other failure.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use crate::project::Project;
use crate::step;

/// No messages, no places, no derived `Debug`: a panic traps at once. Without reference types the glue keeps the page's
/// objects in a list, which takes less Wasm than a table of them.
const RUSTFLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none \
    -Ctarget-feature=-reference-types";
const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles and binds both programs; returns the folder with the glue and the Wasm of each. One call, so that the second
/// costs little more than its linking.
pub fn release(project: &Project) -> Result<PathBuf> {
    let target = project.target().join("small");
    let mut cargo = project.cargo();
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", RUSTFLAGS).env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo.args(["build", "--quiet", "--locked", "--release", "--bin", "app", "--bin", "desk"]).args(CSR);
    cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
    cargo.arg("--target-dir").arg(&target);
    step::run("Compiling the programs with their standard library", &mut cargo, REMEDY)?;
    let compiled = target.join(TARGET).join("release");
    for program in ["app", "desk"] {
        bind(&compiled, program)?;
    }
    Ok(compiled.join(BOUND))
}

/// Compiles and binds the desk for development, where Trunk knows of the app only. With the app's own features, so that
/// all but the desk itself is there already.
pub fn desk_in_development(project: &Project) -> Result<PathBuf> {
    let mut cargo = project.cargo();
    cargo.args(["build", "--quiet", "--locked", "--bin", "desk"]).args(CSR);
    step::run("Compiling the desk", &mut cargo, REMEDY)?;
    let compiled = project.target().join(TARGET).join("debug");
    bind(&compiled, "desk")?;
    Ok(compiled.join(BOUND))
}

const REMEDY: &str = "correct what the lines above name";

const CSR: [&str; 7] =
    ["--package", "paris-call-briefing", "--no-default-features", "--features", "csr", "--target", TARGET];

/// The folder beside the compiled programs for what they are bound to.
const BOUND: &str = "bound";

/// Makes glue and Wasm that fit each other, as `wasm-bindgen --target no-modules --no-typescript` does.
fn bind(compiled: &Path, program: &str) -> Result<()> {
    let mut bindgen = Bindgen::new();
    bindgen.input_path(compiled.join(format!("{program}.wasm"))).no_modules(true)?.typescript(false);
    // The program's default, which the library's is not: `names` looks for the code that finds the Wasm beside the glue.
    bindgen.omit_default_module_path(false);
    bindgen.generate(compiled.join(BOUND)).with_context(|| format!("cannot bind the Wasm of {program}"))
}
