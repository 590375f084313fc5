//! The app attaches to the printed page: starting changes nothing.

use std::sync::Arc;

use serde_json::json;

use crate::claim::Special;
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language, Place};
use webtest::page::Page;
use webtest::site::{Faults, Gate};

/// Tried in every engine.
pub const CLAIMS: &[Special] = &[
    ("starting touches nothing in the page", start_touches_nothing),
    ("focus, cursor and place stay where they were", focus_and_place_stay),
];

/// What only Chromium can count.
pub const COUNTED: &[Special] = &[
    ("starting lays nothing out", start_lays_nothing_out),
    ("starting with a choice in the address shifts nothing", |browser| {
        shifts_nothing(browser, "date=2019-09-16&event=gge-2013");
    }),
    ("starting shifts nothing", |browser| shifts_nothing(browser, "")),
];

/// Counts what is changed in the document from now on. The marks of the app on `<html>` do not count.
const WATCH: &str = "
    window.changes = [];
    new MutationObserver((records) => window.changes.push(...records.map((record) =>
        `${record.type} ${record.attributeName ?? ''} of ${record.target.nodeName} ${record.target.id ?? ''}`)))
        .observe(document.body, { attributes: true, characterData: true, childList: true, subtree: true });";

fn start_touches_nothing(browser: &Browser) {
    early(
        browser,
        "",
        |page| drop(page.browser.run(WATCH, Vec::new())),
        |page| {
            assert_eq!(page.browser.value("window.changes"), json!([]), "changes in the page");
        },
    );
}

fn start_lays_nothing_out(browser: &Browser) {
    let layouts = |page: &Page| {
        page.browser.until_painted();
        let metrics = page.browser.cdp("Performance.getMetrics", json!({}));
        let metrics = metrics["metrics"].as_array().cloned().unwrap_or_default();
        metrics.iter().find(|metric| metric["name"] == "LayoutCount").map(|metric| metric["value"].clone())
    };
    let before = std::cell::Cell::default();
    early(
        browser,
        "",
        |page| {
            page.browser.cdp("Performance.enable", json!({}));
            before.set(layouts(page));
        },
        |page| assert_eq!(layouts(page), before.take(), "layouts before and after the start"),
    );
}

fn shifts_nothing(browser: &Browser, fragment: &str) {
    early(
        browser,
        fragment,
        |_| {},
        |page| {
            let shifts = page.browser.promised(
                "new Promise((done) => {
                const observer = new PerformanceObserver(() => {});
                observer.observe({ type: 'layout-shift', buffered: true });
                requestAnimationFrame(() => requestAnimationFrame(() => done(observer.takeRecords().map((shift) => [
                    shift.value, ...shift.sources.map((source) => source.node?.outerHTML?.slice(0, 120)),
                ]))));
            })",
            );
            assert_eq!(shifts, json!([]), "layout shifts, with what moved");
        },
    );
}

fn focus_and_place_stay(browser: &Browser) {
    let place = "[document.activeElement.textContent, document.activeElement.getAttribute('href'), scrollY,
        document.activeElement.getBoundingClientRect().top]";
    for link in ["#timeline [data-phase=road] [data-event] h3 a, #timeline [data-event] h3 a", "#quotes .origin a"] {
        let before = std::cell::Cell::default();
        early(
            browser,
            "",
            |page| {
                let focus = format!(
                    "const link = document.querySelector({link:?}); link.scrollIntoView({{ block: 'center', behavior: 'instant' }}); link.focus({{ preventScroll: true }});"
                );
                page.browser.run(&focus, Vec::new());
                page.until_still(link);
                before.set(page.browser.value(place));
            },
            |page| assert_eq!(page.browser.value(place), before.take(), "text, address, scroll and place of the focus"),
        );
    }
    let field = "#quote-search";
    early(
        browser,
        "",
        |page| page.write(field, "paris"),
        |page| {
            let caret = format!("[document.activeElement.matches({field:?}), document.activeElement.selectionStart]");
            assert_eq!(page.browser.value(&caret), json!([true, 5]), "focus and cursor");
            page.press(" call");
            page.until_address("q=paris%20call");
        },
    );
}

/// Opens the page, lets the reader act before the app is there, and checks once it is.
pub fn early(browser: &Browser, fragment: &str, act: impl Fn(&Page), check: impl Fn(&Page)) {
    let gate = Arc::new(Gate::default());
    let place: Place = Delivery::Served
        .place(browser.engine, Faults { held: Some((".wasm", Arc::clone(&gate))), ..Faults::default() });
    let page = Page { browser, place: &place };
    page.open(Language::English, fragment);
    page.until("the page is loaded", "document.readyState === 'complete'");
    assert_eq!(page.text("document.documentElement.dataset.app"), "static", "the Wasm was not held back");
    act(&page);
    gate.open();
    page.until_ready();
    check(&page);
    let errors = browser.evidence.errors(browser);
    assert!(errors.is_empty(), "errors on the console: {errors:#?}");
}
