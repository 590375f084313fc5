//! `cargo xtask audit`: what programs of others say of `dist/` that need more than Node: the Nu checker (a JRE), trafilatura and
//! htmldate, by which archives read pages, and pandas, by which many read tables (Python), and Lighthouse (Chromium, and three
//! minutes). What is missing it installs; where that cannot be, it is an error, never a silence.

mod lighthouse;

use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail};
use clap::Args;

use crate::setup::{system, tools};
use model::Language;
use project::Project;
use project::step;
use site::files;

/// The extractor of texts and that of dates, each at one version. jusText, which trafilatura falls back on, asks for a part of lxml
/// that is a package of its own since lxml 5.2, by a name that not every version of pip resolves: so it is named here.
const EXTRACTORS: [&str; 3] = ["trafilatura==2.3.1", "htmldate==1.11.0", "lxml_html_clean==0.4.6"];
/// What reads tables; 180 MB with what it needs.
const PANDAS: &str = "pandas==2.3.3";

/// Whom to ask.
#[derive(Args)]
pub struct AuditOptions {
    /// Lighthouse alone
    #[arg(long)]
    lighthouse: bool,
}

/// Runs all; whether none found anything.
pub fn run(project: &Project, &AuditOptions { lighthouse }: &AuditOptions) -> Result<bool> {
    if !project.dist().join("index.html").is_file() {
        bail!("dist/ is not there: `cargo xtask dist` builds it");
    }
    if lighthouse {
        return lighthouse::check(project);
    }
    let markup = check_markup(project)?;
    let python = install_python(project)?;
    let texts = judged(project, &python, "audit.py")?;
    let tables = judged(project, &python, "audit_tables.py")?;
    let pages = lighthouse::check(project)?;
    Ok(markup && texts && tables && pages)
}

/// Properties that browsers have and the checker's own list lacks, with what ends each: they are taken out of what it is shown.
/// `vector-effect` is of SVG 2, `::highlight()` of the CSS Custom Highlight API.
const UNKNOWN_TO_IT: [(&str, char); 2] =
    [("vector-effect:", '}'), ("blockquote::highlight(found),u::highlight(found){", '}')];

fn check_markup(project: &Project) -> Result<bool> {
    if let Some(missing) = system::install_jre(project)? {
        bail!("the Nu checker needs a JRE, and this could not be installed: {}", missing.what);
    }
    let java = project.which("java").context("there is no java on the PATH")?;
    let jar = tools::install_nu(project)?;
    let pages = project.target().join("audit");
    if pages.exists() {
        fs::remove_dir_all(&pages).context("cannot empty target/audit")?;
    }
    for page in html(&project.dist())? {
        let copy = pages.join(page.strip_prefix(project.dist())?);
        fs::create_dir_all(copy.parent().context("a folder")?)?;
        fs::write(&copy, known(fs::read_to_string(&page)?)).with_context(|| copy.display().to_string())?;
    }
    let mut command = project.command(java);
    command.arg("-jar").arg(jar).args(["--errors-only", "--skip-non-html", "--format", "gnu"]).arg(&pages);
    let output = command.output().context("cannot run the Nu checker")?;
    let found = String::from_utf8_lossy(&output.stderr);
    print!("{found}");
    println!("The Nu checker: {} errors", found.lines().filter(|line| line.contains(": error: ")).count());
    Ok(output.status.success())
}

/// A page without what the checker does not know.
fn known(mut page: String) -> String {
    for (start, end) in UNKNOWN_TO_IT {
        while let Some(place) = page.find(start) {
            let Some(length) = page.get(place..).and_then(|rest| rest.find(end)) else { break };
            // A rule goes whole, a declaration leaves the end of its rule.
            let length = length + usize::from(start.ends_with('{'));
            page.replace_range(place..place + length, "");
        }
    }
    page
}

fn html(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    for folder in Language::ALL.map(|language| folder.join(language.folder())) {
        for folder in [folder.join("quote"), folder] {
            let files = files(&folder)?.into_iter();
            found.extend(files.filter(|path| path.extension().is_some_and(|ending| ending == "html")));
        }
    }
    Ok(found)
}

/// A Python with what the scripts below import.
fn install_python(project: &Project) -> Result<PathBuf> {
    let python = project.tools.join("python/bin/python");
    if !python.is_file() {
        let mut make = project.command("python3");
        let remedy = "install Python and its venv module: sudo apt-get install --yes python3-venv";
        step::run(
            "Making a folder for Python's packages",
            make.args(["-m", "venv"]).arg(project.tools.join("python")),
            remedy,
        )?;
    }
    let mut install = project.command(&python);
    install.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(EXTRACTORS).arg(PANDAS);
    step::run(
        "Installing trafilatura, htmldate and pandas",
        &mut install,
        "with a network, give the same command again",
    )?;
    Ok(python)
}

/// Whether one of the scripts beside this file finds nothing in `dist/`, given the tags of its languages, the default first.
fn judged(project: &Project, python: &Path, script: &str) -> Result<bool> {
    let mut read = project.command(python);
    read.arg(project.root.join("xtask/src").join(script)).arg(project.dist()).args(Language::TAGS);
    let output = read.output().with_context(|| format!("cannot run {script}"))?;
    print!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    Ok(output.status.success())
}

#[cfg(test)]
mod tests {
    use super::known;

    #[test]
    fn only_what_the_checker_does_not_know_is_taken_out() {
        let page = "a{vector-effect:none}blockquote::highlight(found),u::highlight(found){x:y}b{c:d}";
        assert_eq!(known(page.to_owned()), "a{}b{c:d}");
    }
}
