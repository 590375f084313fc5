//! Makes the words of `crates/text/src/words` from `locales/*.ftl`, before the crate is compiled.

use std::path::Path;
use std::{env, fs};

use locales::{Diagnostic, Set, read, rust};

/// Which `struct` of `crates/text/src/words` holds the messages with which beginning.
const SETS: [Set; 5] = [
    Set { prefix: "app", name: "Words" },
    Set { prefix: "page", name: "PageWords" },
    Set { prefix: "desk", name: "DeskWords" },
    Set { prefix: "editor", name: "EditorWords" },
    Set { prefix: "record", name: "RecordWords" },
];

fn main() {
    println!("cargo::rerun-if-changed=../../locales");
    let words =
        read(Path::new("../../locales")).and_then(|locales| rust(&locales, &SETS)).and_then(|words| write(&words));
    for fault in words.err().into_iter().flatten() {
        println!("cargo::error={fault}");
    }
}

fn write(words: &str) -> Result<(), Vec<Diagnostic>> {
    let out = env::var_os("OUT_DIR").unwrap_or_default();
    let path = Path::new(&out).join("words.rs");
    fs::write(&path, words).map_err(|problem| {
        let (file, problem) = (path.display().to_string(), problem.to_string());
        vec![Diagnostic { file, message: String::new(), problem, remedy: String::new() }]
    })
}
