//! `cargo xtask look`: pictures of the page, its sections and its frames, or of what content systems leave, for a person to look
//! at.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;

use crate::engine::Engine;
use crate::test::{E2E, with_browsers};
use crate::{dist, setup, systems};
use project::{Project, run as run_command};

/// What was asked for on the command line.
#[derive(Args)]
pub struct LookOptions {
    /// Where the pictures go; target/look by default
    folder: Option<PathBuf>,
    /// Also put the first screens, small, into docs/look
    #[arg(long)]
    docs: bool,
    /// Instead what content systems leave of every way of embedding, where `cargo xtask systems` has put them
    #[arg(long, conflicts_with = "docs")]
    systems: bool,
}

/// Lets the machinery of the browser tests take the pictures in Chromium, of a build that is up to date.
pub fn run(project: &Project, LookOptions { folder, docs, systems }: &LookOptions) -> Result<()> {
    let engines = [Engine::Chromium];
    setup::ensure_for(project, &engines)?;
    dist::run_if_stale(project)?;
    // Relative to where the command was called, which cargo's tests are not.
    let folder = folder.as_ref().map_or_else(|| Ok(project.target().join("look")), std::path::absolute)?;
    let mut taking = with_browsers(project, &engines)?;
    taking.env("PARIS_CALL_SHOTS", &folder);
    if *docs {
        taking.env("PARIS_CALL_SHOTS_SMALL", project.root.join("docs/look"));
    }
    if *systems {
        let pages = project.target().join("systems-pages");
        systems::write_pages(project, &pages)?.iter().for_each(|reason| println!("left out: {reason}"));
        taking.env("PARIS_CALL_SHOTS_OF", &pages).env("PARIS_CALL_SHOTS_BASE", systems::BASE);
    }
    run_command(taking.args(E2E).args(["--", "pictures are saved"]))?;
    println!("The pictures are in {}.", folder.display());
    Ok(())
}
