//! The pre-rendered page: what a reader without script, and every test, link and embedder, relies on.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;
use std::sync::OnceLock;

use briefing::app::print::page;
use briefing::model::{Dataset, Date, Language, Status, load};
use serde_json::Value;

fn read(name: &str) -> Option<String> {
    std::fs::read_to_string(format!("{}/data/{name}", env!("CARGO_MANIFEST_DIR"))).ok()
}

/// What the pages are made from.
fn dataset() -> Dataset {
    load::load(&read, Language::En).unwrap().dataset
}

/// The page of each language.
fn pages() -> &'static [Value; 2] {
    static PAGES: OnceLock<[Value; 2]> = OnceLock::new();
    PAGES.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        Language::ALL.map(|language| {
            let record = load::load(&read, language).unwrap();
            tokio::task::LocalSet::new().block_on(&runtime, page(record, &read("geo/atlas.svg").unwrap()))
        })
    })
}

fn part<'a>(page: &'a Value, name: &str) -> &'a str {
    page[name].as_str().unwrap()
}

/// The values of an attribute, in order.
fn values<'a>(html: &'a str, attribute: &str) -> Vec<&'a str> {
    let opening = format!(" {attribute}=\"");
    html.split(&opening).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

fn section<'a>(page: &'a Value, id: &str) -> &'a str {
    let body = part(page, "body");
    let start = body.find(&format!("<section id=\"{id}\"")).unwrap();
    body[start..].split("</section>").next().unwrap()
}

#[test]
fn the_map_shows_the_launch() {
    let dataset = dataset();
    let standing = |status: &Status| (status.token(), dataset.standing(*status, Date::LAUNCH).count());
    let expected: BTreeMap<&str, usize> = Status::ALL.iter().map(standing).collect();
    for page in pages() {
        let map = section(page, "map");
        let mut statuses: BTreeMap<&str, usize> = BTreeMap::new();
        for status in values(map, "data-status") {
            *statuses.entry(status).or_default() += 1;
        }
        assert_eq!(statuses, expected);
    }
}

#[test]
fn each_state_has_one_mark_and_one_row_with_the_same_status() {
    for page in pages() {
        let pairs = |id| {
            let section = section(page, id);
            values(section, "data-country").into_iter().zip(values(section, "data-status")).collect::<BTreeMap<_, _>>()
        };
        let (marks, rows) = (pairs("map"), pairs("states"));
        let states = dataset().countries.len();
        assert_eq!(marks.len(), states);
        assert_eq!(marks, rows);
        assert_eq!(values(section(page, "map"), "data-country").len(), states);
    }
}

#[test]
fn ids_are_unique_and_every_link_into_the_page_leads_somewhere() {
    for page in pages() {
        let html = format!("{}{}", part(page, "defs"), part(page, "body"));
        let mut ids = values(&html, "id");
        let count = ids.len();
        ids.sort_unstable();
        ids.dedup();
        assert_eq!(ids.len(), count, "an id stands twice");
        for target in values(&html, "href").into_iter().filter_map(|href| href.strip_prefix('#')) {
            let by_script = ["date=", "theme="].iter().any(|key| target.starts_with(key));
            assert!(by_script || ids.binary_search(&target).is_ok(), "#{target} leads nowhere");
        }
    }
}

#[test]
fn nothing_but_sources_leads_away_from_the_page() {
    for page in pages() {
        let body = part(page, "body");
        let outside = |html: &str| {
            values(html, "href").into_iter().chain(values(html, "src")).filter(|link| link.contains("://")).count()
        };
        assert_eq!(outside(body), outside(section(page, "sources")));
    }
}

#[test]
fn links_of_one_list_read_differently() {
    for page in pages() {
        let sources = part(page, "body").split(" sources\">").skip(1);
        let touching = section(page, "explained").split("<p class=\"chips\">").skip(1);
        let lists: Vec<&str> = sources.chain(touching).map(|list| list.split("</p>").next().unwrap()).collect();
        for list in lists {
            let read: Vec<String> = list.split("<a ").skip(1).map(text).collect();
            let mut once = read.clone();
            once.sort_unstable();
            once.dedup();
            assert_eq!(once.len(), read.len(), "{read:?}");
        }
    }
}

/// What is read of a link, from its attributes on.
fn text(link: &str) -> String {
    link.split("</a>").next().unwrap().split('>').skip(1).filter_map(|piece| piece.split('<').next()).collect()
}

#[test]
fn every_quote_and_event_is_there_without_script() {
    let Dataset { quotes, events, .. } = dataset();
    let count = quotes.len();
    for page in pages() {
        assert_eq!(values(section(page, "quotes"), "data-quote").len(), count);
        let english = vec!["en"; 2 * count];
        assert_eq!(values(section(page, "quotes"), "lang"), english, "text and role of each quote are English");
        assert_eq!(values(part(page, "body"), "data-event").len(), events.len());
        assert_eq!(values(section(page, "quotes"), "data-shown"), [count.to_string()]);
    }
}

#[test]
fn both_languages_have_the_same_shape() {
    // The states are sorted by their names, so that only how many elements of each kind there are can be compared.
    let shape = |page: &Value| {
        let html = part(page, "body").to_owned();
        let mut elements: Vec<String> =
            html.split('<').map(|tag| tag.split([' ', '>']).next().unwrap().to_owned()).collect();
        elements.sort_unstable();
        elements
    };
    let [english, french] = pages();
    assert_eq!(shape(english), shape(french));
}

#[test]
fn the_page_holds_no_style_attribute_and_no_handler() {
    for page in pages() {
        for forbidden in [" style=", " onclick=", " oninput=", "<script", "javascript:"] {
            assert!(!part(page, "body").contains(forbidden), "{forbidden}");
        }
    }
}
