//! The data as they lie on the disk, for the commands, the tests and the program that prints the pages. Knows only where
//! files are: what they must hold is said by [`load`].

use std::fs;
use std::path::Path;

use crate::{Faults, load};
use model::{Language, Record};

/// Everything that the briefing says, in one language, from the folder `data/`.
///
/// # Errors
/// All faults of the data, each in a line, file by file.
pub fn record(data: &Path, language: Language) -> Result<Record, Faults> {
    load(&|name| file(data, name), language)
}

/// The text of a file of `data/`, such as `geo/atlas.svg`; `None` if it cannot be read.
pub fn file(data: &Path, name: &str) -> Option<String> {
    fs::read_to_string(data.join(name)).ok()
}
