use super::date::partial_date;
use super::status::capitalised;
use super::words::{PageWords, Words};
use model::{Language, Seen, Source};

/// Who published a source, when, and in what form it was seen: "Axios. 12 November 2018; seen as a stored excerpt".
pub fn source_line(source: &Source, words: &PageWords, language: Language) -> String {
    let seen = match source.seen {
        Seen::FullText => words.seen_full_text,
        Seen::Excerpt => words.seen_excerpt,
        Seen::Repository => words.seen_repository,
        Seen::Dataset => words.seen_dataset,
    };
    let date = source.date.map(|date| partial_date(date, language));
    let date = match (date, &source.date_note) {
        (Some(date), Some(note)) => format!("{date} ({note})"),
        (Some(date), None) => date,
        (None, Some(note)) => note.to_string(),
        (None, None) => words.undated.to_owned(),
    };
    format!("{}. {}{}{seen}", source.publisher, capitalised(&date), Words::of(language).semicolon)
}
