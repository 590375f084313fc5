//! The timeline: events, what came before and after, categories.

use serde_json::json;

use crate::claim::{Claim, Special};
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::page::{LAUNCH, Page, key};
use webtest::record::{open_event, records, text};
use webtest::site::Faults;

pub const CLAIMS: &[Claim] = &[
    ("choosing an event marks it and shows its sources", event_is_chosen),
    ("an event chosen on the axis is shown under it, and leads to the ones before and after", steps_lead_on),
];

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

/// What shows the event that is chosen.
const PANEL: &str = "#timeline [data-added]";
/// The event that is chosen.
const CHOSEN: &str = "document.querySelector('#timeline [data-event][aria-current=true]')?.dataset.event ?? null";

fn steps_lead_on(page: &Page) {
    page.start(Language::English, "");
    hover_the_heading(page);
    let events = records("events");
    let of = |from_the_end: usize| &events[events.len() - from_the_end];
    // The mark of the last event lies under no other.
    page.click(&format!(".axis a[href='#event={}'] > :is(circle, rect, path)", text(of(1), "id")));
    let until_shown = |from_the_end: usize, ways: usize| {
        page.until_equal("the chosen event", CHOSEN, text(of(from_the_end), "id"));
        let title = format!("document.querySelector('{PANEL} h3')?.textContent ?? null");
        page.until_equal("the event in the panel", &title, of(from_the_end)["title"]["en"].clone());
        let body =
            format!("document.querySelector('{PANEL}').textContent.includes({})", of(from_the_end)["text"]["en"]);
        assert_eq!(page.browser.value(&body), json!(true), "what happened");
        assert_eq!(page.matches(&format!("{PANEL} a[href^='#event=']")), ways, "ways on");
    };
    until_shown(1, 1);
    let top =
        page.browser.value(&format!("document.querySelector('{PANEL}').getBoundingClientRect().top / innerHeight"));
    assert!(top.as_f64().expect("a number") < 1.0, "the panel begins below the window: {top} of its height");
    page.click(&format!("{PANEL} a[href^='#event=']"));
    until_shown(2, 2);
    // The way back keeps the focus.
    page.press(key::ENTER);
    until_shown(3, 2);
    page.click(&format!("{PANEL} a[href='#event={}']", text(of(2), "id")));
    until_shown(2, 2);
    page.browser.run("document.querySelector('.axis a[aria-current]').focus()", Vec::new());
    page.press(key::ENTER);
    page.until(
        "no event is chosen, and none shown",
        &format!("({CHOSEN}) === null && !document.querySelector('{PANEL}')"),
    );
}

/// Where the window has no room for the axis.
pub const IN_CHROMIUM: &[Special] =
    &[("on a phone the ways to the events before and after stand in the open text", steps_stand_in_the_text)];

fn steps_stand_in_the_text(browser: &Browser) {
    let phone = json!({ "width": 390, "height": 844, "deviceScaleFactor": 1, "mobile": false });
    browser.cdp("Emulation.setDeviceMetricsOverride", phone);
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let page = &Page { browser, place: &place };
    page.start(Language::English, "");
    hover_the_heading(page);
    let events = records("events");
    let last = events.iter().rposition(|event| text(event, "phase") == "road").expect("an event of the road");
    let [last, next] = [last, last + 1].map(|place| text(&events[place], "id").to_owned());
    page.click(&format!("#timeline [data-event='{last}'] h3 a"));
    page.until_equal("the chosen event", CHOSEN, last.as_str());
    let ways = |event: &str| format!("document.querySelector('[data-event=\"{event}\"] .event-body [data-added]')");
    page.until("the ways on", &format!("{}?.checkVisibility()", ways(&last)));
    assert_eq!(page.matches(&format!("{PANEL} h3")), 0, "the event is shown twice");
    // Out of one part of the timeline into the next, which is closed.
    page.click(&format!("{PANEL} a[href='#event={next}']"));
    page.until_equal("the chosen event", CHOSEN, next.as_str());
    let seen = format!("{0}?.checkVisibility() && {0}.contains(document.activeElement)", ways(&next));
    page.until("its ways on are seen and have the focus", &seen);
}

/// Brings a pointer, and waits for what comes with it.
fn hover_the_heading(page: &Page) {
    page.hover("#timeline-title");
    page.until("what shows the event", "window.briefing.eventPanel");
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
