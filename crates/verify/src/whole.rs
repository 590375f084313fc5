//! What must hold of every file and record alike.

use std::collections::BTreeSet;

use model::Language;
use serde_json::Value;

use super::check::Finding;
use super::files::{Files, Record, list, name};
use super::statuses::Stated;

pub(super) fn digests(files: &Files, stated: &Stated, finding: &mut Finding) {
    let found = files.digests();
    let names: BTreeSet<&String> = found.keys().chain(stated.digests.keys()).collect();
    for name in names {
        finding.look(match (found.get(name), stated.digests.get(name)) {
            (Some(found), Some(stated)) if found == stated => None,
            (Some(found), Some(_)) => Some(format!("{name}: its SHA-256 is {found}")),
            (Some(_), None) => Some(format!("{name}: the page states no SHA-256 of it")),
            (None, _) => Some(format!("{name}: the file is missing")),
        });
    }
}

pub(super) fn lists(files: &Files, finding: &mut Finding) {
    for (name, text) in files.lists() {
        let is_list = list(text).is_some_and(|records| !records.is_empty());
        finding.expect(is_list, || format!("{name}.json: it holds no list of records"));
    }
}

pub(super) fn names(record: &Record, finding: &mut Finding) {
    let mut seen = BTreeSet::new();
    for (file, record) in record.all() {
        let name = name(record);
        let wrong = if name.is_empty() {
            Some(format!("{file}.json: a record has no name"))
        } else {
            let is_new = seen.insert((file, name.clone()));
            (!is_new).then(|| format!("{file}.json: {name}: two records have this name"))
        };
        finding.look(wrong);
    }
}

pub(super) fn languages(record: &Record, finding: &mut Finding) {
    for (file, record) in record.all() {
        walk(record, &mut |value| {
            let Some(object) = value.as_object() else { return };
            let in_each = Language::TAGS.map(|tag| object.get(tag));
            if in_each.iter().all(Option::is_none) {
                return;
            }
            let is_said =
                |words: &Option<&Value>| words.and_then(Value::as_str).is_some_and(|it| !it.trim().is_empty());
            let is_whole = in_each.iter().all(is_said);
            let wrong = || format!("{file}.json: {}: a text is not in every language", name(record));
            finding.look((!is_whole).then(wrong));
        });
    }
}

/// Shows a value and all that is within it.
pub(super) fn walk(value: &Value, see: &mut impl FnMut(&Value)) {
    see(value);
    match value {
        Value::Object(fields) => fields.values().for_each(|field| walk(field, see)),
        Value::Array(items) => items.iter().for_each(|item| walk(item, see)),
        _ => {}
    }
}
