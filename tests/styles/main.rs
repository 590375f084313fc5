//! What holds for every style sheet in `static/`, read as text.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

mod direction;
mod scale;

use std::fs;
use std::path::{Path, PathBuf};

/// One declaration of a sheet, such as `font-size: 1rem`.
struct Declaration {
    /// What stands before its block.
    selector: String,
    property: String,
    value: String,
}

/// The name and text of every sheet.
fn sheets() -> Vec<(String, String)> {
    let name = |path: &Path| path.file_name().unwrap().to_string_lossy().into_owned();
    let paths = within(&Path::new(env!("CARGO_MANIFEST_DIR")).join("static"));
    paths.iter().map(|path| (name(path), fs::read_to_string(path).unwrap())).collect()
}

fn within(folder: &Path) -> Vec<PathBuf> {
    let paths = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    paths
        .flat_map(|path| if path.is_dir() { within(&path) } else { vec![path] })
        .filter(|path| path.extension().is_some_and(|ending| ending == "css"))
        .collect()
}

fn declarations(sheet: &str) -> Vec<Declaration> {
    let mut found = Vec::new();
    let mut selector = "";
    let text: String = sheet
        .split("/*")
        .enumerate()
        .map(|(at, part)| if at == 0 { part } else { part.split_once("*/").unwrap().1 })
        .collect();
    for piece in text.split_inclusive(['{', '}', ';']) {
        let (body, end) = piece.split_at(piece.len() - 1);
        if end == "{" {
            selector = body.trim();
        } else if let Some((property, value)) = body.split_once(':') {
            let [selector, property, value] = [selector, property.trim(), value.trim()].map(str::to_owned);
            found.push(Declaration { selector, property, value });
        }
    }
    found
}
