//! `cargo xtask setup`: installs what the other commands need, and only what is missing, into a folder of its own; what only
//! the system can bring it installs as root on Debian and names elsewhere, all at once. Knows nothing of the build.

mod machine;
pub mod system;
pub mod systems;
pub mod tools;

use anyhow::{Result, bail};

use crate::engine::Engine;
use project::Project;
use project::step::Missing;

/// Installs, and says so.
pub fn run(project: &Project, tests: bool) -> Result<()> {
    ensure(project, tests)?;
    println!("Everything is there. Tools are in {}", project.tools.display());
    Ok(())
}

/// Installs what building needs and, for the tests, the browsers and their drivers. Needs no network when all is there.
/// Everything that cannot be installed is named at once, each with the command that would do it, and before the first
/// step that takes minutes.
pub fn ensure(project: &Project, tests: bool) -> Result<()> {
    ensure_for(project, if tests { &Engine::ALL } else { &[] })
}

/// The same with the browsers and drivers of these engines only.
pub fn ensure_for(project: &Project, engines: &[Engine]) -> Result<()> {
    let mut missing = Vec::from_iter(system::install(project, engines)?);
    missing.extend(tools::install_rust(project)?);
    missing.extend(tools::install_packages(project, !engines.is_empty())?);
    if missing.is_empty() && engines.contains(&Engine::Firefox) {
        missing.extend(tools::install_geckodriver(project)?);
    }
    if !missing.is_empty() {
        bail!("{}", report(&missing));
    }
    machine::write(project)
}

/// Installs what the lints need beside the compiler of this machine.
pub fn ensure_target(project: &Project) -> Result<()> {
    match tools::install_target(project)? {
        Some(missing) => bail!("{}", report(&[missing])),
        None => Ok(()),
    }
}

fn report(missing: &[Missing]) -> String {
    let (headline, advice) = if missing.iter().any(|missing| missing.offline) {
        ("no network, and this has to be downloaded once:", "Then, or with a network, give the same command again.")
    } else {
        ("this is missing and could not be installed:", "Then give the same command again.")
    };
    let list: String = missing.iter().map(|missing| format!("\n  {}", missing.what)).collect();
    format!("{headline}\n{list}\n\n{advice}")
}

#[cfg(test)]
mod tests {
    use project::step::Missing;

    use super::report;

    #[test]
    fn all_that_is_missing_is_named_at_once() {
        let missing = ["Node", "rust-src"].map(Missing::by_hand);
        let report = report(&missing);
        assert!(report.contains("\n  Node\n  rust-src\n") && report.starts_with("this is missing"), "{report}");
    }

    #[test]
    fn a_missing_network_is_named_as_such() {
        let missing = [Missing::by_hand("Node"), Missing { offline: true, ..Missing::by_hand("rust-src") }];
        let report = report(&missing);
        assert!(report.starts_with("no network") && report.contains("\n  Node\n  rust-src\n"), "{report}");
    }
}
