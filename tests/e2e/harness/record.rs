//! The data that the page was built from, as it lies in `dist/data`.

use std::fs;

use serde_json::Value;

use super::folder;

/// All records of a file, such as `records("events")`.
pub fn records(plural: &str) -> Vec<Value> {
    let path = folder::dist().join("data").join(format!("{plural}.json"));
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()));
    let file: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    file[plural].as_array().cloned().unwrap_or_else(|| panic!("{} has no {plural}", path.display()))
}

/// A field of a record as text; empty if it is left out.
pub fn text<'a>(record: &'a Value, field: &str) -> &'a str {
    record[field].as_str().unwrap_or_default()
}
