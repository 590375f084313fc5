use std::rc::Rc;

use super::Files;
use super::document::Document;

/// The ids that records may name, collected before any record is read.
pub(super) struct Known {
    pub(super) states: Ids,
    pub(super) sources: Ids,
    pub(super) speakers: Ids,
    pub(super) events: Ids,
    pub(super) quotes: Ids,
    pub(super) themes: Ids,
}

impl Known {
    pub(super) fn of(files: &Files) -> Known {
        Known {
            states: Ids::of("state", "states.json", &files.states),
            sources: Ids::of("source", "sources.json", &files.sources),
            speakers: Ids::of("speaker", "speakers.json", &files.speakers),
            events: Ids::of("event", "events.json", &files.events),
            quotes: Ids::of("quote", "quotes.json", &files.quotes),
            themes: Ids::of("theme", "themes.json", &files.themes),
        }
    }
}

/// The ids of one file.
pub(super) struct Ids {
    what: &'static str,
    file: &'static str,
    /// `None` if they are not all known, a fault already noted: then every id passes, as one fault is enough.
    ids: Option<Vec<Rc<str>>>,
}

impl Ids {
    fn of(what: &'static str, file: &'static str, document: &Document) -> Ids {
        Ids { what, file, ids: document.ids() }
    }

    /// The id as a shared text; otherwise what is wrong with it and the remedy.
    pub(super) fn find(&self, id: &str) -> Result<Rc<str>, (String, String)> {
        let Some(ids) = &self.ids else {
            return Ok(id.into());
        };
        ids.iter().find(|known| &***known == id).cloned().ok_or_else(|| {
            let remedy = match nearest(id, ids.iter().map(|id| &**id)) {
                Some(near) => format!("write \"{near}\" if that is meant; otherwise add it to data/{}", self.file),
                None => format!("use an id of data/{}, or add it there", self.file),
            };
            (format!("unknown {} \"{id}\"", self.what), remedy)
        })
    }

    /// The place of an id in its file.
    pub(super) fn position(&self, id: &str) -> Option<usize> {
        self.ids.as_ref()?.iter().position(|known| &**known == id)
    }
}

/// The candidate that was probably meant. Codes of three letters or fewer are all near one another, so there only
/// a difference of case counts.
pub(super) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let allowed = if word.chars().count() < 4 { 0 } else { 2 };
    let near = candidates.map(|candidate| (distance(&word, &candidate.to_lowercase()), candidate));
    near.filter(|(distance, _)| *distance <= allowed).min_by_key(|(distance, _)| *distance).map(|(_, near)| near)
}

/// How many letters must be put in, taken out or changed to make one word the other (Levenshtein).
fn distance(from: &str, to: &str) -> usize {
    let mut row: Vec<usize> = (0..=to.chars().count()).collect();
    for (index, letter) in from.chars().enumerate() {
        let mut next = vec![index + 1];
        for ((other, change), remove) in to.chars().zip(&row).zip(row.iter().skip(1)) {
            let insert = next.last().map_or(0, |left| left + 1);
            next.push((change + usize::from(letter != other)).min(remove + 1).min(insert));
        }
        row = next;
    }
    row.last().copied().unwrap_or_default()
}
