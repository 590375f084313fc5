//! The words of each language, read from files that a translator can edit: `locales/en.ftl`, `locales/fr.ftl` and so on, in the
//! syntax of [Fluent](https://projectfluent.org/fluent/guide). English is the reference: every other file has the same
//! messages with the same variables. For the build script of the crate that prints the words, on the host only: of Fluent,
//! nothing reaches the Wasm. Knows no message by name and nothing of the briefing.

mod compare;
mod fault;
mod locale;
mod message;
mod rust;

pub use fault::Diagnostic;
pub use locale::Locale;
pub use message::Message;
pub use rust::{Set, rust};

use std::fs;
use std::path::Path;

use locale::file_name;

/// The language that the others are held against.
const REFERENCE: &str = "en";

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
