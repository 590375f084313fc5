//! What a conflict touches: how each mark is called here, and where it is in the briefing.

use yew::prelude::*;

use super::subject::Subject;
use crate::model::Conflict;
use crate::text::{filled, partial_date};

/// The table of numbers, of whose rows none has an address.
pub const COUNTS: &str = "counts";

/// One of the things that a conflict touches.
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
    let Subject { context, dossier, words, .. } = subject;
    let (data, colon) = (context.dataset, context.words.colon);
    let mark =
        |id: &str, address: String, name: String| Mark { id: format!("on-{}", id.replace(' ', "-")), address, name };
    let states = conflict
        .states
        .iter()
        .filter_map(|id| Some(mark(id.as_str(), format!("country={id}"), data.country(*id)?.name.to_string())));
    let events = conflict
        .events
        .iter()
        .filter_map(|id| Some(mark(id, format!("event={id}"), data.event(id)?.title.to_string())));
    let quotes = conflict.quotes.iter().filter_map(|id| {
        let quote = data.quote(id)?;
        let (who, begins) =
            (&data.speaker(&quote.speaker)?.name, quote.text.split(' ').take(4).collect::<Vec<_>>().join(" "));
        let name = filled(words.quote_begins, &[("speaker", &**who), ("words", &begins)]);
        Some(mark(id, format!("quote-{id}"), name))
    });
    let principles = conflict.principles.iter().map(|number| {
        mark(&format!("principle-{number}"), "principles".into(), format!("{} {number}", words.principle))
    });
    let counts = conflict.counts.iter().filter_map(|name| {
        let count = dossier.counts.iter().find(|count| count.name() == **name)?;
        let date = count.date.map_or_else(|| words.undated.to_owned(), |date| partial_date(date, context.language));
        let name_here = format!("{}{colon}{}, {date}", words.count_by, data.source_label(&count.source));
        Some(mark(name, COUNTS.into(), name_here))
    });
    states.chain(events).chain(quotes).chain(principles).chain(counts).collect()
}
