//! Whatever translators and extensions do to the page, every number and name that it shows is right and the app lives.
//!
//! A case is data: what is done to the page, and when. Every case is tried with the same acts and the same checks.

use std::sync::Arc;

use serde_json::{Value, json};

use super::intrusions::{
    ADDING, CHANGING, COMMENTING, COPYING, CUTTING, DARKENING, DOUBLING, ENCLOSING, FOLDING, JOINING, LINKING, MARKING,
    MOVING, REMOVING, REPLACING, TEXTS, WRAPPING,
};
use crate::claim::Special;
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::page::Page;
use webtest::site::{Faults, Gate};

/// Tried in every engine.
pub const CLAIMS: &[Special] = &[
    ("a translator that wraps every text spoils nothing", |browser| tried(browser, WRAPPING)),
    ("a translator that replaces every text node spoils nothing", |browser| tried(browser, REPLACING)),
    ("an extension that takes elements away spoils nothing", |browser| tried(browser, REMOVING)),
    ("an extension that moves elements spoils nothing", |browser| tried(browser, MOVING)),
    ("an extension that adds elements spoils nothing", |browser| tried(browser, ADDING)),
    ("an extension that puts copies in the place of elements spoils nothing", |browser| tried(browser, COPYING)),
    ("a translator that changes the words in place spoils nothing", |browser| tried(browser, CHANGING)),
    ("a tool that cuts texts in two spoils nothing", |browser| tried(browser, CUTTING)),
    ("a tool that joins texts and drops comments spoils nothing", |browser| tried(browser, JOINING)),
    ("a tool that puts comments between all elements spoils nothing", |browser| tried(browser, COMMENTING)),
    ("an extension that makes links of numbers spoils nothing", |browser| tried(browser, LINKING)),
    ("an extension that makes an element of every word spoils nothing", |browser| tried(browser, MARKING)),
    ("an extension that gives every element a style of its own spoils nothing", |browser| tried(browser, DARKENING)),
    ("an extension that encloses the page and turns it around spoils nothing", |browser| tried(browser, ENCLOSING)),
    ("an extension with ids of ours spoils nothing", |browser| tried(browser, DOUBLING)),
    ("an extension that opens and shuts what is folded spoils nothing", |browser| tried(browser, FOLDING)),
];

/// Before the app is there, after it, and between two acts.
const MOMENTS: [[bool; 3]; 3] = [[true, false, false], [false, true, false], [false, true, true]];

fn tried(browser: &Browser, intrusion: &str) {
    let intrude = format!("{TEXTS}\n{intrusion}");
    for [before, after, between] in MOMENTS {
        let gate = Arc::new(Gate::default());
        let faults = Faults { held: Some((".wasm", Arc::clone(&gate))), ..Faults::default() };
        let place = Delivery::Served.place(browser.engine, faults);
        let page = Page { browser, place: &place };
        let intrude = |now: bool| {
            if now {
                page.browser.run(&intrude, Vec::new());
            }
        };
        page.open(Language::English, "");
        page.until("the page is loaded", "document.readyState === 'complete'");
        intrude(before);
        gate.open();
        page.until_ready();
        intrude(after);
        step_through(&page, &intrude, between);
        let errors = browser.evidence.errors(browser);
        assert!(errors.is_empty(), "errors on the console: {errors:#?}");
        assert_eq!(page.text("document.documentElement.dataset.app"), "ready");
    }
}

/// Steps the date, chooses two states, searches, filters and resets; after each act what is shown is right.
fn step_through(page: &Page, intrude: &impl Fn(bool), between: bool) {
    let on = |script: &str| drop(page.browser.run(script, Vec::new()));
    let right = |what: &str| {
        page.browser.until_painted();
        intrude(between);
        assert_consistent(page, what);
    };
    right("at the start");
    on("document.querySelector(\"[data-step='1']\").click()");
    page.until("a later date", "document.querySelector('#date').dataset.date > '2018-11-12'");
    right("after a step of the date");
    for country in ["USA", "FRA"] {
        on(&format!(
            "document.querySelector(\"#card-empty, #map\"); location.hash = '#date=2019-11-12&country={country}'"
        ));
        page.until_card(country);
        right("after choosing a state");
        let [heading, name] =
            ["document.querySelector('#panel h3')?.textContent ?? ''", &format!("{:?}", name_of(country))]
                .map(|text| page.text(&format!("(window.asRead ?? String)({text})")));
        assert_eq!(heading, name);
    }
    type_into(page, "nu");
    page.until("a filter", "document.querySelectorAll('#quotes [data-quote][hidden]').length > 0");
    right("after a search");
    type_into(page, "no such words at all");
    page.until("an empty result", "document.querySelector('#ways-out button') !== null");
    right("after a search that finds nothing");
    on("document.querySelector('[data-reset]').click()");
    page.until("the whole list", "document.querySelectorAll('#quotes [data-quote][hidden]').length === 0");
    right("after the reset");
}

fn type_into(page: &Page, words: &str) {
    let script = "const field = document.querySelector('#quote-search');
        field.value = arguments[0];
        field.dispatchEvent(new Event('input', { bubbles: true }));";
    page.browser.run(script, vec![json!(words)]);
}

fn name_of(country: &str) -> &'static str {
    if country == "USA" { "United States" } else { "France" }
}

/// The texts agree with the marks, and both with each other. What an extension took away is not missed.
fn assert_consistent(page: &Page, what: &str) {
    let wrong = page.browser.value(
        "(() => {
            const wrong = [];
            const asRead = window.asRead ?? String;
            const text = (element) => element && asRead(element.textContent.trim().replace(/\u{a0}/gu, ' '));
            const legend = document.querySelectorAll('[data-legend]');
            const status = {};
            for (const mark of document.querySelectorAll('#map .states a[data-country]')) {
                status[mark.dataset.country] = mark.dataset.status;
                const button = [...legend].find((it) => it.dataset.legend === mark.dataset.status);
                const title = text(mark.querySelector('title')).toLowerCase();
                const name = text(button?.querySelector('.legend-name'))?.toLowerCase();
                if (name && !title.endsWith(name)) wrong.push(`title of ${mark.dataset.country}: ${title}, not ${name}`);
            }
            for (const row of document.querySelectorAll('#states tr[data-country]')) {
                const { country } = row.dataset;
                if (country in status && row.dataset.status !== status[country]) wrong.push(`row of ${country}`);
                const button = [...legend].find((it) => it.dataset.legend === row.dataset.status);
                const name = text(button?.querySelector('.legend-name'));
                if (name && text(row.querySelector('.row-status')) !== name) wrong.push(`status in the row of ${country}`);
            }
            const rows = [...document.querySelectorAll('#states tr[data-country]')];
            const whole = rows.length === Object.keys(status).length && rows.length > 190;
            for (const button of legend) {
                const count = Object.values(status).filter((it) => it === button.dataset.legend).length;
                if (whole && Number(text(button.querySelector('strong'))) !== count) wrong.push(`legend: ${text(button)}, not ${count}`);
            }
            const notes = [...document.querySelectorAll('.date-note')].filter((it) => !it.hidden);
            if (notes.length !== 1) wrong.push(`${notes.length} notes on the date`);
            const supporters = Object.values(status).filter((it) => it === 'supporter').length;
            if (whole && notes.length && Number(text(notes[0].querySelector('strong'))) !== supporters)
                wrong.push(`note: ${text(notes[0])}, not ${supporters}`);
            const day = asRead(new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
                .format(new Date(document.querySelector('#date').dataset.date)));
            if (text(document.querySelector('.date-now')) !== day) wrong.push(`date: ${text(document.querySelector('.date-now'))}, not ${day}`);
            const chosen = document.querySelector('#card').dataset.card;
            const heading = document.querySelector('#panel h3');
            if (!chosen && heading) wrong.push(`panel of ${text(heading)} with none chosen`);
            const shown = document.querySelector('#quotes .shown');
            const cards = document.querySelectorAll('#quotes [data-quote]:not([hidden])').length;
            if (Number(shown.dataset.shown) !== cards || Number(text(shown.querySelector('strong'))) !== cards)
                wrong.push(`${text(shown)}, not ${cards}`);
            return wrong;
        })()",
    );
    assert_eq!(wrong, Value::Array(Vec::new()), "{what}");
}
