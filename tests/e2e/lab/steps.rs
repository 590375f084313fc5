//! What the reader does in the lab, with pauses in which everything comes to rest.

use std::thread;
use std::time::Duration;

use super::probe;
use super::table::Figures;
use crate::harness::page::{LAUNCH, Page, key};
use crate::harness::record::{example, open_event, text};

/// Longer than any answer, a glide of the page and the delayed writing of the address.
const REST: Duration = Duration::from_millis(900);

/// Every step, in the order of a visit.
pub fn all(page: &Page, figures: &mut Figures) {
    choose_states(page, figures);
    move_the_date(page, figures);
    select_events(page, figures);
    search(page, figures);
    choose_facets(page, figures);
}

/// The second is one that quotes mention, the third one that none mentions.
fn choose_states(page: &Page, figures: &mut Figures) {
    for states in [["BRA", "DZA"], ["AUS", "IND"], ["MNG", "ARG"]] {
        page.hover_mark(&states);
        step(page, figures, "choose a state on the map", || page.press_button());
    }
    page.hover("#card [data-close]");
    step(page, figures, "close the card", || page.press_button());
}

fn move_the_date(page: &Page, figures: &mut Figures) {
    while page.date().as_str() < "2019-09-16" {
        page.hover("#map button[data-step='1']");
        step(page, figures, "move the date to 2019-09-16", || page.press_button());
    }
}

fn select_events(page: &Page, figures: &mut Figures) {
    let chosen = [open_event(), example("events", |event| text(event, "map_date") == LAUNCH)];
    for event in chosen {
        let link = format!("#timeline [data-event={event}] a[href='#event={event}']");
        if page.matches(&link) > 0 {
            page.hover(&link);
            step(page, figures, "select an event", || page.press_button());
        }
    }
}

fn search(page: &Page, figures: &mut Figures) {
    page.click("#quotes input[type=search]");
    for letter in "norms".chars() {
        step(page, figures, "search a quote word, by letter", || page.press(&letter.to_string()));
    }
    reset(page, figures);
}

fn choose_facets(page: &Page, figures: &mut Figures) {
    page.hover("#quotes select[name=theme]");
    page.browser.run("document.querySelector('#quotes select[name=theme]').focus()", Vec::new());
    for _ in 0..3 {
        step(page, figures, "choose a facet", || page.press(key::DOWN));
    }
    reset(page, figures);
}

fn reset(page: &Page, figures: &mut Figures) {
    page.hover("#quotes [data-reset]");
    step(page, figures, "reset the quotes", || page.press_button());
}

/// One input, measured. Whatever scrolling and hovering it took comes to rest before.
fn step(page: &Page, figures: &mut Figures, name: &'static str, input: impl FnOnce()) {
    thread::sleep(REST);
    probe::begin(page.browser);
    input();
    thread::sleep(REST);
    if let Some(answer) = probe::end(page.browser) {
        figures.add_answer(name, &answer);
    }
}
