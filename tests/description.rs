//! What a view is called in words, on the real data: for screen readers, captions and summaries.
#![allow(clippy::unwrap_used)]

use briefing::model::{Dataset, Date, Language, load};
use briefing::text::{Description, Words, describe};
use briefing::view_state::{Address, View};

fn dataset(language: Language) -> Dataset {
    let read = |name: &str| std::fs::read_to_string(format!("{}/data/{name}", env!("CARGO_MANIFEST_DIR"))).ok();
    load::load(&read, language).unwrap().dataset
}

#[test]
fn the_words_of_a_view_follow_its_choice() {
    let [english, french] = Language::ALL.map(|language| (dataset(language), Words::of(language), language));
    let of = |(data, words, language): &(Dataset, &'static Words, Language), fragment: &str| {
        describe(&Address::parse(fragment), data, words, *language)
    };
    let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");

    let launch = of(&english, "view=map&country=RUS");
    assert_eq!(
        plain(&launch.alt),
        "World map: states and the Paris Call on 12 November 2018: 41 supporters; 26 joined, date unknown; \
         8 named as absent; 120 not named. Russia: named as absent from the Call at its launch, and not on the list \
         on 12 November 2018."
    );
    assert_eq!(
        plain(&of(&french, "date=2019-09-16").alt),
        "Carte du monde : les États et l’Appel de Paris au 16 septembre 2019 : 68 soutiens ; 7 cités comme absents ; \
         120 non cités."
    );
    let balance = |view: &Description| plain(view.balance.as_deref().unwrap());
    let sceptical = of(&english, "view=quotes&stance=sceptical&country=RUS");
    assert_eq!(
        balance(&sceptical),
        "3 of 3 chosen quotes are sceptical. Of all 34: 13 mixed, 11 sceptical, 10 supportive."
    );
    assert!(sceptical.alt.contains("Stance: Sceptical; State mentioned: Russia"));
    assert_eq!(
        balance(&of(&french, "view=quotes")),
        "13 citations choisies sur 34 sont mitigées, 11 sceptiques, 10 favorables."
    );
    assert_eq!(of(&english, "view=quotes&q=zzzz").balance, None);
    // A choice that names nothing is left out, as in the app.
    assert_eq!(of(&english, "view=map&country=XXX&event=none"), of(&english, "view=map"));
}

#[test]
fn words_are_whole_in_every_view_and_language() {
    for language in Language::ALL {
        let data = dataset(language);
        let views = View::ALL.iter().flat_map(|view| data.stops.iter().map(|stop| (*view, stop.date)));
        for (view, date) in views {
            check(&data, &Address { view, date, ..Address::default() }, language);
        }
        for country in data.countries.iter().map(|country| Some(country.id)) {
            for view in View::ALL {
                check(&data, &Address { view: *view, country, ..Address::default() }, language);
            }
        }
    }
}

fn check(data: &Dataset, address: &Address, language: Language) {
    let view = describe(address, data, Words::of(language), language);
    for text in [&view.title, &view.alt, &view.caption, &view.credit, &view.summary] {
        assert!(!text.is_empty() && !text.contains("  ") && !text.contains(".."), "{}: {text}", address.print());
        assert!(language == Language::En || !text.contains(" ;"), "{text}");
    }
    assert!(view.sources.iter().all(|id| data.sources.iter().any(|source| source.id == *id)));
    assert!(address.date >= Date::LAUNCH && view.summary.contains(&view.alt));
}
