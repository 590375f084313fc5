//! The printed page: what a reader without script, and every test, link and embedder, relies on, and every place that
//! the app changes.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::sync::OnceLock;

use briefing::app::block;
use briefing::model::{Category, Dataset, Date, Language, MarkKind, Phase, Record, Status, load};
use briefing::page::render::page;
use briefing::text::PageWords;
use briefing::view_state::{Facet, Preset};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

fn read(name: &str) -> Option<String> {
    std::fs::read_to_string(format!("{}/data/{name}", env!("CARGO_MANIFEST_DIR"))).ok()
}

fn record(language: Language) -> Record {
    load::load(&read, language).unwrap()
}

/// What is printed in each language.
fn printed() -> &'static [Value; 2] {
    static PRINTED: OnceLock<[Value; 2]> = OnceLock::new();
    PRINTED.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let atlas = read("geo/atlas.svg").unwrap();
        Language::ALL.map(|language| tokio::task::LocalSet::new().block_on(&runtime, page(record(language), &atlas)))
    })
}

/// Each language's printed parts with its data.
fn languages() -> impl Iterator<Item = (&'static Value, Dataset, Language)> {
    printed().iter().zip(Language::ALL).map(|(page, language)| (page, record(language).dataset, language))
}

fn part<'a>(page: &'a Value, name: &str) -> &'a str {
    page[name].as_str().unwrap()
}

fn parsed(page: &Value, name: &str) -> Html {
    Html::parse_fragment(part(page, name))
}

fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

fn one<'a>(html: &'a Html, selector: &str) -> ElementRef<'a> {
    let found = all(html, selector);
    assert_eq!(found.len(), 1, "{selector}");
    found[0]
}

/// The values of an attribute of all elements of a selector, in order.
fn values(html: &Html, selector: &str, attribute: &str) -> Vec<String> {
    let value = |element: ElementRef| element.attr(attribute).unwrap_or_default().to_owned();
    all(html, selector).into_iter().map(value).collect()
}

fn text(element: ElementRef) -> String {
    element.text().collect()
}

fn sorted(mut values: Vec<String>) -> Vec<String> {
    values.sort_unstable();
    values
}

#[test]
fn every_record_has_one_element() {
    for (page, data, _) in languages() {
        for name in ["body", "embed"] {
            let html = parsed(page, name);
            let same = |selector: &str, attribute: &str, ids: Vec<String>| {
                assert_eq!(sorted(values(&html, selector, attribute)), sorted(ids), "{name}: {selector}");
            };
            let countries = || data.countries.iter().map(|country| country.id.to_string()).collect::<Vec<_>>();
            let marks = |state: bool| {
                let marks = data.marks.iter().filter(move |mark| (mark.kind == MarkKind::State) == state);
                marks.map(|mark| mark.id.to_string()).collect::<Vec<_>>()
            };
            same("#map svg.drawing .states a[data-country]", "data-country", countries());
            same("#map [data-country]", "data-country", marks(true));
            same("#map use[data-area]", "data-area", marks(false));
            same("#states tr[data-country]", "data-country", countries());
            let stops = data.stops.iter().map(|stop| stop.date.to_string()).collect();
            same("#map .date-note", "data-stop", stops);
            same("#map button[data-legend]", "data-legend", Status::ALL.iter().map(|it| it.token().into()).collect());
            same("#map button[data-region]", "data-region", Preset::ALL.iter().map(|it| it.token().into()).collect());
            let events = || data.events.iter().map(|event| event.id.to_string());
            same("#timeline li[data-event]", "data-event", events().collect());
            same("#timeline .axis a", "href", events().map(|id| format!("#event={id}")).collect());
            let categories = Category::ALL.iter().map(|category| category.token());
            let categories = categories.chain(["all"]).map(str::to_owned).collect();
            same("#timeline button[data-category]", "data-category", categories);
            let quotes = || data.quotes.iter().map(|quote| quote.id.to_string()).collect();
            same("#quotes article[data-quote]", "data-quote", quotes());
        }
        let sources = record(Language::En).dossier.sources.into_iter().map(|source| source.id.to_string());
        let html = parsed(page, "body");
        assert_eq!(values(&html, "#sources li", "data-source"), sources.collect::<Vec<_>>());
    }
}

#[test]
fn map_and_table_show_the_launch() {
    for (page, data, _) in languages() {
        let html = parsed(page, "body");
        for country in &data.countries {
            let status = country.status(Date::LAUNCH).token();
            for place in ["#map a", "#states tr"] {
                let element = one(&html, &format!("{place}[data-country='{}']", country.id));
                assert_eq!(element.attr("data-status"), Some(status), "{place} {}", country.id);
            }
        }
        for status in Status::ALL {
            let count = data.standing(*status, Date::LAUNCH).count();
            assert_eq!(text(one(&html, &format!("[data-legend={}] strong", status.token()))), count.to_string());
        }
        for mark in data.marks.iter().filter(|mark| mark.of.is_some()) {
            let area = one(&html, &format!("use[data-area='{}']", mark.id));
            let of = data.country(mark.of.unwrap()).unwrap();
            assert_eq!(area.attr("data-look"), Some(of.status(Date::LAUNCH).token()), "{}", mark.id);
        }
        assert_eq!(values(&html, "#map a[tabindex='0']", "data-country"), ["FRA"]);
        assert!(all(&html, "[fill]").is_empty(), "the style sheet fills the marks");
    }
}

#[test]
fn every_place_that_the_app_changes_is_there_once() {
    let places = [
        "#map svg.drawing[role][viewBox][aria-label]",
        "#map .spotlight > use:not([href])",
        "input#find[role=combobox][aria-expanded=false]",
        "#map .date-now",
        "#map .date-label",
        "input#date[data-date][aria-valuetext][min][max][value]",
        "[data-step='-1'][disabled]:not([value])",
        "[data-step='1'][value]:not([disabled])",
        "button[data-play=false][aria-label]",
        ".date-note:not([hidden])",
        "aside#card:not([data-card]) > #card-empty:not([hidden])",
        "[data-zoom=in]:not([disabled])",
        "[data-zoom=out][disabled]",
        "[data-region=world][aria-pressed=true]",
        "#states > details#states-more:not([open]) > summary > h2#states-title",
        "#states time.states-date",
        "#timeline > details[data-phase=before]:not([open]) > .timeline-body > ol.events",
        "#timeline > details[data-phase=after]:not([open]) > .timeline-body > svg.axis",
        "#timeline > .timeline-body > ol.events",
        "[data-category=all][aria-pressed=true]",
        "#quotes .shown[data-shown][data-total] > p > strong",
        "#quotes .shown .summary",
        "button[data-reset][disabled]",
        "input#quote-search[type=search][name=q]",
        "#quotes > details#quotes-more:not([open]) > .cards",
        "#quotes-more > summary > .further",
        "#quotes > .cards",
    ];
    let empty = [
        "#found[role=listbox][hidden]",
        "#card > #panel",
        "#ways-out",
        "p.answer[data-answer]",
        "p.inert",
        "#announcer",
    ];
    for (page, data, _) in languages() {
        for name in ["body", "embed"] {
            let html = parsed(page, name);
            places.iter().for_each(|place| assert_eq!(all(&html, place).len(), 1, "{name}: {place}"));
            for place in empty {
                assert!(!one(&html, place).has_children(), "{name}: {place} is not empty");
            }
            assert_eq!(all(&html, "#states td.row-status").len(), data.countries.len());
            let shown = one(&html, "#quotes .shown");
            let total = data.quotes.len().to_string();
            assert_eq!((shown.attr("data-shown"), shown.attr("data-total")), (Some(&*total), Some(&*total)));
            assert_eq!(text(one(&html, ".shown strong")), total);
        }
        let html = parsed(page, "body");
        for place in [
            "details#counts-more > summary > h2",
            "details#sources-more > summary > h2",
            "a.language",
            "[value='#scheme=auto'][aria-pressed=true]",
        ] {
            one(&html, place);
        }
        let html = parsed(page, "embed");
        for place in [".embed-head .as-of", ".embed-foot a.open-full[href='@full#']"] {
            one(&html, place);
        }
        assert!(all(&html, "[href^='#source-'], [href='#quotes']").is_empty(), "a frame has no list of sources");
    }
}

#[test]
fn every_value_of_a_facet_can_be_chosen() {
    for (page, data, _) in languages() {
        let html = parsed(page, "body");
        for facet in Facet::ALL {
            let offered = values(&html, &format!("select[name={}] option", facet.token()), "value");
            let had: BTreeSet<String> =
                data.quotes.iter().flat_map(|quote| facet.values(quote)).map(|value| value.to_string()).collect();
            assert_eq!(offered.first().map(String::as_str), Some(""));
            assert_eq!(offered.len(), had.len() + 1, "{facet:?}");
            assert!(offered[1..].iter().all(|value| had.contains(value)), "{facet:?}");
        }
    }
}

#[test]
fn a_quote_is_printed_verbatim_with_the_words_of_its_stance() {
    for (page, data, _) in languages() {
        let html = parsed(page, "body");
        for quote in &data.quotes {
            let said = one(&html, &format!("[data-quote='{}'] > blockquote[lang=en]", quote.id));
            assert_eq!(text(said), &*quote.text);
            let words = said.select(&Selector::parse("u").unwrap()).map(text).collect::<String>();
            assert_eq!(words, &*quote.stance_words, "{}", quote.id);
        }
    }
}

#[test]
fn events_stand_in_their_part_of_the_timeline() {
    for (page, data, _) in languages() {
        let html = parsed(page, "body");
        let places = [
            (Phase::Before, "[data-phase=before] "),
            (Phase::Road, "#timeline > .timeline-body > "),
            (Phase::After, "[data-phase=after] "),
        ];
        for (phase, place) in places {
            let ids: Vec<_> =
                data.events.iter().filter(|event| event.part() == phase).map(|event| event.id.to_string()).collect();
            assert_eq!(values(&html, &format!("{place}ol.events > li"), "data-event"), ids);
            let marks: Vec<_> = ids.iter().map(|id| format!("#event={id}")).collect();
            assert_eq!(values(&html, &format!("{place}svg.axis > a"), "href"), marks);
        }
    }
}

#[test]
fn a_card_has_its_quote_alone() {
    for (page, data, _) in languages() {
        for quote in &data.quotes {
            let html = Html::parse_fragment(page["cards"][&*quote.id].as_str().unwrap());
            assert_eq!(values(&html, "[data-quote]", "data-quote"), [&*quote.id]);
            one(&html, &format!("a.open-full[href='@full#quote={}']", quote.id));
            assert!(all(&html, "#map, #timeline, select, input, button").is_empty(), "{}", quote.id);
        }
    }
}

#[test]
fn the_app_is_given_what_the_page_does_not_say() {
    for (page, data, language) in languages() {
        let (_, app) = block::read(part(page, "data")).unwrap();
        let (_, desk) = block::read(part(page, "desk_data")).unwrap();
        assert_eq!(app, data.without_page_texts());
        assert_eq!(desk, data);
        let block = part(page, "data");
        assert!(data.quotes.iter().all(|quote| !block.contains(&*quote.text)));
        assert!(data.events.iter().all(|event| !block.contains(&*event.text) && block.contains(&*event.title)));
        // Short words may be part of any sentence.
        let words = PageWords::of(language).encode();
        let long: Vec<&str> = words.lines().filter(|word| word.len() > 40).collect();
        assert!(long.len() > 1);
        long.iter().for_each(|word| assert!(!block.contains(word), "{word}"));
    }
}

#[test]
fn every_word_of_the_page_is_printed_in_its_language() {
    for (page, _, language) in languages() {
        let mut printed = ["body", "embed"].map(|name| text(parsed(page, name).root_element())).concat();
        for name in ["body", "embed"] {
            let html = parsed(page, name);
            for attribute in ["aria-label", "placeholder", "title"] {
                values(&html, &format!("[{attribute}]"), attribute).iter().for_each(|value| printed += value);
            }
        }
        for name in ["title", "description"] {
            printed += part(page, name);
        }
        page["notice"].as_object().unwrap().values().for_each(|sentence| printed += sentence.as_str().unwrap());
        for word in PageWords::of(language).encode().lines() {
            assert!(printed.contains(word), "{language:?}: {word}");
        }
    }
}

#[test]
fn ids_are_unique_and_every_link_into_the_page_leads_somewhere() {
    for (page, _, _) in languages() {
        let html = Html::parse_fragment(&format!("{}{}", part(page, "defs"), part(page, "body")));
        let ids = values(&html, "[id]", "id");
        let once: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(ids.len(), once.len(), "an id stands twice");
        for target in values(&html, "[href^='#']", "href") {
            let target = target.trim_start_matches('#').to_owned();
            let by_script = ["date=", "theme="].iter().any(|key| target.starts_with(key));
            assert!(by_script || once.contains(&target), "#{target} leads nowhere");
        }
        for attribute in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
            for target in values(&html, &format!("[{attribute}]"), attribute) {
                assert!(once.contains(&target), "{attribute}={target} names nothing");
            }
        }
    }
}

#[test]
fn nothing_but_sources_leads_away_from_the_page() {
    for (page, _, _) in languages() {
        let html = parsed(page, "body");
        assert!(!all(&html, "#sources [href*='://']").is_empty());
        let outside = "[href*='://'], [src*='://']";
        assert_eq!(all(&html, outside).len(), all(&html, "#sources [href*='://']").len());
    }
}

#[test]
fn links_of_one_list_read_differently() {
    for (page, _, _) in languages() {
        let html = parsed(page, "body");
        let links =
            |list: &ElementRef| -> Vec<String> { list.select(&Selector::parse("a").unwrap()).map(text).collect() };
        let lists: Vec<Vec<String>> = all(&html, ".sources, #explained .chips").iter().map(links).collect();
        for repeated in ["GIP Digital Watch T06", "Paul Bischoff “"] {
            assert!(lists.iter().flatten().any(|link| link.contains(repeated)), "no list has {repeated}");
        }
        for list in lists {
            assert_eq!(list.iter().collect::<BTreeSet<_>>().len(), list.len(), "{list:?}");
        }
    }
}

#[test]
fn both_languages_have_the_same_shape() {
    let shape = |page: &Value| {
        let html = parsed(page, "body");
        let mut names: Vec<String> = all(&html, "*").iter().map(|element| element.value().name().to_owned()).collect();
        names.sort_unstable();
        names
    };
    let [english, french] = printed();
    // Notes of ours stand in both; only the order of states by name differs.
    assert_eq!(shape(english), shape(french));
}

#[test]
fn the_page_holds_no_style_attribute_and_no_handler() {
    for (page, _, _) in languages() {
        for name in ["body", "embed"] {
            assert!(
                all(&parsed(page, name), "script, [style], [onclick], [oninput], [href^='javascript:']").is_empty()
            );
        }
    }
}
