//! What the linked views promise, on the real data.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::path::Path;

use content::disk;
use model::{CountryId, Dataset, Date, Language, Record};
use proptest::prelude::*;
use view_state::{
    Action, Address, Choice, Direction, Facet, QuoteFilter, State, find_countries, neighbour, shown_quotes,
    small_mark_near,
};

fn record(language: Language) -> Record {
    disk::record(Path::new("data"), language).unwrap()
}

fn id(code: &str) -> CountryId {
    CountryId::parse(code).unwrap()
}

thread_local! {
    static ENGLISH: Dataset = record(Language::EN).dataset;
}

fn with_data<T>(run: impl FnOnce(&Dataset) -> T) -> T {
    ENGLISH.with(run)
}

#[test]
fn both_spellings_of_a_state_are_found_in_both_languages() {
    let cases = [
        (Language::EN, "New-Zealand", "NZL"),
        (Language::EN, "US", "USA"),
        (Language::EN, "turkey", "TUR"),
        (Language::EN, "cote d'iv", "CIV"),
        (Language::EN, "Allemagne", "DEU"),
        (Language::FR, "etats-unis", "USA"),
        (Language::FR, "coree du sud", "KOR"),
        (Language::FR, "Germany", "DEU"),
        (Language::FR, "nouvelle zel", "NZL"),
        (Language::EN, "mal", "MWI"),
    ];
    for (language, typed, code) in cases {
        let data = record(language).dataset;
        let found: Vec<&str> =
            find_countries(typed, &data, &data.other_names()).iter().map(|country| country.id.as_str()).collect();
        assert!(found.contains(&code), "{typed}: {found:?}");
        if typed.len() > 3 {
            assert_eq!(found[0], code, "{typed}");
        }
    }
    with_data(|data| {
        for nothing in ["  ", "zzz"] {
            assert!(find_countries(nothing, data, &data.other_names()).is_empty(), "{nothing:?}");
        }
        let before = find_countries("France", data, "");
        assert_eq!(before.first().map(|country| country.id.as_str()), Some("FRA"), "before other names have come");
    });
}

#[test]
fn arrow_keys_go_where_they_point() {
    with_data(|data| {
        for (from, direction, to) in [
            ("USA", Direction::North, "CAN"),
            ("ESP", Direction::West, "PRT"),
            ("MNG", Direction::South, "CHN"),
            ("NZL", Direction::West, "AUS"),
        ] {
            let found = neighbour(id(from), direction, data).map(|id| id.to_string());
            assert_eq!(found.as_deref(), Some(to), "{from} {direction:?}");
        }
    });
}

#[test]
fn every_state_can_be_reached_with_arrow_keys() {
    with_data(|data| {
        let mut reached = vec![id("FRA")];
        let mut next = 0;
        while let Some(&here) = reached.get(next) {
            for direction in Direction::ALL {
                let found = neighbour(here, *direction, data).filter(|found| !reached.contains(found));
                reached.extend(found);
            }
            next += 1;
        }
        let lost: Vec<_> = data.countries.iter().map(|country| country.id).filter(|id| !reached.contains(id)).collect();
        assert!(lost.is_empty(), "out of reach: {lost:?}");
    });
}

#[test]
fn a_near_miss_picks_the_nearest_small_state() {
    with_data(|data| {
        let malta = data.mark(id("MLT")).unwrap();
        let beside = (f64::from(malta.centre.0) + 3.0, f64::from(malta.centre.1) + 6.0);
        assert_eq!(small_mark_near(beside, 24.0, data), Some(id("MLT")));
        assert_eq!(small_mark_near((430.0, 300.0), 24.0, data), None);
    });
}

#[test]
fn an_event_moves_the_map() {
    with_data(|data| {
        let event = data.events.iter().find(|event| event.map_date.is_some_and(|date| date > Date::LAUNCH)).unwrap();
        let state = State::default().apply(Choice::Event(Some(event.id.clone())).into(), data);
        assert_eq!(Some(state.address.date), event.map_date);
    });
}

#[test]
fn an_address_with_unknown_names_is_the_address_without_them() {
    with_data(|data| {
        let state = State::at(
            Address::parse("#country=XXX&event=nothing&speaker=nobody&theme=x&source=Z99&stance=mixed"),
            data,
        );
        assert_eq!(state.address.print(), "stance=mixed");
    });
}

#[test]
fn nothing_is_said_of_days_after_the_last_list() {
    with_data(|data| {
        let state = State::at(Address::parse("#date=2099-12-31"), data);
        assert_eq!(Some(state.address.date), data.stops.last().map(|stop| stop.date));
    });
}

#[test]
fn a_state_that_no_quote_mentions_does_not_empty_the_list() {
    with_data(|data| {
        let unmentioned = data.countries.iter().find(|country| data.quotes_on(country.id).next().is_none()).unwrap();
        let state = State::at(Address { country: Some(unmentioned.id), ..Address::default() }, data);
        assert_eq!(shown_quotes(&state.address, data).len(), data.quotes.len());
        assert_eq!(State::default().apply(Action::ResetQuotes, data), State::default());
    });
}

#[test]
fn an_empty_result_offers_ways_that_lead_somewhere() {
    with_data(|data| {
        // A word that somebody says, and somebody else who does not.
        let said_by = |word: &str, speaker: &str| {
            let address = Address { query: word.into(), speaker: Some(speaker.into()), ..Address::default() };
            !shown_quotes(&address, data).is_empty()
        };
        let quote = data.quotes.first().unwrap();
        let word = quote.text.split(|letter: char| !letter.is_alphabetic()).max_by_key(|word| word.len()).unwrap();
        let other = data.speakers.iter().find(|speaker| !said_by(word, &speaker.id)).unwrap();
        let address = Address { query: word.into(), speaker: Some(other.id.clone()), ..Address::default() };
        assert!(shown_quotes(&address, data).is_empty());
        let ways = QuoteFilter::new(&address, data).ways_out();
        assert_eq!(ways.len(), 2);
        assert!(ways.windows(2).all(|pair| pair[0].1 >= pair[1].1) && ways.iter().all(|(_, count)| *count > 0));
    });
}

/// For each facet perhaps the place of one of its values, and a search.
fn any_choice() -> impl Strategy<Value = (Vec<Option<usize>>, &'static str)> {
    let query = prop::sample::select(vec!["", "cyber", "\"the pact\"", "étât", "US", "zzz"]);
    (prop::collection::vec(prop::option::weighted(0.4, 0..1000usize), Facet::ALL.len()), query)
}

fn address_of((places, query): (Vec<Option<usize>>, &str), data: &Dataset) -> Address {
    let mut state = State::at(Address { query: query.into(), ..Address::default() }, data);
    for (facet, place) in Facet::ALL.iter().zip(places) {
        let mut values = Vec::new();
        data.quotes.iter().for_each(|quote| facet.each_value(quote, &mut |value| values.push(value)));
        if let Some(value) = place.and_then(|place| values.get(place % values.len().max(1))) {
            state = state.apply(Choice::Filter(value.clone()).into(), data);
        }
    }
    state.address
}

proptest! {
    #[test]
    fn a_facet_count_is_what_choosing_it_shows(choice in any_choice()) {
        with_data(|data| {
            let state = State::at(address_of(choice, data), data);
            for facet in Facet::ALL {
                for option in QuoteFilter::new(&state.address, data).options(*facet) {
                    let chosen = state.apply(Choice::Filter(option.value.clone()).into(), data);
                    assert_eq!(shown_quotes(&chosen.address, data).len(), option.count, "{:?}", option.value);
                    assert!(option.is_offered() == (option.count > 0 || option.chosen));
                }
            }
        });
    }

    #[test]
    fn the_address_restores_the_state(choice in any_choice(), event in 0..60usize) {
        with_data(|data| {
            let mut address = address_of(choice, data);
            address.event = data.events.get(event).map(|event| event.id.clone());
            let state = State::at(address, data);
            let again = State::at(Address::parse(&state.address.print()), data);
            assert_eq!(again, state);
        });
    }
}
