//! `cargo xtask bundle`: what Trunk calls after it has compiled.

use std::env;
use std::path::PathBuf;

use anyhow::{Result, bail};
use project::Project;
use site::{Build, compose};

use crate::setup;

/// Replaces what Trunk staged (a page, glue and Wasm) by the whole of `dist/`.
pub fn run(project: &Project) -> Result<()> {
    let Some(staging) = env::var_os("TRUNK_STAGING_DIR").map(PathBuf::from) else {
        bail!("bundle is the hook of `trunk build`: call `cargo xtask dist` instead");
    };
    setup::ensure(project, false)?;
    let release = env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release");
    compose(project, &staging, if release { Build::Release } else { Build::Development })
}
