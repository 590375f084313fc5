//! The timeline: events, what came before and after, categories.

use crate::claim::Claim;
use webtest::delivery::Language;
use webtest::page::{LAUNCH, Page};
use webtest::record::{open_event, records, text};

pub const CLAIMS: &[Claim] = &[("choosing an event marks it and shows its sources", event_is_chosen)];

/// Those that have nothing to do with how the page was delivered.
pub const DETAILS: &[Claim] = &[
    ("an event about the list of a day moves the map to that day", event_moves_the_map),
    ("what came before and what happened next open on request", before_and_after_open),
    ("a category shows its events and no others", categories_filter),
];

fn event_is_chosen(page: &Page) {
    page.start(Language::English, "");
    let event = open_event();
    page.click(&format!("#timeline [data-event='{event}'] a[href='#event={event}']"));
    page.until_equal(
        "the chosen event",
        "document.querySelector('#timeline [data-event][aria-current=true]')?.dataset.event",
        event.as_str(),
    );
    page.until_address(&format!("event={event}"));
    let source = format!("#timeline [data-event='{event}'] a[href^='#source-']");
    assert!(
        page.count(&format!("document.querySelector({source:?}).getClientRects().length")) > 0,
        "no source to be seen"
    );
    assert_eq!(page.date(), LAUNCH, "an event without a list leaves the map's date");
}

fn event_moves_the_map(page: &Page) {
    let events = records("events");
    let moving = events
        .iter()
        .find(|event| !["", LAUNCH].contains(&text(event, "map_date")))
        .expect("an event with a date on the map");
    let (event, date) = (text(moving, "id"), text(moving, "map_date"));
    page.start(Language::English, "");
    page.browser
        .run("document.querySelectorAll('#timeline details').forEach((part) => { part.open = true; })", Vec::new());
    page.click(&format!("#timeline [data-event={event}] a[href='#event={event}']"));
    page.until_date(date);
}

fn before_and_after_open(page: &Page) {
    page.start(Language::English, "");
    let seen =
        "[...document.querySelectorAll('#timeline li[data-event]')].filter((event) => event.checkVisibility()).length";
    let closed = page.count(seen);
    for phase in ["before", "after"] {
        let part = format!("#timeline details[data-phase={phase}]");
        assert_eq!(page.matches(&format!("{part}[open]")), 0, "{phase} is closed at first");
        page.click(&format!("{part} summary"));
        page.until(&format!("{phase} is open"), &format!("document.querySelector({part:?}).open"));
    }
    page.until_equal("events to be seen", seen, records("events").len());
    assert!(closed < page.count(seen));
}

fn categories_filter(page: &Page) {
    page.start(Language::English, "");
    page.browser
        .run("document.querySelectorAll('#timeline details').forEach((part) => { part.open = true; })", Vec::new());
    let seen =
        "[...document.querySelectorAll('#timeline li[data-event]')].filter((event) => event.checkVisibility()).length";
    page.until_equal("events to be seen", seen, records("events").len());
    for category in ["incident", "un"] {
        page.click(&format!("#timeline button[data-category={category}]"));
        let wanted = records("events").iter().filter(|event| text(event, "category") == category).count();
        page.until_equal(&format!("events of {category}"), seen, wanted);
        assert_eq!(page.matches(&format!("#timeline button[data-category={category}][aria-pressed=true]")), 1);
    }
}
