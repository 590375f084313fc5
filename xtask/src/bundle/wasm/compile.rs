//! Compiles the app for release, smaller than Trunk can.
//!
//! The standard library that rustup installs is built for speed, and with messages for panics that no reader of the
//! page could use. Building it along with the app saves an eighth of the Wasm. Cargo counts that as unstable, hence
//! `RUSTC_BOOTSTRAP`; the toolchain is still the one that rust-toolchain.toml names. A panic is then a trap, which
//! `static/boot.js` answers as it answers any other failure.

use std::path::PathBuf;

use anyhow::{Context, Result};

use crate::project::{Project, run};

/// No messages, no places, no derived `Debug`: a panic traps at once.
const RUSTFLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none";
const TARGET: &str = "wasm32-unknown-unknown";

/// Compiles and binds the app; returns the folder with `app.js` and `app_bg.wasm`.
pub fn compile(project: &Project) -> Result<PathBuf> {
    eprintln!("Compiling the app with its standard library (about three minutes the first time)");
    let target = project.target().join("small");
    let mut cargo = project.cargo();
    cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", RUSTFLAGS).env_remove("CARGO_ENCODED_RUSTFLAGS");
    cargo.args(["build", "--quiet", "--release", "--package", "paris-call-briefing", "--bin", "app"]);
    cargo.args(["--no-default-features", "--features", "csr", "--target", TARGET]);
    cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
    run(cargo.arg("--target-dir").arg(&target)).context("the app does not compile for release")?;
    let bound = target.join("bound");
    let mut bindgen = project.command("wasm-bindgen");
    bindgen.args(["--target", "no-modules", "--no-typescript", "--out-dir"]).arg(&bound);
    run(bindgen.arg(target.join(TARGET).join("release/app.wasm")))?;
    Ok(bound)
}
