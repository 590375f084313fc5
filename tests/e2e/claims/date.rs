//! The date control: the stops of the record, from the launch on.

use serde_json::json;

use crate::claim::Claim;
use webtest::delivery::Language;
use webtest::mouse::{button, move_to};
use webtest::page::{LAUNCH, Page, key};
use webtest::record::{status_counts, stops};

pub const CLAIMS: &[Claim] = &[
    ("the buttons walk from the launch to the last stop", buttons_walk_the_stops),
    ("the handle of the date follows a click and the pointer", handle_follows),
];

/// Those that have nothing to do with how the page was delivered.
pub const DETAILS: &[Claim] = &[
    ("the arrow keys move the slider", arrow_keys_move_the_slider),
    ("an address with a date shows that date", address_sets_the_date),
    ("the digits of a year, or of a day, move the slider", digits_move_the_slider),
    ("states that are new come in gently, unless the reader wants no motion", new_states_come_in),
];

fn buttons_walk_the_stops(page: &Page) {
    page.start(Language::English, "");
    assert_eq!(page.matches("#map button[data-step='-1']:disabled"), 1, "there is nothing before the launch");
    let stops = stops();
    for (place, stop) in stops.iter().enumerate() {
        if place > 0 {
            page.click("#map button[data-step='1']");
        }
        page.until_date(stop);
        assert_eq!((stop, page.marks("supporter")), (stop, status_counts(stop)[0]));
    }
    assert_eq!(page.matches("#map button[data-step='1']:disabled"), 1, "there is nothing after the last stop");
    let [.., before, last] = &stops[..] else { panic!("fewer than two stops") };
    page.until_address(&format!("date={last}"));
    page.click("#map button[data-step='-1']");
    page.until_date(before);
    assert_eq!(page.marks("supporter"), status_counts(before)[0]);
}

/// A place on the stretch of the chart that is a stop's, and the stops whose handles are seen.
const CHART: &str = "const chart = document.querySelector('#map .date-chart');
    const { x, y, width, height } = chart.querySelector(`a[href='#date=${arguments[0]}'] rect`).getBoundingClientRect();
    const seen = [...chart.querySelectorAll('[data-stop]')].filter((handle) => getComputedStyle(handle).display !== 'none');
    return {
        place: { x: Math.round(x + width / 2), y: Math.round(y + height / 3), problem: null },
        handles: seen.map((handle) => handle.dataset.stop),
    };";

fn handle_follows(page: &Page) {
    page.start(Language::English, "");
    page.browser.run("document.querySelector('#map .legend').scrollIntoView()", Vec::new());
    let stops = stops();
    let chart = |stop: &str| page.browser.run(CHART, vec![json!(stop)]);
    let at = |stop: &str| move_to(&chart(stop)["place"]);
    let is_at = |stop: &str| {
        page.until_date(stop);
        assert_eq!(chart(stop)["handles"], json!([stop]));
    };
    is_at(LAUNCH);
    let (middle, [.., before, last]) = (&stops[stops.len() / 2], &stops[..]) else { panic!("fewer than two stops") };
    // Pressed and lifted before what drags may be there: each stretch is a link.
    page.mouse(json!([at(middle), button("pointerDown"), button("pointerUp")]));
    is_at(middle);
    page.until("what drags is there", "window.briefing.gestures");
    page.mouse(json!([at(middle), button("pointerDown"), at(LAUNCH), at(last), button("pointerUp")]));
    is_at(last);
    // Keys go on from there.
    page.until_equal("what has the focus", "document.activeElement.id", json!("date"));
    page.press(key::LEFT);
    is_at(before);
}

fn arrow_keys_move_the_slider(page: &Page) {
    page.start(Language::English, "");
    page.browser.run("document.querySelector('#map [data-date]').focus()", Vec::new());
    page.press(key::RIGHT);
    page.until(
        "the date has moved on",
        &format!("document.querySelector('#map [data-date]').dataset.date > {LAUNCH:?}"),
    );
    page.press(key::RIGHT);
    page.until_date(&stops()[2]);
    page.press(key::LEFT);
    page.press(key::LEFT);
    page.until_date(LAUNCH);
    page.until("the default has left the address", "!location.hash.includes('date')");
}

fn digits_move_the_slider(page: &Page) {
    page.start(Language::English, "");
    page.browser.run("document.querySelector('#map [data-date]').focus()", Vec::new());
    page.until("what hears digits is there", "window.briefing.gestures");
    let stops = stops();
    let last = stops.last().expect("stops");
    let year = last.split('-').next().expect("a year");
    let first_of_it = stops.iter().find(|stop| stop.starts_with(year)).expect("a stop in that year");
    // What was known on a day without a stop stands at the stop before it; before all of them, at the first.
    for (typed, shown) in [("2099", last), (year, first_of_it), ("1999", &stops[0]), ("20991231", last)] {
        // Any other key begins anew.
        page.press(key::HOME);
        page.until_date(LAUNCH);
        page.press(typed);
        page.until_date(shown);
    }
}

/// Notes which marks are animated from now on.
const WATCHED: &str = "window.animated = [];
    const { animate } = Element.prototype;
    Element.prototype.animate = function (...given) {
        window.animated.push(this);
        return animate.apply(this, given);
    };
    window.supporters = () => [...document.querySelectorAll('#map .drawing :is([data-look=supporter], [data-status=supporter])')];
    window.before = supporters();";

fn new_states_come_in(page: &Page) {
    page.start(Language::English, "");
    page.browser.run(WATCHED, Vec::new());
    page.hover("#map .drawing");
    page.until("what shows them is there", "window.briefing.gestures");
    let stops = stops();
    let last = stops.last().expect("stops");
    let to = |place: usize| {
        format!(
            "const slider = document.querySelector('#date'); slider.value = {place};
        slider.dispatchEvent(new Event('input', {{ bubbles: true }}))"
        )
    };
    page.browser.run(&to(stops.len() - 1), Vec::new());
    page.until_date(last);
    page.until("those that are new have come in", "animated.length > 0");
    let news = "supporters().filter((mark) => !before.includes(mark))";
    page.until_equal(
        "who came in",
        &format!("animated.length === {news}.length && {news}.every((mark) => animated.includes(mark))"),
        json!(true),
    );
    // Back, nobody is new.
    page.browser.run(&format!("window.animated = []; {}", to(0)), Vec::new());
    page.until_date(LAUNCH);
    page.browser.run(&format!("window.matchMedia = () => ({{ matches: true }}); {}", to(stops.len() - 1)), Vec::new());
    page.until_date(last);
    assert_eq!(page.browser.value("animated.map((mark) => mark.outerHTML.slice(0, 200))"), json!([]));
}

fn address_sets_the_date(page: &Page) {
    // The day of a stop, a day between stops, and one after all of them, of which nothing is known.
    let stops = stops();
    let last = stops.last().expect("stops");
    for (asked, shown) in [(&*stops[1], &*stops[1]), ("2020-06-01", "2020-06-01"), ("2099-01-01", last)] {
        page.start(Language::English, &format!("date={asked}"));
        page.until_date(shown);
        assert_eq!(page.marks("supporter"), status_counts(shown)[0], "supporters at {shown}");
    }
}
