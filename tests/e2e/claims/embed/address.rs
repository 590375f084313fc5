//! The reader's choice in the article's own address (`deeplink`), and the article's own use of that address.

use serde_json::json;

use crate::claim::Special;
use webtest::article::{Article, FRAME, assert_no_errors, click, state, until_ready, within};
use webtest::browser::Browser;

pub const CLAIMS: &[Special] = &[
    ("embed: the article's own address and Back", deeplink),
    ("embed: playing and typing are one step of the article's history each", one_step),
    ("embed: the article's address is right under any base, and events come", under_a_base),
    ("embed: a route of the article and its history state are left alone", routes),
    ("embed: the article's fragment is a selector, whatever was searched for", is_a_selector),
    ("embed: a choice made in a frame does not scroll the article", scrolls_nothing),
];

const SCRIPT: &str = "<script async src='@embed.js'></script>";
const ELEMENT: &str = "<paris-call-briefing view=map plain deeplink=paris-call></paris-call-briefing>";

fn open(browser: &Browser, before: &str, fragment: &str) -> Article {
    let article = Article::new(browser);
    article.open_at(browser, 660, &format!("{before}{SCRIPT}{ELEMENT}"), fragment);
    browser.wait_for("the app is ready", "events.some(({ type, app }) => type === 'ready' && app === 'ready')");
    article
}

fn choose(browser: &Browser, country: &str) {
    within(browser, FRAME, || click(browser, &format!("[data-country={country}]")));
    browser.wait_for(
        "the choice is told",
        &format!("events.some(({{ type, step, address }}) => type === 'state' && step != null && address.includes('{country}'))"),
    );
}

fn until_card(browser: &Browser, country: &str) {
    within(browser, FRAME, || {
        browser.wait_for(
            &format!("the card {country:?}"),
            &format!("(document.getElementById('card').dataset.card ?? '') === '{country}'"),
        );
        assert!(browser.value("document.documentElement.dataset.plain").is_string(), "the flag was lost");
    });
}

fn deeplink(browser: &Browser) {
    let article = open(browser, "", "");
    let until_address = |country: &str| {
        browser
            .wait_for("the article's address", &format!("location.hash === '#paris-call.view-map.country-{country}'"));
    };
    for country in ["AUS", "BRA"] {
        choose(browser, country);
        until_address(country);
    }
    browser.back();
    until_address("AUS");
    until_card(browser, "AUS");
    browser.back();
    browser.wait_for("the first address", "location.href.endsWith('/article.html')");
    until_card(browser, "");
    browser.forward();
    until_card(browser, "AUS");
    browser.run("location.hash = '#after'", Vec::new());
    until_card(browser, "AUS");
    // The second is how such addresses were written before.
    for fragment in ["#paris-call.view-map.country-FRA", "#paris-call=view=map&country=FRA"] {
        article.open_at(browser, 660, &format!("{SCRIPT}{ELEMENT}"), fragment);
        until_ready(browser, FRAME);
        until_card(browser, "FRA");
        assert_eq!(browser.value("location.hash"), json!(fragment), "opening it has changed it");
    }
    assert_no_errors(browser);
}

fn one_step(browser: &Browser) {
    let article = open(browser, "", "");
    within(browser, FRAME, || click(browser, "[data-play]"));
    let dates = "new Set(events.map(({ address }) => address?.match(/date=([^&]*)/)?.[1]).filter(Boolean)).size";
    browser.wait_for("three dates", &format!("{dates} >= 3"));
    within(browser, FRAME, || click(browser, "[data-play]"));
    browser.back();
    browser.wait_for("one step back is the beginning", "location.href.endsWith('/article.html')");
    article.open(
        browser,
        660,
        &format!("{SCRIPT}<paris-call-briefing view=quotes deeplink=paris-call></paris-call-briefing>"),
    );
    browser.wait_for("the app is ready", "events.some(({ type, app }) => type === 'ready' && app === 'ready')");
    for typed in ["n", "nu", "nuc"] {
        search(browser, typed);
        browser.wait_for("what was typed", &format!("location.hash.endsWith('.q-{typed}')"));
    }
    browser.back();
    browser.wait_for("one step back is the beginning", "location.href.endsWith('/article.html')");
    assert_no_errors(browser);
}

fn search(browser: &Browser, words: &str) {
    within(browser, FRAME, || {
        let script = "const field = document.querySelector('#quotes input[type=search]');
            field.value = arguments[0];
            field.dispatchEvent(new Event('input', { bubbles: true }));";
        browser.run(script, vec![json!(words)]);
    });
}

fn under_a_base(browser: &Browser) {
    for base in ["/news/", "https://archive.example/"] {
        let _article = open(browser, &format!("<base href='{base}'>"), "");
        choose(browser, "AUS");
        browser.wait_for(
            "the article's own address with the choice",
            "location.href.endsWith('/article.html#paris-call.view-map.country-AUS')",
        );
        assert_no_errors(browser);
    }
}

fn routes(browser: &Browser) {
    for route in ["#/news/7", "#!news", "#news/7", "#?page=2", "#page=2"] {
        let _article = open(browser, "", route);
        browser.run("history.replaceState({ kept: 1 }, '')", Vec::new());
        choose(browser, "AUS");
        browser.until_painted();
        assert_eq!(browser.value("[location.hash, history.state]"), json!([route, { "kept": 1 }]));
    }
    // A place of the article is no route.
    let _article = open(browser, "", "#after");
    browser.run("history.replaceState({ kept: 1 }, '')", Vec::new());
    for country in ["AUS", "BRA"] {
        choose(browser, country);
        browser.wait_for("the choice", &format!("location.hash === '#paris-call.view-map.country-{country}'"));
        assert_eq!(browser.value("history.state"), json!({ "kept": 1 }));
    }
    assert_no_errors(browser);
}

fn is_a_selector(browser: &Browser) {
    let words = "\u{201c}a.b_c~d-e\u{201d} & é = 100 %";
    let markup = format!(
        "<script src=jquery.js></script>{SCRIPT}<paris-call-briefing view=quotes deeplink=paris-call></paris-call-briefing>"
    );
    let article = Article::new(browser);
    article.add_library("jquery.js", "JQUERY_JS");
    article.open(browser, 660, &markup);
    browser.wait_for("the app is ready", "events.some(({ type, app }) => type === 'ready' && app === 'ready')");
    search(browser, words);
    browser.wait_for("what was typed is in the address", "location.hash.includes('.q-')");
    assert_eq!(browser.value("[$(location.hash).length, document.querySelector(location.hash)]"), json!([0, null]));
    let fragment = browser.value("location.hash");
    article.open_at(browser, 660, &markup, fragment.as_str().expect("a fragment"));
    until_ready(browser, FRAME);
    within(browser, FRAME, || {
        browser.wait_for(
            "the same search",
            &format!("document.querySelector('#quotes input[type=search]').value === {}", json!(words)),
        );
    });
    assert_no_errors(browser);
}

fn scrolls_nothing(browser: &Browser) {
    let article = Article::new(browser);
    article.open(
        browser,
        660,
        &format!("<p style='height: 3000px'></p>{SCRIPT}<paris-call-briefing></paris-call-briefing>"),
    );
    browser.wait_for("the loader has run", FRAME);
    browser.run("scrollTo(0, 5000)", Vec::new());
    browser.wait_for("the app is ready", "events.some(({ type, app }) => type === 'ready' && app === 'ready')");
    for chip in
        ["#quotes .cards a[href*='country=']", "#quotes .cards a[href*='event=']", "#timeline a[href*='country=']"]
    {
        if within(browser, FRAME, || browser.value(&format!("document.querySelector(\"{chip}\")")).is_null()) {
            continue;
        }
        webtest::article::until_rest(browser, FRAME);
        browser.run("events.length = 0; scrollTo(0, 6000)", Vec::new());
        let before = browser.value("scrollY");
        within(browser, FRAME, || click(browser, chip));
        browser.wait_for("the choice is told", "events.some(({ type, step }) => type === 'state' && step != null)");
        browser.until_painted();
        assert_eq!(browser.value("scrollY"), before, "{chip} scrolled the article");
        assert_ne!(state(browser, FRAME), "", "{chip} chose nothing");
    }
    assert_no_errors(browser);
}
