//! The commands of the briefing: `cargo xtask --help` explains each.
//!
//! A command is a file with a `run`; here are only names, options and the help. What makes files of `dist/` is in `bundle`,
//! what makes the map in `atlas`. Nothing here is part of what a reader loads, and the library knows nothing of it.

mod atlas;
mod bench;
mod bundle;
mod check;
mod data;
mod dist;
mod engine;
mod figure;
mod heights;
mod project;
mod serve;
mod setup;
mod share;
mod size;
mod step;
mod test;

use std::process::ExitCode;

use anyhow::{Result, anyhow, bail};
use lexopt::prelude::*;

use project::Project;

const HELP: &str = "\
The commands of the Paris Call briefing

Usage: cargo xtask <command> [options]

  serve    build if anything changed, serve dist/ on this machine and print the address
             --port <number>  another port than 8080
             --open           open the address in the browser
             --production     compressed and kept by browsers, as a host serves it
  check    format, lints, data and the tests on the host; needs no browser and no dist/
             --only <part>    one part: format, lint, data, host; may be given several times
             -- <filter>      only the tests whose name contains this; nothing else runs
  test     check, set up the browsers, build dist/, weigh it, and try it in three browser engines; what CI runs
             --only <part>    one part: check or one of its own, build, size, e2e; the same
             --engine <name>  one engine: chromium, firefox, webkit; no other has to be installed
             -- <filter>      only the tests whose name contains this, such as \"opens its card\"
  data     check data/*.json and list every fault
  atlas    make the map's outlines (data/geo/atlas.*) from the boundary source
  dist     set up and build dist/
  size     weigh dist/ part by part, and against the limits
             --write          put the table of parts into docs/SIZE.md
  bench    measure dist/ on a slowed-down browser and network, beside the page without script
             --runs <number>  how many visits, 3 if not said
             --dist <folder>  another build than dist/
             --against <folder>  also this build, turn by turn with the other
             --json <file>    also write every figure there
  setup    install what the others need; they call it themselves
             --tests          also what the browser tests need
  heights  measure what the frames of dist/ need, in Chromium, and write static/heights.json
  bundle   what `trunk build` and `trunk serve` call after compiling, for those who use Trunk
  figure   print a view as a static fragment to paste into an article
             --view <all|map|timeline|quotes>  what it shows; the map if not given
             --date <2019-09-16>  --country <FRA>  --event <id>
             --speaker --stance --theme --source <id>  --search <words>  --quote <id>  which quotes
             --scheme <dark>  on a dark ground
             --address <#…>   all of that at once, as copied from the briefing
             --lang <en|fr>   the language of the figure
             --base <https://…/>  where the briefing is published, for links; else $PARIS_CALL_URL
             --out <file>     write there instead of printing
             --text           the texts that go with it (alt, caption, credit …) instead of the figure

Tools go to $PARIS_CALL_TOOLS, else to paris-call-briefing/tools in the user's cache folder.
PARIS_CALL_URL is the address that the build will be published at, for share images and canonical links.
";

fn main() -> ExitCode {
    match run() {
        Ok(code) => code,
        Err(error) => {
            eprintln!("\nerror: {error:#}");
            ExitCode::FAILURE
        }
    }
}

fn run() -> Result<ExitCode> {
    let mut arguments = lexopt::Parser::from_env();
    let Some(argument) = arguments.next()? else {
        print!("{HELP}");
        return Ok(ExitCode::FAILURE);
    };
    let command = match argument {
        Value(name) => name.string()?,
        Short('h') | Long("help") => "help".to_owned(),
        other => return Err(other.unexpected().into()),
    };
    let mut port = 8080;
    let (mut open, mut production, mut tests, mut write) = (false, false, false, false);
    let mut drawn = figure::Request::default();
    let mut lab = bench::Order::default();
    let mut checks = check::Order::default();
    let mut engine = None;
    while let Some(argument) = arguments.next()? {
        match (command.as_str(), argument) {
            (_, Short('h') | Long("help")) => {
                print!("{HELP}");
                return Ok(ExitCode::SUCCESS);
            }
            ("serve", Long("port")) => port = arguments.value()?.parse()?,
            ("serve", Long("open")) => open = true,
            ("serve", Long("production")) => production = true,
            ("bench", Long("runs")) => lab.runs = arguments.value()?.parse()?,
            ("bench", Long("dist")) => lab.dist = Some(arguments.value()?.into()),
            ("bench", Long("against")) => lab.against = Some(arguments.value()?.into()),
            ("bench", Long("json")) => lab.json = Some(arguments.value()?.into()),
            ("size", Long("write")) => write = true,
            ("check" | "test", Long("only")) => {
                checks.only.extend(check::Part::parse(&arguments.value()?.string()?)?);
            }
            ("check" | "test", Value(word)) => checks.filter.push(word.string()?),
            ("test", Long("engine")) => engine = Some(engine::Engine::parse(&arguments.value()?.string()?)?),
            ("setup", Long("tests")) => tests = true,
            ("figure", Long(name)) => {
                let name = name.to_owned();
                drawn.set(&name, || Ok(arguments.value()?.string()?))?;
            }
            (_, other) => return Err(other.unexpected().into()),
        }
    }

    let project = Project::find()?;
    let passed = match command.as_str() {
        "help" => {
            print!("{HELP}");
            true
        }
        "setup" => setup::run(&project, tests).map(|()| true)?,
        "serve" => serve::run(&project, port, open, production).map(|()| true)?,
        "dist" => dist::run(&project).map(|()| true)?,
        "bundle" => bundle::hook(&project).map(|()| true)?,
        "data" => data::run(&project)?,
        "atlas" => atlas::run(&project.root).map(|()| true).map_err(|error| anyhow!("{error}"))?,
        "figure" => figure::run(&project, &drawn).map(|()| true)?,
        "size" if write => size::write(&project).map(|()| true)?,
        "heights" => heights::run(&project).map(|()| true)?,
        "size" => size::run(&project)?,
        "bench" => bench::run(&project, &lab).map(|()| true)?,
        "check" => check::run(&project, &checks).map(|()| true)?,
        "test" => test::run(&project, &checks, engine).map(|()| true)?,
        unknown => bail!("there is no command `{unknown}`; `cargo xtask --help` lists them"),
    };
    Ok(if passed { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
