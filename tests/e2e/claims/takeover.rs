//! The app takes the page over while somebody is reading it. The Wasm is held back until the reader has done something.

use std::sync::Arc;

use crate::cases::Special;
use crate::harness::browser::Browser;
use crate::harness::delivery::{Delivery, Language, Place};
use crate::harness::page::Page;
use crate::harness::record::{open_event, records};
use crate::harness::site::{Faults, Gate};

pub const CLAIMS: &[Special] = &[
    ("taking over shifts nothing", nothing_shifts),
    ("taking over a page with a state in its address shifts nothing", nothing_shifts_with_a_state),
    ("focus and scroll stay where they were", focus_and_scroll_stay),
    ("an early click on a state is not lost", early_click_is_kept),
    ("early words in the search box are not lost, nor their cursor", early_words_are_kept),
    ("an early choice of a facet is not lost", early_facet_is_kept),
];

fn nothing_shifts(browser: &Browser) {
    assert_no_shift(browser, "");
}

fn nothing_shifts_with_a_state(browser: &Browser) {
    assert_no_shift(browser, &format!("date=2019-09-16&event={}", open_event()));
}

fn assert_no_shift(browser: &Browser, fragment: &str) {
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
                    shift.value, ...shift.sources.map((source) => source.node && source.node.outerHTML && source.node.outerHTML.slice(0, 120)),
                ]))));
            })",
        );
            assert_eq!(shifts, serde_json::json!([]), "layout shifts, with what moved");
        },
    );
}

fn focus_and_scroll_stay(browser: &Browser) {
    let place = "[document.activeElement.textContent, document.activeElement.getAttribute('href'), scrollY,
        document.activeElement.getBoundingClientRect().top]";
    for link in ["#timeline [data-event] h3 a", "#sources a[href^=http]", "#quotes [data-quote]:nth-child(5) .origin a"]
    {
        let before = std::cell::Cell::default();
        early(
            browser,
            "",
            |page| {
                let focus = format!(
                    "const link = document.querySelector({link:?}); link.scrollIntoView({{ block: 'center', behavior: 'instant' }}); link.focus({{ preventScroll: true }});"
                );
                page.browser.run(&focus, Vec::new());
                before.set(page.browser.value(place));
            },
            |page| assert_eq!(page.browser.value(place), before.take(), "text, address, scroll and place of the focus"),
        );
    }
}

fn early_click_is_kept(browser: &Browser) {
    let clicked = std::cell::Cell::default();
    let click = |page: &Page| clicked.set(page.click_mark(&["BRA", "AUS", "MNG", "DZA"]));
    early(browser, "", click, |page| page.until_card(&clicked.take()));
}

fn early_words_are_kept(browser: &Browser) {
    let field = "#quotes input[type=search]";
    let state = format!(
        "[document.querySelector({field:?}).value, document.activeElement.matches({field:?}), document.activeElement.selectionStart]"
    );
    early(
        browser,
        "",
        |page| page.write(field, "paris"),
        |page| {
            let all = records("quotes").len();
            page.until(
                "fewer quotes",
                &format!("Number(document.querySelector('#quotes [data-shown]').dataset.shown) < {all}"),
            );
            assert_eq!(page.browser.value(&state), serde_json::json!(["paris", true, 5]), "value, focus and cursor");
            page.press(" call");
            page.until_address("q=paris%20call");
        },
    );
}

fn early_facet_is_kept(browser: &Browser) {
    let choose = |page: &Page| page.choose("#quotes select[name=stance]", "sceptical");
    early(browser, "", choose, |page| {
        page.until(
            "fewer quotes",
            "document.querySelectorAll('#quotes [data-quote]:not([data-stance=sceptical])').length === 0",
        );
        page.until_equal(
            "the chosen stance",
            "document.querySelector('#quotes select[name=stance]').value",
            "sceptical",
        );
    });
}

/// Opens the page, lets the reader act before the app is there, and checks once it is.
fn early(browser: &Browser, fragment: &str, act: impl Fn(&Page), check: impl Fn(&Page)) {
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
