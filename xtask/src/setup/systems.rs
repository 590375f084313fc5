//! The content systems and filters of `cargo xtask systems`, each at one version, in a folder of their own among the tools.

use std::fs;
use std::path::{Path, PathBuf};

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

/// MediaWiki, as Debian's packages have it.
pub fn mediawiki(project: &Project) -> PathBuf {
    folder(project).join("mediawiki/usr/share/mediawiki")
}

/// Drupal, as composer makes a project of it; no command here brings it.
pub fn drupal(project: &Project) -> PathBuf {
    folder(project).join("drupal")
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
    unpack(project, "WordPress", &wordpress(project), &folder(project).join("wordpress"), &["wordpress"])
}

/// The same for MediaWiki, 285 MB: too much to bring for every run of the tests, which try it where it is there.
pub fn install_mediawiki(project: &Project) -> Result<Option<Missing>> {
    let packages = ["mediawiki", "mediawiki-classes"];
    unpack(project, "MediaWiki", &mediawiki(project), &folder(project).join("mediawiki"), &packages)
}

/// Fetches and unpacks Debian's packages of a system into a folder, unless it is there.
fn unpack(project: &Project, name: &str, system: &Path, folder: &Path, packages: &[&str]) -> Result<Option<Missing>> {
    if system.is_dir() {
        return Ok(None);
    }
    fs::create_dir_all(folder).with_context(|| format!("cannot make {}", folder.display()))?;
    let mut fetch = project.command("apt-get");
    fetch.arg("download").args(packages).current_dir(folder);
    let by_hand = format!("{name}: apt-get download {}, in a Debian or Ubuntu", packages.join(" "));
    if let Some(missing) = step::install(&format!("Fetching Debian's package of {name}"), &mut fetch, by_hand) {
        return Ok(Some(missing));
    }
    let fetched = fs::read_dir(folder)?.filter_map(|entry| Some(entry.ok()?.path()));
    for package in fetched.filter(|path| path.extension().is_some_and(|ending| ending == "deb")) {
        let mut unpack = project.command("dpkg-deb");
        unpack.arg("--extract").arg(&package).arg(folder);
        let by_hand = format!("{name}: {}", spelled(&unpack));
        if let Some(missing) = step::install(&format!("Unpacking {name}"), &mut unpack, by_hand) {
            return Ok(Some(missing));
        }
        fs::remove_file(&package).with_context(|| format!("cannot remove {}", package.display()))?;
    }
    Ok(None)
}
