//! The states: who they are, how they stand at a day, and whether that is what the page and the official list say.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::check::Finding;
use super::files::{Files, MARKS, Record, name, number, text, words};
use model::{Date, Launch, PartialDate, Status, Window};

/// How many states have each status, in the order of [`Status::ALL`].
pub type Totals = [usize; 4];

/// What the page says of the record, and what is checked against it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Stated {
    /// The SHA-256 of each file, by its name.
    pub digests: BTreeMap<String, String>,
    /// The totals at each stop.
    pub totals: BTreeMap<String, Totals>,
}

pub(super) fn members(record: &Record, finding: &mut Finding) {
    for (kind, wanted) in [("member", 193), ("observer", 2)] {
        let found = record.list("states").iter().filter(|state| text(state, "/un") == kind).count();
        finding.examined += found;
        if found != wanted {
            finding.wrong.push(format!("states.json: {found} are \"{kind}\", not {wanted}"));
        }
    }
}

pub(super) fn marks(record: &Record, files: &Files, finding: &mut Finding) {
    let atlas = files.0.get(MARKS).map_or("", String::as_str);
    let of_states = atlas.lines().filter_map(|line| {
        let mut cells = line.split('\t');
        let id = cells.next()?;
        (cells.next()? == "state").then_some(id)
    });
    let mut marks: BTreeMap<&str, usize> = BTreeMap::new();
    of_states.for_each(|id| *marks.entry(id).or_default() += 1);
    let states: BTreeSet<String> = record.list("states").iter().map(name).collect();
    for state in &states {
        let count = marks.get(state.as_str()).copied().unwrap_or_default();
        finding.expect(count == 1, || format!("geo/atlas.tsv: {state} has {count} marks"));
    }
    for mark in marks.keys().filter(|mark| !states.contains(**mark)) {
        finding.look(Some(format!("geo/atlas.tsv: {mark} is a mark of no state")));
    }
}

pub(super) fn totals(record: &Record, stated: &Stated, finding: &mut Finding) {
    let stops: BTreeSet<&str> = record.list("stops").iter().map(|stop| text(stop, "/date")).collect();
    let dates: BTreeSet<&str> = stops.iter().copied().chain(stated.totals.keys().map(String::as_str)).collect();
    for date in dates {
        let (Some(day), Some(wanted)) = (Date::parse(date), stated.totals.get(date)) else {
            finding.look(Some(format!("{date}: the page states no totals of it")));
            continue;
        };
        let found = at(record, day);
        finding.expect(stops.contains(date) && found == *wanted, || {
            format!("{date}: the record gives {found:?}, the page states {wanted:?}")
        });
    }
}

/// How the states stand at the end of a day.
fn at(record: &Record, day: Date) -> Totals {
    let statuses: Vec<Option<Status>> = record.list("states").iter().map(|state| status(state, day)).collect();
    [Status::Supporter, Status::Undated, Status::Absent, Status::Unnamed]
        .map(|wanted| statuses.iter().filter(|status| **status == Some(wanted)).count())
}

fn status(state: &Value, day: Date) -> Option<Status> {
    let bound = |place| Date::parse(text(state, place));
    let joined = match state.get("joined") {
        Some(_) => Some(Window { not_before: bound("/joined/not_before")?, not_after: bound("/joined/not_after")? }),
        None => None,
    };
    Some(Status::at(day, Launch::from_token(text(state, "/launch"))?, joined))
}

/// The number of states on the official list lies between those that had joined for certain and those that may have.
pub(super) fn official(record: &Record, finding: &mut Finding) {
    for count in record.list("counts").iter().filter(|count| text(count, "/kind") == "official") {
        let (Some(PartialDate::Day(day)), Some(states)) =
            (PartialDate::parse(text(count, "/date")), number(count, "/states/value"))
        else {
            continue;
        };
        let [certain, undated, ..] = at(record, day);
        let is_so = usize::try_from(states).is_ok_and(|states| (certain..=certain + undated).contains(&states));
        finding
            .expect(is_so, || format!("counts.json: {}: {states} states, but {certain} by states.json", name(count)));
    }
}

pub(super) fn disputes(record: &Record, finding: &mut Finding) {
    for state in record.list("states").iter().filter(|state| text(state, "/certainty") == "disputed") {
        let id = name(state);
        let is_told = record.list("conflicts").iter().any(|conflict| words(conflict, "states").contains(&id));
        finding.expect(is_told, || format!("states.json: {id}: it is disputed, and no conflict says by whom"));
    }
}
