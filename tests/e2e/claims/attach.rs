//! The app attaches to the printed page: starting changes nothing, and what the reader did before is done.

use std::sync::Arc;

use serde_json::json;

use crate::cases::Special;
use crate::claims::faults;
use crate::harness::browser::Browser;
use crate::harness::delivery::{Delivery, Language, Place};
use crate::harness::page::{Page, key};
use crate::harness::site::{Faults, Gate};

/// Tried in every engine.
pub const CLAIMS: &[Special] = &[
    ("starting touches nothing in the page", start_touches_nothing),
    ("what was done before the app was there is done when it comes", early_acts_are_done),
    ("several early acts are done in their order", early_acts_keep_their_order),
    ("focus, cursor and place stay where they were", focus_and_place_stay),
    ("a file that a browser saved while the app ran starts as it was printed", saved_pages_start_anew),
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

/// An act of the reader, and an expression that is true once it is done.
struct Act {
    name: &'static str,
    act: fn(&Page),
    done: &'static str,
}

const ACTS: &[Act] = &[
    Act {
        name: "a button of the legend",
        act: |page| page.click("[data-legend=absent]"),
        done: "document.querySelector('[data-legend=absent]').getAttribute('aria-pressed') === 'true'
            && document.querySelectorAll('#map .states [data-muted]').length > 0",
    },
    Act {
        name: "a step of the date",
        act: |page| page.click("[data-step='1']"),
        done: "document.querySelector('#date').value === '1'
            && document.querySelector('#date').dataset.date > '2018-11-12'",
    },
    Act {
        name: "the slider of the date",
        act: |page| {
            page.browser.run("document.querySelector('#date').focus()", Vec::new());
            page.press(key::RIGHT);
        },
        done: "document.querySelector('#date').dataset.date > '2018-11-12'",
    },
    Act {
        name: "dark",
        act: |page| page.click(".scheme [value='#scheme=dark']"),
        done: "document.documentElement.dataset.scheme === 'dark'",
    },
    Act {
        name: "play",
        act: |page| page.click("[data-play]"),
        done: "document.querySelector('[data-play]').dataset.play === 'true'",
    },
    Act {
        name: "a part of the world",
        act: |page| page.click("[data-region=europe]"),
        done: "document.querySelector('[data-region=europe]').getAttribute('aria-pressed') === 'true'",
    },
    Act {
        name: "a kind of event",
        act: |page| page.click("[data-category=incident]"),
        done: "document.querySelector('[data-category=incident]').getAttribute('aria-pressed') === 'true'
            && document.querySelectorAll('#timeline [data-event][hidden]').length > 0",
    },
    Act {
        name: "a facet",
        act: |page| page.choose("#quotes select[name=stance]", "sceptical"),
        done: "document.querySelectorAll('#quotes [data-quote]:not([hidden], [data-stance=sceptical])').length === 0
            && document.querySelector('#quotes select[name=stance]').value === 'sceptical'",
    },
    Act {
        name: "words in the search of the quotes",
        act: |page| page.write("#quote-search", "paris"),
        done: "document.querySelectorAll('#quotes [data-quote][hidden]').length > 0
            && document.querySelector('#quote-search').value === 'paris'",
    },
    Act {
        name: "letters in the search for a state",
        act: |page| page.write("#find", "bra"),
        done: "document.querySelector('#found [data-option=BRA]') !== null && !document.querySelector('#found').hidden",
    },
    Act {
        name: "a step of the zoom",
        act: |page| page.click("[data-zoom=in]"),
        done: "!document.querySelector('[data-zoom=out]').disabled",
    },
    Act {
        name: "light",
        act: |page| page.click(".scheme [value='#scheme=light']"),
        done: "document.documentElement.dataset.scheme === 'light'",
    },
    Act {
        name: "a button of the legend, pressed and released",
        act: |page| {
            page.click("[data-legend=absent]");
            page.click("[data-legend=absent]");
        },
        done: "document.querySelector('[data-legend=absent]').getAttribute('aria-pressed') === 'false'
            && document.querySelectorAll('#map .states [data-muted]').length === 0",
    },
    Act {
        name: "a button of the legend, by the space bar",
        act: |page| {
            page.browser.run("document.querySelector('[data-legend=supporter]').focus()", Vec::new());
            page.press(" ");
        },
        done: "document.querySelector('[data-legend=supporter]').getAttribute('aria-pressed') === 'true'",
    },
    Act {
        name: "a state of the map, by the enter key",
        act: |page| {
            page.browser.run("document.querySelector('#map a[data-country=FRA]').focus()", Vec::new());
            page.press(key::ENTER);
        },
        done: "document.querySelector('#card').dataset.card === 'FRA'",
    },
    Act {
        name: "a state in a text",
        act: |page| page.click("main a[href^='#country=']:not([data-country])"),
        done: "document.querySelector('#card').dataset.card
            && document.querySelector(\"main a[href^='#country=']:not([data-country])\").hash.endsWith(document.querySelector('#card').dataset.card)",
    },
    Act {
        name: "an event of the timeline",
        act: |page| page.click("#timeline > ol [data-event] h3 a"),
        done: "location.hash === document.querySelector('#timeline > ol [data-event] h3 a').hash",
    },
    Act {
        name: "three steps of the slider",
        act: |page| {
            page.browser.run("document.querySelector('#date').focus()", Vec::new());
            page.press(&key::RIGHT.repeat(3));
        },
        done: "document.querySelector('#date').value === '3'
            && document.querySelector('.date-now').textContent.includes(document.querySelector('#date').dataset.date.slice(0, 4))",
    },
    Act {
        name: "a facet and words",
        act: |page| {
            page.choose("#quotes select[name=stance]", "sceptical");
            page.write("#quote-search", "the");
        },
        done: "document.querySelectorAll('#quotes [data-quote]:not([hidden], [data-stance=sceptical])').length === 0
            && document.querySelector('#quote-search').value === 'the' && location.hash.includes('q=the')",
    },
    Act {
        name: "a facet, chosen and given up",
        act: |page| {
            page.choose("#quotes select[name=stance]", "sceptical");
            page.choose("#quotes select[name=stance]", "");
        },
        done: "document.querySelectorAll('#quotes [data-quote][hidden]').length === 0",
    },
];

fn early_acts_are_done(browser: &Browser) {
    for Act { name, act, done } in ACTS {
        early(browser, "", act, |page| drop(page.until(&format!("{name} is done"), done)));
    }
    let clicked = std::cell::Cell::default();
    let click = |page: &Page| clicked.set(page.click_mark(&["BRA", "AUS", "MNG", "DZA"]));
    early(browser, "", click, |page| page.until_card(&clicked.take()));
}

fn early_acts_keep_their_order(browser: &Browser) {
    let clicked = std::cell::Cell::default();
    let act = |page: &Page| {
        page.click("[data-step='1']");
        clicked.set(page.click_mark(&["BRA", "AUS", "MNG", "DZA"]));
        page.click("[data-legend=supporter]");
        page.click("[data-legend=absent]");
    };
    early(browser, "", act, |page| {
        page.until_card(&clicked.take());
        page.until("the later date", "document.querySelector('#date').dataset.date > '2018-11-12'");
        let pressed =
            "[...document.querySelectorAll('[data-legend][aria-pressed=true]')].map((it) => it.dataset.legend)";
        assert_eq!(page.browser.value(pressed), json!(["absent"]));
    });
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

/// Browsers save a page as it is, with whatever the app has made of it, and not its state.
fn saved_pages_start_anew(browser: &Browser) {
    let place = Delivery::Alone.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    page.start(Language::English, "");
    let texts = "[...document.querySelectorAll('#briefing, #briefing [data-shown], .date-now, [data-legend], .date-note:not([hidden])')]
        .map((element) => element.id ? element.innerText : element.textContent)";
    let printed = page.browser.value(texts);
    page.start(Language::English, "date=2019-11-12&country=FRA&q=nuclear&scheme=dark");
    page.until_card("FRA");
    page.until("quotes are filtered", "document.querySelectorAll('#quotes [data-quote][hidden]').length > 0");
    let saved = page.text("`<!doctype html>${document.documentElement.outerHTML}`");
    let place = Delivery::Alone.place(browser.engine, faults::saved(saved));
    let page = Page { browser, place: &place };
    page.start(Language::English, "");
    assert_eq!(page.browser.value(texts), printed, "what the saved page says once the app is there");
    page.start(Language::English, "country=USA");
    page.until_card("USA");
    assert_eq!(page.matches("#panel h3"), 1, "panels of states");
    page.click("[data-step='1']");
    page.until("a later date", "document.querySelector('#date').value === '1'");
    let errors = browser.evidence.errors(browser);
    assert!(errors.is_empty(), "errors on the console: {errors:#?}");
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
