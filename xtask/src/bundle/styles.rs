//! The style sheets, made one.

use std::collections::BTreeSet;
use std::path::Path;

use anyhow::{Context, Result, bail};

use super::{files, read};

/// `main.css` of a folder with each `@import "name.css";` replaced by that file. Every sheet must be imported.
pub fn read_folder(folder: &Path) -> Result<String> {
    let main = read(&folder.join("main.css"))?;
    let mut sheets: BTreeSet<String> = files(folder)?.iter().filter_map(|path| file_name(path)).collect();
    sheets.remove("main.css");
    let mut whole = String::new();
    for line in main.lines() {
        match imported(line) {
            Some(name) => {
                whole += read(&folder.join(name)).context("static/styles/main.css imports it")?.trim_end();
                sheets.remove(name);
            }
            None => whole += line,
        }
        whole.push('\n');
    }
    if let Some(name) = sheets.first() {
        bail!("static/styles/{name} is never used: add `@import \"{name}\";` to static/styles/main.css");
    }
    // The single file has no other file to ask for, and the policy allows no other origin.
    if whole.contains("@import") || whole.contains("url(") && !whole.contains("url(#") {
        bail!("static/styles asks for another file: only `@import \"name.css\";` lines and url(#id) may stand there");
    }
    Ok(whole)
}

fn imported(line: &str) -> Option<&str> {
    line.trim().strip_prefix("@import \"")?.strip_suffix("\";")
}

fn file_name(path: &Path) -> Option<String> {
    let name = path.file_name()?.to_str()?;
    name.ends_with(".css").then(|| name.to_owned())
}
