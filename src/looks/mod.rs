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
mod quotes;
mod setting;
mod table;
mod timeline;

pub use quotes::first_and_further;
pub use setting::{Key, List, Place, Property, Setting, Settings};

use crate::model::{Dataset, Language};
use crate::text::{Words, answer, named};
use crate::view_state::{Address, State};

/// What the looks depend on besides the state: it never changes while a page lives.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The data in the page's language.
    pub dataset: &'a Dataset,
    /// The words in the page's language.
    pub words: &'a Words,
    /// The page's language.
    pub language: Language,
    /// The address of the page in the other language, as the page links to it.
    pub other_page: &'a str,
    /// The address of the whole briefing, where the page is an article's frame of it.
    pub full_page: Option<&'a str>,
}

/// A part of the page.
pub struct Part {
    sees: fn(&State) -> State,
    set: fn(&mut Settings, &State, &Subject),
}

/// The state without what a part does not depend on.
#[derive(Debug, PartialEq)]
pub struct Seen(State);

impl Part {
    /// What the part sees of a state: while this is the same, so are the settings.
    pub fn sees(&self, state: &State) -> Seen {
        Seen((self.sees)(state))
    }

    /// Every setting of the part. It is given nothing but what it [sees](Part::sees).
    pub fn settings(&self, Seen(state): &Seen, subject: &Subject) -> Vec<Setting> {
        let mut settings = Settings::default();
        (self.set)(&mut settings, state, subject);
        settings.0
    }
}

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
