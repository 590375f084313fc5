//! The layers of the design: imports run downward only, and the pure floors know no browser.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::{Path, PathBuf};

/// Each floor, top first. A floor may import from those below it.
const FLOORS: [&[&str]; 9] = [
    &["desk"],
    &["page"],
    &["app"],
    &["islands"],
    &["context", "controls"],
    &["platform"],
    &["embed", "figure", "looks"],
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

/// The files of a part, which is a folder or a file.
fn files_of(part: &str) -> Vec<PathBuf> {
    let file = src(part).with_extension("rs");
    if file.is_file() { vec![file] } else { sources(&src(part)) }
}

/// The lines of a file that are code, without its own tests.
fn code(path: &Path) -> Vec<String> {
    let text = fs::read_to_string(path).unwrap();
    text.lines()
        .take_while(|line| *line != "#[cfg(test)]")
        .filter(|line| !line.trim_start().starts_with("//"))
        .map(str::to_owned)
        .collect()
}

#[test]
fn the_pure_floors_know_no_browser() {
    for folder in ["model", "view_state", "text", "embed", "figure", "looks"] {
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
        for file in floor.iter().flat_map(|part| files_of(part)) {
            for line in code(&file) {
                let back = above.iter().find(|folder| line.contains(&format!("crate::{folder}")));
                assert_eq!(back, None, "{}: {line}", file.display());
            }
        }
    }
}

#[test]
fn no_view_imports_another() {
    let views = ["map", "states", "table", "timeline", "quotes", "panel", "ways_out"];
    for floor in ["page", "looks", "islands"] {
        let of = |file: &Path, view: &str| {
            file.strip_prefix(src(floor)).unwrap().with_extension("").iter().any(|part| part == view)
        };
        let files = sources(&src(floor));
        assert!(views.iter().any(|view| files.iter().any(|file| of(file, view))), "{floor} has no view");
        for file in files {
            for view in views.iter().filter(|view| of(&file, view)) {
                for line in code(&file) {
                    let other = views.iter().find(|other| *other != view && line.contains(&format!("::{other}::")));
                    assert_eq!(other, None, "{}: {line}", file.display());
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
