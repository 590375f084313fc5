use std::rc::Rc;

use super::diagnostic::Place;
use model::{Source, SourceLabel, is_web_address};

/// The languages of titles.
const LANGUAGES: [&str; 12] = ["en", "fr", "de", "es", "it", "pt", "nl", "ru", "zh", "ja", "ko", "ar"];

/// The short name of a source: its publisher without what explains the publisher.
pub(super) fn label(source: &Source) -> SourceLabel {
    let ends = [" (", ", "].into_iter().filter_map(|mark| source.publisher.find(mark));
    let short = ends.min().and_then(|end| source.publisher.get(..end));
    SourceLabel { id: source.id.clone(), label: short.map_or_else(|| source.publisher.clone(), Rc::from) }
}

pub(super) fn check(source: &Source, at: Place<'_>) {
    at.check_word("lang", &source.language, &LANGUAGES);
    if at.is_sound("url") && !(is_web_address(&source.url) && source.url.contains('.')) {
        let problem = format!("\"{}\" is no web address", source.url);
        at.fault("url", problem, "write the whole address, from https:// on");
    }
    if source.date.is_none() && source.date_note.is_none() && at.are_sound(&["date", "date_note"]) {
        at.fault("date", "neither date nor date_note", "give the date, or say in date_note why there is none");
    }
}
