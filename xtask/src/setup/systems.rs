//! The content systems and filters of `cargo xtask systems`, each at one version, in a folder of their own among the tools.

use std::fs;
use std::path::PathBuf;

use anyhow::{Context, Result};

use super::tools::{Package, install_packages_into};
use project::step;
use project::step::Missing;
use project::{Project, spelled};

/// From npm; each runs on the Node of Debian 12, which is 18.
const NPM: [Package; 11] = [
    Package { name: "@tryghost/kg-default-cards", version: "9.1.9" },
    Package { name: "dompurify", version: "3.4.18" },
    Package { name: "jsdom", version: "26.1.0" },
    Package { name: "markdown-it", version: "14.1.0" },
    Package { name: "quill", version: "2.0.3" },
    Package { name: "rehype-parse", version: "9.0.1" },
    Package { name: "rehype-sanitize", version: "6.0.0" },
    Package { name: "rehype-stringify", version: "10.0.1" },
    Package { name: "sanitize-html", version: "2.17.0" },
    Package { name: "simple-dom", version: "1.4.0" },
    Package { name: "unified", version: "11.0.5" },
];
/// From PyPI.
const PYPI: [&str; 4] = ["bleach==6.4.0", "lxml==6.1.3", "lxml_html_clean==0.4.6", "nh3==0.3.8"];

/// Where all of them are.
pub fn folder(project: &Project) -> PathBuf {
    project.tools.join("systems")
}

/// The Python that has the filters from PyPI.
pub fn python(project: &Project) -> PathBuf {
    folder(project).join("python/bin/python")
}

/// WordPress, as Debian's package has it.
pub fn wordpress(project: &Project) -> PathBuf {
    folder(project).join("wordpress/usr/share/wordpress")
}

/// Installs what is missing of those from npm.
pub fn install_npm(project: &Project) -> Result<Option<Missing>> {
    install_packages_into(project, &folder(project), &NPM)
}

/// Makes an environment for Python with those from PyPI.
pub fn install_pypi(project: &Project) -> Result<Option<Missing>> {
    let environment = folder(project).join("python");
    let mark = environment.join("installed");
    let wanted = PYPI.join("\n");
    if fs::read_to_string(&mark).is_ok_and(|installed| installed == wanted) {
        return Ok(None);
    }
    let mut make = project.command("python3");
    make.args(["-m", "venv"]).arg(&environment);
    let by_hand = format!("an environment for Python: {}", spelled(&make));
    if let Some(missing) = step::install("Making an environment for Python", &mut make, by_hand) {
        return Ok(Some(missing));
    }
    let mut fill = project.command(python(project));
    fill.args(["-m", "pip", "install", "--quiet", "--disable-pip-version-check"]).args(PYPI);
    let by_hand = format!("packages for Python: {}", spelled(&fill));
    let missing = step::install(&format!("Installing {}", PYPI.join(", ")), &mut fill, by_hand);
    if missing.is_none() {
        fs::write(&mark, wanted).with_context(|| format!("cannot write {}", mark.display()))?;
    }
    Ok(missing)
}

/// Unpacks Debian's package of WordPress, without the web server and the database that it would bring. The version is the one
/// that this Debian has; what comes of it names it.
pub fn install_wordpress(project: &Project) -> Result<Option<Missing>> {
    if wordpress(project).is_dir() {
        return Ok(None);
    }
    let folder = folder(project);
    fs::create_dir_all(&folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut fetch = project.command("apt-get");
    fetch.args(["download", "wordpress"]).current_dir(&folder);
    let by_hand = "WordPress: apt-get download wordpress, in a Debian or Ubuntu".to_owned();
    if let Some(missing) = step::install("Fetching Debian's package of WordPress", &mut fetch, by_hand) {
        return Ok(Some(missing));
    }
    let packages = fs::read_dir(&folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    let package = packages.filter(|path| path.extension().is_some_and(|ending| ending == "deb")).max();
    let mut unpack = project.command("dpkg-deb");
    unpack.arg("--extract").arg(package.context("apt-get left no package")?).arg(folder.join("wordpress"));
    let by_hand = format!("WordPress: {}", spelled(&unpack));
    Ok(step::install("Unpacking WordPress", &mut unpack, by_hand))
}
