use std::collections::BTreeSet;
use std::rc::Rc;

use super::Files;
use super::events;
use super::fault::Faults;
use super::field::PRINCIPLES;
use crate::model::{Country, MarkKind, PartialDate, Record, Status};

/// How many states are members of the United Nations.
const UN_MEMBERS: usize = 193;

/// Checks what no single record can show: that the files fit one another.
pub(super) fn check(record: &Record, files: &Files, faults: &Faults) {
    check_members(files, faults);
    check_marks(record, files, faults);
    check_map_dates(record, files, faults);
    events::check_phases(&record.dataset.events, faults);
    check_official_counts(record, files, faults);
    check_principles(record, files, faults);
    check_speakers(record, files, faults);
}

fn check_members(files: &Files, faults: &Faults) {
    let (members, observers) = (files.states.count("un", "member"), files.states.count("un", "observer"));
    if files.states.is_whole(members + observers) && members != UN_MEMBERS {
        let problem =
            format!("{members} states are \"un\": \"member\", but the United Nations have {UN_MEMBERS} members");
        faults.at("states.json", "").fault("", problem, "look for a state that is missing, or one that is no member");
    }
}

/// Each state has one mark on the map, and each mark of a state is that of one.
fn check_marks(record: &Record, files: &Files, faults: &Faults) {
    let Some(states) = files.states.names().filter(|_| !record.dataset.marks.is_empty()) else { return };
    let states: BTreeSet<&str> = states.collect();
    let of_states = record.dataset.marks.iter().filter(|mark| mark.kind == MarkKind::State);
    let marks: BTreeSet<&str> = of_states.map(|mark| &*mark.id).collect();
    for state in states.difference(&marks) {
        let remedy = "make data/geo/atlas.tsv anew with `cargo xtask atlas`, or correct the code";
        faults.at("states.json", state).fault("", "this state has no mark on the map", remedy);
    }
    for mark in marks.difference(&states) {
        let remedy = "add the state to data/states.json, or make the file anew with `cargo xtask atlas`";
        faults.at("geo/atlas.tsv", mark).fault("", "this mark stands for no state of data/states.json", remedy);
    }
}

/// An event moves the map only to a date at which the record says something of the list.
fn check_map_dates(record: &Record, files: &Files, faults: &Faults) {
    if !files.stops.is_whole(record.dataset.stops.len()) {
        return;
    }
    let stops: Vec<String> = record.dataset.stops.iter().map(|stop| stop.date.to_string()).collect();
    for event in &record.dataset.events {
        let Some(date) = event.map_date.map(|date| date.to_string()) else { continue };
        if !stops.contains(&date) {
            let problem = format!("{date} is no stop of data/stops.json");
            let remedy = format!("use one of {}, or leave the field out", stops.join(", "));
            faults.at("events.json", &event.id).fault("map_date", problem, remedy);
        }
    }
}

/// The official list's number of states must lie between those that had joined for certain and those that may have.
fn check_official_counts(record: &Record, files: &Files, faults: &Faults) {
    let countries = &record.dataset.countries;
    if !files.states.is_whole(countries.len()) {
        return;
    }
    for count in record.dossier.counts.iter().filter(|count| count.official) {
        let (Some(PartialDate::Day(date)), Some(states)) = (count.date, &count.states) else { continue };
        let with = |status| countries.iter().filter(|country: &&Country| country.status(date) == status).count();
        let certain = with(Status::Supporter);
        let possible = certain + with(Status::Undated);
        if !(certain..=possible).contains(&(states.value as usize)) {
            let name = format!("{date} {}", count.source);
            let range = if certain == possible { certain.to_string() } else { format!("{certain} to {possible}") };
            let problem = format!("{} on the official list, but data/states.json makes it {range}", states.value);
            let remedy = "correct the number, or the \"joined\" of a state";
            faults.at("counts.json", &name).fault("states", problem, remedy);
        }
    }
}

/// The nine principles are all there, and name the events and quotes that name them.
fn check_principles(record: &Record, files: &Files, faults: &Faults) {
    let Some(names) = files.principles.names() else { return };
    let names: Vec<&str> = names.collect();
    for number in PRINCIPLES.map(|number| number.to_string()) {
        if !names.contains(&number.as_str()) {
            faults.at("principles.json", &number).fault("", "this principle is missing", "add it: the Call has nine");
        }
    }
    let (of_events, of_quotes) = (Links { faults, list: "events" }, Links { faults, list: "quotes" });
    for principle in &record.dossier.principles {
        for event in &record.dataset.events {
            of_events.check((principle.number, &principle.events), (&event.id, &event.principles));
        }
        for quote in &record.dataset.quotes {
            of_quotes.check((principle.number, &principle.quotes), (&quote.id, &quote.principles));
        }
    }
}

/// The links between the principles and the records of one list, which is named alike in its file and in a principle.
struct Links<'a> {
    faults: &'a Faults,
    list: &'static str,
}

impl Links<'_> {
    fn check(&self, (number, named): (u16, &[Rc<str>]), (id, principles): (&Rc<str>, &[u16])) {
        let list = self.list;
        match (named.contains(id), principles.contains(&number)) {
            (true, false) => {
                let file = format!("{list}.json");
                let problem = format!("{number} is missing, though data/principles.json names \"{id}\" there");
                let remedy = format!("add {number} here, or delete \"{id}\" there");
                self.faults.at(&file, id).fault("principles", problem, remedy);
            }
            (false, true) => {
                let problem = format!("\"{id}\" is missing, though data/{list}.json names principle {number} there");
                let remedy = format!("add \"{id}\" here, or delete {number} there");
                self.faults.at("principles.json", &number.to_string()).fault(list, problem, remedy);
            }
            _ => {}
        }
    }
}

fn check_speakers(record: &Record, files: &Files, faults: &Faults) {
    if !files.quotes.is_whole(record.dataset.quotes.len()) {
        return;
    }
    for speaker in &record.dataset.speakers {
        if !record.dataset.quotes.iter().any(|quote| quote.speaker == speaker.id) {
            let remedy = "add a quote, or delete the speaker";
            faults.at("speakers.json", &speaker.id).fault("", "nobody quotes this speaker", remedy);
        }
    }
}
