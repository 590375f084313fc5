//! What only the system's package manager can bring: Node, the browsers and drivers of the tests, PHP and a JRE for programs of others.

use anyhow::Result;

use crate::engine::{Engine, Program};
use project::Project;
use project::step;
use project::step::Missing;

/// What building needs.
const NODE: [Program; 2] = [(&["node"], "nodejs"), (&["npm"], "npm")];
/// What the trials hold drawings against.
const LIBRSVG: [Program; 1] = [(&["rsvg-convert"], "librsvg2-bin")];
/// What WordPress and MediaWiki need to run from the command line.
const PHP: [&str; 6] = ["php-cli", "php-intl", "php-mbstring", "php-mysql", "php-sqlite3", "php-xml"];

/// Installs the missing ones where this may be done; otherwise returns the command that a person may run.
pub fn install(project: &Project, engines: &[Engine]) -> Result<Option<Missing>> {
    let browsers = engines.iter().flat_map(|engine| engine.programs());
    let others = LIBRSVG.iter().filter(|_| !engines.is_empty());
    let missing = missing(project, NODE.iter().chain(browsers).chain(others));
    if missing.is_empty() {
        return Ok(None);
    }
    install_all(project, &missing)
}

/// Installs PHP for the command line, unless it is there with what these need of it.
pub fn install_php(project: &Project) -> Result<Option<Missing>> {
    let modules = project.which("php").and_then(|php| project.command(php).arg("-m").output().ok());
    let modules = modules.map(|output| String::from_utf8_lossy(&output.stdout).into_owned()).unwrap_or_default();
    if ["intl", "mbstring", "mysqli", "pdo_sqlite", "xml"].iter().all(|name| modules.lines().any(|line| line == *name))
    {
        return Ok(None);
    }
    install_all(project, &PHP)
}

/// Installs what runs the Nu checker, unless there is one: any since Java 11 does.
pub fn install_jre(project: &Project) -> Result<Option<Missing>> {
    if project.which("java").is_some() { Ok(None) } else { install_all(project, &["default-jre-headless"]) }
}

fn install_all(project: &Project, missing: &[&str]) -> Result<Option<Missing>> {
    let names = missing.join(" ");
    let by_hand = format!("programs of the system: sudo apt-get install --yes {names}");
    if project.which("apt-get").is_none() {
        return Ok(Some(Missing::by_hand(format!("{by_hand} (Debian's names; here, your system's own way)"))));
    }
    if !is_root(project) {
        return Ok(Some(Missing::by_hand(by_hand)));
    }
    let apt = |arguments: &[&str]| {
        let mut command = project.command("apt-get");
        command.env("DEBIAN_FRONTEND", "noninteractive").args(arguments);
        command
    };
    // Without fresh lists an install may still work, so only the second call decides.
    let _ = apt(&["update"]).output();
    let install: Vec<&str> =
        ["install", "--yes", "--no-install-recommends"].into_iter().chain(missing.iter().copied()).collect();
    let what = format!("Installing {names} from the system's packages (about two minutes)");
    Ok(step::install(&what, &mut apt(&install), by_hand))
}

fn missing<'a>(project: &Project, programs: impl Iterator<Item = &'a Program>) -> Vec<&'static str> {
    let absent = programs.filter(|(names, _)| !names.iter().any(|name| project.which(name).is_some()));
    absent.map(|(_, package)| *package).collect()
}

fn is_root(project: &Project) -> bool {
    project.command("id").arg("-u").output().is_ok_and(|output| output.stdout == b"0\n")
}
