//! The page on the record, as it is printed.

use std::collections::BTreeSet;
use std::path::Path;
use std::rc::Rc;
use std::sync::OnceLock;

use briefing::record::print::page;
use content::disk;
use model::{Conflict, Count, Language, Record, Status, Supporters};
use scraper::Html;
use serde_json::Value;
use verify::{Check, Files};

use crate::printed::{all, one, parsed, printed, record, sorted, text, values};

const ADDRESS: &str = "https://news.example/paris/";

/// What is printed in each language.
fn checked() -> &'static [Value; 2] {
    static PRINTED: OnceLock<[Value; 2]> = OnceLock::new();
    PRINTED.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let files = Files::gather(&|name| disk::file(Path::new("data"), name)).delivered();
        let atlas = disk::file(Path::new("data"), "geo/atlas.svg").unwrap();
        Language::ALL.map(|language| {
            let record = record(language);
            let printed = page(&record, &atlas, &files, Some(ADDRESS));
            tokio::task::LocalSet::new().block_on(&runtime, printed).unwrap()
        })
    })
}

fn languages() -> impl Iterator<Item = (&'static Value, Html, Record)> {
    checked().iter().zip(Language::ALL).map(|(page, language)| (page, parsed(page, "body"), record(language)))
}

#[test]
fn each_report_of_how_many_signed_has_a_row_with_a_mark_where_its_number_is() {
    for (_, html, record) in languages() {
        let counts = &record.static_content.counts;
        let is_drawn = |count: &&Count| count.states.is_some() || count.total.is_some() || count.sum.is_some();
        let names = counts.iter().filter(is_drawn).map(Count::name).collect();
        assert_eq!(sorted(values(&html, "#numbers tr[data-count]", "data-count")), sorted(names));
        let mut last = (0, 0.0);
        let mut by_number: Vec<_> = counts.iter().filter_map(|count| Some((count, count.states.as_ref()?))).collect();
        by_number.sort_by_key(|(_, states)| states.value);
        for (count, states) in by_number {
            let row = format!("#numbers tr[data-count='{}']", count.name());
            one(&html, &format!("{row} a[href='#source-{}']", count.source));
            let place = &values(&html, &format!("{row} td:nth-child(2) > svg > svg"), "x")[0];
            let place: f64 = place.trim_end_matches('%').parse().unwrap();
            let (number, before) = last;
            assert_eq!(place.total_cmp(&before), states.value.cmp(&number), "{} at {place}%", count.name());
            assert!((0.0..100.0).contains(&place));
            last = (states.value, place);
        }
        for count in counts.iter().filter(|count| count.contradiction) {
            let row = format!("#numbers tr.contradiction[data-count='{}']", count.name());
            assert_eq!(all(&html, &format!("{row} .gap")).len(), 1, "what cannot be is not drawn: {}", count.name());
            one(&html, &format!("{row} a[href^='#on-']"));
        }
    }
}

#[test]
fn every_conflict_is_told_with_its_positions_and_their_sources() {
    for (_, html, record) in languages() {
        for conflict in &record.static_content.conflicts {
            let article = format!("article[data-conflict='{}']", conflict.id);
            assert_eq!(all(&html, &format!("{article} .positions > li")).len(), conflict.positions.len());
            let told = text(one(&html, &article));
            let words =
                conflict.positions.iter().map(|position| &position.says).chain([&conflict.follows, &conflict.kept]);
            for words in words {
                assert!(told.contains(&**words), "{}: {words}", conflict.id);
            }
            let links = values(&html, &format!("{article} .said-by a"), "href");
            let sources = conflict.positions.iter().flat_map(|position| &position.sources);
            let wanted: Vec<String> = sources.map(|id| format!("index.html#source-{id}")).collect();
            assert_eq!(links, wanted, "{}", conflict.id);
        }
    }
}

#[test]
fn every_mark_that_a_conflict_touches_is_listed_with_it() {
    for (_, html, record) in languages() {
        for conflict in &record.static_content.conflicts {
            let states = conflict.states.iter().map(ToString::to_string);
            let named = conflict.events.iter().chain(&conflict.quotes).chain(&conflict.counts);
            let principles = conflict.principles.iter().map(|number| format!("principle-{number}"));
            for mark in states.chain(named.map(|id| id.replace(' ', "-"))).chain(principles) {
                let links = values(&html, &format!("tr[id='on-{mark}'] td a"), "href");
                assert!(
                    links.contains(&format!("#conflict-{}", conflict.id)),
                    "{mark} does not lead to {}",
                    conflict.id
                );
            }
        }
    }
}

#[test]
fn a_mark_has_a_sign_if_a_conflict_touches_it_and_else_none() {
    for (page, language) in printed().iter().zip(Language::ALL) {
        let (record, html) = (record(language), parsed(page, "body"));
        let touched = |marks: fn(&Conflict) -> Vec<String>| -> BTreeSet<String> {
            let marks = record.static_content.conflicts.iter().flat_map(marks);
            marks.map(|mark| format!("@record#on-{}", mark.replace(' ', "-"))).collect()
        };
        let sections = [
            ("states", touched(|it| it.states.iter().map(ToString::to_string).collect())),
            ("timeline", touched(|it| it.events.iter().map(ToString::to_string).collect())),
            ("quotes", touched(|it| it.quotes.iter().map(ToString::to_string).collect())),
            ("explained", touched(|it| it.principles.iter().map(|number| format!("principle-{number}")).collect())),
            ("counts", touched(|it| it.counts.iter().map(ToString::to_string).collect())),
        ];
        for (section, wanted) in sections {
            let signs = values(&html, &format!("#{section} a[href^='@record']"), "href");
            assert_eq!(signs.len(), wanted.len(), "{section}: one sign for each mark");
            assert_eq!(BTreeSet::from_iter(signs), wanted, "{section}");
        }
        for (place, mark) in
            [("#states tr", "data-country"), ("#timeline li", "data-event"), ("#quotes li", "data-quote")]
        {
            for element in all(&html, &format!("{place}[{mark}]:has(a[href^='@record'])")) {
                let id = element.value().attr(mark).unwrap();
                let sign = format!("a[href='@record#on-{id}']");
                assert!(
                    element.select(&scraper::Selector::parse(&sign).unwrap()).next().is_some(),
                    "{id}: another's sign"
                );
            }
        }
        assert!(all(&parsed(page, "embed"), "[href^='@record']").is_empty(), "a frame has no room for signs");
    }
}

#[test]
fn whoever_signed_is_counted_once_a_day_and_named_with_sources() {
    for (_, html, record) in languages() {
        let days = all(&html, "#signatories .day");
        assert_eq!(days.len(), Supporters::DAYS.len());
        for (day, date) in days.into_iter().zip(Supporters::DAYS) {
            let day = Html::parse_fragment(&day.html());
            let mut circles = 0;
            for from in &record.static_content.signatories {
                let country = record.dataset.country(from.state).unwrap();
                let (_, tally) = from.supporters.by_day().into_iter().find(|(day, _)| *day == date).unwrap();
                let rows = all(&day, &format!("[data-signatories='{}']", from.state));
                assert_eq!(rows.len(), usize::from(tally.total() > 0), "{} on {date}", from.state);
                let Some(row) = rows.first() else { continue };
                circles += 1;
                let counts = [tally.companies, tally.civil_society, tally.public_authorities, tally.total()];
                let row = Html::parse_fragment(&format!("<table>{}</table>", row.html()));
                let cells: Vec<String> = all(&row, "td").into_iter().map(text).collect();
                assert_eq!(cells, counts.map(|count| count.to_string()), "{}: as on the list", from.state);
                let status = country.status(date);
                assert_eq!(values(&row, "tr", "data-status"), [status.token()]);
                // The state is among those that were on the list, or not, by its own status.
                let folded = all(&day, &format!("details [data-signatories='{}']", from.state)).len() == 1;
                assert_eq!(folded, status == Status::Supporter, "{}", from.state);
                for signatory in &from.named {
                    let is_named = text(one(&row, "th")).contains(&*signatory.name);
                    assert_eq!(is_named, signatory.by <= date, "{} on {date}", signatory.name);
                    let links = values(&row, "th a", "href");
                    let has = |id| links.contains(&format!("index.html#source-{id}"));
                    assert!(!is_named || signatory.sources.iter().all(has), "{}: its sources", signatory.name);
                }
            }
            assert_eq!(all(&day, "circle.entries > title").len(), circles, "a circle for each row");
        }
    }
}

#[test]
fn every_source_says_what_it_supports_and_what_rests_on_it() {
    for (_, html, record) in languages() {
        for source in &record.static_content.sources {
            let entry = format!("li#source-{}", source.id);
            assert!(text(one(&html, &entry)).contains(source.supports.trim_end_matches('.')), "{}", source.id);
            let links = values(&html, &format!("{entry} dl a"), "href");
            let rests = |sources: &[Rc<str>]| sources.contains(&source.id);
            let states = record.dataset.countries.iter().filter(|country| rests(&country.sources));
            let events = record.dataset.events.iter().filter(|event| rests(&event.sources));
            let quotes = record.dataset.quotes.iter().filter(|quote| quote.source == source.id);
            let conflicts = record.static_content.conflicts.iter();
            let conflicts = conflicts.filter(|conflict| conflict.positions.iter().any(|one| rests(&one.sources)));
            let wanted = states.map(|country| format!("index.html#country={}", country.id));
            let wanted = wanted.chain(events.map(|event| format!("index.html#event={}", event.id)));
            let wanted = wanted.chain(quotes.map(|quote| format!("index.html#quote-{}", quote.id)));
            let wanted = wanted.chain(conflicts.map(|conflict| format!("#conflict-{}", conflict.id)));
            for link in wanted {
                assert!(links.contains(&link), "{} does not lead back to {link}", source.id);
            }
        }
    }
}

#[test]
fn every_link_leads_to_something() {
    for ((_, html, _), page) in languages().zip(printed()) {
        let own: BTreeSet<String> = values(&html, "[id]", "id").into_iter().collect();
        assert_eq!(own.len(), all(&html, "[id]").len(), "an id stands twice");
        let there: BTreeSet<String> = values(&parsed(page, "body"), "[id]", "id").into_iter().collect();
        for link in values(&html, "a:not(#sources [rel~='external'])", "href") {
            match link.split_once('#') {
                Some(("", id)) => assert!(own.contains(id), "{link}"),
                Some(("index.html", id)) => assert!(there.contains(id), "{link}"),
                Some(_) => panic!("{link}"),
                None => assert!(
                    ["index.html", "record.html"].iter().any(|page| link.ends_with(page)) || link.contains("data/"),
                    "{link}"
                ),
            }
        }
    }
}

#[test]
fn what_the_build_found_stands_without_a_script() {
    for (_, html, _) in languages() {
        let checks: Vec<String> = Check::ALL.iter().map(|check| check.token().to_owned()).collect();
        assert_eq!(values(&html, "[data-check]", "data-check"), checks);
        assert!(values(&html, "[data-check]", "data-holds").iter().all(|holds| holds == "true"));
        assert!(all(&html, "[data-file]").len() > checks.len() / 2 && !all(&html, "[data-stop]").is_empty());
    }
}

#[test]
fn every_quote_is_cited_in_every_style_and_format() {
    for (page, html, record) in languages() {
        for quote in &record.dataset.quotes {
            let cited = format!("details[id='cite-{}']", quote.id);
            let given = text(one(&html, &cited));
            let source = record.static_content.sources.iter().find(|source| source.id == quote.source).unwrap();
            assert!(given.matches(&*source.url).count() >= 6, "{}: its address is not in every citation", quote.id);
            for (name, file) in page["files"].as_object().unwrap() {
                assert!(file.as_str().unwrap().contains(&*quote.id), "{name} lacks {}", quote.id);
            }
        }
        let files: Vec<&String> = page["files"].as_object().unwrap().keys().collect();
        assert_eq!(files.len(), 3, "{files:?}");
        assert!(text(one(&html, "#cite")).contains(ADDRESS));
    }
}
