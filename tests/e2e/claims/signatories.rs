//! The layer of the map with companies, groups and authorities.

use serde_json::Value;

use crate::claim::Claim;
use webtest::delivery::Language;
use webtest::page::{LAUNCH, Page, key};
use webtest::record::{records, stops};

/// Tried in every engine and delivery.
pub const CLAIMS: &[Claim] = &[("who signed besides states is shown over the map at request", layer_is_shown)];

/// What shows and hides it.
const BUTTON: &str = ".zoom-steps [aria-pressed]";
/// Areas of the circles by where they stand, in the numbers of the scale, whose largest is a hundred.
const NUMBERS: &str = "[...document.querySelectorAll('.signatories > circle')]
    .map((circle) => Math.round(100 * (circle.getAttribute('r') / document.querySelector('.signatories .scale circle').getAttribute('r')) ** 2))
    .sort((one, other) => other - one)";

fn layer_is_shown(page: &Page) {
    page.start(Language::English, "");
    page.hover("#map .drawing");
    page.until("the button of the layer", &format!("document.querySelector({BUTTON:?})"));
    assert_eq!(page.matches(".signatories"), 0, "a layer that nobody has asked for");
    assert_eq!(page.date(), LAUNCH);
    let before = page.statuses();
    page.click(BUTTON);
    // At the launch none was counted: the map goes to the first day of a count.
    let days = counted();
    let [(first, numbers), (last, latest)] = days.as_slice() else { panic!("days that were counted: {}", days.len()) };
    page.until_date(first);
    page.until_address(&format!("date={first}"));
    page.until_equal("the circles of the first count", NUMBERS, numbers.clone());
    let all: u64 = numbers.iter().sum();
    page.until(
        "the note says how many",
        &format!("document.querySelector('.layer-note').textContent.replaceAll(',', '').includes('of {all} ')"),
    );
    assert!(page.matches(".layer-note .sources a[href*='#source-']") > 0, "a number without its source");
    // By key, to the last count, which is later than any of the map's days.
    let other = stops().into_iter().filter(|stop| stop <= last).max().expect("a stop");
    page.browser.run(&format!("document.querySelector('.layer-note a[href=\"#date={other}\"]').focus()"), Vec::new());
    page.press(key::ENTER);
    page.until_date(&other);
    page.until_equal("the circles of the last count", NUMBERS, latest.clone());
    // A day before the first count has none.
    page.browser.run(&format!("location.hash = 'date={LAUNCH}'"), Vec::new());
    page.until_date(LAUNCH);
    page.until_equal("circles at the launch", "document.querySelectorAll('.signatories circle').length", 0);
    assert_eq!(page.statuses(), before, "the layer has changed the states");
    page.click(BUTTON);
    page.until_equal("what is left of the layer", "document.querySelectorAll('.signatories, .layer-note').length", 0);
    assert_eq!(page.date(), LAUNCH, "hiding the layer has moved the map");
}

/// The days of the counts, each with the number of entries of every state that had one, the largest first.
fn counted() -> Vec<(String, Vec<u64>)> {
    let states = records("states");
    let of = |state: &Value| state["supporters"].as_object().cloned().unwrap_or_default();
    let mut days: Vec<String> = states.iter().flat_map(|state| of(state).keys().cloned().collect::<Vec<_>>()).collect();
    days.sort();
    days.dedup();
    let numbers = |day: &String| {
        let kinds = |state: &Value| of(state)[day].as_object().cloned().unwrap_or_default();
        let total = |state: &Value| kinds(state).values().filter_map(Value::as_u64).sum::<u64>();
        let mut numbers: Vec<u64> =
            states.iter().filter(|state| of(state).contains_key(day)).map(total).filter(|total| *total > 0).collect();
        numbers.sort_unstable_by(|one, other| other.cmp(one));
        (day.clone(), numbers)
    };
    days.iter().map(numbers).collect()
}
