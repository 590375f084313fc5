use super::diagnostic::Notes;
use super::document::{Document, Kind};
use super::ids::Known;

/// The files of records, parsed.
pub(super) struct Files {
    pub(super) sources: Document,
    pub(super) states: Document,
    pub(super) stops: Document,
    pub(super) events: Document,
    pub(super) speakers: Document,
    pub(super) quotes: Document,
    pub(super) themes: Document,
    pub(super) principles: Document,
    pub(super) counts: Document,
    pub(super) sections: Document,
    pub(super) corrections: Document,
    pub(super) editions: Document,
    pub(super) conflicts: Document,
}

impl Files {
    pub(super) fn open(read: &dyn Fn(&str) -> Option<String>, notes: &Notes) -> Files {
        let open =
            |file, list, keys, in_addresses| Document::open(Kind { file, list, keys, in_addresses }, read, notes);
        Files {
            sources: open("sources.json", "sources", &["id"], false),
            states: open("states.json", "states", &["id"], false),
            stops: open("stops.json", "stops", &["date"], false),
            events: open("events.json", "events", &["id"], true),
            speakers: open("speakers.json", "speakers", &["id"], true),
            quotes: open("quotes.json", "quotes", &["id"], true),
            themes: open("themes.json", "themes", &["id"], true),
            principles: open("principles.json", "principles", &["number"], false),
            counts: open("counts.json", "counts", &["date", "source"], false),
            sections: open("explainer.json", "sections", &["id"], true),
            corrections: open("CORRECTIONS.json", "corrections", &["id"], true),
            editions: open("editions.json", "editions", &["date"], false),
            conflicts: open("conflicts.json", "conflicts", &["id"], true),
        }
    }

    /// The ids that records may name.
    pub(super) fn known(&self) -> Known {
        let files =
            [&self.states, &self.sources, &self.speakers, &self.events, &self.quotes, &self.themes, &self.counts];
        Known(files.map(Document::ids).into())
    }
}
