//! The reader's place on the page outlives a reload and the way back.

use serde_json::Value;

use super::accessibility::resize;
use crate::claim::Special;
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::engine::Engine;
use webtest::page::Page;
use webtest::site::Faults;

/// Tried in every engine.
pub const CLAIMS: &[Special] = &[
    ("a reload keeps the reader's place", reload_keeps_the_place),
    ("Back from a source keeps the reader's place", back_keeps_the_place),
];

/// Where the reader is on the page: what is in the middle of the window, and how far down it is.
const READING: &str = "(() => {
    const seen = document.elementFromPoint(innerWidth / 2, innerHeight / 2).closest('[id]');
    return [seen.id, Math.round(seen.getBoundingClientRect().top / 8)];
})()";

/// The addresses to come back to: without the app, that of a state leads to its row.
const PLACES: [&str; 3] = ["", "country=RUS", "date=2019-09-16&country=RUS"];

fn reload_keeps_the_place(browser: &Browser) {
    while_reading(browser, |page, fragment, before| {
        // By the page itself: a reload by Firefox's driver goes to the top of any page.
        page.browser.run("window.before = true; setTimeout(() => location.reload())", Vec::new());
        page.until("another document", "!window.before");
        page.until_ready();
        page.until_still("#quotes");
        assert_eq!(page.browser.value(READING), *before, "at {fragment:?}");
    });
}

fn back_keeps_the_place(browser: &Browser) {
    while_reading(browser, |page, fragment, before| {
        // To a place of the page, and to another page.
        let link = "document.querySelector('#quotes [data-quote]:not([hidden]) .origin a')";
        let source = format!(
            "(({{ top }}) => top > -3 && top < innerHeight)(document.querySelector({link}.hash).getBoundingClientRect())"
        );
        // By the note that opens beside the statement, whose link to the list has the same address.
        page.until_footnotes();
        page.browser.run(&format!("{link}.click()"), Vec::new());
        page.browser
            .run(&format!("document.querySelector(`[popover] a[href='${{{link}.hash}}']`)?.click()"), Vec::new());
        page.until("the source", &source);
        page.until_still("#quotes");
        page.browser.back_within();
        page.until("the way back", &format!("!{source}"));
        page.until_still("#quotes");
        assert_eq!(page.browser.value(READING), *before, "back from a source, at {fragment:?}");
        page.browser.leave_by("location.href = 'data/quotes.json'");
        page.until("another page", "location.pathname.endsWith('quotes.json')");
        page.browser.back();
        page.until_ready();
        page.until_still("#quotes");
        assert_eq!(page.browser.value(READING), *before, "back from another page, at {fragment:?}");
    });
}

/// At each address, with the quotes in the middle of the window; the check is told where that is. Where windows can be made
/// narrow, also on a phone, where the panel grows above what is read.
fn while_reading(browser: &Browser, check: impl Fn(&Page, &str, &Value)) {
    let widths = if browser.engine == Engine::Chromium { &[None, Some(390)][..] } else { &[None] };
    for (width, fragment) in widths.iter().flat_map(|width| PLACES.map(|fragment| (width, fragment))) {
        if let Some(width) = width {
            resize(browser, *width);
        }
        let place = Delivery::Served.place(browser.engine, Faults::default());
        let page = Page { browser, place: &place };
        page.start(Language::English, fragment);
        check(&page, fragment, &read_on(&page));
    }
}

/// Goes down the page to the quotes; returns where that is.
fn read_on(page: &Page) -> Value {
    page.until_still("#map");
    page.browser.run(
        "document.querySelector('#quotes [data-quote]:not([hidden])').scrollIntoView({ block: 'center', behavior: 'instant' })",
        Vec::new(),
    );
    page.until_still("#quotes");
    page.browser.value(READING)
}
