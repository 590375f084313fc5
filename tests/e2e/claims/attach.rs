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
    ("what is far below is laid out in idle time, before the app answers", idle_time_lays_out),
    ("the app answers before all is laid out, and the first act finds all of it laid out", acts_find_all_laid_out),
    ("who comes to a place in the page, or back to one, finds all of it laid out", places_are_laid_out),
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

/// Notes which blocks are not laid out yet, from a document's beginning.
const DEFERRED: &str = "
    window.deferred = [];
    new MutationObserver(() => {
        const now = document.documentElement?.dataset.deferred;
        if (now !== undefined && now !== window.deferred.at(-1)) window.deferred.push(now);
    }).observe(document, { attributes: true, subtree: true, attributeFilter: ['data-deferred'] });";
/// The blocks whose boxes the browser may leave out.
const LEFT_OUT: &str = "[...document.querySelectorAll('main *')].filter((block) => getComputedStyle(block).contentVisibility === 'auto').length";

fn idle_time_lays_out(browser: &Browser) {
    let deferred = noted(browser, |page| page.open(Language::English, ""));
    let [first, .., last] = deferred.as_slice() else { panic!("never more than one state: {deferred:?}") };
    let one_by_one: Vec<&str> = (0..=first.len()).map(|laid_out| &first[laid_out..]).collect();
    assert_eq!((deferred.iter().map(String::as_str).collect::<Vec<_>>(), last.as_str()), (one_by_one, ""));
}

fn acts_find_all_laid_out(browser: &Browser) {
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    let busy = browser
        .cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": "window.requestIdleCallback = () => 0;" }));
    let focus = "document.getElementById('find').focus({ preventScroll: true });";
    let acts: [(&str, &dyn Fn()); 4] = [
        ("the focus", &|| drop(browser.run(focus, Vec::new()))),
        ("a key", &|| page.press("x")),
        ("another address", &|| drop(browser.run("location.hash = 'country=FRA';", Vec::new()))),
        // The last, as it stays where it is.
        ("a pointer", &|| page.hover("h1")),
    ];
    for (what, act) in acts {
        page.open(Language::English, "");
        page.until("the app answers", "document.documentElement.dataset.app === 'ready'");
        assert!(page.count(LEFT_OUT) > 0, "the start has laid all out");
        act();
        page.until(&format!("all is laid out after {what}"), "!document.documentElement.dataset.deferred");
        assert_eq!(page.count(LEFT_OUT), 0, "blocks that may be left out after {what}");
    }
    browser.cdp("Page.removeScriptToEvaluateOnNewDocument", busy);
}

fn places_are_laid_out(browser: &Browser) {
    let nothing = [String::new()];
    assert_eq!(noted(browser, |page| page.open(Language::English, "date=2019-09-16")), nothing, "with an address");
    assert_eq!(noted(browser, |page| page.open(Language::English, "sources")), nothing, "at a section");
    let reloaded = noted(browser, |page| {
        page.open(Language::English, "");
        page.browser.reload();
    });
    assert_eq!(reloaded, nothing, "reloaded");
}

/// Which blocks were not laid out yet, in the order of time, from the last document's beginning until none was, all before the
/// app is there.
fn noted(browser: &Browser, open: impl Fn(&Page)) -> Vec<String> {
    let gate = Arc::new(Gate::default());
    let place: Place = Delivery::Served
        .place(browser.engine, Faults { held: Some((".wasm", Arc::clone(&gate))), ..Faults::default() });
    let page = Page { browser, place: &place };
    let script = browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": DEFERRED }));
    open(&page);
    page.until(
        "the page is loaded and laid out",
        "document.readyState === 'complete' && document.documentElement.dataset.deferred === ''",
    );
    assert_eq!(page.count(LEFT_OUT), 0, "blocks that may be left out");
    assert_eq!(page.text("document.documentElement.dataset.app"), "static", "the Wasm was not held back");
    let noted = browser.value("window.deferred");
    browser.cdp("Page.removeScriptToEvaluateOnNewDocument", script);
    gate.open();
    page.until_ready();
    serde_json::from_value(noted).expect("texts")
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
    let laid_out = "document.readyState === 'complete' && !document.documentElement.dataset.deferred";
    page.until("the page is loaded and laid out", laid_out);
    assert_eq!(page.text("document.documentElement.dataset.app"), "static", "the Wasm was not held back");
    act(&page);
    gate.open();
    page.until_ready();
    check(&page);
    let errors = browser.evidence.errors(browser);
    assert!(errors.is_empty(), "errors on the console: {errors:#?}");
}
