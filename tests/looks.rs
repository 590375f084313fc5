//! How the page looks in a state: the list of settings that the app compares.
#![allow(clippy::unwrap_used)]

use briefing::looks::{Subject, looks};
use briefing::model::{Language, load};
use briefing::text::Words;
use briefing::view_state::{Address, State};

#[test]
fn every_state_sets_the_same_places_in_the_same_order() {
    let read = |name: &str| std::fs::read_to_string(format!("{}/data/{name}", env!("CARGO_MANIFEST_DIR"))).ok();
    let record = load::load(&read, Language::En).unwrap();
    let (dataset, words) = (&record.dataset, Words::of(Language::En));
    let subject = Subject { dataset, words, language: Language::En, other_page: "fr/", full_page: None };
    let places = |fragment: &str| {
        let state = State::at(Address::parse(fragment), dataset);
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
