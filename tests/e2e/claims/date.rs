//! The date control: eight stops from the launch to January 2022.

use crate::cases::Claim;
use crate::harness::delivery::Language;
use crate::harness::page::{LAUNCH, Page, key};

pub const CLAIMS: &[Claim] = &[("the buttons walk from 41 supporters at the launch to 81", buttons_walk_the_stops)];

/// Those that have nothing to do with how the page was delivered.
pub const DETAILS: &[Claim] = &[
    ("the arrow keys move the slider", arrow_keys_move_the_slider),
    ("an address with a date shows that date", address_sets_the_date),
];

/// The stops for which the number of supporters is on record, in order.
const SUPPORTERS: [(&str, usize); 7] = [
    (LAUNCH, 41),
    ("2019-09-16", 68),
    ("2019-11-12", 74),
    ("2020-02-27", 78),
    ("2020-11-20", 79),
    ("2021-11-11", 80),
    ("2022-01-11", 81),
];

fn buttons_walk_the_stops(page: &Page) {
    page.start(Language::English, "");
    assert_eq!(page.matches("#map button[data-step='-1']:disabled"), 1, "there is nothing before the launch");
    let mut date = page.date();
    for (stop, supporters) in SUPPORTERS {
        while date.as_str() < stop {
            page.click("#map button[data-step='1']");
            page.until(
                "the date has moved on",
                &format!("document.querySelector('#map [data-date]').dataset.date > {date:?}"),
            );
            date = page.date();
        }
        assert_eq!((date.as_str(), page.marks("supporter")), (stop, supporters));
    }
    assert_eq!(page.matches("#map button[data-step='1']:disabled"), 1, "there is nothing after the last stop");
    page.until_address("date=2022-01-11");
    page.click("#map button[data-step='-1']");
    page.until_date("2021-11-11");
    assert_eq!(page.marks("supporter"), 80);
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
    page.until_date("2019-09-16");
    page.press(key::LEFT);
    page.press(key::LEFT);
    page.until_date(LAUNCH);
    page.until("the default has left the address", "!location.hash.includes('date')");
}

fn address_sets_the_date(page: &Page) {
    for (date, supporters) in [("2019-09-16", 68), ("2020-06-01", 78), ("2030-01-01", 81)] {
        page.start(Language::English, &format!("date={date}"));
        page.until_date(date);
        assert_eq!(page.marks("supporter"), supporters, "supporters at {date}");
    }
}
