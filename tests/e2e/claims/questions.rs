//! What readers come for, on a phone: five questions, each answered in three acts at most. A tap, a word that is written and a
//! choice in a list are an act each; to scroll is none.

use serde_json::json;

use super::first_screen::in_window;
use crate::claim::Special;
use webtest::browser::Browser;
use webtest::delivery::Language;
use webtest::page::{LAUNCH, Page, key};
use webtest::record::{records, status_counts, stops, text};

/// Tried in every engine.
pub const CLAIMS: &[Special] = &[("on a phone five questions are answered in three acts each", are_answered)];

struct Question {
    asked: &'static str,
    acts: &'static [fn(&Page)],
    /// Looks for the answer in what the page shows then.
    answered: fn(&Page),
}

const QUESTIONS: [Question; 5] = [
    Question {
        asked: "is Brazil in",
        acts: &[|page| page.write("#find", "Brazil"), choose_found],
        answered: |page| {
            page.until_card("BRA");
            let mark = page.text("document.querySelector('#map .states [data-country=BRA]').dataset.status");
            let wanted = if mark == "supporter" { "Yes" } else { "No" };
            page.until("the answer", &format!("document.querySelector('#card [data-answer]')?.checkVisibility() && document.querySelector('#card [data-answer]').textContent.startsWith({wanted:?})"));
        },
    },
    Question {
        asked: "who stayed away",
        acts: &[],
        answered: |page| {
            let [.., absent, _] = status_counts(LAUNCH);
            let named = "[...document.querySelectorAll(\"#card-empty .chips a[href^='#country=']\")]";
            assert_eq!(page.count(&format!("{named}.filter((link) => link.checkVisibility()).length")), absent);
        },
    },
    Question {
        asked: "what changed between the launch and its first anniversary",
        acts: &[
            |page| {
                page.browser.run(KEEP_NOTES, Vec::new());
                page.click("[data-play]");
                page.until(
                    "the anniversary or later",
                    &format!("document.querySelector('#map [data-date]').dataset.date >= {:?}", anniversary()),
                );
            },
            |page| page.click("[data-play]"),
            // Where the second tap came late, the date has gone on by one.
            |page| {
                if page.date() != anniversary() {
                    page.click("#map button[data-step='-1']");
                }
            },
        ],
        answered: |page| {
            let day = anniversary();
            page.until_date(&day);
            assert_eq!(page.marks("supporter"), status_counts(&day)[0]);
            let said = page.text("window.notes");
            let joined = records("states").into_iter().filter(|state| {
                let known = text(&state["joined"], "not_after");
                text(state, "launch") != "supporter" && !known.is_empty() && known <= &*day
            });
            joined.for_each(|state| {
                let name = text(&state["name"], "en");
                assert!(said.contains(name), "{name} is not in {said:?}");
            });
        },
    },
    Question {
        asked: "what did a sceptic say on a theme, such as attribution",
        acts: &[
            |page| page.click(".masthead nav a[href='#quotes']"),
            |page| page.choose("#quotes select[name=theme]", &theme()),
            |page| page.click(&format!(".voices td a[href='#quote-{}']", sceptics().first().expect("a quote"))),
        ],
        answered: |page| {
            for id in sceptics() {
                let dot = format!(".voices td a[href='#quote-{id}']:not([data-muted])");
                assert_eq!(page.matches(&dot), 1, "{id} stands out among the speakers");
            }
            let card = format!("document.getElementById('quote-{}').getBoundingClientRect()", sceptics()[0]);
            page.until(
                "its card in the window",
                &format!("{card}.height && {card}.top >= 0 && {card}.top < innerHeight / 2"),
            );
        },
    },
    Question {
        asked: "where does the number of states come from",
        acts: &[|page| page.click("#briefing .opening .notes a")],
        answered: |page| {
            let source = page.text("document.querySelector('#briefing .opening .notes a').hash.slice(1)");
            let said = page.text(&format!("document.getElementById({source:?}).textContent"));
            let note = "document.querySelector('[popover]:popover-open')?.textContent ?? ''";
            page.until("its source beside it", &format!("({note}).startsWith({})", json!(said)));
        },
    },
];

/// The note of each date that comes, one after the other, as the reader sees them.
const KEEP_NOTES: &str = "window.notes = '';
    new MutationObserver(() => (window.notes += document.querySelector('#map .date-note:not([hidden])').textContent))
        .observe(document.querySelector('#map [data-date]'), { attributeFilter: ['data-date'] });";

/// By the key, as Firefox moves the list while it is scrolled to.
fn choose_found(page: &Page) {
    page.until("Brazil is offered", "document.querySelector('#found [data-option=BRA]')");
    page.press(key::ENTER);
}

/// The first stop that is a year after the launch, or later.
fn anniversary() -> String {
    let year: u16 = LAUNCH.get(..4).and_then(|year| year.parse().ok()).expect("a year");
    let day = format!("{}{}", year + 1, &LAUNCH[4..]);
    stops().into_iter().find(|stop| *stop >= day).expect("a stop a year later")
}

/// The first theme of the first sceptical quote.
fn theme() -> String {
    let quotes = records("quotes");
    let themes = quotes.iter().find(|quote| quote["stance"] == "sceptical").map(|quote| &quote["themes"][0]);
    themes.and_then(|theme| theme.as_str()).expect("a theme").to_owned()
}

/// The sceptical quotes on it.
fn sceptics() -> Vec<String> {
    let quotes = records("quotes").into_iter().filter(|quote| {
        quote["stance"] == "sceptical"
            && quote["themes"].as_array().is_some_and(|themes| themes.contains(&json!(theme())))
    });
    quotes.map(|quote| text(&quote, "id").to_owned()).collect()
}

fn are_answered(browser: &Browser) {
    for Question { asked, acts, answered } in QUESTIONS {
        assert!(acts.len() <= 3, "{asked}: {} acts", acts.len());
        in_window(browser, [390, 844], Language::English, |page| {
            page.until_footnotes();
            acts.iter().for_each(|act| act(page));
            answered(page);
        });
    }
}
