//! Whatever translators and extensions do to the page, every number and name that it shows is right and the app lives.
//!
//! A case is data: what is done to the page, and when. Every case is tried with the same acts and the same checks.

use std::sync::Arc;

use serde_json::{Value, json};

use crate::cases::Special;
use crate::harness::browser::Browser;
use crate::harness::delivery::{Delivery, Language};
use crate::harness::page::Page;
use crate::harness::site::{Faults, Gate};

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

/// The texts that a reader sees, without those that no translator touches.
const TEXTS: &str = "
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
        const text = walker.currentNode;
        if (text.data.trim() && !text.parentElement.closest('script, style, svg, option')) texts.push(text);
    }";

const WRAPPING: &str = "for (const text of texts) {
    const outer = document.createElement('font'), inner = document.createElement('font');
    text.replaceWith(outer);
    outer.append(inner);
    inner.append(text);
}";

const REPLACING: &str = "for (const text of texts) text.replaceWith(new Text(text.data));";

/// Parts of which the app writes to, and of what it has rendered itself.
const REMOVING: &str = "for (const element of document.querySelectorAll(
    '#map .states a:nth-child(7n), #states tr:nth-child(5n), [data-event]:nth-child(4n), .date-label, [data-region=asia], #panel p, #panel dl > div:first-child, #found li:first-child'))
    element.remove();";

const MOVING: &str = "for (const element of document.querySelectorAll(
    '[data-legend], #states tr:nth-child(3n), .events > li:nth-child(2n), #panel dl > div, #found li, .cards > article'))
    element.parentElement.prepend(element);";

const ADDING: &str = "for (const element of document.querySelectorAll(
    '#map .states, [data-legend], #states tr, .date-note, #panel, #panel > *, #found, #ways-out, #announcer, .cards, select')) {
    element.prepend(document.createElement('i'));
    element.append(document.createElement('i'));
}";

const COPYING: &str = "for (const element of document.querySelectorAll(
    '#states tr:nth-child(2n), [data-legend], .date-note, [data-event]:nth-child(2n), .cards > article:nth-child(2n), .shown'))
    element.replaceWith(element.cloneNode(true));";

/// As translators do that keep the page's own elements. Capitals, for which the checks do not care.
const CHANGING: &str = "for (const text of texts) text.data = text.data.toUpperCase();";

const CUTTING: &str = "for (const text of texts) if (text.length > 1) text.splitText(Math.floor(text.length / 2));";

const JOINING: &str = "
    document.body.normalize();
    const remarks = document.createTreeWalker(document.body, NodeFilter.SHOW_COMMENT), found = [];
    while (remarks.nextNode()) found.push(remarks.currentNode);
    for (const remark of found) remark.remove();";

const COMMENTING: &str =
    "for (const element of document.querySelectorAll('body *')) element.before(new Comment('ad'), '');";

/// As phones do with what they take for the number of a telephone.
const LINKING: &str = "for (const text of texts) {
    const number = text.data.search(/[0-9]+/);
    if (number < 0) continue;
    const rest = text.splitText(number), link = document.createElement('a');
    link.href = 'tel:' + rest.data;
    rest.replaceWith(link);
    link.append(rest);
}";

/// As helps for reading do, that print the beginning of each word bold.
const MARKING: &str = "for (const text of texts) {
    const words = text.data.split(/(?<= )/).map((word) => {
        const element = document.createElement('span'), start = document.createElement('b');
        start.append(word.slice(0, 2));
        element.append(start, word.slice(2));
        return element;
    });
    text.replaceWith(...words);
}";

const DARKENING: &str = "for (const element of document.querySelectorAll('*')) {
    element.setAttribute('data-extension', 'dark');
    element.style?.setProperty('--extension', '#111');
    element.classList.add('extension');
}";

const ENCLOSING: &str = "
    const around = document.createElement('div');
    around.append(...document.body.childNodes);
    document.body.append(around);
    Object.assign(document.documentElement, { lang: 'ar', dir: 'rtl' });
    document.documentElement.classList.add('translated-rtl');";

const DOUBLING: &str = "for (const element of [...document.querySelectorAll('#briefing [id]')]) {
    const other = document.createElement('div');
    other.id = element.id;
    document.body.append(other);
}";

const FOLDING: &str = "for (const fold of document.querySelectorAll('details')) fold.open = !fold.open;";

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
        let heading = page.text("document.querySelector('#panel h3')?.textContent ?? ''");
        assert_eq!(heading.to_lowercase(), name_of(country).to_lowercase());
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

/// The texts agree with the marks, and both with each other, but for capitals. What an extension took away is not missed.
fn assert_consistent(page: &Page, what: &str) {
    let wrong = page.browser.value(
        "(() => {
            const wrong = [];
            const text = (element) => element?.textContent.trim().replace(/\u{a0}/gu, ' ').toLowerCase();
            const legend = document.querySelectorAll('[data-legend]');
            const status = {};
            for (const mark of document.querySelectorAll('#map .states a[data-country]')) {
                status[mark.dataset.country] = mark.dataset.status;
                const button = [...legend].find((it) => it.dataset.legend === mark.dataset.status);
                const title = text(mark.querySelector('title'));
                const name = text(button?.querySelector('.legend-name'));
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
            const day = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' })
                .format(new Date(document.querySelector('#date').dataset.date)).toLowerCase();
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
