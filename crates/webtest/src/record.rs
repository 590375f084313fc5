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

/// The id of a record that a claim may use as its example: the first for which this holds.
pub fn example(plural: &str, is_meant: impl Fn(&Value) -> bool) -> String {
    let found = records(plural).into_iter().find(is_meant).unwrap_or_else(|| panic!("no such record in {plural}"));
    text(&found, "id").to_owned()
}

/// An event that is to be seen without opening a part of the timeline.
pub fn open_event() -> String {
    example("events", |event| event["phase"] == "road" && event["map_date"].is_null())
}

/// A quote of which there is a card.
pub fn any_quote() -> String {
    example("quotes", |_| true)
}

/// The dates of the stops, in order.
pub fn stops() -> Vec<String> {
    records("stops").iter().map(|stop| text(stop, "date").to_owned()).collect()
}

/// How many states are supporters, undated, absent and unnamed at a date, by the rule of data/SCHEMA.md.
pub fn status_counts(date: &str) -> [usize; 4] {
    let mut counts = [0; 4];
    for state in records("states") {
        let (launch, joined) = (text(&state, "launch"), &state["joined"]);
        let place = match (launch, text(joined, "not_before"), text(joined, "not_after")) {
            ("supporter", ..) => 0,
            (_, _, on) if !on.is_empty() && on <= date => 0,
            (_, from, _) if !from.is_empty() && from <= date => 1,
            ("absent", ..) => 2,
            _ => 3,
        };
        counts[place] += 1;
    }
    counts
}

/// The first three of [`status_counts`].
pub fn named(date: &str) -> [usize; 3] {
    let [supporters, undated, absent, _] = status_counts(date);
    [supporters, undated, absent]
}
