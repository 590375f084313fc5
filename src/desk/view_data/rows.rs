//! The columns of each table, and a record as a row of it.

use serde_json::{Value, json};

use model::{Country, Dataset, Event, Quote};
use view_state::Address;

pub const STATES: &[&str] = &[
    "id",
    "name",
    "status",
    "launch",
    "joined_not_before",
    "joined_not_after",
    "joined_date",
    "basis",
    "certainty",
    "note",
    "sources",
];
pub const EVENTS: &[&str] = &["id", "date", "title", "text", "note", "category", "states", "sources"];
pub const QUOTES: &[&str] = &[
    "id",
    "speaker",
    "role",
    "affiliation",
    "date",
    "text",
    "sic",
    "states",
    "themes",
    "stance",
    "stance_words",
    "outside",
    "source",
];

pub fn state(country: &Country, address: &Address) -> Vec<Value> {
    let Country { id, name, launch, joined, joined_date, basis, certainty, note, sources, .. } = country;
    vec![
        json!(id.as_str()),
        json!(**name),
        json!(country.status(address.date).token()),
        json!(launch.token()),
        json!(joined.map(|window| window.not_before.to_string())),
        json!(joined.map(|window| window.not_after.to_string())),
        json!(joined_date.map(|date| date.to_string())),
        json!(basis.token()),
        json!(certainty.token()),
        json!(note.as_deref()),
        list(sources),
    ]
}

pub fn event(event: &Event) -> Vec<Value> {
    let Event { id, date, title, text, note, category, states, sources, .. } = event;
    vec![
        json!(**id),
        json!(date.to_string()),
        json!(**title),
        json!(**text),
        json!(note.as_deref()),
        json!(category.token()),
        states.iter().map(model::CountryId::as_str).collect(),
        list(sources),
    ]
}

pub fn quote(quote: &Quote, dataset: &Dataset) -> Vec<Value> {
    let speaker = dataset.speaker(&quote.speaker);
    let Quote { id, date, source, text, states, themes, stance, stance_words, sic, outside, .. } = quote;
    vec![
        json!(**id),
        json!(speaker.map_or(&*quote.speaker, |speaker| &*speaker.name)),
        json!(speaker.map(|speaker| &*speaker.role)),
        json!(speaker.and_then(|speaker| speaker.affiliation.as_deref())),
        json!(date.to_string()),
        json!(**text),
        json!(sic.as_deref()),
        states.iter().map(model::CountryId::as_str).collect(),
        list(themes),
        json!(stance.token()),
        json!(**stance_words),
        json!(outside),
        json!(**source),
    ]
}

fn list(ids: &[std::rc::Rc<str>]) -> Value {
    ids.iter().map(|id| &**id).collect()
}
