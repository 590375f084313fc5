//! `cargo xtask heights`: measures what the frames of `dist/` need and writes `static/heights.json`.

use std::path::PathBuf;

use anyhow::{Context, Result, ensure};

use crate::project::{Project, run as run_command};
use crate::setup::system;
use crate::test::E2E;

/// Lets the machinery of the browser tests measure the frames of the build in Chromium.
pub fn run(project: &Project) -> Result<()> {
    ensure!(
        project.dist().join("heights.json").is_file(),
        "there is no dist/ to measure: `cargo xtask dist` builds it, then come back"
    );
    let table = project.root.join("static/heights.json");
    let mut measuring = project.cargo();
    measuring
        .env("PARIS_CALL_HEIGHTS", &table)
        .env("PARIS_CALL_DIST", project.dist())
        .env("CHROMIUM", find(project, system::CHROMIUM)?)
        .env("CHROMEDRIVER", find(project, &["chromedriver"])?);
    run_command(measuring.args(E2E))?;
    println!("static/heights.json is measured; the next build has it.");
    Ok(())
}

fn find(project: &Project, names: &[&str]) -> Result<PathBuf> {
    let found = names.iter().find_map(|name| project.which(name));
    found.with_context(|| format!("{} is not there: `cargo xtask setup --tests` installs it", names.join(" or ")))
}
