//! What is read stands out from its ground: 7:1 for what is read, 4.5:1 for links, controls and the words of drawings, reckoned over
//! the colours that the browser computes, in both schemes; 7:1 for everything where a reader asks for more contrast.

use serde_json::{Value, json};

use crate::claim::Special;
use webtest::browser::Browser;
use webtest::delivery::Delivery;
use webtest::page::Page;
use webtest::record::{any_quote, open_event};
use webtest::site::Faults;

/// Tried in Chromium, whose driver can ask for a scheme; colours are the same in every engine.
pub const CLAIMS: &[Special] = &[
    ("every text has the contrast that it needs, in the light", |browser| stands_out(browser, LIGHT, READ, OTHER)),
    ("every text has the contrast that it needs, in the dark", |browser| stands_out(browser, DARK, READ, OTHER)),
    ("with more contrast asked for, every text has it, in the light", |browser| {
        stands_out(browser, &[LIGHT[0], MORE], READ, READ);
    }),
    ("with more contrast asked for, every text has it, in the dark", |browser| {
        stands_out(browser, &[DARK[0], MORE], READ, READ);
    }),
    ("the scheme that a reader chooses has the contrast, too", chosen_against_the_system),
    ("a button under the pointer has the contrast, pressed or not", under_the_pointer),
    ("on paper every text has the contrast that it needs, without the grounds that are not printed", printed),
    ("a colour with too little contrast is noticed", notices),
];

/// WCAG 1.4.6 (level AAA) for what is read, 1.4.3 (AA) for the rest.
const READ: f64 = 7.0;
const OTHER: f64 = 4.5;

type Feature = (&'static str, &'static str);
const LIGHT: &[Feature] = &[("prefers-color-scheme", "light")];
const DARK: &[Feature] = &[("prefers-color-scheme", "dark")];
const MORE: Feature = ("prefers-contrast", "more");

/// Finds what stands out too little.
const CONTRAST: &str = include_str!("contrast.js");

/// Every page, in states that show most of what it can show.
fn files() -> Vec<String> {
    let (event, quote) = (open_event(), any_quote());
    vec![
        format!("#date=2019-09-16&country=AUS&event={event}&q=paris"),
        "#stance=supportive".to_owned(),
        "fr/#country=USA&status=absent&q=zzz".to_owned(),
        "embed.html#view=map&country=GBR".to_owned(),
        format!("embed.html#view=timeline&event={event}"),
        "embed.html#view=quotes&stance=sceptical".to_owned(),
        format!("quote/{quote}.html"),
        "desk.html#view=map&country=AUS".to_owned(),
        format!("fr/desk.html#quote={quote}"),
        "record.html".to_owned(),
    ]
}

fn stands_out(browser: &Browser, features: &[Feature], read: f64, other: f64) {
    ask_for(browser, features);
    assert_stands_out(browser, read, other);
}

fn printed(browser: &Browser) {
    for (name, value) in [LIGHT[0], DARK[0]] {
        let features = json!([{ "name": name, "value": value }]);
        browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print", "features": features }));
        assert_stands_out(browser, READ, OTHER);
    }
}

fn assert_stands_out(browser: &Browser, read: f64, other: f64) {
    let mut faults = Vec::new();
    for file in files() {
        in_page(browser, &file, |_| {
            faults.extend(found(browser, read, other).iter().map(|fault| format!("{file}: {fault}")))
        });
    }
    assert!(faults.is_empty(), "{} times too little contrast:\n{}", faults.len(), faults.join("\n"));
}

fn chosen_against_the_system(browser: &Browser) {
    for (features, chosen) in [(LIGHT, "dark"), (DARK, "light")] {
        ask_for(browser, features);
        for file in ["#country=RUS&scheme=", "embed.html#view=map&scheme=", "desk.html#scheme="] {
            let file = format!("{file}{chosen}");
            in_page(browser, &file, |_| assert_eq!(found(browser, READ, OTHER), Vec::<String>::new(), "{file}"));
        }
    }
}

/// A button has the pointer over it when it has just been pressed.
fn under_the_pointer(browser: &Browser) {
    let of_the_page: &[&str] = &[".scheme button", "[data-legend]", ".filter button", ".zoom-steps [data-added]"];
    for features in [LIGHT, DARK] {
        ask_for(browser, features);
        for (file, buttons) in [("", of_the_page), ("desk.html#view=map", &[".view button"])] {
            in_page(browser, file, |page| {
                for (button, on) in buttons.iter().flat_map(|button| ["false", "true"].map(|on| (button, on))) {
                    let selector = format!("{button}[aria-pressed='{on}']");
                    page.hover("h1");
                    page.until("a button", &format!("document.querySelector({button:?})"));
                    if page.matches(&selector) == 0 {
                        page.click(&format!("{button}[aria-pressed='false']"));
                    }
                    page.until("one that is so", &format!("document.querySelector({selector:?})"));
                    page.hover(&selector);
                    page.until(
                        "the pointer is there",
                        &format!("document.querySelector({selector:?}).matches(':hover')"),
                    );
                    assert_eq!(found(browser, READ, OTHER), Vec::<String>::new(), "{file}, over {selector}");
                }
            });
        }
    }
}

fn notices(browser: &Browser) {
    ask_for(browser, LIGHT);
    in_page(browser, "#country=AUS", |_| {
        for (selector, style, sign) in [
            (":root", "--soft: #767676", "of 7"),
            (":root", "--link: #7f7f7f", "of 4.5"),
            (":root", "--focus: #ff80c0", "--focus on --ground"),
            (":root", "--mark-ink: #8a6d00", "--mark-ink on --mark"),
            ("main", "opacity: 0.5", "of 7"),
            ("#card", "background-color: rgb(0 0 0 / 0.5)", "of 7"),
            (".axis text.launch", "fill: #9a9a9a", "text"),
            ("#find", "border-color: #aaaaaa", "the edge of input"),
        ] {
            let spoil = "document.querySelector(arguments[0]).style.cssText = arguments[1]";
            browser.run(spoil, vec![json!(selector), json!(style)]);
            let faults = found(browser, READ, OTHER).join("\n");
            assert!(faults.contains(sign), "{selector} with {style}: {faults}");
            browser.run(spoil, vec![json!(selector), json!("")]);
        }
        assert_eq!(found(browser, READ, OTHER), Vec::<String>::new());
    });
}

fn ask_for(browser: &Browser, features: &[Feature]) {
    let features: Vec<Value> = features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
    browser.cdp("Emulation.setEmulatedMedia", json!({ "features": features }));
}

fn in_page(browser: &Browser, file: &str, check: impl FnOnce(&Page)) {
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    browser.open(&place.file(file));
    // The page on the record and a card stand as they are printed.
    if !file.contains("record.html") && !file.contains("quote/") {
        page.until_ready();
    }
    page.open_folds();
    // A check that failed has a colour of its own, which no sound record shows.
    browser.run("document.querySelector('.findings [data-holds]')?.setAttribute('data-holds', 'false')", Vec::new());
    check(&page);
}

fn found(browser: &Browser, read: f64, other: f64) -> Vec<String> {
    let answer = browser.run(CONTRAST, vec![json!(read), json!(other)]);
    // A sweep that looks at nothing finds nothing; a card alone has some ten texts.
    assert!(answer["judged"].as_u64() > Some(5), "texts that were looked at: {answer}");
    let list = answer["found"].as_array().unwrap_or_else(|| panic!("no list: {answer}"));
    list.iter().map(|fault| fault.as_str().unwrap_or("?").to_owned()).collect()
}
