//! Every place that the app changes is there, as the app would have it.

use std::cell::RefCell;
use std::collections::{BTreeMap, BTreeSet};

use looks::{AT_REST, Key, List, PAGE, Place, Property, Setting, Subject};
use scraper::{ElementRef, Html, Selector};
use text::Words;
use view_state::State;

use crate::printed::{all, languages, one, parsed, part, text};

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
        "section#card:not([data-card]) > #card-empty:not([hidden])",
        "[data-zoom=in]:not([disabled])",
        "[data-zoom=out][disabled]",
        "[data-zoom=world][disabled]",
        "#map select[name=frame]",
        "#states > details#states-more:not([open]) > summary > h2#states-title",
        "#states time.states-date",
        "#timeline > details[data-phase=before]:not([open]) > ol.events",
        "#timeline > details[data-phase=after]:not([open]) > ol.events",
        "#timeline > .lanes > svg.axis",
        "#timeline > ol.events",
        "[data-category=all][aria-pressed=true]",
        "#quotes .shown[data-shown][data-total] > p > strong",
        "#quotes .shown .summary",
        "button[data-reset][disabled]",
        "input#quote-search[type=search][name=q]",
        "#quotes > details#quotes-more:not([open]) > .cards",
        "#quotes-more > summary > .further",
        "#quotes > .cards",
    ];
    let empty = ["#found[role=listbox][hidden]", "#card > #panel", "#ways-out", "p.inert", "#announcer"];
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
fn the_page_is_printed_as_the_app_would_have_it() {
    for (page, dataset, language) in languages() {
        for (name, full_page) in [("body", None), ("embed", Some("@full"))] {
            // The marks of the root are the document's, which the bundler makes.
            let html = Html::parse_document(&format!("<!doctype html><html>{}</html>", part(page, name)));
            let others: Vec<String> = language.others().map(|other| format!("@{}", other.tag())).collect();
            let other_pages = others.join(" ");
            let words = Words::of(language);
            let subject = Subject { dataset: &dataset, words, language, other_pages: &other_pages, full_page };
            let mut absent = BTreeSet::new();
            let lists = Lists::default();
            let parts = PAGE.iter().chain(AT_REST);
            for setting in parts.flat_map(|part| part.settings(&part.sees(&State::default()), &subject)) {
                let found = lists.at(&setting.place, &html);
                if found.is_empty() {
                    absent.insert(setting.place.key.as_str().to_owned());
                }
                found.iter().for_each(|element| assert_printed(*element, &setting, name));
            }
            // An article's frame has no table of speakers.
            let of_voices =
                |key: &String| ["#quote-", "#speaker=", "#stance="].iter().any(|link| key.starts_with(link));
            absent.retain(|key| full_page.is_none() || !of_voices(key));
            // What only the other kind of page has.
            let only = match full_page {
                None => vec![".embed-head .as-of", "a.open-full"],
                Some(_) => {
                    let schemes = ["#scheme=auto", "#scheme=dark", "#scheme=light"];
                    schemes.into_iter().chain(others.iter().map(String::as_str)).collect()
                }
            };
            assert_eq!(absent, only.into_iter().map(str::to_owned).collect(), "{name}");
        }
    }
}

/// The elements of each list, which are found once, as in the app.
#[derive(Default)]
struct Lists<'a>(RefCell<BTreeMap<&'static str, Vec<ElementRef<'a>>>>);

impl<'a> Lists<'a> {
    fn at(&self, place: &Place, html: &'a Html) -> Vec<ElementRef<'a>> {
        let items: Vec<ElementRef> = match (&place.list, &place.key) {
            (List::Page, Key::Static(selector)) => all(html, selector),
            (list, key) => {
                let (selector, attribute) = list.selector();
                let mut lists = self.0.borrow_mut();
                let items = lists.entry(selector).or_insert_with(|| all(html, selector));
                items.iter().copied().filter(|item| item.attr(attribute) == Some(key.as_str())).collect()
            }
        };
        if place.part.is_empty() {
            return items;
        }
        // Not every element of an item has the part: the note of a date has a number, its handle has none.
        items.into_iter().filter_map(|item| first_within(item, place.part)).collect()
    }
}

fn first_within<'a>(element: ElementRef<'a>, selector: &str) -> Option<ElementRef<'a>> {
    element.select(&Selector::parse(selector).unwrap()).next()
}

fn assert_printed(element: ElementRef, setting: &Setting, name: &str) {
    let wanted = setting.value.as_deref();
    let place = format!("{name}: {:?} {} {}", setting.place.list, setting.place.key.as_str(), setting.place.part);
    match setting.property {
        Property::Text => {
            assert_eq!(text(element), wanted.unwrap_or_default(), "{place}");
            assert!(element.child_elements().next().is_none(), "{place}: elements in a text that is written whole");
        }
        Property::Value => {
            // A select holds its first option.
            let holder =
                if element.value().name() == "select" { first_within(element, "option").unwrap() } else { element };
            assert_eq!(holder.attr("value").unwrap_or_default(), wanted.unwrap_or_default(), "{place}");
        }
        Property::Attribute(attribute) => {
            // One that is there or not has its own name as its value when it is printed.
            let printed = element.attr(attribute).map(|value| if value == attribute { "" } else { value });
            assert_eq!(printed, wanted, "{place} {attribute}");
        }
    }
}
