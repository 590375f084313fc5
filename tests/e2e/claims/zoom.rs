//! Nothing is cut: at any width of the window and any size of text. Widths are those of a frame, since no engine's own window
//! is as small as a phone, and sizes are set in the page as it stands, so that a document is loaded once.

use serde_json::{Value, json};

use crate::claim::Special;
use crate::claims::faults;
use webtest::article::{framed, widen};
use webtest::browser::Browser;
use webtest::delivery::Delivery;
use webtest::engine::Engine;
use webtest::page::Page;
use webtest::record::open_event;
use webtest::site::Faults;
use webtest::text_size;

/// Tried in every engine: each document, in a state that shows most of it. French has the longer words.
pub const CLAIMS: &[Special] = &[
    ("nothing is cut at any text size and width: the page", |browser| sweep(browser, "", &sizes(&[]))),
    ("nothing is cut at any text size and width: the page in French, with choices", |browser| {
        nothing_is_cut(browser, &format!("fr/#country=GBR&event={}&q=zzz", open_event()));
    }),
    ("nothing is cut at any text size and width: the map in an article", |browser| {
        nothing_is_cut(browser, "fr/embed.html#view=map&country=USA");
    }),
    ("nothing is cut at any text size and width: the timeline in an article", |browser| {
        nothing_is_cut(browser, "fr/embed.html#view=timeline");
    }),
    ("nothing is cut at any text size and width: the quotes in an article", |browser| {
        nothing_is_cut(browser, "fr/embed.html#view=quotes");
    }),
    ("nothing is cut at any text size and width: the desk", |browser| {
        nothing_is_cut(browser, "fr/desk.html");
    }),
    ("nothing is cut at any text size and width: a note beside its statement", a_note),
    ("nothing is cut at any text size and width: the head and the foot of a frame that is too low", too_low),
    ("nothing is cut for readers whose browser has larger text", larger_by_the_browser),
    ("what is cut is noticed", notices),
];

/// Pixels, from a phone at its smallest to a wide screen, with each side of the places where the layout changes.
const WIDTHS: [u32; 9] = [320, 360, 390, 480, 736, 768, 1024, 1280, 1920];

/// Finds what a reader cannot see whole.
const CUT: &str = include_str!("zoom.js");

fn nothing_is_cut(browser: &Browser, file: &str) {
    sweep(browser, file, &sizes(&[16, 32]));
}

/// 100, 125, 150 and 200 % of the text, and some of it with the spacing of WCAG 1.4.12.
fn sizes(spaced: &[u32]) -> Value {
    let plain = [16, 20, 24, 32].iter().map(|size| json!([size, false]));
    plain.chain(spaced.iter().map(|size| json!([size, true]))).collect()
}

/// The size of the browser's own settings counts where the page's style asks how many letters wide a window is.
/// WebKit's driver has no way to set it.
fn larger_by_the_browser(browser: &Browser) {
    if browser.engine == Engine::WebKit {
        return;
    }
    for size in [24, 32] {
        text_size::set(browser, size);
        for file in ["", "fr/embed.html#view=map&country=USA", "embed.html#view=timeline", "fr/desk.html"] {
            sweep(browser, file, &json!([[0, false]]));
        }
    }
    text_size::set(browser, 16);
}

/// Placed anew whenever the window changes while it is open.
fn a_note(browser: &Browser) {
    const SIZE: &str = "document.documentElement.style.fontSize = arguments[0] + 'px'";
    const OPEN: &str = "document.querySelector(arguments[0]).click()";
    const BESIDE: &str = "(({ left, right }) => left >= 0 && right <= document.documentElement.clientWidth)(document.querySelector('[popover]:popover-open').getBoundingClientRect())";
    in_window(browser, "fr/", |page| {
        page.until_footnotes();
        // Behind a sentence, and below the map.
        for (size, link) in [(16, "#briefing .opening .notes a"), (32, "#briefing .date-note:not([hidden]) .sources a")]
        {
            browser.run(SIZE, vec![json!(size)]);
            browser.run(OPEN, vec![json!(link)]);
            for width in [768, 320] {
                browser.run(SIZE, vec![json!(size)]);
                widen(browser, width);
                page.until("the whole note beside its link", BESIDE);
                let found = browser.run(CUT, vec![json!([[size, false]]), json!("[popover]")]);
                assert_eq!(found, json!([]), "{link}, {width} px wide, text of {size}");
            }
        }
    });
}

/// As low as articles have frames, each with what it shows first.
fn too_low(browser: &Browser) {
    let place = Delivery::Served.place(browser.engine, faults::unmoved(Faults::default()));
    for (view, height) in [("map", 300), ("timeline", 560)] {
        let address = place.file(&format!("fr/embed.html#view={view}"));
        framed(browser, &place, &address, &format!("style='border: 0' width=768 height={height}"), |page| {
            page.until_ready();
            page.open_folds();
            page.until("that it is too low", "'low' in document.documentElement.dataset");
            for width in [768, 320] {
                widen(browser, width);
                let found = browser.run(CUT, vec![json!([[16, false], [32, false]])]);
                assert_eq!(found, json!([]), "{view}, {width} px wide");
            }
        });
    }
}

fn notices(browser: &Browser) {
    in_window(browser, "embed.html#view=map", |page| {
        widen(browser, 390);
        for (selector, style, sign) in [
            ("h1", "min-width: 900px", "px out of it"),
            ("h1", "margin-left: 300px; white-space: nowrap", "is cut by"),
            (".date-now", "position: absolute; left: 380px", "is cut by"),
            (".date-label", "position: relative; left: -6rem", "lies on"),
            ("#find", "width: 60px", "says"),
        ] {
            let spoil = "document.querySelector(arguments[0]).style.cssText = arguments[1]";
            browser.run(spoil, vec![json!(selector), json!(style)]);
            let found = browser.run(CUT, vec![json!([[0, false]])]).to_string();
            assert!(found.contains(sign), "{selector} with {style}: {found}");
            browser.run(spoil, vec![json!(selector), json!("")]);
        }
        assert_eq!(browser.run(CUT, vec![json!([[0, false]])]), json!([]));
        page.until("its own size again", "document.documentElement.style.fontSize === ''");
    });
}

fn sweep(browser: &Browser, file: &str, sizes: &Value) {
    in_window(browser, file, |page| {
        page.open_folds();
        let mut faults = Vec::new();
        for width in WIDTHS {
            widen(browser, width);
            let found = browser.run(CUT, vec![sizes.clone()]);
            let found = found.as_array().unwrap_or_else(|| panic!("no list: {found}"));
            faults.extend(
                found.iter().map(|fault| format!("{width} px wide, text of {}", fault.as_str().unwrap_or("?"))),
            );
        }
        assert!(faults.is_empty(), "{file:?}, {} times:\n{}", faults.len(), faults[..faults.len().min(40)].join("\n"));
    });
}

fn in_window(browser: &Browser, file: &str, check: impl FnOnce(&Page)) {
    let place = Delivery::Served.place(browser.engine, faults::unmoved(Faults::default()));
    let address = place.file(file);
    // What is made for articles is as high as it asks for there: lower, it would be cut off on purpose (`embed/low.rs`).
    let height = if file.contains("embed.html") { 100_000 } else { 844 };
    framed(browser, &place, &address, &format!("style='border: 0' width=1280 height={height}"), |page| {
        page.until_ready();
        check(page);
    });
}
