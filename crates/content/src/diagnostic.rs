use std::cell::RefCell;
use std::fmt;

use super::unfit::Unfit;

/// Something wrong in the data, said so that the person who edits them can put it right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    /// The file, such as `data/states.json`.
    pub file: String,
    /// The record's name in that file, or its place if it has no name; empty if the whole file is meant.
    pub record: String,
    /// The field, such as `joined.not_after`; empty if the whole record is meant. Places in lists count from 1.
    pub field: String,
    /// What is wrong.
    pub problem: String,
    /// What to do about it.
    pub remedy: String,
}

impl fmt::Display for Diagnostic {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [&self.file, &self.record, &self.field] {
            if !part.is_empty() {
                write!(f, "{part}: ")?;
            }
        }
        write!(f, "{}. Remedy: {}.", self.problem, self.remedy)
    }
}

/// All faults of the data, file by file.
#[derive(Clone, PartialEq, Eq)]
pub struct Faults(pub Vec<Diagnostic>);

/// One line each, and at last their number.
impl fmt::Display for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for fault in &self.0 {
            writeln!(f, "{fault}")?;
        }
        let number = self.0.len();
        write!(f, "{number} {} in data/", if number == 1 { "fault" } else { "faults" })
    }
}

/// As people read it, for a test that unwraps.
impl fmt::Debug for Faults {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl std::error::Error for Faults {}

/// All faults found so far: reading goes on after each, so that one run lists them all.
#[derive(Default)]
pub(super) struct Notes(RefCell<Vec<Diagnostic>>);

impl Notes {
    /// File by file; those of one file in the order in which they were found.
    pub(super) fn into_faults(self) -> Faults {
        let mut faults = self.0.into_inner();
        faults.sort_by(|one, other| one.file.cmp(&other.file));
        Faults(faults)
    }

    /// The part of the data that the next faults are about; `file` is relative to `data/`.
    pub(super) fn at<'a>(&'a self, file: &'a str, record: &'a str) -> Place<'a> {
        Place { notes: self, file, record, before: self.0.borrow().len() }
    }
}

/// A record, or a whole file if the record's name is empty.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    notes: &'a Notes,
    file: &'a str,
    record: &'a str,
    /// How many faults were noted before.
    before: usize,
}

impl Place<'_> {
    /// Notes a fault in a field, or in the whole record if the field's name is empty.
    pub(super) fn fault(&self, field: &str, problem: impl Into<String>, remedy: impl Into<String>) {
        self.notes.0.borrow_mut().push(Diagnostic {
            file: format!("data/{}", self.file),
            record: self.record.into(),
            field: field.into(),
            problem: problem.into(),
            remedy: remedy.into(),
        });
    }

    /// Notes what does not fit, unless something was noted since of that place or of what it is in.
    pub(super) fn note(&self, Unfit { field, problem, remedy, .. }: Unfit) {
        if !self.is_noted(|noted| is_within(&field, noted)) {
            self.fault(&field, problem, remedy);
        }
    }

    /// Notes a word that is none of those allowed.
    pub(super) fn check_word(&self, field: &str, word: &str, allowed: &[&str]) {
        if !allowed.contains(&word) {
            self.note(Unfit::none_of(word, allowed).at(field));
        }
    }

    /// Whether nothing was noted since of a field, what is in it and what it is in; of the whole record if the name is empty.
    /// Only then can it be compared with others: else what was read is a stand-in, and a fault would follow from a fault.
    pub(super) fn is_sound(&self, field: &str) -> bool {
        !self.is_noted(|noted| is_within(noted, field) || is_within(field, noted))
    }

    /// The same of some fields.
    pub(super) fn are_sound(&self, fields: &[&str]) -> bool {
        fields.iter().all(|field| self.is_sound(field))
    }

    fn is_noted(&self, is_meant: impl Fn(&str) -> bool) -> bool {
        self.notes.0.borrow().iter().skip(self.before).any(|fault| is_meant(&fault.field))
    }

    /// Puts what was noted since in the order in which the record has its fields.
    pub(super) fn sort<'f>(&self, fields: impl Iterator<Item = &'f str> + Clone) {
        let place = |fault: &Diagnostic| {
            let outer = fault.field.split('.').next();
            fields.clone().position(|field| Some(field) == outer).unwrap_or(usize::MAX)
        };
        self.notes.0.borrow_mut().get_mut(self.before..).unwrap_or_default().sort_by_key(place);
    }
}

fn is_within(inner: &str, outer: &str) -> bool {
    outer.is_empty() || inner.strip_prefix(outer).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
}
