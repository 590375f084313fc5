//! A step of a command: a program that runs to its end without a word, is timed, and is quoted only if it fails.

use std::process::{Command, Stdio};
use std::time::Instant;

use anyhow::{Context, Result, bail};

use crate::spelled;

/// Something that is not there and could not be installed.
pub struct Missing {
    /// What it is, and the command that installs it.
    pub what: String,
    /// Whether it was tried, and failed for want of a network.
    pub offline: bool,
}

impl Missing {
    /// What only a person may install.
    pub fn by_hand(what: impl Into<String>) -> Self {
        Self { what: what.into(), offline: false }
    }
}

/// How many of the last lines of a program that failed are shown.
const LAST_LINES: usize = 20;

/// Why a step did not end well; what its program said is printed already.
struct Failure {
    offline: bool,
}

/// Runs a program and returns what it printed. `what` says in a few words what it does, `remedy` what to do if it
/// fails. Steps may run at the same time: their programs' own output would mix, so it is kept back.
pub fn run(what: &str, command: &mut Command, remedy: &str) -> Result<String> {
    match attempt(what, command)? {
        Ok(printed) => Ok(printed),
        Err(Failure { offline: true }) => bail!("{what} needs a network, once: give the same command again with one"),
        Err(_) => bail!("{what} failed: {remedy}"),
    }
}

/// Runs a program that installs something; what is then missing, if it fails.
pub fn install(what: &str, command: &mut Command, by_hand: String) -> Option<Missing> {
    match attempt(what, command) {
        Ok(Ok(_)) => None,
        Ok(Err(Failure { offline })) => Some(Missing { what: by_hand, offline }),
        Err(_) => Some(Missing { what: by_hand, offline: false }),
    }
}

fn attempt(what: &str, command: &mut Command) -> Result<Result<String, Failure>> {
    eprintln!("{what} ...");
    let start = Instant::now();
    let spelling = spelled(command);
    // Without this the last lines of rustup would be a list of its own functions.
    let command = command.stdin(Stdio::null()).env("RUST_BACKTRACE", "0");
    let output = command.output().with_context(|| format!("cannot run {spelling}"))?;
    let printed = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        eprintln!("{what}: {:.0} s", start.elapsed().as_secs_f64());
        return Ok(Ok(printed));
    }
    let complaint = printed + &String::from_utf8_lossy(&output.stderr);
    let quoted: String = last(&complaint, LAST_LINES).map(|line| format!("  | {line}\n")).collect();
    // At once, and not when the steps beside this one have ended, too.
    eprintln!("\n{what} failed ({}): {spelling}\n{quoted}", output.status);
    Ok(Err(Failure { offline: is_offline(&complaint) }))
}

/// The last lines of a text, without the empty ones at its end.
fn last(text: &str, count: usize) -> impl Iterator<Item = &str> {
    let lines: Vec<&str> = text.trim_end().lines().collect();
    let first = lines.len().saturating_sub(count);
    lines.into_iter().skip(first)
}

/// Whether a program says that it could not reach another machine, in the words of cargo, rustup, npm or apt.
fn is_offline(complaint: &str) -> bool {
    const WORDS: [&str; 16] = [
        "Could not resolve host",
        "Couldn't resolve host",
        "Temporary failure resolving",
        "Temporary failure in name resolution",
        "failed to lookup address information",
        "dns error",
        "error sending request",
        "could not download file",
        "Network is unreachable",
        "Could not connect to",
        "Failed to connect to",
        "ENOTFOUND",
        "EAI_AGAIN",
        "ECONNREFUSED",
        "ENETUNREACH",
        "ETIMEDOUT",
    ];
    WORDS.iter().any(|words| complaint.contains(words))
}

#[cfg(test)]
mod tests {
    use std::process::Command;

    use super::{is_offline, last, run};

    #[test]
    fn a_program_that_works_is_heard() {
        assert_eq!(run("a step", Command::new("cargo").arg("--version"), "nothing").unwrap().get(..6), Some("cargo "));
    }

    #[test]
    fn a_failure_says_what_to_do() {
        let error = run("a step", Command::new("cargo").arg("no-such-command"), "mend it").unwrap_err();
        assert_eq!(error.to_string(), "a step failed: mend it");
    }

    #[test]
    fn the_last_lines_are_shown() {
        assert_eq!(last("a\nb\nc\n\n", 2).collect::<Vec<_>>(), ["b", "c"]);
        assert_eq!(last("a", 2).collect::<Vec<_>>(), ["a"]);
    }

    #[test]
    fn no_network_is_told_from_other_failures() {
        assert!(is_offline("[6] Could not resolve hostname (Could not resolve host: registry.example)"));
        assert!(is_offline("npm error code EAI_AGAIN"));
        assert!(!is_offline("error[E0308]: mismatched types"));
    }
}
