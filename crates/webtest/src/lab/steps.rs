//! What the reader does in the lab, with pauses in which everything comes to rest. Each page has its part of the controls.

use std::thread;
use std::time::{Duration, Instant};

use super::figures::Figures;
use super::probe;
use crate::browser::Browser;
use crate::page::{Page, key};

/// Longer than any answer, a glide of the page and the delayed writing of the address.
const REST: Duration = Duration::from_millis(700);

/// Every step, in the order of a visit. The last one leaves the page.
pub fn all(page: &Page, figures: &mut Figures) {
    choose_states(page, figures);
    move_the_date(page, figures);
    unfold(page, figures);
    search(page, figures);
    choose_facets(page, figures);
    switch_language(page, figures);
}

/// Ten states, one of each pair: of some, the middle of the box lies in a neighbour.
fn choose_states(page: &Page, figures: &mut Figures) {
    if page.matches("#map [data-country]") == 0 || !seen(page, "#map svg[role]") {
        return;
    }
    for states in [
        ["BRA", "DZA"],
        ["AUS", "IND"],
        ["MNG", "KAZ"],
        ["RUS", "CHN"],
        ["LBY", "EGY"],
        ["SAU", "IRN"],
        ["MEX", "PER"],
        ["SDN", "ETH"],
        ["POL", "DEU"],
        ["COD", "AGO"],
    ] {
        page.hover_mark(&states);
        step(page, figures, "a state chosen on the map", || page.press_button());
    }
}

/// From stop to stop, up to the last.
fn move_the_date(page: &Page, figures: &mut Figures) {
    let forward = "#map button[data-step='1']:not([disabled])";
    while seen(page, forward) {
        page.hover(forward);
        step(page, figures, "a stop of the date", || page.press_button());
    }
}

/// Whatever is folded.
fn unfold(page: &Page, figures: &mut Figures) {
    let folded = "#briefing details[id]:not([open]) > summary";
    while seen(page, folded) {
        page.hover(folded);
        step(page, figures, "a folded part opened", || page.press_button());
    }
}

fn search(page: &Page, figures: &mut Figures) {
    if !seen(page, "#quotes input[type=search]") {
        return;
    }
    page.click("#quotes input[type=search]");
    for letter in "norms".chars() {
        step(page, figures, "a letter of a search", || page.press(&letter.to_string()));
    }
    reset(page, figures);
}

fn choose_facets(page: &Page, figures: &mut Figures) {
    let facet = "#quotes select[name=theme]";
    if !seen(page, facet) {
        return;
    }
    page.hover(facet);
    page.browser.run(&format!("document.querySelector({facet:?}).focus()"), Vec::new());
    for _ in 0..3 {
        step(page, figures, "a facet chosen", || page.press(key::DOWN));
    }
    reset(page, figures);
}

fn reset(page: &Page, figures: &mut Figures) {
    page.hover("#quotes [data-reset]");
    step(page, figures, "the quotes reset", || page.press_button());
}

/// The page in the other language is a page of its own; its program has come already.
pub fn switch_language(page: &Page, figures: &mut Figures) {
    let link = "a.language";
    if !seen(page, link) {
        return;
    }
    page.hover(link);
    page.press_button();
    until(page.browser, "document.documentElement.matches('[lang=fr][data-ready]')");
    thread::sleep(REST);
    let load = probe::load(page.browser);
    figures.add("language switched: first paint", load.first_paint);
    if let Some(ready) = load.ready {
        figures.add("language switched: app ready", ready);
    }
}

/// Whether the first element that matches can be seen.
fn seen(page: &Page, selector: &str) -> bool {
    page.browser.value(&format!("document.querySelector({selector:?})?.getClientRects().length > 0")) == true
}

/// One input, measured. Whatever scrolling and hovering it took comes to rest before.
fn step(page: &Page, figures: &mut Figures, name: &str, input: impl FnOnce()) {
    thread::sleep(REST / 2);
    probe::begin(page.browser);
    input();
    thread::sleep(REST);
    figures.add_answer(name, &probe::end(page.browser));
}

/// Asks seldom: each question takes the page's time, too.
pub fn until(browser: &Browser, expression: &str) {
    let deadline = Instant::now() + Duration::from_secs(30);
    while browser.value(expression) != true {
        assert!(Instant::now() < deadline, "not within 30 s: {expression}, at {}", browser.value("location.href"));
        thread::sleep(Duration::from_millis(250));
    }
}
