//! `cargo xtask check`: what can be checked without a browser and without `dist/`, and needs no tool but rustup's.

use std::time::Instant;

use anyhow::{Context, Result, bail};
use clap::{Args, ValueEnum};

use crate::{data, setup};
use project::{Project, run as run_command};

/// One part of `check` and `test`, in the order in which they run.
#[derive(Clone, Copy, Debug, Eq, PartialEq, ValueEnum)]
pub enum Part {
    /// All that need no browser
    Check,
    Format,
    Lint,
    Data,
    Host,
    Build,
    Size,
    Systems,
    E2e,
}

/// What was asked for on the command line.
#[derive(Args, Clone, Debug, Default)]
#[group(skip)] // `test` has the same beside its own, and clap takes both for one group
pub struct CheckOptions {
    /// One part alone; may be given several times
    #[arg(long, value_name = "PART")]
    pub only: Vec<Part>,
    /// Only the tests whose name contains this; nothing else runs
    #[arg(value_name = "FILTER", last = true)]
    pub filter: Vec<String>,
}

/// The crate of the briefing.
pub const APP: &str = "paris-call-briefing";
/// Cargo's arguments for a build of it as a browser runs it.
pub const WASM: [&str; 5] =
    ["--target", "wasm32-unknown-unknown", "--no-default-features", "--features", "csr,interchange"];
const SSR: &str = "paris-call-briefing/ssr";
const ALL: &str = "paris-call-briefing/ssr,paris-call-briefing/e2e";

/// Runs every part, the quick ones first, and stops at the first that fails.
pub fn run(project: &Project, options: &CheckOptions) -> Result<()> {
    if let Some(part) = options.only.iter().find(|part| !Part::CHECK.contains(part) && **part != Part::Check) {
        let here = Part::CHECK.map(Part::name).join(", ");
        bail!("`cargo xtask check` has no part `{}`, only {here}; `cargo xtask test` has it", part.name());
    }
    options.step(Part::Format, "Format", || cargo(project, &["fmt", "--all", "--check"]))?;
    options.step(Part::Lint, "Lints: host and browser", || {
        setup::ensure_target(project)?;
        let deny = ["--", "--deny", "warnings"];
        let lint = ["clippy", "--locked"];
        let host = ["--workspace", "--all-targets", "--features", ALL];
        cargo(project, &[&lint[..], &host, &deny].concat())?;
        let browser = ["--package", APP, "--lib", "--bins"];
        cargo(project, &[&lint[..], &browser, &WASM, &deny].concat())
    })?;
    options.step(Part::Data, "Data", || {
        if !data::run(project)? {
            bail!("the data has faults");
        }
        Ok(())
    })?;
    options.step(Part::Host, "Tests on the host", || {
        let mut tests = project.cargo();
        tests.args(["test", "--locked", "--workspace", "--features", SSR, "--"]).args(&options.filter);
        run_command(&mut tests)
    })
}

impl Part {
    /// Those of `cargo xtask check`.
    pub const CHECK: [Self; 4] = [Self::Format, Self::Lint, Self::Data, Self::Host];
    /// The name on the command line.
    pub fn name(self) -> &'static str {
        match self {
            Self::Check => "check",
            Self::Format => "format",
            Self::Lint => "lint",
            Self::Data => "data",
            Self::Host => "host",
            Self::Build => "build",
            Self::Size => "size",
            Self::Systems => "systems",
            Self::E2e => "e2e",
        }
    }

    /// Whether it consists of tests that have names.
    fn has_tests(self) -> bool {
        matches!(self, Self::Host | Self::E2e)
    }
}

impl CheckOptions {
    /// Whether a part is to run: it was named, or nothing was. Where tests are asked for by name, only what has such tests
    /// runs, and the build that they need.
    pub fn has(&self, part: Part) -> bool {
        if self.only.is_empty() {
            self.filter.is_empty() || part.has_tests() || part == Part::Build
        } else {
            self.only.contains(&part) || (self.only.contains(&Part::Check) && Part::CHECK.contains(&part))
        }
    }

    /// Runs a part under a heading and prints how long it took, if it is to run.
    pub fn step(&self, part: Part, heading: &str, act: impl FnOnce() -> Result<()>) -> Result<()> {
        if !self.has(part) {
            return Ok(());
        }
        println!("\n=== {heading} ({}) ===", part.name());
        let start = Instant::now();
        let again = || format!("`cargo xtask {} --only {}` runs this part alone", Self::command(part), part.name());
        act().with_context(again)?;
        println!("--- {}: {:.1} s", part.name(), start.elapsed().as_secs_f64());
        Ok(())
    }

    /// The command that has this part.
    fn command(part: Part) -> &'static str {
        if Part::CHECK.contains(&part) { "check" } else { "test" }
    }
}

fn cargo(project: &Project, arguments: &[&str]) -> Result<()> {
    run_command(project.cargo().args(arguments))
}

#[cfg(test)]
mod tests {
    use super::{CheckOptions, Part};

    #[test]
    fn what_was_asked_for_decides_which_parts_run() {
        let run = |only: &[Part], filter: &[&str]| {
            let all = [Part::CHECK.as_slice(), &[Part::Build, Part::Size, Part::E2e]].concat();
            let options =
                CheckOptions { only: only.to_vec(), filter: filter.iter().map(|word| (*word).to_owned()).collect() };
            all.into_iter().filter(|part| options.has(*part)).collect::<Vec<_>>()
        };
        assert_eq!(run(&[], &[]).len(), 7);
        assert_eq!(run(&[Part::Check, Part::Size], &[]), [Part::CHECK.as_slice(), &[Part::Size]].concat());
        assert_eq!(run(&[Part::Lint], &[]), [Part::Lint]);
        assert_eq!(run(&[], &["card"]), [Part::Host, Part::Build, Part::E2e]);
        assert_eq!(run(&[Part::E2e], &["card"]), [Part::E2e]);
    }
}
