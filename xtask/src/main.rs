//! The commands of the briefing: `cargo xtask --help` explains each.
//!
//! A command is a file with a `run` and, where it takes options, an `…Options` of them; here are only their names. What makes
//! files of `dist/` is the crate `site`, what makes the map `atlas`. Nothing here is part of what a reader loads, and no
//! other crate knows of it.

mod audit;
mod bench;
mod bundle;
mod check;
mod data;
mod dist;
mod embedding;
mod engine;
mod figure;
mod heights;
mod look;
mod serve;
mod setup;
mod size;
mod systems;
mod test;
mod wikitext;

use std::process::ExitCode;

use anyhow::{Result, anyhow};
use clap::{Parser, Subcommand};

use project::Project;

const PLACES: &str = "\
Tools go to $PARIS_CALL_TOOLS, else to paris-call-briefing/tools in the user's cache folder.
PARIS_CALL_URL is the address that the build will be published at, for share images and canonical links.";

/// The commands of the Paris Call briefing
#[derive(Parser)]
#[command(bin_name = "cargo xtask", flatten_help = true, arg_required_else_help = true, after_help = PLACES)]
struct Arguments {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Build if anything changed, serve dist/ on this machine and print the address
    Serve(serve::ServeOptions),
    /// Format, lints, data and the tests on the host; needs no browser and no dist/
    Check(check::CheckOptions),
    /// Check, set up the browsers, build dist/, weigh it, and try it in three browser engines; what CI runs
    Test(test::TestOptions),
    /// Check data/*.json and list every fault
    Data,
    /// Make the map's outlines (data/geo/atlas.*) from the boundary source
    Atlas,
    /// Set up and build dist/
    Dist,
    /// Give the build in dist/ the address that it is published at; compiles nothing
    Publish {
        /// The address of its folder
        #[arg(long, value_name = "https://…/")]
        url: String,
    },
    /// Weigh dist/ part by part, and against the limits
    Size {
        /// Put the table of parts into docs/SIZE.md
        #[arg(long)]
        write: bool,
    },
    /// Measure dist/ on a slowed-down browser and network, beside the page without script
    Bench(bench::BenchOptions),
    /// Ask the Nu checker (needs a JRE), trafilatura, htmldate and pandas (need Python) and Lighthouse what they find in dist/
    Audit(audit::AuditOptions),
    /// Put every way of embedding through real content systems and write docs/SYSTEMS.md
    Systems,
    /// Install what the others need; they call it themselves
    Setup {
        /// Also what the browser tests need
        #[arg(long)]
        tests: bool,
    },
    /// Take pictures of the page, its sections and its frames, for a person to look at
    Look(look::LookOptions),
    /// Measure what the frames of dist/ need, in Chromium, and write static/heights.json
    Heights,
    /// What `trunk build` and `trunk serve` call after compiling, for those who use Trunk
    Bundle,
    /// Print a view as a static fragment to paste into an article
    Figure(figure::FigureOptions),
}

fn main() -> ExitCode {
    let passed = run(&Arguments::parse().command).unwrap_or_else(|error| {
        eprintln!("\nerror: {error:#}");
        false
    });
    if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// Whether what was to be checked is as it should be.
fn run(command: &Command) -> Result<bool> {
    let project = Project::find()?;
    match command {
        Command::Data => return data::run(&project),
        Command::Audit(options) => return audit::run(&project, options),
        Command::Size { write: false } => return size::run(&project),
        Command::Size { write: true } => size::write(&project)?,
        Command::Serve(options) => serve::run(&project, options)?,
        Command::Check(options) => check::run(&project, options)?,
        Command::Test(options) => test::run(&project, options)?,
        Command::Atlas => atlas::run(&project.root).map_err(|error| anyhow!("{error}"))?,
        Command::Dist => dist::run(&project)?,
        Command::Publish { url } => dist::publish(&project, url)?,
        Command::Bench(options) => bench::run(&project, options)?,
        Command::Setup { tests } => setup::run(&project, *tests)?,
        Command::Systems => systems::run(&project)?,
        Command::Look(options) => look::run(&project, options)?,
        Command::Heights => heights::run(&project)?,
        Command::Bundle => bundle::run(&project)?,
        Command::Figure(options) => figure::run(&project, options)?,
    }
    Ok(true)
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use std::fs;
    use std::path::Path;

    use clap::{CommandFactory, Parser};

    use super::Arguments;

    #[test]
    fn the_declared_options_are_sound() {
        Arguments::command().debug_assert();
    }

    /// The commands with their options that the documents show, as `cargo xtask figure --view map`.
    #[test]
    fn the_commands_of_the_documents_are_understood() {
        let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("the project");
        let mut found = 0;
        for file in ["README.md", "ARCHITECTURE.md", "CONTRIBUTING.md", "EMBEDDING.md", "docs/SIZE.md"] {
            let text = fs::read_to_string(root.join(file)).expect(file);
            for code in text.split('`').skip(1).step_by(2) {
                let Some((_, line)) = code.split_once("cargo xtask") else { continue };
                let words = line.replace("-- \"opens its card\"", "-- card").replace(['<', '>'], "");
                let words = words.split_whitespace().take_while(|word| !["…", "\\"].contains(word));
                let words: Vec<&str> = std::iter::once("xtask").chain(words).collect();
                if let Err(error) = Arguments::try_parse_from(&words)
                    && error.use_stderr()
                {
                    assert!(words.len() == 1, "{file}: `cargo xtask{line}`: {error}");
                }
                found += 1;
            }
        }
        assert!(found > 10, "only {found} commands in the documents");
    }
}
