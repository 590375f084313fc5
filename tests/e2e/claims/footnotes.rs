//! The sources of a statement, as notes that open beside it.

use serde_json::json;

use crate::claim::Claim;
use webtest::delivery::Language;
use webtest::page::{Page, key};

/// Tried in every engine, as served.
pub const CLAIMS: &[Claim] = &[
    ("a footnote opens its source beside the statement, and closes to where it was", note_opens),
    ("a footnote of several in a row opens them one after the other", note_of_several),
    ("a footnote leads to the list, and to all that rests on the source", note_leads_on),
];

/// The note that is open, if one is.
const NOTE: &str = "document.querySelector('[popover]:popover-open')";

/// Whether it lies in the window, whole.
const IN_WINDOW: &str =
    "(({ left, top, right, bottom }) => left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight)";

fn note_opens(page: &Page) {
    page.start(Language::English, "country=FRA");
    page.until_card("FRA");
    page.open_folds();
    page.until_footnotes();
    // A number behind a sentence, a name below the map, one in the panel that the app has made, one of a quote.
    for place in [
        ".opening .notes a",
        ".date-note:not([hidden]) .sources a",
        "#card .sources a",
        "#quotes [data-quote]:not([hidden]) .origin a",
    ] {
        let link = format!("#briefing {place}");
        page.click(&link);
        page.until("a note", NOTE);
        let id = page.text(&format!("document.querySelector({link:?}).hash.slice(1)"));
        let said = page.text(&format!("document.getElementById({id:?}).textContent"));
        assert!(page.text(&format!("{NOTE}.textContent")).starts_with(&said), "{place}: the note is not on {said:?}");
        assert_eq!(page.browser.value(&format!("{IN_WINDOW}({NOTE}.getBoundingClientRect())")), json!(true), "{place}");
        assert_eq!(
            page.browser.value(&format!("document.activeElement === {NOTE}")),
            json!(true),
            "{place}: the focus"
        );
        assert_eq!(page.browser.value("location.hash"), json!("#country=FRA"), "{place}: the address");
        page.press(key::ESCAPE);
        page.until("no note", &format!("!{NOTE}"));
        page.until_equal(
            "what has the focus",
            &format!("document.activeElement === document.querySelector({link:?})"),
            json!(true),
        );
        page.until_card("FRA");
    }
}

fn note_of_several(page: &Page) {
    page.start(Language::English, "");
    page.open_folds();
    page.until_footnotes();
    let link = "#briefing .notes a[data-entries]";
    page.click(link);
    page.until("a note", NOTE);
    let entries = format!(
        "(({{ dataset, hash }}) => [...document.querySelectorAll('#sources li')]
            .slice([...document.querySelectorAll('#sources li')].findIndex((it) => it.id === hash.slice(1)))
            .slice(0, dataset.entries))(document.querySelector({link:?}))"
    );
    let titles = format!("{entries}.map((it) => it.querySelector('a').href)");
    let shown =
        format!("[...{NOTE}.querySelectorAll('a')].map((it) => it.href).filter((it) => !it.includes('#source-'))");
    assert!(page.browser.value(&format!("{entries}.length > 2")) == json!(true), "a run has three entries or more");
    assert_eq!(page.browser.value(&titles), page.browser.value(&shown));
    assert_eq!(page.browser.value(&format!("{IN_WINDOW}({NOTE}.getBoundingClientRect())")), json!(true));
}

fn note_leads_on(page: &Page) {
    page.start(Language::English, "");
    page.until_footnotes();
    let link = "#briefing .opening .notes a";
    let id = page.text(&format!("document.querySelector({link:?}).hash.slice(1)"));
    page.click(link);
    page.until("a note", NOTE);
    page.click(&format!("[popover] a[href='#{id}']"));
    page.until("no note", &format!("!{NOTE}"));
    page.until(
        "its entry in the list",
        &format!("{IN_WINDOW}(document.getElementById({id:?}).getBoundingClientRect())"),
    );

    page.browser.back_within();
    page.click(link);
    page.until("a note", NOTE);
    page.browser.leave_by(&format!("{NOTE}.querySelector('a[href*=\"record\"]').click()"));
    page.until("the page on the record", "location.pathname.endsWith('record.html')");
    page.until(
        "what rests on it",
        &format!("document.getElementById({id:?})?.getBoundingClientRect().top < innerHeight"),
    );
}
