//! The languages and their words, read from files that a translator can edit: `locales/en.ftl`, `locales/fr.ftl` and so on, in the
//! syntax of [Fluent](https://projectfluent.org/fluent/guide). English is the reference: every other file has the same
//! messages with the same variables. For the build scripts of the crates that hold languages and words, on the host only: of
//! Fluent, nothing reaches the Wasm. Knows what a file says of its language (`locale-…`), no word by name and nothing of the briefing.

mod compare;
mod fault;
mod language;
mod locale;
mod message;
mod plural;
mod rust;

pub use fault::Diagnostic;
pub use language::languages;
pub use locale::Locale;
pub use message::Message;
pub use rust::{Set, rust};

use std::path::{Path, PathBuf};
use std::{env, fs};

use locale::file_name;

/// The language that the others are held against.
const REFERENCE: &str = "en";

/// Names another folder of languages than that of the project: a test builds the page with one more.
pub const VARIABLE: &str = "PARIS_CALL_LOCALES";

/// The folder of the languages, seen from the folder of a crate of the project.
pub fn folder() -> PathBuf {
    env::var_os(VARIABLE).map_or_else(|| "../../locales".into(), PathBuf::from)
}

/// Makes a file of Rust of the languages, for `include!`, and prints what cargo has to know: faults, and when to do it again.
pub fn build(name: &str, rust: impl Fn(&[Locale]) -> Result<String, Vec<Diagnostic>>) {
    println!("cargo::rerun-if-env-changed={VARIABLE}");
    println!("cargo::rerun-if-changed={}", folder().display());
    let path = Path::new(&env::var_os("OUT_DIR").unwrap_or_default()).join(name);
    let written = read(&folder()).and_then(|locales| rust(&locales)).and_then(|rust| {
        let unwritable =
            |problem: std::io::Error| vec![Diagnostic::of_file(&path.display().to_string(), &problem.to_string())];
        fs::write(&path, rust).map_err(unwritable)
    });
    for fault in written.err().into_iter().flatten() {
        println!("cargo::error={fault}");
    }
}

/// Reads every file of a folder, the reference first and then by tag.
///
/// # Errors
/// Whatever is wrong in any of the files, all of it.
pub fn read(folder: &Path) -> Result<Vec<Locale>, Vec<Diagnostic>> {
    let unreadable =
        |problem: std::io::Error| vec![Diagnostic::of_file(&folder.display().to_string(), &problem.to_string())];
    let mut locales = Vec::new();
    let mut faults = Vec::new();
    for entry in fs::read_dir(folder).map_err(unreadable)? {
        let path = entry.map_err(unreadable)?.path();
        let Some(tag) = path.file_name().and_then(|name| name.to_str()).and_then(|name| name.strip_suffix(".ftl"))
        else {
            continue;
        };
        let text = fs::read_to_string(&path).map_err(unreadable)?;
        let messages = message::read(&file_name(tag), &text, &mut faults);
        locales.push(Locale { tag: tag.to_owned(), messages });
    }
    locales.sort_by_key(|locale| (locale.tag != REFERENCE, locale.tag.clone()));
    match locales.split_first() {
        Some((reference, others)) if reference.tag == REFERENCE => {
            faults.extend(others.iter().flat_map(|other| compare::compare(reference, other)));
        }
        _ => faults.push(Diagnostic::of_file(&file_name(REFERENCE), "is not there")),
    }
    if faults.is_empty() { Ok(locales) } else { Err(faults) }
}
