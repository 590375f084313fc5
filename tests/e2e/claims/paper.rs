//! What is printed: all that is folded, with the address of every source, and no page with a heading alone at its foot or
//! with half of it empty.

use std::env;
use std::fs;

use serde_json::{Value, json};

use crate::claim::Special;
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::folder::Scratch;
use webtest::node::judge;
use webtest::page::Page;
use webtest::record::{records, text};
use webtest::site::Faults;

/// Tried in Chromium and Firefox; WebKit's driver prints nothing.
pub const CLAIMS: &[Special] = &[
    ("all of it is on paper, on A4", |browser| printed(browser, Language::English, A4)),
    ("all of it is on paper in French, on Letter", |browser| printed(browser, Language::French, LETTER)),
];

pub const IN_CHROMIUM: &[Special] = &[("all of it is on paper without script", |browser| {
    browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    let place = Delivery::Served.place(browser.engine, Faults::default());
    Page { browser, place: &place }.open(Language::English, "");
    assert_whole(&pages(browser, LETTER), "en");
})];

/// Width and height of paper, in centimetres.
type Paper = (f64, f64);
const A4: Paper = (21.0, 29.7);
const LETTER: Paper = (21.59, 27.94);

fn printed(browser: &Browser, language: Language, paper: Paper) {
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    page.start(language, "");
    let pages = pages(browser, paper);
    assert_whole(&pages, if language == Language::French { "fr" } else { "en" });
    for (place, page) in pages.iter().enumerate() {
        let texts = page["texts"].as_array().expect("texts");
        let Some(lowest) = texts.iter().filter(|text| !blank(text)).min_by(|a, b| foot(a).total_cmp(&foot(b))) else {
            continue;
        };
        // A heading is set larger than what it heads, here 9 points.
        let size = lowest["size"].as_f64().unwrap_or_default();
        assert!(size < 10.0, "page {}: a heading alone at its foot: {lowest}", place + 1);
        let free = foot(lowest) / page["height"].as_f64().expect("a height");
        assert!(free < 0.4 || place + 1 == pages.len(), "page {}: {:.0} % of it is empty", place + 1, free * 100.0);
    }
}

/// What the browser prints, page by page. With `PARIS_CALL_SHOTS`, as `cargo xtask look` has it, it is kept for a person to look at.
fn pages(browser: &Browser, (width, height): Paper) -> Vec<Value> {
    let scratch = Scratch::new("paper");
    let pdf = browser.printed_on(width, height);
    scratch.write("print.pdf", &pdf);
    if let Some(folder) = env::var_os("PARIS_CALL_SHOTS") {
        let name = format!(
            "{}-{width}-{}.pdf",
            browser.engine.name(),
            browser.value("document.documentElement.lang").as_str().unwrap_or_default()
        );
        fs::write(std::path::Path::new(&folder).join(name), &pdf).expect("a print saved");
    }
    judge("paper.cjs", &[scratch.path().join("print.pdf")]).as_array().cloned().expect("pages")
}

fn assert_whole(pages: &[Value], language: &str) {
    // Lines end where the paper does, so that only letters are compared; ligatures are letters of their own.
    let letters = |text: &str| -> String { text.chars().filter(|letter| letter.is_alphanumeric()).collect() };
    let texts = pages.iter().flat_map(|page| page["texts"].as_array().cloned().unwrap_or_default());
    let whole: String = texts.map(|text| letters(text["text"].as_str().unwrap_or_default())).collect();
    let lost = |list: &str, words: &dyn Fn(&Value) -> String| -> Vec<String> {
        // The last words, which a column or a page that cuts something takes first.
        let end =
            |words: String| words.chars().rev().take(12).collect::<Vec<_>>().into_iter().rev().collect::<String>();
        let records = records(list).into_iter().filter(|record| !whole.contains(&end(letters(&words(record)))));
        records.map(|record| text(&record, "id").to_owned()).collect()
    };
    assert_eq!(lost("events", &|event| text(&event["text"], language).to_owned()), Vec::<String>::new(), "events");
    assert_eq!(lost("quotes", &|quote| text(quote, "text").to_owned()), Vec::<String>::new(), "quotes");
    assert_eq!(lost("sources", &|source| text(source, "url").to_owned()), Vec::<String>::new(), "addresses of sources");
    assert_eq!(lost("states", &|state| text(&state["name"], language).to_owned()), Vec::<String>::new(), "states");
}

fn foot(text: &Value) -> f64 {
    text["foot"].as_f64().unwrap_or_default()
}

fn blank(text: &Value) -> bool {
    text["text"].as_str().unwrap_or_default().trim().is_empty()
}
