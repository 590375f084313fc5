//! The layers of `ARCHITECTURE.md`: in the app imports run downward only, and the crates below it know no browser. That these
//! import downward, cargo sees to: a crate has what its `Cargo.toml` names, and no circle of crates is built.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::{Path, PathBuf};

/// Each floor of the app, top first. A floor may import from those below it.
const FLOORS: [&[&str]; 6] =
    [&["desk", "record"], &["page"], &["app"], &["islands"], &["context", "controls"], &["platform"]];

/// The crates that are pure: what they give follows from what they are given.
const PURE: [&str; 9] = ["model", "contract", "view_state", "text", "citation", "embed", "figure", "looks", "verify"];

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

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn src(folder: &str) -> PathBuf {
    root().join("src").join(folder)
}

/// The files of a crate of `crates/`.
fn crate_src(name: &str) -> PathBuf {
    root().join("crates").join(name).join("src")
}

/// The files of a part, which is a folder or a file.
fn files_of(part: &str) -> Vec<PathBuf> {
    let file = src(part).with_extension("rs");
    if file.is_file() { vec![file] } else { sources(&src(part)) }
}

/// A file without comments and without what stands in quotes: words there are no code.
fn code(path: &Path) -> String {
    bare(&fs::read_to_string(path).unwrap())
}

fn bare(text: &str) -> String {
    let mut code = String::new();
    let mut rest = text;
    while let Some(place) = rest.find(['"', '/', '\'']) {
        let (before, after) = rest.split_at(place);
        code += before;
        let skipped = if after.starts_with("//") {
            after.find('\n').unwrap_or(after.len())
        } else if after.starts_with("'\"'") {
            3
        } else if after.starts_with('"') {
            let raw = "#".repeat(before.len() - before.trim_end_matches('#').len());
            let is_raw = before.trim_end_matches('#').ends_with('r');
            end_of_string(after, is_raw.then_some(raw))
        } else {
            code.push_str(&after[..1]);
            1
        };
        rest = &after[skipped..];
    }
    code + rest
}

/// Where a string that starts here ends, with the hashes of a raw one.
fn end_of_string(text: &str, raw: Option<String>) -> usize {
    if let Some(hashes) = raw {
        return text[1..].find(&format!("\"{hashes}")).map_or(text.len(), |end| end + 2);
    }
    let mut escaped = false;
    let end = text[1..].find(|letter| {
        let ends = letter == '"' && !escaped;
        escaped = letter == '\\' && !escaped;
        ends
    });
    end.map_or(text.len(), |end| end + 2)
}

/// Every path of its crate that a file names, from the crate's root, such as `app::map`: also those in braces, and those
/// that go up from the file's own place, such as `super::super::map`.
fn paths(sources: &Path, file: &Path, code: &str) -> Vec<String> {
    let dense: String = code.split_whitespace().collect::<Vec<_>>().join(" ").replace(":: ", "::").replace(" ::", "::");
    let own = file.strip_prefix(sources).unwrap().with_extension("");
    let mut own: Vec<String> = own.iter().map(|name| name.to_string_lossy().into_owned()).collect();
    if own.last().is_some_and(|name| name == "mod") {
        own.pop();
    }
    let mut found = Vec::new();
    for (start, _) in dense.match_indices("crate::") {
        collect(&dense[start + "crate::".len()..], "", &mut found);
    }
    for (start, _) in dense.match_indices("super::").filter(|(start, _)| !dense[..*start].ends_with("super::")) {
        let rest = dense[start..].trim_start_matches("super::");
        let up = (dense.len() - start - rest.len()) / "super::".len();
        let base = own.len().saturating_sub(up);
        collect(rest, &own[..base].iter().map(|name| format!("{name}::")).collect::<String>(), &mut found);
    }
    found
}

/// The paths that a use of this text names, below this prefix.
fn collect(text: &str, prefix: &str, found: &mut Vec<String>) {
    let Some(inside) = text.strip_prefix('{') else {
        let end = text.find(|letter: char| !(letter.is_alphanumeric() || "_:*".contains(letter))).unwrap_or(text.len());
        let path = &text[..end];
        match text[end..].strip_prefix('{').filter(|_| path.ends_with("::")) {
            Some(_) => collect(&text[end..], &format!("{prefix}{path}"), found),
            None => found.push(format!("{prefix}{path}")),
        }
        return;
    };
    let (mut depth, mut start) = (0, 0);
    for (place, letter) in inside.char_indices() {
        match letter {
            '{' => depth += 1,
            ',' | '}' if depth == 0 => {
                collect(inside[start..place].trim(), prefix, found);
                start = place + 1;
                if letter == '}' {
                    return;
                }
            }
            '}' => depth -= 1,
            _ => {}
        }
    }
}

/// Whether a path leads into one of these folders, or to all there is.
fn leads_into<'a>(path: &str, folders: &[&'a str]) -> Option<&'a str> {
    let inside = |folder: &str| path == "*" || path == folder || path.starts_with(&format!("{folder}::"));
    folders.iter().copied().find(|folder| inside(folder))
}

#[test]
fn no_way_of_writing_a_path_goes_unseen() {
    let file = src("app/map/card.rs");
    for (code, wanted) in [
        ("use crate::app::map;", vec!["app::map"]),
        ("use crate::{model::Date, app::{store, map::marks}};", vec!["model::Date", "app::store", "app::map::marks"]),
        ("use crate::{\n    app,\n};", vec!["app", ""]),
        ("let x = super::super::quotes::card();", vec!["app::quotes::card"]),
        ("use super::super::super::desk;", vec!["desk"]),
        ("use crate::*;", vec!["*"]),
        ("let x = \"crate::app\"; // crate::app\nlet y = r#\"\"crate::app\"#;", vec![]),
        ("let quote = '\"'; crate::text::x();", vec!["text::x"]),
    ] {
        assert_eq!(paths(&src(""), &file, &bare(code)), wanted, "{code}");
    }
}

#[test]
fn the_pure_crates_know_no_browser() {
    for name in PURE {
        let manifest = fs::read_to_string(root().join("crates").join(name).join("Cargo.toml")).unwrap();
        let named: Vec<&str> = manifest.lines().filter(|line| !line.starts_with('#')).collect();
        for word in ["yew", "web-sys", "gloo", "js-sys", "wasm-bindgen"] {
            assert!(!named.iter().any(|line| line.contains(word)), "{name}: {word}");
        }
        for file in sources(&crate_src(name)) {
            let code = code(&file);
            for word in ["std::fs", "std::time", "std::env", "std::net"] {
                assert!(!code.contains(word), "{}: {word}", file.display());
            }
        }
    }
}

#[test]
fn imports_run_downward() {
    for (height, floor) in FLOORS.iter().enumerate() {
        let above: Vec<&str> = FLOORS.iter().take(height).flat_map(|floor| floor.iter().copied()).collect();
        for file in floor.iter().flat_map(|part| files_of(part)) {
            for path in paths(&src(""), &file, &code(&file)) {
                assert_eq!(leads_into(&path, &above), None, "{}: {path}", file.display());
            }
        }
    }
}

#[test]
fn no_view_imports_another() {
    let views = ["map", "states", "table", "timeline", "quotes", "panel", "ways_out"];
    let floors = [(src(""), "page"), (src(""), "islands"), (crate_src("looks"), "")];
    for (sources_of_crate, floor) in floors {
        let folder = sources_of_crate.join(floor);
        let of = |file: &Path, view: &str| {
            file.strip_prefix(&folder).unwrap().with_extension("").iter().any(|it| it == view)
        };
        let files = sources(&folder);
        assert!(views.iter().any(|view| files.iter().any(|file| of(file, view))), "{} has no view", folder.display());
        let inside = if floor.is_empty() { String::new() } else { format!("{floor}::") };
        for file in files {
            for view in views.iter().filter(|view| of(&file, view)) {
                let others: Vec<String> =
                    views.iter().filter(|other| *other != view).map(|other| format!("{inside}{other}")).collect();
                let others: Vec<&str> = others.iter().map(String::as_str).collect();
                for path in paths(&sources_of_crate, &file, &code(&file)) {
                    assert_eq!(leads_into(&path, &others), None, "{}: {path}", file.display());
                }
            }
        }
    }
}

#[test]
fn files_are_small_and_named_for_a_concept() {
    for file in ["src", "crates", "xtask/src"].iter().flat_map(|folder| sources(&root().join(folder))) {
        let name = file.file_stem().unwrap().to_string_lossy().into_owned();
        assert!(!["utils", "helpers", "common", "types", "constants"].contains(&&*name), "{}", file.display());
        let lines = fs::read_to_string(&file).unwrap().lines().count();
        assert!(lines <= 250, "{} has {lines} lines", file.display());
    }
}
