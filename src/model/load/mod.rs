//! Reads `data/` and checks all of it: whoever edits the data is told every fault at once, in words.
//!
//! The files hold both languages and both are checked whichever is asked for, so the faults are the same for each.
//!
//! A function a kind of record (`countries`, `quotes`, …) asks a `Reader` for fields by name; a field that is wrong is noted
//! and gives nothing, a field that nobody asks for is unknown. `cross` compares the files with each other at the end.
//! On the host only (feature `json`). Knows neither where the files are nor what is made of them; `data/SCHEMA.md` says
//! the same for people, and `tests/fixtures/broken` has an example of each fault.

mod countries;
mod counts;
mod cross;
mod document;
mod dossier;
mod events;
mod fault;
mod field;
mod known;
mod marks;
mod passage;
mod quotes;
mod reader;
mod words;

pub use fault::Fault;

use document::{Document, Kind};
use fault::Faults;
use known::Known;
use passage::Texts;
use reader::Context;

use super::{Dataset, Dossier, Language, Record};

/// Everything that the briefing says, in one language. `read` gives the text of a file of `data/`, such as
/// `states.json`, `texts/S01.txt` or `geo/atlas.tsv`; `None` if there is no such file.
///
/// # Errors
/// All faults of the data, file by file.
pub fn load(read: &dyn Fn(&str) -> Option<String>, language: Language) -> Result<Record, Vec<Fault>> {
    let faults = Faults::default();
    let files = Files::open(read, &faults);
    let known = Known::of(&files);
    let texts = Texts::new(read);
    let context = Context { language, faults: &faults, known: &known, texts: &texts };

    let sources = files.sources.read(&context, dossier::source);
    let mut quotes = files.quotes.read(&context, quotes::quote);
    quotes.sort_by_key(|quote| (known.sources.position(&quote.source), quote.range));
    let mut corrections = files.corrections.read(&context, dossier::correction);
    corrections.sort_by_key(|correction| std::cmp::Reverse(correction.date));
    let record = Record {
        language,
        dataset: Dataset {
            stops: events::stops(&files.stops, &context),
            countries: countries::countries(&files.states, &context),
            marks: marks::marks(read, &context),
            events: events::events(&files.events, &context),
            speakers: quotes::speakers(&files.speakers, &quotes, &context),
            themes: files.themes.read(&context, quotes::theme),
            sources: sources.iter().map(dossier::label).collect(),
            quotes: quotes::by_turns(quotes),
            ..Dataset::default()
        },
        dossier: Dossier {
            sections: files.sections.read(&context, dossier::section),
            principles: files.principles.read(&context, dossier::principle),
            counts: files.counts.read(&context, counts::count),
            sources,
            corrections,
        },
    };
    cross::check(&record, &files, &faults);

    let faults = faults.into_list();
    if faults.is_empty() { Ok(record) } else { Err(faults) }
}

/// The files of records, parsed.
struct Files {
    sources: Document,
    states: Document,
    stops: Document,
    events: Document,
    speakers: Document,
    quotes: Document,
    themes: Document,
    principles: Document,
    counts: Document,
    sections: Document,
    corrections: Document,
}

impl Files {
    fn open(read: &dyn Fn(&str) -> Option<String>, faults: &Faults) -> Files {
        let open = |kind: &'static Kind| Document::open(kind, read, faults);
        Files {
            sources: open(&Kind { file: "sources.json", list: "sources", keys: &["id"] }),
            states: open(&Kind { file: "states.json", list: "states", keys: &["id"] }),
            stops: open(&Kind { file: "stops.json", list: "stops", keys: &["date"] }),
            events: open(&Kind { file: "events.json", list: "events", keys: &["id"] }),
            speakers: open(&Kind { file: "speakers.json", list: "speakers", keys: &["id"] }),
            quotes: open(&Kind { file: "quotes.json", list: "quotes", keys: &["id"] }),
            themes: open(&Kind { file: "themes.json", list: "themes", keys: &["id"] }),
            principles: open(&Kind { file: "principles.json", list: "principles", keys: &["number"] }),
            counts: open(&Kind { file: "counts.json", list: "counts", keys: &["date", "source"] }),
            sections: open(&Kind { file: "explainer.json", list: "sections", keys: &["id"] }),
            corrections: open(&Kind { file: "CORRECTIONS.json", list: "corrections", keys: &["id"] }),
        }
    }
}
