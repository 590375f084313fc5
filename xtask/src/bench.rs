//! `cargo xtask bench`: the throttled lab. It measures and never fails: times vary with the machine.

use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Args;
use devserver::{Running, Site};

use crate::engine::Engine;
use crate::{dist, setup, test};
use project::{Project, run as run_command};

/// What is to be measured, and how often.
#[derive(Args)]
pub struct BenchOptions {
    /// How many visits each build gets
    #[arg(long, default_value_t = 3)]
    runs: usize,
    /// Another build than dist/, which is made anew where it is stale
    #[arg(long, value_name = "FOLDER")]
    dist: Option<PathBuf>,
    /// Also this build, turn by turn with the other
    #[arg(long, value_name = "FOLDER")]
    against: Option<PathBuf>,
    /// Also write every figure there
    #[arg(long, value_name = "FILE")]
    json: Option<PathBuf>,
}

/// Serves the builds, compressed and kept as hosts do it, and lets the machinery of the browser tests visit them in turn.
pub fn run(project: &Project, options: &BenchOptions) -> Result<()> {
    setup::ensure_for(project, &[Engine::Chromium])?;
    let mut folders = vec![match &options.dist {
        Some(folder) => project.root.join(folder),
        None => {
            dist::run_if_stale(project)?;
            project.dist()
        }
    }];
    folders.extend(options.against.iter().map(|folder| project.root.join(folder)));
    let mut sites: Vec<Running> = Vec::new();
    for folder in &folders {
        if !folder.join("index.html").is_file() {
            bail!("there is no index.html in {}", folder.display());
        }
        sites.push(Site::production(folder).start(0).context("no port to serve at")?);
    }
    let addresses: Vec<String> = sites.iter().map(Running::address).collect();
    let mut lab = test::with_browsers(project, &[Engine::Chromium])?;
    // What embeds cost is measured on the build itself.
    lab.envs(folders.first().map(|folder| ("PARIS_CALL_DIST", folder)));
    lab.env("PARIS_CALL_LAB", addresses.join(" ")).env("PARIS_CALL_LAB_RUNS", options.runs.to_string());
    if let Some(file) = &options.json {
        // Where the person is, not where the program runs.
        lab.env("PARIS_CALL_LAB_JSON", std::path::absolute(file).context("--json names no file")?);
    }
    run_command(lab.args(test::E2E))
}
