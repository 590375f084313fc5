//! What a view is called in words, on the real data: for screen readers, captions and summaries.
#![allow(clippy::unwrap_used)]

use std::path::Path;

use content::disk;
use model::{Country, Dataset, Date, Language, Stance, Status, wrong_french_space};
use text::{Description, Words, date, describe};
use view_state::{Address, View};

fn dataset(language: Language) -> Dataset {
    disk::record(Path::new("data"), language).unwrap().dataset
}

#[test]
fn the_words_of_a_view_follow_its_choice() {
    let [english, french] = Language::ALL.map(|language| (dataset(language), Words::of(language), language));
    let of = |(data, words, language): &(Dataset, &'static Words, Language), fragment: &str| {
        describe(&Address::parse(fragment), data, words, *language)
    };
    let plain = |text: &str| text.replace(['\u{a0}', '\u{202f}'], " ");

    let standing = |status, date: &str| english.0.count(status, Date::parse(date).unwrap());
    let at = |date: &str| {
        [Status::Supporter, Status::Undated, Status::Absent, Status::Unnamed].map(|status| standing(status, date))
    };
    let [supporters, undated, absent, unnamed] = at("2018-11-12");
    // A state that was absent, and at whose launch nothing else is to be said.
    let state = english.0.with_status(Status::Absent, Date::LAUNCH).next().unwrap();
    let launch = of(&english, &format!("view=map&country={}", state.id));
    assert_eq!(
        plain(&launch.alt),
        format!(
            "World map: states and the Paris Call on 12 November 2018: {supporters} supporters; {undated} joined, date \
             unknown; {absent} named as absent; {unnamed} not named. {}: named as absent from the Call at its launch, \
             and not on the list on 12 November 2018.",
            state.name
        )
    );
    // A day on which no state is undated.
    let stop = english.0.stops.iter().find(|stop| standing(Status::Undated, &stop.date.to_string()) == 0).unwrap();
    let [supporters, _, absent, unnamed] = at(&stop.date.to_string());
    assert_eq!(
        plain(&of(&french, &format!("date={}", stop.date)).alt),
        format!(
            "Carte du monde : les États et l’Appel de Paris au {} : {supporters} soutiens ; {absent} cités comme absents ; \
             {unnamed} non cités.",
            plain(&date(stop.date, Language::FR))
        )
    );
    let balance = |view: &Description| plain(view.balance.as_deref().unwrap());
    let count = |stance| english.0.quotes.iter().filter(|quote| quote.stance == stance).count();
    let without = count(Stance::None);
    let all = english.0.quotes.len() - without;
    assert!(without > 0, "some quotes say nothing of the Call");
    let mut stances = [
        ("supportive", "favorables", Stance::Supportive),
        ("mixed", "nuancées", Stance::Mixed),
        ("sceptical", "sceptiques", Stance::Sceptical),
    ]
    .map(|(english, french, stance)| (count(stance), english, french));
    stances.sort_by_key(|(count, ..)| std::cmp::Reverse(*count));
    // A state that several sceptical quotes mention.
    let sceptical_on =
        |country: &&Country| english.0.quotes_on(country.id).filter(|quote| quote.stance == Stance::Sceptical).count();
    let mentioned = english.0.countries.iter().max_by_key(sceptical_on).unwrap();
    let chosen = sceptical_on(&mentioned);
    let sceptical = of(&english, &format!("view=quotes&stance=sceptical&country={}", mentioned.id));
    let of_all = stances.map(|(count, english, _)| format!("{count} {english}")).join(", ");
    assert_eq!(
        balance(&sceptical),
        format!("{chosen} of {chosen} chosen quotes are sceptical. Of all {all}: {of_all}.")
    );
    assert!(sceptical.alt.contains(&format!("Stance: Sceptical; State mentioned: {}", mentioned.name)));
    let [(first, _, name), rest @ ..] = stances;
    let rest = rest.map(|(count, _, name)| format!("{count} {name}")).join(", ");
    assert_eq!(
        balance(&of(&french, "view=quotes")),
        format!(
            "{first} citations choisies sur {all} sont {name}, {rest}. Non comptées : {without} sans avis sur l’Appel."
        )
    );
    assert_eq!(of(&english, "view=quotes&q=zzzz").balance, None);
    assert_eq!(of(&english, "view=quotes&stance=none").balance, None, "what takes no view counts in no balance");
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
        assert!(language == Language::EN || wrong_french_space(text).is_none(), "{text}");
    }
    assert!(view.sources.iter().all(|id| data.sources.iter().any(|source| source.id == *id)));
    assert!(address.date >= Date::LAUNCH && view.summary.contains(&view.alt));
}
