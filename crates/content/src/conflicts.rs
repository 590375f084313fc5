use super::diagnostic::{Notes, Place};
use super::files::Files;
use super::principles::check_numbers;
use model::{Certainty, Conflict, Record};

/// Checks what no type can say of one conflict.
pub(super) fn check(conflict: &Conflict, at: Place<'_>) {
    if conflict.positions.len() == 1 && at.is_sound("positions") {
        at.fault("positions", "one position is no conflict", "add what another source says");
    }
    check_numbers(at, "principles", &conflict.principles);
    let touched = ["states", "events", "quotes", "principles", "counts"];
    let Conflict { states, events, quotes, principles, counts, .. } = conflict;
    let lengths = [states.len(), events.len(), quotes.len(), principles.len(), counts.len()];
    if at.are_sound(&touched) && lengths.iter().all(|length| *length == 0) {
        let remedy = "name the states, events, quotes, principles or counts that it is about";
        at.fault("", "it touches nothing", remedy);
    }
}

/// What the record calls disputed or contradictory is in a conflict.
pub(super) fn check_named(record: &Record, files: &Files, notes: &Notes) {
    let conflicts = &record.static_content.conflicts;
    if !files.conflicts.is_whole(conflicts.len()) {
        return;
    }
    const REMEDY: &str = "name it in a conflict of data/conflicts.json";
    for country in record.dataset.countries.iter().filter(|country| country.certainty == Certainty::Disputed) {
        if !conflicts.iter().any(|conflict| conflict.states.contains(&country.id)) {
            let problem = "it is \"disputed\", and no conflict says who disputes it";
            notes.at("states.json", country.id.as_str()).fault("certainty", problem, REMEDY);
        }
    }
    for count in record.static_content.counts.iter().filter(|count| count.contradiction) {
        let name = count.name();
        if !conflicts.iter().any(|conflict| conflict.counts.iter().any(|named| **named == *name)) {
            let problem = "its figures contradict each other, and no conflict says how";
            notes.at("counts.json", &name).fault("contradiction", problem, REMEDY);
        }
    }
}
