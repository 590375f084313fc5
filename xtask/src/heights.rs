//! `cargo xtask heights`: measures what the frames of `dist/` need and writes `static/heights.json` and the snippets of EMBEDDING.md.

use std::fs;

use anyhow::{Result, ensure};
use embed::Heights;

use crate::embedding;
use crate::engine::Engine;
use crate::setup;
use crate::test::{E2E, with_browsers};
use project::{Project, run as run_command};

/// Lets the machinery of the browser tests measure the frames of the build in Chromium.
pub fn run(project: &Project) -> Result<()> {
    ensure!(
        project.dist().join("heights.json").is_file(),
        "there is no dist/ to measure: `cargo xtask dist` builds it, then come back"
    );
    let engines = [Engine::Chromium];
    setup::ensure_for(project, &engines)?;
    let mut measuring = with_browsers(project, &engines)?;
    measuring.env("PARIS_CALL_HEIGHTS", project.root.join("static/heights.json"));
    run_command(measuring.args(E2E))?;
    let measured = fs::read_to_string(project.root.join("static/heights.json"))?;
    embedding::write(project, &Heights::new(&measured))?;
    println!("static/heights.json is measured; the next build has it.");
    Ok(())
}
