//! The layers of the design: imports run downward only, and the pure floors know no browser.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

/// Each floor, top first. A floor may import from those below it.
const FLOORS: [&[&str]; 8] = [
    &["desk"],
    &["page"],
    &["app"],
    &["controls"],
    &["platform"],
    &["embed", "figure"],
    &["text", "view_state"],
    &["model"],
];

fn sources(folder: &Path) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(sources(&path));
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
    found
}

fn src(folder: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("src").join(folder)
}

/// The lines of a file that are code.
fn code(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    text.lines().filter(|line| !line.trim_start().starts_with("//")).map(str::to_owned).collect()
}

#[test]
fn the_pure_floors_know_no_browser() {
    for folder in ["model", "view_state", "text", "embed", "figure"] {
        for file in sources(&src(folder)) {
            for (number, line) in code(&file).iter().enumerate() {
                for word in ["yew", "web_sys", "gloo", "js_sys", "wasm_bindgen", "std::fs", "std::time"] {
                    assert!(!line.contains(word), "{}: {word} in line of code {number}: {line}", file.display());
                }
            }
        }
    }
}

#[test]
fn imports_run_downward() {
    for (height, floor) in FLOORS.iter().enumerate() {
        let above: Vec<&str> = FLOORS.iter().take(height).flat_map(|floor| floor.iter().copied()).collect();
        for file in floor.iter().flat_map(|folder| sources(&src(folder))) {
            for line in code(&file) {
                let back = above.iter().find(|folder| line.contains(&format!("crate::{folder}")));
                assert_eq!(back, None, "{}: {line}", file.display());
            }
        }
    }
}

#[test]
fn no_view_imports_another() {
    let views = ["map", "timeline", "quotes", "states"];
    for view in views {
        for file in sources(&src("app").join(view)) {
            for line in code(&file) {
                for other in views.iter().filter(|other| **other != view) {
                    assert!(
                        !line.contains(&format!("app::{other}")) && !line.contains(&format!("super::{other}::")),
                        "{}: {line}",
                        file.display()
                    );
                }
            }
        }
    }
}

#[test]
fn rooms_are_small_and_named_for_a_concept() {
    for file in
        ["src", "xtask/src"].iter().flat_map(|folder| sources(&Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)))
    {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(!["utils", "helpers", "common", "types", "constants"].contains(&&*name), "{}", file.display());
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 250, "{} has {lines} lines", file.display());
    }
}
