//! The current view in words: what a screen reader is told of it, and what an editor gets as alt text.

use super::date::{date, partial_date};
use super::filled::filled;
use super::filters::filters;
use super::joined::joined;
use super::sentence::Value::{Count, Text};
use super::sentence::sentence;
use super::status::{at_the_date, count_phrase, named};
use super::{DeskWords, Words};
use model::{CountryId, Dataset, Date, Language, Status, distinct};
use view_state::{Address, View, shown_quotes};

/// The view in one to three sentences, from the data alone.
pub fn alt_text(address: &Address, dataset: &Dataset, words: &Words, language: Language) -> String {
    match address.view {
        View::All | View::Map => map_in_words(address.date, address.country, dataset, words, language),
        View::Timeline => timeline(address, dataset, language),
        View::Quotes => quotes(address, dataset, words, language),
    }
}

/// The map at a date, and where the chosen state stands on it.
pub fn map_in_words(
    at: Date,
    country: Option<CountryId>,
    dataset: &Dataset,
    words: &Words,
    language: Language,
) -> String {
    let counts: Vec<String> = Status::ALL
        .iter()
        .map(|status| (*status, dataset.count(*status, at)))
        .filter(|(_, count)| *count > 0)
        .map(|(status, count)| count_phrase(status, count, words, language))
        .collect();
    let values = [("day", &*date(at, language)), ("counts", &*joined(&counts, words.semicolon))];
    let mut text = filled(words.map_at, &values);
    if let Some(country) = country.and_then(|id| dataset.country(id)) {
        text.push(' ');
        text += &named(&country.name, &at_the_date(country, at, words, language), words);
    }
    text
}

fn timeline(address: &Address, dataset: &Dataset, language: Language) -> String {
    let year = |date: Date| date.parts().0;
    let first = dataset.events.iter().map(|event| year(event.date.first_day())).min().unwrap_or_default();
    let last = dataset.events.iter().map(|event| year(event.date.last_day())).max().unwrap_or_default();
    let (first, last) = (first.to_string(), last.to_string());
    let years = [("first", Text(&first)), ("last", Text(&last)), ("count", Count(dataset.events.len()))];
    let desk = DeskWords::of(language);
    let mut text = sentence(desk.alt_timeline, &years, language);
    if let Some(country) = address.country.and_then(|id| dataset.country(id)) {
        let naming = dataset.events.iter().filter(|event| event.states.contains(&country.id)).count();
        text.push(' ');
        text += &sentence(desk.alt_named_in, &[("state", Text(&country.name)), ("count", Count(naming))], language);
    }
    if let Some(event) = address.event.as_ref().and_then(|id| dataset.event(id)) {
        text.push(' ');
        let when = partial_date(event.date, language);
        text += &sentence(desk.alt_event, &[("event", Text(&event.title)), ("day", Text(&when))], language);
    }
    text
}

fn quotes(address: &Address, dataset: &Dataset, words: &Words, language: Language) -> String {
    let shown = shown_quotes(address, dataset);
    let counts = [("count", Count(shown.len())), ("total", Count(dataset.quotes.len()))];
    let mut text = sentence(DeskWords::of(language).alt_quotes, &counts, language);
    let filters = filters(address, dataset, words);
    if !filters.is_empty() {
        text += &format!(" ({})", filters.join(words.semicolon));
    }
    let speakers = shown.iter().filter_map(|quote| dataset.speaker(&quote.speaker));
    let speakers = distinct(speakers.map(|speaker| &*speaker.name));
    if !speakers.is_empty() {
        text += &format!("{}{}", words.colon, speakers.join(", "));
    }
    text.push('.');
    text
}
