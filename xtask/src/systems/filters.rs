//! The families of systems: where each comes from, and the script that puts every way through them.

use std::collections::BTreeMap;
use std::io::Write;
use std::path::Path;
use std::process::{Command, Stdio};

use anyhow::{Context, Result, ensure};

use project::step::Missing;
use project::{Project, spelled};
use serde_json::json;

use super::ways::Way;
use crate::setup;
use crate::wikitext::wikitext;

/// What each system leaves of each way: system, way, markup.
pub type Left = BTreeMap<String, BTreeMap<String, String>>;

/// Systems that come from one place and are called by one script of `xtask/systems/`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Family {
    Npm,
    Pypi,
    WordPress,
    MediaWiki,
    /// Of no registry that this project uses: tried where somebody has put it.
    Drupal,
}

impl Family {
    /// All of them, in the order of the table.
    pub const ALL: [Self; 5] = [Self::Npm, Self::Pypi, Self::WordPress, Self::MediaWiki, Self::Drupal];

    pub fn name(self) -> &'static str {
        match self {
            Self::Npm => "filters and editors from npm",
            Self::Pypi => "filters from PyPI",
            Self::WordPress => "WordPress",
            Self::MediaWiki => "MediaWiki",
            Self::Drupal => "Drupal",
        }
    }

    /// Installs what is missing. Without `all` only what npm brings, which every machine has that builds. Returns why something
    /// could not be installed.
    pub fn install(self, project: &Project, all: bool) -> Result<Option<String>> {
        let missing = match self {
            Self::Npm => setup::systems::install_npm(project)?,
            Self::Pypi if all => setup::systems::install_pypi(project)?,
            Self::WordPress if all => match setup::system::install_php(project)? {
                None => setup::systems::install_wordpress(project)?,
                missing => missing,
            },
            Self::MediaWiki if all => match setup::system::install_php(project)? {
                None => setup::systems::install_mediawiki(project)?,
                missing => missing,
            },
            Self::Pypi | Self::WordPress | Self::MediaWiki | Self::Drupal => None,
        };
        Ok(missing.map(|Missing { what, .. }| what))
    }

    /// What the systems leave of the ways; or why they are not there.
    pub fn filter(self, project: &Project, ways: &[Way]) -> Result<Result<Left, String>> {
        let script = |name: &str| project.root.join("xtask/systems").join(name);
        let folder = setup::systems::folder(project);
        let mut command = match self {
            Self::Npm => {
                if !folder.join("node_modules/quill").is_dir() {
                    return Ok(Err("not installed: `cargo xtask systems` does it".to_owned()));
                }
                let mut command = project.command("node");
                command.arg(script("npm.mjs")).arg(&folder);
                command
            }
            Self::Pypi => {
                if !folder.join("python/installed").is_file() {
                    return Ok(Err("not installed: `cargo xtask systems` does it, with Python".to_owned()));
                }
                let mut command = project.command(setup::systems::python(project));
                command.arg(script("pypi.py"));
                command
            }
            Self::WordPress | Self::MediaWiki | Self::Drupal => {
                let (system, script_name) = match self {
                    Self::WordPress => (setup::systems::wordpress(project), "filter.php"),
                    Self::MediaWiki => (setup::systems::mediawiki(project), "mediawiki.php"),
                    _ => (setup::systems::drupal(project), "drupal.php"),
                };
                if project.which("php").is_none() || !system.is_dir() {
                    return Ok(Err(self.absent(&system)));
                }
                let mut command = project.command("php");
                command.arg(script(script_name)).arg(system);
                command
            }
        };
        let printed = fed(&mut command, &self.given(ways))?;
        Ok(Ok(serde_json::from_str(&printed).with_context(|| format!("{} did not print JSON", spelled(&command)))?))
    }
}

impl Family {
    /// Why a system that runs with PHP is not there, and who brings it.
    fn absent(self, system: &Path) -> String {
        match self {
            Self::Drupal => {
                let by_hand = "composer create-project drupal/recommended-project";
                format!("not there; with PHP: {by_hand} {}", system.display())
            }
            _ => format!("PHP or {} is not there: `cargo xtask systems` brings them on Debian", self.name()),
        }
    }

    /// The ways as its script reads them. A wiki is given what an editor writes into it.
    fn given(self, ways: &[Way]) -> String {
        let forms = ways.iter().map(|Way { id, html, .. }| match self {
            Self::MediaWiki => ((*id).to_owned(), json!({ "html": html, "wikitext": wikitext(html) })),
            _ => ((*id).to_owned(), json!(html)),
        });
        serde_json::Value::Object(forms.collect()).to_string()
    }
}

/// What a program prints that reads a text.
pub fn fed(command: &mut Command, text: &str) -> Result<String> {
    let spelling = spelled(command);
    let mut child = command
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .with_context(|| format!("cannot run {spelling}"))?;
    let mut input = child.stdin.take().context("a program without input")?;
    // A program that fails at once reads nothing: its own words say more than the broken pipe.
    let written = input.write_all(text.as_bytes());
    drop(input);
    let output = child.wait_with_output()?;
    ensure!(output.status.success(), "{spelling} failed ({})", output.status);
    written.with_context(|| format!("{spelling} did not read its input"))?;
    String::from_utf8(output.stdout).with_context(|| format!("{spelling} did not print UTF-8"))
}
