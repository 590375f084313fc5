//! `cargo xtask systems`: puts every way of embedding through the content systems and filters that editors have, and writes
//! what is left into `docs/SYSTEMS.md`.
//!
//! The systems are the real ones, each called by a small script of `xtask/systems/`; what is left is judged here, by one rule
//! for all (`verdict`).

mod filters;
mod pages;
mod plugin;
mod shown;
mod table;
mod verdict;
mod ways;

use std::collections::BTreeMap;
use std::fs;

use anyhow::{Context, Result, bail, ensure};
use embed::Heights;

use crate::embedding;
use filters::Family;
pub use pages::write as write_pages;
use project::Project;
use table::{PAGE, Row};
use verdict::{Verdict, judge};
pub use ways::BASE;
use ways::Way;

/// Systems that are not there, and why.
type Absent = (Family, String);

/// Installs what is missing of the systems, tries all, and writes the page.
pub fn run(project: &Project) -> Result<()> {
    for family in Family::ALL {
        if let Some(reason) = family.install(project, true)? {
            println!("{}: {reason}", family.name());
        }
    }
    let ways = ways::all(project)?;
    let (rows, absent) = tried(project, &ways)?;
    for (_, reason) in &absent {
        println!("{reason}");
    }
    sound(&rows)?;
    if let Some(reason) = plugin::check(project)? {
        println!("skipped: {reason}");
    }
    let by_hand = |family: Family| family == Family::Drupal;
    ensure!(
        absent.iter().all(|(family, _)| by_hand(*family)),
        "{PAGE} is written only where every system is there that this installs"
    );
    let path = project.root.join(PAGE);
    // What was tried where it is there stays as it was found.
    let before = fs::read_to_string(&path).unwrap_or_default();
    let kept = absent.iter().map(|(family, _)| table::lines_of(&before, family.name())).collect::<String>();
    fs::write(&path, table::page(&ways, &rows, &kept)).with_context(|| format!("cannot write {}", path.display()))?;
    embedding::write(project, &Heights::table())?;
    println!("{PAGE} is written, and the snippets of EMBEDDING.md.");
    Ok(())
}

/// The trial of `cargo xtask test`: nothing is lost or spoilt, and the page says what is so. Systems that are not there are
/// skipped with a sentence; only those from npm are installed.
pub fn check(project: &Project) -> Result<()> {
    for family in Family::ALL {
        family.install(project, false)?;
    }
    let ways = ways::all(project)?;
    let (rows, absent) = tried(project, &ways)?;
    for (_, reason) in &absent {
        println!("skipped: {reason}");
    }
    sound(&rows)?;
    let page = fs::read_to_string(project.root.join(PAGE)).with_context(|| format!("cannot read {PAGE}"))?;
    for row in &rows {
        let line = table::line(&ways, row);
        ensure!(
            page.contains(&line),
            "{PAGE} does not say what is so: `cargo xtask systems` writes it again\n  {line}"
        );
    }
    match plugin::check(project)? {
        Some(reason) => println!("skipped: {reason}"),
        None => println!("the plugin works in WordPress, and so do addresses without it"),
    }
    println!("{} ways in {} systems: each works or is readable with a link", ways.len(), rows.len());
    Ok(())
}

/// Every system that is there with its verdicts, and a sentence for each family that is not.
fn tried(project: &Project, ways: &[Way]) -> Result<(Vec<Row>, Vec<Absent>)> {
    let (mut rows, mut absent) = (Vec::new(), Vec::new());
    for family in Family::ALL {
        match family.filter(project, ways)? {
            Ok(left) => rows.extend(left.into_iter().map(|(system, left)| row(system, &left, ways))),
            Err(reason) => absent.push((family, format!("{}: {reason}", family.name()))),
        }
    }
    Ok((rows, absent))
}

fn row(system: String, left: &BTreeMap<String, String>, ways: &[Way]) -> Row {
    let verdicts = ways.iter().map(|way| match left.get(way.id) {
        Some(markup) => judge(way, markup),
        None => Verdict::Wrong("the system gave no answer".to_owned()),
    });
    Row { system, verdicts: verdicts.collect() }
}

/// Fails with every cell that is neither of the two that may be.
fn sound(rows: &[Row]) -> Result<()> {
    let faults: Vec<String> = rows.iter().flat_map(Row::faults).collect();
    if !faults.is_empty() {
        bail!("what editors paste is lost or spoilt:\n  {}", faults.join("\n  "));
    }
    Ok(())
}
