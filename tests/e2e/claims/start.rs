//! The page as it starts.

use crate::claim::Claim;
use webtest::delivery::Language;
use webtest::page::{LAUNCH, Page};
use webtest::record::{named, records};

pub const CLAIMS: &[Claim] =
    &[("it starts at the launch with the supporters, undated and absent of the record", starts_at_the_launch)];

/// Those that have nothing to do with how the page was delivered.
pub const DETAILS: &[Claim] = &[
    ("each state has one mark, and the table says the same of it", table_agrees_with_map),
    ("no id is used twice", ids_are_unique),
];

fn starts_at_the_launch(page: &Page) {
    page.start(Language::English, "");
    assert_eq!(page.date(), LAUNCH);
    let counts = ["supporter", "undated", "absent"].map(|status| page.marks(status));
    assert_eq!(counts, named(LAUNCH), "supporters, undated and absent");
}

fn table_agrees_with_map(page: &Page) {
    page.start(Language::English, "");
    let marks = page.statuses();
    assert_eq!(page.matches("#map [data-country]"), marks.len(), "a state has more than one mark");
    assert_eq!(marks.len(), records("states").len());
    let rows = page.browser.value(
        "Object.fromEntries([...document.querySelectorAll('#states tr[data-country]')].map((row) => [row.dataset.country, row.dataset.status]))",
    );
    assert_eq!(rows, serde_json::json!(marks));
    assert_eq!(page.matches("#states tr[data-country]"), marks.len());
}

fn ids_are_unique(page: &Page) {
    page.start(Language::English, "country=FRA");
    let twice = page.browser.value(
        "[...document.querySelectorAll('[id]')].map((element) => element.id).filter((id, place, all) => all.indexOf(id) !== place)",
    );
    assert_eq!(twice, serde_json::json!([]));
}
