//! Compiles the programs for release, smaller than cargo alone can.
//!
//! The standard library that rustup installs is built for speed, and with messages for panics that no reader of the
//! page could use. Building it along with the app saves an eighth of the Wasm. Cargo counts that as unstable, hence
//! `RUSTC_BOOTSTRAP`; the toolchain is still the one that rust-toolchain.toml names. A panic is then a trap, which
//! `static/boot.js` answers as it answers any other failure.

use std::path::{Path, PathBuf};

use anyhow::{Context, Result};
use wasm_bindgen_cli_support::Bindgen;

use project::Project;
use project::step;

/// No messages, no places, no derived `Debug`: a panic traps at once. Without reference types the glue keeps the page's
/// objects in a list, which takes less Wasm than a table of them.
const RUSTFLAGS: &str = "-Zunstable-options -Cpanic=immediate-abort -Zlocation-detail=none -Zfmt-debug=none \
    -Ctarget-feature=-reference-types";
const TARGET: &str = "wasm32-unknown-unknown";

/// The programs, by the features that they are compiled with. Those of one set are one call, so that the second costs little
/// more than its linking; the app is apart, as the parser that the others need changes what it is compiled to.
const PROGRAMS: [(&str, &[&str]); 2] = [("csr", &["app"]), ("csr,interchange", &["desk", "verify"])];

/// Crates whose code is made in the programs and not in the crates: made in each, what is generic is there twice, and the
/// app is 991 bytes (brotli) larger. Cargo does not compile a crate anew because this list has changed: whoever changes it
/// removes `target/small` before weighing, or weighs a mixture.
const LEFT_TO_PROGRAMS: [&str; 7] = ["contract", "embed", "figure", "looks", "model", "text", "view_state"];

/// Compiles and binds all programs; returns the folder with the glue and the Wasm of each.
pub fn release(project: &Project) -> Result<PathBuf> {
    let target = project.target().join("small");
    let compiled = target.join(TARGET).join("release");
    for (features, programs) in PROGRAMS {
        let mut cargo = project.cargo();
        cargo.env("RUSTC_BOOTSTRAP", "1").env("RUSTFLAGS", RUSTFLAGS).env_remove("CARGO_ENCODED_RUSTFLAGS");
        cargo.args(["build", "--quiet", "--locked", "--release"]).args(arguments(features, programs));
        cargo.args(["-Zbuild-std=std,panic_abort", "-Zbuild-std-features=optimize_for_size"]);
        cargo.arg("-Zprofile-hint-mostly-unused");
        for name in LEFT_TO_PROGRAMS {
            cargo.arg(format!("--config=profile.release.package.{name}.hint-mostly-unused=true"));
        }
        cargo.arg("--target-dir").arg(&target);
        let task = format!("Compiling {} with their standard library", programs.join(" and "));
        step::run(&task, &mut cargo, REMEDY)?;
        for program in programs {
            bind(&compiled, program)?;
        }
    }
    Ok(compiled.join(BOUND))
}

/// Compiles and binds the others for development, where Trunk knows of the app only. With the app's own features, so that
/// all but the desk itself is there already.
pub fn in_development(project: &Project) -> Result<PathBuf> {
    let compiled = project.target().join(TARGET).join("debug");
    for (features, programs) in PROGRAMS {
        let mut cargo = project.cargo();
        cargo.args(["build", "--quiet", "--locked"]).args(arguments(features, programs));
        step::run(&format!("Compiling {}", programs.join(" and ")), &mut cargo, REMEDY)?;
        for program in programs.iter().filter(|program| **program != "app") {
            bind(&compiled, program)?;
        }
    }
    Ok(compiled.join(BOUND))
}

const REMEDY: &str = "correct what the lines above name";

/// What cargo is told of programs and their features.
fn arguments<'a>(features: &'a str, programs: &[&'a str]) -> Vec<&'a str> {
    let package =
        ["--package", "paris-call-briefing", "--no-default-features", "--target", TARGET, "--features", features];
    package.into_iter().chain(programs.iter().flat_map(|program| ["--bin", program])).collect()
}

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
