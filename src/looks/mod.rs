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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_state_sets_the_same_places_in_the_same_order() {
        let read = |name: &str| std::fs::read_to_string(format!("data/{name}")).ok();
        let record = crate::model::load::load(&read, Language::En).unwrap();
        let (dataset, words) = (&record.dataset, Words::of(Language::En));
        let subject = Subject { dataset, words, language: Language::En, other_page: "fr/", full_page: None };
        let places = |fragment: &str| {
            let state = State::at(crate::view_state::Address::parse(fragment), dataset);
            looks(&state, &subject).into_iter().map(|setting| (setting.place, setting.property)).collect::<Vec<_>>()
        };
        let default = places("");
        assert!(default.len() > dataset.countries.len());
        let country = dataset.countries.first().unwrap().id;
        let event = &dataset.events.first().unwrap().id;
        let quote = &dataset.quotes.first().unwrap().id;
        for fragment in [
            format!("country={country}&event={event}&date=2019-11-12"),
            "q=no%20such%20words&stance=mixed".into(),
            format!("quote={quote}&view=quotes&scheme=dark"),
        ] {
            assert_eq!(places(&fragment), default, "{fragment}");
        }
    }
}
