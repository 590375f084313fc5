//! The marks of the briefing, which conflicts touch and which rest on sources: how each is called here, and where it is there.

use yew::prelude::*;

use super::subject::Subject;
use model::{Conflict, Count, Country, Event, Quote};
use text::{filled, partial_date};

/// The table of numbers, of whose rows none has an address.
pub const COUNTS: &str = "counts";

/// A state, event, quote, principle or number.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// What tells it apart, as an id of this page: `on-AUS`.
    pub id: String,
    /// Where it is in the briefing.
    pub address: String,
    /// What it is called.
    pub name: String,
}

impl Mark {
    /// Whether it is a row of the table of numbers.
    pub fn is_count(&self) -> bool {
        self.address == COUNTS
    }

    /// The way there.
    pub fn link(&self) -> Html {
        html! { <a href={format!("index.html#{}", self.address)}>{ self.name.clone() }</a> }
    }
}

/// All that a conflict touches: states, events, quotes, principles, counts.
pub fn marks(conflict: &Conflict, subject: &Subject) -> Vec<Mark> {
    let data = subject.context.dataset;
    let states = conflict.states.iter().filter_map(|id| data.country(*id)).map(state);
    let events = conflict.events.iter().filter_map(|id| data.event(id)).map(event);
    let quotes = conflict.quotes.iter().filter_map(|id| quote(data.quote(id)?, subject));
    let principles = conflict.principles.iter().map(|number| principle(*number, subject));
    let counts = conflict
        .counts
        .iter()
        .filter_map(|name| subject.static_content.counts.iter().find(|count| count.name() == **name))
        .map(|counted| count(counted, subject));
    states.chain(events).chain(quotes).chain(principles).chain(counts).collect()
}

/// A state, by its name.
pub fn state(country: &Country) -> Mark {
    mark(country.id.as_str(), format!("country={}", country.id), country.name.to_string())
}

/// An event, by its title.
pub fn event(event: &Event) -> Mark {
    mark(&event.id, format!("event={}", event.id), event.title.to_string())
}

/// A quote, by its speaker and its first words.
pub fn quote(quote: &Quote, subject: &Subject) -> Option<Mark> {
    let speaker = &subject.context.dataset.speaker(&quote.speaker)?.name;
    let begins = quote.text.split(' ').take(4).collect::<Vec<_>>().join(" ");
    let name = filled(subject.words.quote_begins, &[("speaker", &**speaker), ("words", &begins)]);
    Some(mark(&quote.id, format!("quote-{}", quote.id), name))
}

/// A principle, by its number.
pub fn principle(number: u16, subject: &Subject) -> Mark {
    mark(&format!("principle-{number}"), "principles".into(), format!("{} {number}", subject.words.principle))
}

/// A row of the table of numbers, by its source and date.
pub fn count(count: &Count, subject: &Subject) -> Mark {
    let Subject { context, words, .. } = subject;
    let date = count.date.map_or_else(|| words.undated.to_owned(), |date| partial_date(date, context.language));
    let source = context.dataset.source_label(&count.source);
    mark(&count.name(), COUNTS.into(), format!("{}{}{source}, {date}", words.count_by, context.words.colon))
}

fn mark(id: &str, address: String, name: String) -> Mark {
    Mark { id: format!("on-{}", id.replace(' ', "-")), address, name }
}
