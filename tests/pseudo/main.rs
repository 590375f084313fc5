//! A language is added by files alone: a pseudo-language, written from right to left, is made of English by a program, put
//! beside the others in a copy of `locales/` and `data/`, and printed by a build of the same Rust. Its page is all in it, but
//! for quotations, names and titles. Nothing of it is in `dist/`.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod articles;
mod files;
mod language;
mod words_left;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use serde_json::Value;

use articles::in_articles;
use files::add_language;
use language::{MANY, TAG, words};
use words_left::{English, words_left};

#[test]
fn a_language_is_added_by_files_alone() {
    let copy = Path::new(env!("CARGO_TARGET_TMPDIR")).join("pseudo");
    add_language(&copy);
    let programs = programs(&copy);
    let pages = printed(&copy, &programs.join("prerender"));
    let page = &pages[TAG];
    let english = English::of(&copy);
    for name in ["title", "description", "body", "embed"] {
        let left = words_left(page[name].as_str().unwrap(), &english);
        assert!(left.is_empty(), "{name} is not in the language: {left:#?}");
    }
    // Words in the app's set take the form of their number, of which this language has more than English.
    for name in ["body", "embed"] {
        assert!(page[name].as_str().unwrap().contains(&words(MANY)), "{name} has no form for many");
    }
    assert!(page["cards"].as_object().unwrap().len() > 1);
    for (id, card) in page["cards"].as_object().unwrap() {
        let left = words_left(card["body"].as_str().unwrap(), &english);
        assert!(left.is_empty(), "the card of {id} is not in the language: {left:#?}");
    }
    for (name, part) in [("desk", &page["desk"]["body"]), ("record", &page["checked"]["body"])] {
        let mut left = words_left(part.as_str().unwrap(), &english);
        // They name quotes by how these begin, also within sentences, and show addresses, files and snippets.
        let is_shown = |text: &String| {
            ["://", " px", "⟦", "SHA-256", ".json", ".txt", ".tsv", ".bib", ".ris"]
                .iter()
                .any(|sign| text.contains(sign))
        };
        left.retain(|text| !is_shown(text) && !english.begins(text));
        assert!(left.is_empty(), "{name} is not in the language: {left:#?}");
    }
    // The same test sees that a page in English is not in it.
    assert!(words_left(pages["en"]["body"].as_str().unwrap(), &english).len() > 100);
    // Quotations keep their direction within the page's.
    assert_eq!(page["body"].as_str().unwrap().matches("<blockquote lang=\"en\" dir=\"ltr\">").count(), {
        pages["en"]["body"].as_str().unwrap().matches("<blockquote lang=\"en\">").count()
    });
    // Each page leads to all others.
    for (tag, others) in [("en", ["fr", TAG]), (TAG, ["en", "fr"])] {
        let body = pages[tag]["body"].as_str().unwrap();
        others.iter().for_each(|other| assert!(body.contains(&format!("hreflang=\"{other}\"")), "{tag} lacks {other}"));
    }
    in_articles(&printed(&copy, &programs.join("examples/articles")), &english);
}

/// Builds the programs that print anew, with the copy's languages, and says where they are. Without places in panics it is another build to
/// cargo, so that this does not undo that of the tests; with the features of the whole workspace, the libraries of others are the same.
fn programs(copy: &Path) -> PathBuf {
    let mut command = Command::new(env!("CARGO"));
    command.current_dir(env!("CARGO_MANIFEST_DIR")).env("PARIS_CALL_LOCALES", copy.join("locales"));
    command.args(["build", "--quiet", "--locked", "--config", "profile.dev.debug=0", "--workspace"]);
    command.args(["--bin", "prerender", "--example", "articles", "--features", "paris-call-briefing/ssr"]);
    let output = command.output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    Path::new(env!("CARGO_TARGET_TMPDIR")).with_file_name("debug")
}

/// What a program prints of the copy.
fn printed(copy: &Path, program: &Path) -> Value {
    let output = Command::new(program).current_dir(env!("CARGO_MANIFEST_DIR")).arg(copy).output().unwrap();
    assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
    let name = program.file_name().unwrap();
    fs::write(copy.join(name).with_extension("json"), &output.stdout).unwrap();
    serde_json::from_slice(&output.stdout).unwrap()
}

/// A file or folder of the project.
fn project(path: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join(path)
}
