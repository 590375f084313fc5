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
            page.until("the answer", "document.querySelector('#card [data-answer]')?.textContent");
        },
    },
    Question {
        asked: "who stayed away",
        acts: &[],
        answered: |page| {
            let [.., absent, _] = status_counts(LAUNCH);
            assert_eq!(page.matches("#card-empty .chips a[href^='#country=']"), absent);
        },
    },
    Question {
        asked: "what changed between the launch and its first anniversary",
        acts: &[
            |page| {
                page.click("[data-play]");
                page.until_date(ANNIVERSARY);
            },
            |page| page.click("[data-play]"),
        ],
        answered: |page| {
            let before = stops().into_iter().rfind(|stop| &**stop < ANNIVERSARY).expect("a stop before it");
            assert_eq!((page.date(), page.marks("supporter")), (ANNIVERSARY.into(), status_counts(ANNIVERSARY)[0]));
            let said = page.text("document.querySelector('#map .date-note:not([hidden])').textContent");
            let joined = records("states").into_iter().filter(|state| {
                let known = text(&state["joined"], "not_after");
                known > &*before && known <= ANNIVERSARY
            });
            joined.for_each(|state| {
                let name = text(&state["name"], "en");
                assert!(said.contains(name), "{name} is not in {said:?}");
            });
        },
    },
    Question {
        asked: "what did a sceptic say about attribution",
        acts: &[
            |page| page.click(".masthead nav a[href='#quotes']"),
            |page| page.choose("#quotes select[name=theme]", "attribution"),
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

/// By the key, as Firefox moves the list while it is scrolled to.
fn choose_found(page: &Page) {
    page.until("Brazil is offered", "document.querySelector('#found [data-option=BRA]')");
    page.press(key::ENTER);
}

/// A year after the launch.
const ANNIVERSARY: &str = "2019-11-12";

/// The quotes on attribution by which the answer is no.
fn sceptics() -> Vec<String> {
    let quotes = records("quotes").into_iter().filter(|quote| {
        quote["stance"] == "sceptical"
            && quote["themes"].as_array().is_some_and(|themes| themes.contains(&json!("attribution")))
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
