use super::action::State;
use crate::model::{Country, Event};

/// How much a thing stands out. Views ask; they never tell each other.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Emphasis {
    /// It is what the reader has chosen.
    Chosen,
    /// It has to do with what the reader has chosen.
    Related,
    /// As everything is while nothing is chosen.
    Plain,
    /// A filter has put it in the background.
    Muted,
}

/// The emphasis of a state on the map and in the table.
pub fn country_emphasis(country: &Country, state: &State) -> Emphasis {
    if state.address.country == Some(country.id) {
        Emphasis::Chosen
    } else if state.status.is_some_and(|status| country.status(state.address.date) != status) {
        Emphasis::Muted
    } else {
        Emphasis::Plain
    }
}

/// The emphasis of an event on the timeline.
pub fn event_emphasis(event: &Event, state: &State) -> Emphasis {
    if state.address.event.as_ref() == Some(&event.id) {
        Emphasis::Chosen
    } else if state.category.is_some_and(|category| category != event.category) {
        Emphasis::Muted
    } else if state.address.country.is_some_and(|country| event.states.contains(&country)) {
        Emphasis::Related
    } else {
        Emphasis::Plain
    }
}
