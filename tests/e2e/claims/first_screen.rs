//! What a reader sees without scrolling, and how far there is to scroll, in a window that is a frame of that size: not every
//! engine's own can be as small.

use serde_json::{Value, json};

use crate::claim::Special;
use webtest::article::in_frame;
use webtest::browser::Browser;
use webtest::delivery::Language;
use webtest::page::Page;

/// Tried in every engine.
pub const CLAIMS: &[Special] = &[
    ("on a phone headline, answer, date, search, map and legend are on the first screen", |browser| {
        on_first_screen(browser, [390, 844], &["h1", ".answer-text", ".date-now", "#find", ".drawing", ".legend"]);
    }),
    ("on a desk the panel and the slider of the date are on the first screen, too", |browser| {
        let seen = ["h1", ".answer-text", ".date-now", "#find", ".drawing", ".legend", "#card", "#date"];
        on_first_screen(browser, [1280, 800], &seen);
    }),
    ("choosing a state does not move the map", choosing_moves_nothing),
    ("the page is no higher than its budget", |browser| {
        keeps_to_its_height(browser, [390, 844], 14_000);
        keeps_to_its_height(browser, [1280, 800], 7_000);
    }),
    ("no heading of the matrix of speakers breaks within a word", |browser| {
        [390, 768, 1280].iter().for_each(|width| no_word_breaks(browser, *width));
    }),
];

fn on_first_screen(browser: &Browser, [width, height]: [u32; 2], seen: &[&str]) {
    for language in [Language::English, Language::French] {
        in_window(browser, [width, height], language, |page| {
            page.browser.run("scrollTo(0, 0)", Vec::new());
            let foot = "Math.ceil(document.querySelector(arguments[0]).getBoundingClientRect().bottom)";
            for selector in seen {
                let foot = page.browser.run(&format!("return {foot}"), vec![json!(selector)]);
                let foot = foot.as_u64().unwrap_or_else(|| panic!("no place of {selector}: {foot}"));
                assert!(foot <= u64::from(height), "{selector} ends at {foot} of {height} px");
            }
        });
    }
}

fn choosing_moves_nothing(browser: &Browser) {
    for window in [[390, 844], [1280, 800]] {
        in_window(browser, window, Language::English, |page| {
            let place = "(() => {
                const { x, y, width } = document.querySelector('.drawing').getBoundingClientRect();
                return [x, y + scrollY, width].map(Math.round);
            })()";
            let before: Value = page.browser.value(place);
            for country in ["USA", "MLT"] {
                page.browser.run("location.hash = arguments[0]", vec![json!(format!("#country={country}"))]);
                page.until_card(country);
                assert_eq!(page.browser.value(place), before, "{country} chosen at {window:?}");
            }
        });
    }
}

/// The limits of docs/SIZE.md.
fn keeps_to_its_height(browser: &Browser, window: [u32; 2], limit: u64) {
    for language in [Language::English, Language::French] {
        in_window(browser, window, language, |page| {
            let height = page.browser.value("document.documentElement.scrollHeight");
            assert!(
                height.as_u64().is_some_and(|it| it <= limit),
                "{height} of {limit} px at {window:?}, {language:?}"
            );
        });
    }
}

fn no_word_breaks(browser: &Browser, width: u32) {
    for language in [Language::English, Language::French] {
        in_window(browser, [width, 844], language, |page| {
            let broken = page.browser.value(
                "[...document.querySelectorAll('.voices thead th')].flatMap((heading) => {
                    const range = document.createRange();
                    const text = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT).nextNode();
                    return [...text.data.matchAll(/[^\\s]+/g)].filter(({ 0: word, index }) => {
                        range.setStart(text, index);
                        range.setEnd(text, index + word.length);
                        return new Set([...range.getClientRects()].map((line) => Math.round(line.top))).size !== 1;
                    }).map(String);
                })",
            );
            assert_eq!(broken, json!([]), "{language:?} at {width} px");
        });
    }
}

/// The page in a window of a size.
pub fn in_window(browser: &Browser, [width, height]: [u32; 2], language: Language, check: impl Fn(&Page)) {
    in_frame(browser, language, &format!("style='border: 0' width={width} height={height}"), |page| {
        page.until_ready();
        // As on a phone, where it lies over the page.
        page.browser.run("document.documentElement.style.scrollbarWidth = 'none'", Vec::new());
        check(page);
    });
}
