use std::ops::RangeInclusive;
use std::rc::Rc;

use super::diagnostic::{Notes, Place};
use super::document::Document;
use model::Record;

/// The numbers of the Call's principles.
const NUMBERS: RangeInclusive<u16> = 1..=9;

/// Checks the numbers of principles in a list.
pub(super) fn check_numbers(at: Place<'_>, field: &str, numbers: &[u16]) {
    for (index, number) in numbers.iter().enumerate() {
        check_number(at, &format!("{field}.{}", index + 1), *number);
    }
}

pub(super) fn check_number(at: Place<'_>, field: &str, number: u16) {
    if at.is_sound(field) && !NUMBERS.contains(&number) {
        at.fault(field, format!("unknown principle {number}"), "the principles are numbered 1 to 9");
    }
}

/// The nine principles are all there, and name the events and quotes that name them.
pub(super) fn check_links(record: &Record, principles: &Document, notes: &Notes) {
    let Some(names) = principles.names() else { return };
    let names: Vec<&str> = names.collect();
    for number in NUMBERS.map(|number| number.to_string()) {
        if !names.contains(&number.as_str()) {
            notes.at("principles.json", &number).fault("", "this principle is missing", "add it: the Call has nine");
        }
    }
    let (of_events, of_quotes) = (Links { notes, list: "events" }, Links { notes, list: "quotes" });
    for principle in &record.static_content.principles {
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
    notes: &'a Notes,
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
                self.notes.at(&file, id).fault("principles", problem, remedy);
            }
            (false, true) => {
                let problem = format!("\"{id}\" is missing, though data/{list}.json names principle {number} there");
                let remedy = format!("add \"{id}\" here, or delete {number} there");
                self.notes.at("principles.json", &number.to_string()).fault(list, problem, remedy);
            }
            _ => {}
        }
    }
}
