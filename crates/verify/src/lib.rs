//! Checks the published record once more, as a reader would who trusts neither the build nor us.
//!
//! [`verify`] takes the files as they are published and what the page says of them, and gives one [`Finding`] for each thing
//! that must hold. It is a second reading on purpose: it shares with [`content::load`] the rule of the statuses and
//! that of quotations, but neither its reading nor its remedies, so that a fault of the one is found by the other. The build
//! prints the findings, and `src/bin/verify.rs` makes them anew in the reader's browser. Each file is one part of the record.
//! Knows neither where the files are, which are given to it, nor the page on which the findings stand.

mod check;
mod counts;
mod dates;
mod files;
mod findings;
mod links;
mod quotes;
mod statuses;
mod whole;

pub use check::{Check, Finding};
pub use files::Files;
pub use findings::{markup, verdict};
pub use statuses::{Stated, Totals};

use files::Record;

/// Makes every check, in the order of [`Check::ALL`].
pub fn verify(files: &Files, stated: &Stated) -> Vec<Finding> {
    let record = Record::of(files);
    let finding = |check: &Check| {
        let mut finding = Finding::new(*check);
        let it = &mut finding;
        match check {
            Check::Digests => whole::digests(files, stated, it),
            Check::Lists => whole::lists(files, it),
            Check::Names => whole::names(&record, it),
            Check::Links => links::links(&record, it),
            Check::Sources => links::sources(&record, it),
            Check::Quotes => quotes::quotes(&record, files, it),
            Check::Stances => quotes::stances(&record, it),
            Check::Dates => dates::dates(&record, it),
            Check::Languages => whole::languages(&record, it),
            Check::Members => statuses::members(&record, it),
            Check::Marks => statuses::marks(&record, files, it),
            Check::Totals => statuses::totals(&record, stated, it),
            Check::Official => statuses::official(&record, it),
            Check::Sums => counts::sums(&record, it),
            Check::Contradictions => counts::contradictions(&record, it),
            Check::Disputes => statuses::disputes(&record, it),
            Check::Conflicts => links::conflicts(&record, it),
            Check::Principles => links::principles(&record, it),
            Check::Supporters => counts::supporters(&record, it),
        }
        finding
    };
    Check::ALL.iter().map(finding).collect()
}
