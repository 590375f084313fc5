//! What the reader does before the app is there is done when it comes.
//!
//! A case is data: an act, and what is so once it is done.

use serde_json::json;

use super::attach::early;
use super::map::choose_region;
use crate::claim::Special;
use webtest::browser::Browser;
use webtest::page::{Page, key};

/// Tried in every engine.
pub const CLAIMS: &[Special] = &[
    ("what was done before the app was there is done when it comes", early_acts_are_done),
    ("several early acts are done in their order", early_acts_keep_their_order),
];

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
        act: |page| press_on(page, "#date", key::RIGHT),
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
        act: |page| choose_region(page, "europe"),
        done: "document.querySelector('[data-zoom=world]').disabled === false
            && document.querySelector('#map [name=frame]').selectedOptions[0].dataset.region === 'europe'",
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
        act: |page| press_on(page, "[data-legend=supporter]", " "),
        done: "document.querySelector('[data-legend=supporter]').getAttribute('aria-pressed') === 'true'",
    },
    Act {
        name: "a state of the map, by the enter key",
        act: |page| press_on(page, "#map a[data-country=FRA]", key::ENTER),
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
        act: |page| press_on(page, "#date", &key::RIGHT.repeat(3)),
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

/// Presses keys, one for each character, while the first element that matches has the focus.
fn press_on(page: &Page, selector: &str, keys: &str) {
    page.browser.run("document.querySelector(arguments[0]).focus()", vec![json!(selector)]);
    page.press(keys);
}

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
