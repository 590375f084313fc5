//! Reads `data/` and checks all of it: whoever edits the data is told every fault at once, in words.
//!
//! The files hold all languages and all are checked whichever is asked for, so the faults are the same for each.
//!
//! Three steps. `document` parses a file. `record` reads each of its records with `serde` into a type of [`model`]; as
//! `serde` stops at the first fault, `reader` has something stand in for it, and the record is read again until all of it
//! was. Then plain functions check what a type cannot say: those of one record (`states`, `quotes`, …), and `cross` compares the
//! files. `data/SCHEMA.md` says the same for people, and `tests/fixtures/broken` has an example of each fault.
//!
//! For the host, and for the checks of the record in the browser, which get a parser of JSON with it: 12 kB (brotli) that the
//! app must not have. Knows nothing of what is made of the data, and only `disk` knows where the files are.

mod conflicts;
mod consistency;
mod counts;
mod diagnostic;
pub mod disk;
mod document;
mod events;
mod files;
mod ids;
mod marks;
mod principles;
mod quotes;
mod reader;
mod record;
mod sources;
mod states;
mod typography;
mod unfit;
mod verbatim;

pub use diagnostic::{Diagnostic, Faults};
pub use verbatim::is_verbatim;

use diagnostic::Notes;
use files::Files;
use principles::check_number;
use record::Context;
use verbatim::Texts;

use model::{Correction, Dataset, Edition, Language, Principle, Record, StaticContent};

/// Everything that the briefing says, in one language. `read` gives the text of a file of `data/`, such as
/// `states.json`, `texts/S01.txt` or `geo/atlas.tsv`; `None` if there is no such file.
///
/// # Errors
/// All faults of the data, file by file.
pub fn load(read: &dyn Fn(&str) -> Option<String>, language: Language) -> Result<Record, Faults> {
    let notes = Notes::default();
    let files = Files::open(read, &notes);
    let known = files.known();
    let texts = Texts::new(read);
    let context = Context { language, notes: &notes, known: &known };

    let sources = files.sources.read(&context, sources::check);
    let mut quotes = files.quotes.read(&context, |quote, at| quotes::check_quote(quote, at, &texts));
    quotes.sort_by_key(|quote| (known.position("sources", &quote.source), quote.range));
    let mut corrections = files.corrections.read(&context, |_: &Correction, _| {});
    corrections.sort_by_key(|correction| std::cmp::Reverse(correction.date));
    let (countries, signatories) = states::countries(&files.states, &context);
    let mut dataset = Dataset::default();
    dataset.stops = events::stops(&files.stops, &context);
    dataset.marks = marks::marks(read, &countries, &context);
    dataset.countries = countries;
    dataset.events = events::events(&files.events, &context);
    dataset.speakers = quotes::speakers(&files.speakers, &quotes, &context);
    dataset.themes = files.themes.read(&context, |_, _| {});
    dataset.sources = sources.iter().map(sources::label).collect();
    dataset.quotes = quotes::by_turns(quotes);
    let record = Record {
        language,
        dataset,
        static_content: StaticContent {
            sections: files.sections.read(&context, |_, _| {}),
            principles: files.principles.read(&context, |one: &Principle, at| check_number(at, "number", one.number)),
            counts: files.counts.read(&context, counts::check),
            sources,
            corrections,
            conflicts: files.conflicts.read(&context, conflicts::check),
            editions: files
                .editions
                .read(&context, |_: &Edition, _| {})
                .into_iter()
                .map(|edition| edition.date)
                .collect(),
            signatories,
        },
    };
    consistency::check(&record, &files, &notes);
    conflicts::check_named(&record, &files, &notes);

    let faults = notes.into_faults();
    if faults.0.is_empty() { Ok(record) } else { Err(faults) }
}
