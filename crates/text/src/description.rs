//! Everything that goes in words with the current view, for whoever publishes it.

use std::rc::Rc;

use super::balance::balance;
use super::date::date;
use super::described::Description;
use super::filters::filters;
use super::number::{number, plural};
use super::sentence::Value::{Count, Text};
use super::sentence::sentence;
use super::status::{at_the_date, named, since};
use super::summary::summary;
use super::view::alt_text;
use super::{DeskWords, Words};
use model::{Dataset, Language, Status, distinct};
use view_state::{Address, State, View, shown_quotes};

/// Describes the view of an address. Choices that name nothing in the dataset are left out, as in the app.
pub fn describe(address: &Address, dataset: &Dataset, words: &Words, language: Language) -> Description {
    let address = &State::at(address.clone(), dataset).address;
    let desk = DeskWords::of(language);
    let title = match address.view {
        View::All | View::Map => desk.map_title,
        View::Timeline => desk.timeline_title,
        View::Quotes => desk.quotes_title,
    };
    let with_map = matches!(address.view, View::All | View::Map);
    let mut description = Description {
        title: title.into(),
        alt: alt_text(address, dataset, words, language),
        caption: caption(address, dataset, words, language),
        credit: if with_map { format!("{}. {}", desk.credit, desk.credit_map) } else { format!("{}.", desk.credit) },
        balance: balance(&shown_quotes(address, dataset), &dataset.quotes, language),
        summary: String::new(),
        sources: sources(address, dataset),
    };
    description.summary = summary(&description, address, dataset, words, language);
    description
}

fn caption(address: &Address, dataset: &Dataset, words: &Words, language: Language) -> String {
    match address.view {
        View::All | View::Map => map(address, dataset, words, language),
        View::Timeline => timeline(address, dataset, words, language),
        View::Quotes => quotes(address, dataset, words, language),
    }
}

/// How many backed the Call, what the record says of the list on the day, and where the chosen state stands.
fn map(address: &Address, dataset: &Dataset, words: &Words, language: Language) -> String {
    let supporters = dataset.count(Status::Supporter, address.date);
    let day = date(address.date, language);
    let values = [("day", Text(&day)), ("count", Count(supporters)), ("known", Text(words.states_named_supporters))];
    let mut text = sentence(DeskWords::of(language).caption_map, &values, language);
    if let Some((_, stop)) = dataset.stop_at(address.date) {
        text.push(' ');
        if stop.date != address.date {
            text += &format!("{}{}", date(stop.date, language), words.colon);
        }
        text += &stop.note;
    }
    if let Some(country) = address.country.and_then(|id| dataset.country(id)) {
        text.push(' ');
        text += &named(&country.name, &at_the_date(country, address.date, words, language), words);
    }
    text
}

fn timeline(address: &Address, dataset: &Dataset, words: &Words, language: Language) -> String {
    let caption = DeskWords::of(language).caption_timeline;
    let mut text = sentence(caption, &[("count", Count(dataset.events.len()))], language);
    if let Some(country) = address.country.and_then(|id| dataset.country(id)) {
        text.push(' ');
        let since =
            since(country, words, language).unwrap_or_else(|| at_the_date(country, address.date, words, language));
        text += &named(&country.name, &since, words);
    }
    text
}

fn quotes(address: &Address, dataset: &Dataset, words: &Words, language: Language) -> String {
    let shown = shown_quotes(address, dataset);
    let (count, total) = (number(shown.len(), language), number(dataset.quotes.len(), language));
    let noun = plural(dataset.quotes.len(), words.quote_shown, language);
    let mut text = format!("{count} {} {total} {noun}", words.of);
    let filters = filters(address, dataset, words);
    if !filters.is_empty() {
        text += &format!(" ({})", filters.join(words.semicolon));
    }
    text.push('.');
    if let Some(line) = balance(&shown, &dataset.quotes, language) {
        text += &format!(" {line} {}", DeskWords::of(language).stance_reading);
    }
    text
}

/// Those of what is shown, each once: the lists of the date and the chosen state, the events, or the quotes.
fn sources(address: &Address, dataset: &Dataset) -> Vec<Rc<str>> {
    let mut all: Vec<&Rc<str>> = Vec::new();
    match address.view {
        View::All | View::Map => {
            all.extend(dataset.stop_at(address.date).into_iter().flat_map(|(_, stop)| &stop.sources));
        }
        View::Timeline => all.extend(dataset.events.iter().flat_map(|event| &event.sources)),
        View::Quotes => all.extend(shown_quotes(address, dataset).into_iter().map(|quote| &quote.source)),
    }
    if address.view != View::Quotes {
        all.extend(address.country.and_then(|id| dataset.country(id)).into_iter().flat_map(|country| &country.sources));
    }
    distinct(all.into_iter().cloned())
}
