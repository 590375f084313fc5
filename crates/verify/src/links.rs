//! What names what: ids, sources, and the two ends of a link.

use serde_json::Value;

use super::check::Finding;
use super::files::{Record, name, text, words};
use super::whole::walk;

/// Fields that hold ids, and the file whose records these are.
const FIELDS: [(&str, &str); 8] = [
    ("sources", "sources"),
    ("supporters_sources", "sources"),
    ("states", "states"),
    ("themes", "themes"),
    ("events", "events"),
    ("quotes", "quotes"),
    ("principles", "principles"),
    ("counts", "counts"),
];
const SINGLE: [(&str, &str); 3] = [("source", "sources"), ("speaker", "speakers"), ("map_date", "stops")];

pub(super) fn links(record: &Record, finding: &mut Finding) {
    for (file, of) in record.all() {
        walk(of, &mut |value| {
            let lists =
                FIELDS.iter().flat_map(|(field, target)| words(value, field).into_iter().map(move |id| (id, target)));
            let single =
                |(field, target): &'static (&str, &str)| Some((value.get(field)?.as_str()?.to_owned(), target));
            for (id, target) in lists.chain(SINGLE.iter().filter_map(single)) {
                finding.expect(record.has(target, &id), || {
                    format!("{file}.json: {}: it names {id}, which is not in {target}.json", name(of))
                });
            }
        });
    }
}

/// Files whose every record names its sources.
const SOURCED: [&str; 6] = ["states", "stops", "events", "speakers", "principles", "CORRECTIONS"];

pub(super) fn sources(record: &Record, finding: &mut Finding) {
    let has = |value: &Value| !words(value, "sources").is_empty();
    for (file, of) in record.all() {
        let missing = |what: &str| format!("{file}.json: {}: {what} names no source", name(of));
        // What states something of its own: the record, or each of its sentences, positions or signatories.
        for (field, what) in [("sentences", "a sentence"), ("positions", "a position"), ("signatories", "a signatory")]
        {
            for part in of.get(field).and_then(Value::as_array).into_iter().flatten() {
                finding.expect(has(part), || missing(what));
            }
        }
        if SOURCED.contains(&file) {
            finding.expect(has(of), || missing("it"));
        }
        if of.get("supporters").is_some() {
            finding.expect(!words(of, "supporters_sources").is_empty(), || missing("its number of supporters"));
        }
        if ["quotes", "counts"].contains(&file) {
            finding.expect(!text(of, "/source").is_empty(), || missing("it"));
        }
    }
}

pub(super) fn conflicts(record: &Record, finding: &mut Finding) {
    let touched = ["states", "events", "quotes", "principles", "counts"];
    for conflict in record.list("conflicts") {
        let positions = conflict.get("positions").and_then(Value::as_array).map_or(0, Vec::len);
        let touches = touched.iter().any(|list| !words(conflict, list).is_empty());
        finding.look(match (positions, touches) {
            (0 | 1, _) => Some(format!("conflicts.json: {}: it has {positions} positions", name(conflict))),
            (_, false) => Some(format!("conflicts.json: {}: it touches nothing", name(conflict))),
            _ => None,
        });
    }
}

pub(super) fn principles(record: &Record, finding: &mut Finding) {
    for number in 1..=9 {
        let is_there = record.has("principles", &number.to_string());
        finding.expect(is_there, || format!("principles.json: {number} is missing"));
    }
    for principle in record.list("principles") {
        let number = name(principle);
        for list in ["events", "quotes"] {
            let named = words(principle, list);
            for other in record.list(list) {
                let id = name(other);
                let (there, here) = (named.contains(&id), words(other, "principles").contains(&number));
                if there || here {
                    finding.expect(there == here, || {
                        format!("principles.json: {number}: only one of it and {id} names the other")
                    });
                }
            }
        }
    }
}
