use super::action::State;
use model::{Event, Status};

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

/// Whether the legend's filter puts states of a status in the background.
pub fn is_muted(status: Status, state: &State) -> bool {
    state.status.is_some_and(|wanted| wanted != status)
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
