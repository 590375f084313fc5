use std::collections::BTreeSet;

use super::diagnostic::Notes;
use super::files::Files;
use super::{events, principles};
use model::{MarkKind, PartialDate, Record, Status};

/// How many states are members of the United Nations.
const UN_MEMBERS: usize = 193;

/// Checks what no single record can show: that the files fit one another.
pub(super) fn check(record: &Record, files: &Files, notes: &Notes) {
    check_members(files, notes);
    check_marks(record, files, notes);
    check_map_dates(record, files, notes);
    events::check_phases(&record.dataset.events, notes);
    check_official_counts(record, files, notes);
    principles::check_links(record, &files.principles, notes);
    check_speakers(record, files, notes);
    check_editions(record, files, notes);
}

/// What is corrected was published before, and editions are in their order.
fn check_editions(record: &Record, files: &Files, notes: &Notes) {
    let editions = &record.static_content.editions;
    if !files.editions.is_whole(editions.len()) {
        return;
    }
    let Some(first) = record.static_content.published() else {
        let remedy = "add { \"date\": … } with the day of the first publication";
        return notes.at("editions.json", "").fault("editions", "there is no edition", remedy);
    };
    if !editions.is_sorted() {
        notes.at("editions.json", "").fault("editions", "the days are not in their order", "put the first one first");
    }
    for correction in record.static_content.corrections.iter().filter(|correction| correction.date < first) {
        let problem = format!("{} is before {first}, the first edition of data/editions.json", correction.date);
        let remedy = "correct one of the two: only what was published is corrected here";
        notes.at("CORRECTIONS.json", &correction.id).fault("date", problem, remedy);
    }
}

fn check_members(files: &Files, notes: &Notes) {
    let (members, observers) = (files.states.count("un", "member"), files.states.count("un", "observer"));
    if files.states.is_whole(members + observers) && members != UN_MEMBERS {
        let problem =
            format!("{members} states are \"un\": \"member\", but the United Nations have {UN_MEMBERS} members");
        notes.at("states.json", "").fault("", problem, "look for a state that is missing, or one that is no member");
    }
}

/// Each state has one mark on the map, and each mark of a state is that of one.
fn check_marks(record: &Record, files: &Files, notes: &Notes) {
    let Some(states) = files.states.names().filter(|_| !record.dataset.marks.is_empty()) else { return };
    let states: BTreeSet<&str> = states.collect();
    let of_states = record.dataset.marks.iter().filter(|mark| mark.kind == MarkKind::State);
    let marks: BTreeSet<&str> = of_states.map(|mark| &*mark.id).collect();
    for state in states.difference(&marks) {
        let remedy = "make data/geo/atlas.tsv anew with `cargo xtask atlas`, or correct the code";
        notes.at("states.json", state).fault("", "this state has no mark on the map", remedy);
    }
    for mark in marks.difference(&states) {
        let remedy = "add the state to data/states.json, or make the file anew with `cargo xtask atlas`";
        notes.at("geo/atlas.tsv", mark).fault("", "this mark stands for no state of data/states.json", remedy);
    }
}

/// An event moves the map only to a date at which the record says something of the list.
fn check_map_dates(record: &Record, files: &Files, notes: &Notes) {
    if !files.stops.is_whole(record.dataset.stops.len()) {
        return;
    }
    let stops: Vec<String> = record.dataset.stops.iter().map(|stop| stop.date.to_string()).collect();
    for event in &record.dataset.events {
        let Some(date) = event.map_date.map(|date| date.to_string()) else { continue };
        if !stops.contains(&date) {
            let problem = format!("{date} is no stop of data/stops.json");
            let remedy = format!("use one of {}, or leave the field out", stops.join(", "));
            notes.at("events.json", &event.id).fault("map_date", problem, remedy);
        }
    }
}

/// The official list's number of states must lie between those that had joined for certain and those that may have.
fn check_official_counts(record: &Record, files: &Files, notes: &Notes) {
    if !files.states.is_whole(record.dataset.countries.len()) {
        return;
    }
    for count in record.static_content.counts.iter().filter(|count| count.official) {
        let (Some(PartialDate::Day(date)), Some(states)) = (count.date, &count.states) else { continue };
        let certain = record.dataset.count(Status::Supporter, date);
        let possible = certain + record.dataset.count(Status::Undated, date);
        if !(certain..=possible).contains(&(states.value as usize)) {
            let name = format!("{date} {}", count.source);
            let range = if certain == possible { certain.to_string() } else { format!("{certain} to {possible}") };
            let problem = format!("{} on the official list, but data/states.json makes it {range}", states.value);
            let remedy = "correct the number, or the \"joined\" of a state";
            notes.at("counts.json", &name).fault("states", problem, remedy);
        }
    }
}

fn check_speakers(record: &Record, files: &Files, notes: &Notes) {
    if !files.quotes.is_whole(record.dataset.quotes.len()) {
        return;
    }
    for speaker in &record.dataset.speakers {
        if !record.dataset.quotes.iter().any(|quote| quote.speaker == speaker.id) {
            let remedy = "add a quote, or delete the speaker";
            notes.at("speakers.json", &speaker.id).fault("", "nobody quotes this speaker", remedy);
        }
    }
}
