//! How the printed page looks in a state: a pure function from data and state to attributes and texts.
//!
//! The host prints the page once. [`looks`] says of every printed element that can change which attribute or text it
//! has; `app::attach` compares the list before an act with the list after it and writes what differs. For one
//! dataset the list always has the same length and order, so the comparison is setting by setting.
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
use crate::text::{Words, answer};
use crate::view_state::State;

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

/// Every setting of the page in a state.
pub fn looks(state: &State, subject: &Subject) -> Vec<Setting> {
    let mut settings = Settings::default();
    chrome::chrome(&mut settings, state, subject);
    answered(&mut settings, state, subject);
    date::date(&mut settings, state, subject);
    map::map(&mut settings, state, subject);
    table::table(&mut settings, state, subject);
    timeline::timeline(&mut settings, state, subject);
    quotes::quotes(&mut settings, state, subject);
    settings.0
}

/// The settings of the controls that the editor's desk shares with the page.
pub fn controls(state: &State, subject: &Subject) -> Vec<Setting> {
    let mut settings = Settings::default();
    answered(&mut settings, state, subject);
    date::date(&mut settings, state, subject);
    quotes::facets(&mut settings, state, subject);
    settings.0
}

/// The sentence that answers *Is your state in?*
fn answered(settings: &mut Settings, state: &State, subject: &Subject) {
    let country = state.address.country.and_then(|id| subject.dataset.country(id));
    let sentence = country.map(|country| answer(country, state.address.date, subject.language));
    settings.text(Place::only("[data-answer]"), sentence.unwrap_or_default());
}
