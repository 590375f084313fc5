//! axe-core finds nothing, and nothing needs a sideways scroll.

use std::env;
use std::fs;

use serde_json::{Value, json};

use crate::claim::Special;
use webtest::REMEDY;
use webtest::article::framed;
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::page::Page;
use webtest::record::open_event;
use webtest::site::Faults;

pub const CLAIMS: &[Special] = &[
    ("axe finds nothing at the start", |browser| finds_nothing(browser, Language::English, "", 1280)),
    ("axe finds nothing with a state selected", |browser| {
        finds_nothing(browser, Language::English, "country=AUS", 1280)
    }),
    ("axe finds nothing in filtered quotes", |browser| {
        finds_nothing(browser, Language::English, "q=paris&stance=sceptical", 1280);
    }),
    ("axe finds nothing where no quote is left", |browser| finds_nothing(browser, Language::English, "q=zzz", 1280)),
    ("axe finds nothing in French", |browser| {
        finds_nothing(browser, Language::French, &format!("country=NZL&event={}", open_event()), 1280)
    }),
    ("axe finds nothing in the dark", |browser| {
        finds_nothing(browser, Language::English, "country=USA&scheme=dark", 1280)
    }),
    ("axe finds nothing for a reader whose system is dark", in_a_dark_system),
    ("axe finds nothing on a phone", |browser| finds_nothing(browser, Language::English, "country=RUS", 390)),
    ("axe finds nothing in an open note", in_a_note),
    ("axe finds nothing with who signed besides states over the map, and nothing scrolls sideways", with_the_layer),
    ("axe finds nothing in a frame that is too low", in_a_low_frame),
    ("axe finds nothing in the page without its app", without_the_app),
    ("at 320 pixels nothing scrolls sideways", narrow_page_fits),
    ("axe finds nothing on a phone in French", |browser| finds_nothing(browser, Language::French, "", 390)),
];

fn finds_nothing(browser: &Browser, language: Language, fragment: &str, width: u32) {
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    resize(browser, width);
    page.start(language, fragment);
    assert_no_violations(browser);
}

fn in_a_dark_system(browser: &Browser) {
    browser.cdp(
        "Emulation.setEmulatedMedia",
        json!({ "features": [{ "name": "prefers-color-scheme", "value": "dark" }] }),
    );
    finds_nothing(browser, Language::English, &format!("country=BRA&event={}", open_event()), 1280);
}

fn in_a_note(browser: &Browser) {
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    resize(browser, 768);
    page.start(Language::French, "country=AUS&scheme=dark");
    page.until_footnotes();
    page.click("#card .sources a");
    page.until("a note", "document.querySelector('[popover]:popover-open')");
    // Not in what it lies on, which is smaller for it and there again at a touch.
    assert_no_violations_in(browser, "document.querySelector('[popover]')");
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    let shown = "getComputedStyle(document.querySelector('[popover]')).display";
    assert_eq!(browser.value(shown), json!("none"), "on paper it would lie on the text");
}

fn with_the_layer(browser: &Browser) {
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    for (language, width) in [(Language::English, 1280), (Language::French, 320)] {
        resize(browser, width);
        page.start(language, "");
        page.hover("#map .drawing");
        let button = ".zoom-steps [data-added]";
        page.until("the button of the layer", &format!("document.querySelector({button:?})"));
        page.click(button);
        page.until(
            "the layer",
            "document.querySelector('.signatories circle') && document.querySelector('.layer-note')",
        );
        assert_no_violations(browser);
        let fits = "document.scrollingElement.scrollWidth <= innerWidth";
        assert_eq!(browser.value(fits), json!(true), "wider than {width} pixels");
    }
}

fn in_a_low_frame(browser: &Browser) {
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let address = place.file("embed.html#view=map&country=AUS");
    framed(browser, &place, &address, "style='border: 0' width=390 height=300", |page| {
        page.until_ready();
        page.until("that it is too low", "'low' in document.documentElement.dataset");
        assert_no_violations(browser);
    });
}

fn without_the_app(browser: &Browser) {
    let place = Delivery::Served.place(browser.engine, crate::claims::faults::missing_glue());
    let page = Page { browser, place: &place };
    page.open(Language::English, "");
    page.until("the page has given the app up", "document.documentElement.dataset.app === 'failed'");
    // Until then the cards stand in a box of a height that is not theirs, and the last lies under what follows.
    page.until("all of it is laid out", "!document.documentElement.dataset.deferred");
    assert_no_violations(browser);
}

fn narrow_page_fits(browser: &Browser) {
    for (language, fragment) in
        [(Language::English, "country=GBR"), (Language::French, "q=zzz&country=AUS"), (Language::English, "")]
    {
        let place = Delivery::Served.place(browser.engine, Faults::default());
        let page = Page { browser, place: &place };
        resize(browser, 320);
        page.start(language, fragment);
        browser.run("document.querySelectorAll('details').forEach((part) => { part.open = true; })", Vec::new());
        let wide = browser.value(
            "(() => {
                const scrolls = (element) => element && (getComputedStyle(element).overflowX !== 'visible' || scrolls(element.parentElement));
                const beyond = (element) => element.getBoundingClientRect().right > innerWidth + 1 && !scrolls(element.parentElement);
                const root = document.scrollingElement;
                return root.scrollWidth <= innerWidth ? [] : [...document.body.querySelectorAll('*')].filter(beyond).map((element) => element.outerHTML.slice(0, 100));
            })()",
        );
        assert_eq!(wide, json!([]), "wider than 320 pixels");
    }
}

/// Sets the size of the page's window exactly; a real window cannot be as narrow as a phone.
pub fn resize(browser: &Browser, width: u32) {
    let phone = width < 600;
    let height = if phone { 844 } else { 900 };
    browser.cdp(
        "Emulation.setDeviceMetricsOverride",
        json!({ "width": width, "height": height, "deviceScaleFactor": 1, "mobile": phone }),
    );
}

/// axe-core finds nothing in the page as it is.
pub fn assert_no_violations(browser: &Browser) {
    assert_no_violations_in(browser, "document");
}

/// The same for a part of the page.
fn assert_no_violations_in(browser: &Browser, part: &str) {
    let path = env::var("AXE_JS").unwrap_or_else(|_| panic!("AXE_JS does not name axe-core's axe.min.js. {REMEDY}"));
    let axe = fs::read_to_string(&path).unwrap_or_else(|error| panic!("AXE_JS, {path}: {error}. {REMEDY}"));
    browser.run(&format!("{axe}; window.axe = axe; window.tried = {part};"), Vec::new());
    let found = browser.promised(
        "axe.run(tried, { resultTypes: ['violations'], runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'] })
            .then(({ violations }) => violations.map(({ id, help, nodes }) => ({
                id, help, count: nodes.length, at: nodes.slice(0, 4).map((node) => `${node.target}: ${node.html.slice(0, 160)}: ${node.any.concat(node.all, node.none).map((check) => check.message).join('; ')}`),
            })))",
    );
    let found: Vec<Value> = found.as_array().cloned().expect("a list of violations");
    let list: Vec<String> = found.iter().map(Value::to_string).collect();
    assert!(found.is_empty(), "axe finds:\n{}", list.join("\n"));
}
