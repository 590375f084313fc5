use std::cell::RefCell;
use std::fmt;

/// Something wrong in the data, said so that the person who edits them can put it right.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
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

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for part in [&self.file, &self.record, &self.field] {
            if !part.is_empty() {
                write!(f, "{part}: ")?;
            }
        }
        write!(f, "{}. Remedy: {}.", self.problem, self.remedy)
    }
}

impl std::error::Error for Fault {}

/// All faults found so far: reading goes on after each, so that one run lists them all.
#[derive(Default)]
pub(super) struct Faults(RefCell<Vec<Fault>>);

impl Faults {
    /// File by file; those of one file in the order in which they were found.
    pub(super) fn into_list(self) -> Vec<Fault> {
        let mut faults = self.0.into_inner();
        faults.sort_by(|one, other| one.file.cmp(&other.file));
        faults
    }

    /// How many there are.
    pub(super) fn count(&self) -> usize {
        self.0.borrow().len()
    }

    /// The part of the data that the next faults are about; `file` is relative to `data/`.
    pub(super) fn at<'a>(&'a self, file: &'a str, record: &'a str) -> Place<'a> {
        Place { faults: self, file, record }
    }
}

/// A record, or a whole file if the record's name is empty.
#[derive(Clone, Copy)]
pub(super) struct Place<'a> {
    faults: &'a Faults,
    file: &'a str,
    record: &'a str,
}

impl Place<'_> {
    /// Notes a fault in a field, or in the whole record if the field's name is empty.
    pub(super) fn fault(&self, field: &str, problem: impl Into<String>, remedy: impl Into<String>) {
        self.faults.0.borrow_mut().push(Fault {
            file: format!("data/{}", self.file),
            record: self.record.into(),
            field: field.into(),
            problem: problem.into(),
            remedy: remedy.into(),
        });
    }
}
