//! How the printed page looks in a state: a pure function from data and state to attributes and texts.
//!
//! The host prints the page once. Each [`Part`] says of every printed element that can change which attribute or text it
//! has; `app::attach` compares the list before an act with the list after it and writes what differs. For one
//! dataset the list always has the same length and order, so the comparison is setting by setting. A part says, too, how
//! much of the state it depends on: a letter in the search of the quotes computes nothing of the map.
//!
//! Knows neither Yew nor a browser, nor how the elements are found.

mod chrome;
mod date;
mod map;
mod part;
mod quotes;
mod setting;
mod table;
mod timeline;

pub use part::{Part, Seen, Subject};
pub use quotes::first_and_further;
pub use setting::{Key, List, Place, Property, Setting, Settings};

use text::{answer, named};
use view_state::{Address, State};

/// The parts of the briefing's page.
pub const PAGE: &[Part] =
    &[quotes::QUOTES, quotes::SEARCH, chrome::CHROME, date::DATE, map::MAP, table::TABLE, timeline::TIMELINE];

/// Those that may follow when typing pauses.
pub const AT_REST: &[Part] = &[quotes::FACETS, quotes::FOLD];

/// The controls that the editor's desk shares with the page.
pub const CONTROLS: &[Part] = &[ANSWER, date::DATE, quotes::SEARCH, quotes::FACETS];

const ANSWER: Part = Part {
    sees: |state| {
        let Address { country, date, .. } = state.address;
        Address { country, date, ..Address::default() }.into()
    },
    set: answered,
};

/// The sentence that answers *Is your state in?*
fn answered(settings: &mut Settings, state: &State, subject: &Subject) {
    let country = state.address.country.and_then(|id| subject.dataset.country(id));
    let sentence = country.map(|country| {
        named(&country.name, &answer(country, state.address.date, subject.words, subject.language), subject.words)
    });
    settings.text(Place::only("[data-answer]"), sentence.unwrap_or_default());
}
