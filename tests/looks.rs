//! How the page looks in a state: the list of settings that the app compares.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use content::disk;
use looks::{AT_REST, PAGE, Part, Setting, Subject};
use model::Language;
use text::Words;
use view_state::{Address, Facet, Key, QuoteFilter, State, Viewport, changes};

#[test]
fn every_state_sets_the_same_places_in_the_same_order() {
    with_subject(|subject| {
        let places = |state: &State| {
            let settings = parts().flat_map(|part| part.settings(&part.sees(state), subject));
            settings.map(|setting| (setting.place, setting.property)).collect::<Vec<_>>()
        };
        let default = places(&State::default());
        assert!(default.len() > subject.dataset.countries.len());
        for (name, state) in states(subject) {
            assert_eq!(places(&state), default, "{name}");
        }
    });
}

#[test]
fn a_part_depends_on_nothing_but_what_it_sees() {
    with_subject(|subject| {
        let settings = |part: &Part, state: &State| -> Vec<Setting> { part.settings(&part.sees(state), subject) };
        let mut idle = 0;
        for (place, part) in parts().enumerate() {
            for (name, state) in states(subject) {
                let is_unseen = part.sees(&state) == part.sees(&State::default());
                let is_same = settings(part, &state) == settings(part, &State::default());
                assert!(is_same || !is_unseen, "part {place} in {name}");
                idle += usize::from(is_unseen);
            }
        }
        assert!(idle > 0, "no act spares a part");
    });
}

/// The whole page as the parts say it, against a change of every field of the state.
#[test]
fn every_field_of_the_state_is_seen_by_a_part() {
    with_subject(|subject| {
        for (name, state) in states(subject) {
            assert!(parts().any(|part| part.sees(&state) != part.sees(&State::default())), "{name}");
        }
    });
}

fn parts() -> impl Iterator<Item = &'static Part> {
    PAGE.iter().chain(AT_REST)
}

fn with_subject(check: impl Fn(&Subject)) {
    let record = disk::record(Path::new("data"), Language::EN).unwrap();
    let (dataset, words) = (&record.dataset, Words::of(Language::EN));
    check(&Subject { dataset, words, language: Language::EN, other_pages: "fr/", full_page: None });
}

/// States that differ from the default one in one field each, and in many.
fn states(subject: &Subject) -> Vec<(String, State)> {
    let dataset = subject.dataset;
    let (country, event) = (dataset.countries.first().unwrap().id, &dataset.events.first().unwrap().id);
    let quote = &dataset.quotes.first().unwrap().id;
    let mut states: Vec<(String, State)> = [
        "date=2019-11-12",
        &format!("country={country}"),
        &format!("event={event}"),
        "q=no%20such%20words",
        &format!("quote={quote}"),
        "view=quotes",
        "scheme=dark",
        &format!("view=map&date=2019-11-12&country={country}&event={event}&q=norms&stance=mixed&scheme=dark"),
    ]
    .map(|fragment| (fragment.to_owned(), State::at(Address::parse(fragment), dataset)))
    .into();
    let unfiltered = Address::default();
    let filters = QuoteFilter::new(&unfiltered, dataset);
    for facet in Facet::ALL {
        let filter = Key::of(*facet).link(filters.options(*facet).first().unwrap().value.as_str());
        states.push((filter.clone(), State::at(Address::parse(&filter), dataset)));
    }
    for acts in
        ["status=absent".to_owned(), "category=un".to_owned(), format!("frame={}", Viewport::default().zoomed_in())]
    {
        let state =
            changes(&format!("#{acts}")).into_iter().fold(State::default(), |state, act| state.apply(act, dataset));
        states.push((acts, state));
    }
    states.push(("playing".into(), State { playing: true, ..State::default() }));
    states.push(("roving".into(), State { roving: Some(country), ..State::default() }));
    states
}
