//! Dates and the windows of days in which states joined.

use serde_json::Value;

use super::check::Finding;
use super::files::{Record, name, text};
use super::whole::walk;
use model::{Date, PartialDate};

const FIELDS: [&str; 5] = ["date", "map_date", "not_before", "not_after", "by"];

pub(super) fn dates(record: &Record, finding: &mut Finding) {
    for (file, of) in record.all() {
        walk(of, &mut |value| {
            for field in FIELDS {
                let Some(date) = value.get(field).and_then(Value::as_str) else { continue };
                finding.expect(PartialDate::parse(date).is_some(), || {
                    format!("{file}.json: {}: {date} is no date", name(of))
                });
            }
        });
        if of.get("joined").is_some() {
            finding
                .expect(is_window(of), || format!("{file}.json: {}: its days of joining are out of order", name(of)));
        }
    }
}

/// The two days are in order, and the date that a source gives lies between them.
fn is_window(state: &Value) -> bool {
    let [first, last] = ["/joined/not_before", "/joined/not_after"].map(|place| Date::parse(text(state, place)));
    let (Some(first), Some(last)) = (first, last) else { return false };
    let given = PartialDate::parse(text(state, "/joined/date"));
    first <= last && given.is_none_or(|given| given.first_day() <= last && given.last_day() >= first)
}
