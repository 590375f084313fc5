//! `cargo xtask dist`: the whole build, from the data to the files that are published.

use std::fs::{self, File};
use std::path::Path;
use std::time::SystemTime;

use anyhow::{Context, Result, bail};

use crate::{data, setup};
use project::Project;
use site::Build;

/// What dist/ is made from.
const INPUTS: [&str; 9] =
    ["Cargo.lock", "Cargo.toml", "crates", "data", "locales", "rust-toolchain.toml", "src", "static", "xtask"];

/// Sets up and builds `dist/`. It is composed beside the one that is there, which a build that fails leaves alone.
pub fn run(project: &Project) -> Result<()> {
    let start = SystemTime::now();
    setup::ensure(project, false)?;
    if !data::run(project)? {
        bail!("dist/ is not built from data that has faults");
    }
    let draft = project.root.join("dist.new");
    site::compose(project, &draft, Build::Release)?;
    // What is changed while this runs may have been read before: it makes the build stale.
    File::options().write(true).open(draft.join("index.html"))?.set_modified(start)?;
    replace(&project.dist(), &draft).with_context(|| format!("cannot put {} in its place", draft.display()))
}

/// Gives the build in `dist/` its address, or another one. Nothing is compiled; a build that is older than what it is made
/// from is refused, as it would become a mixture.
pub fn publish(project: &Project, address: &str) -> Result<()> {
    let dist = project.dist();
    let built = fs::metadata(dist.join("index.html")).and_then(|page| page.modified());
    let built = built.context("there is no dist/ to be given an address: `cargo xtask dist` builds it")?;
    if is_stale(project, built)? {
        bail!("dist/ is older than what it is made from: `PARIS_CALL_URL={address} cargo xtask dist` builds it again");
    }
    let draft = project.root.join("dist.new");
    site::publish(project, &dist, &draft, address)?;
    File::options().write(true).open(draft.join("index.html"))?.set_modified(built)?;
    replace(&dist, &draft).with_context(|| format!("cannot put {} in its place", draft.display()))?;
    println!("dist/ is the build for {address}");
    Ok(())
}

/// Puts one folder in the place of another, which is gone for no more than a moment.
fn replace(old: &Path, new: &Path) -> Result<()> {
    let aside = old.with_extension("old");
    if aside.exists() {
        fs::remove_dir_all(&aside)?;
    }
    if old.exists() {
        fs::rename(old, &aside)?;
    }
    if let Err(error) = fs::rename(new, old) {
        if aside.exists() {
            fs::rename(&aside, old)?;
        }
        return Err(error.into());
    }
    if aside.exists() {
        fs::remove_dir_all(&aside)?;
    }
    Ok(())
}

/// Builds `dist/` unless it is newer than everything it is made from.
pub fn run_if_stale(project: &Project) -> Result<()> {
    let built = fs::metadata(project.dist().join("index.html")).and_then(|page| page.modified());
    let Ok(built) = built else { return run(project) };
    if is_stale(project, built)? { run(project) } else { Ok(()) }
}

fn is_stale(project: &Project, built: SystemTime) -> Result<bool> {
    for input in INPUTS {
        if newest(&project.root.join(input))? > built {
            return Ok(true);
        }
    }
    Ok(false)
}

fn newest(path: &Path) -> Result<SystemTime> {
    let metadata = fs::metadata(path).with_context(|| format!("cannot read {}", path.display()))?;
    let mut time = metadata.modified()?;
    if metadata.is_dir() {
        for entry in fs::read_dir(path)? {
            time = time.max(newest(&entry?.path())?);
        }
    }
    Ok(time)
}

#[cfg(test)]
mod tests {
    use std::{env, fs, process};

    use super::replace;

    #[test]
    fn a_folder_is_replaced_whole_or_stays() {
        let root = env::temp_dir().join(format!("paris-call-replace-{}", process::id()));
        let (old, new) = (root.join("dist"), root.join("dist.new"));
        let content = || fs::read_dir(&old).unwrap().map(|entry| entry.unwrap().file_name()).collect::<Vec<_>>();
        for name in ["first", "second"] {
            fs::create_dir_all(&new).unwrap();
            fs::write(new.join(name), name).unwrap();
            replace(&old, &new).unwrap();
            assert_eq!(content(), [name]);
        }
        replace(&old, &new).unwrap_err();
        assert_eq!(content(), ["second"], "with nothing to take its place");
        fs::remove_dir_all(root).unwrap();
    }
}
