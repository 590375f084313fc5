//! The map: choosing a state by pointer, by keyboard and by name.

use std::sync::Arc;

use serde_json::json;

use crate::claim::{Claim, Special};
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::page::{LAUNCH, Page, key};
use webtest::record::status_counts;
use webtest::site::{Faults, Gate};

pub const CLAIMS: &[Claim] = &[
    ("a click on a state opens its card", click_opens_the_card),
    ("the search box completes a name and answers in a sentence", search_box_answers),
];

/// What depends on when files come.
pub const LATE: &[Special] = &[
    ("a state is found by its other names, though they come after the letters", other_names_come_later),
    ("the search of the quotes asks for no file, what is reached next does", quotes_are_searched_alone),
];

/// Those that have nothing to do with how the page was delivered.
pub const DETAILS: &[Claim] = &[
    ("the map is one tab stop with arrow keys, Enter and Escape", keyboard_walks_the_map),
    ("the legend counts the states and picks them out", legend_counts),
    ("the choice of a part of the world moves the map there and back", regions_move_the_map),
    ("a state in the table opens the card, too", table_opens_the_card),
    ("the key that ends a composition chooses no state", composition_chooses_nothing),
];

fn click_opens_the_card(page: &Page) {
    page.start(Language::English, "");
    let country = page.click_mark(&["BRA", "AUS", "MNG", "DZA"]);
    page.until_card(&country);
    page.until_address(&format!("country={country}"));
    assert_eq!(page.matches(&format!("#map [data-country={country}][aria-current=true]")), 1);
    assert_ne!(page.text("document.querySelector('#map [data-answer]').textContent"), "");
    page.click("#card [data-close]");
    page.until("the card is closed", "!document.querySelector('#card').dataset.card");
    page.until("the state has left the address", "!location.hash.includes('country')");
}

fn keyboard_walks_the_map(page: &Page) {
    page.start(Language::English, "");
    page.click("#map #find");
    let focused = "document.activeElement.closest('#map [data-country]')?.dataset.country";
    let reached = (0..30).any(|_| {
        page.press(key::TAB);
        !page.text(focused).is_empty()
    });
    assert!(reached, "the Tab key never reached a state on the map");
    let first = page.text(focused);
    page.press(key::TAB);
    assert_eq!(page.text(focused), "", "the map has more than one tab stop");
    page.browser.run("document.querySelector('#map [data-country][tabindex=\"0\"]').focus()", Vec::new());

    page.press(key::RIGHT);
    page.until("the focus has gone to a neighbour", &format!("({focused}) && ({focused}) !== {first:?}"));
    page.press(key::DOWN);
    let country = page.text(focused);
    page.press(key::ENTER);
    page.until_card(&country);
    assert_eq!(page.text(focused), country, "the focus stays on the state");
    let place = page.count("scrollY");
    page.press("south k");
    page.until_equal("the state of that name", focused, "KOR");
    assert_eq!(page.count("scrollY"), place, "a space within a name scrolled the page");
    page.browser.run(
        "document.querySelector('#map [data-country=' + arguments[0] + ']').focus()",
        vec![country.clone().into()],
    );
    page.press(key::ESCAPE);
    page.until("the card is closed", "!document.querySelector('#card').dataset.card");
    assert_eq!(page.text(focused), country, "the focus stays on the state");
}

fn search_box_answers(page: &Page) {
    page.start(Language::English, "");
    page.write("#map #find", "Mal");
    page.until("Malta is offered", "document.querySelector('#map [role=option][data-option=MLT]')");
    let chosen = "document.querySelector('#map [role=option][aria-selected=true]')?.dataset.option";
    let reached = (0..10).any(|_| {
        let there = page.text(chosen) == "MLT";
        if !there {
            page.press(key::DOWN);
        }
        there
    });
    assert!(reached, "the arrow keys never reached Malta");
    page.press(key::ENTER);
    page.until_card("MLT");
    let answer = page.text("document.querySelector('#map [data-answer]').textContent");
    assert!(answer.starts_with("Yes") && answer.trim_end().ends_with('.'), "no sentence on Malta: {answer:?}");
    assert_eq!(page.text("document.querySelector('#panel h3').textContent"), "Malta");
    page.write("#map #find", "Allemagne");
    page.until(
        "a state is found by its name in another language",
        "document.querySelector('#found [data-option=DEU]')",
    );
}

/// Other names are in a file that the first focus brings; letters may be typed before it is there.
fn other_names_come_later(browser: &Browser) {
    let gate = Arc::new(Gate::default());
    let held = Faults { held: Some(("interactions.", Arc::clone(&gate))), ..Faults::default() };
    let page = Page { browser, place: &Delivery::Served.place(browser.engine, held) };
    page.start(Language::English, "");
    page.write("#map #find", "Allem");
    page.until("no name that the page shows has these letters", "!document.querySelector('#found').hidden");
    assert_eq!(page.matches("#found [data-option]"), 0, "the file with the other names was not held back");
    gate.open();
    page.until("Germany is offered once it is there", "document.querySelector('#found [data-option=DEU]')");
    page.press(key::ENTER);
    page.until_card("DEU");
}

/// What the file that comes with a pointer or the focus does is for other parts of the page, and it would come between letters.
fn quotes_are_searched_alone(browser: &Browser) {
    let page = Page { browser, place: &Delivery::Served.place(browser.engine, Faults::default()) };
    page.start(Language::English, "");
    // The file is asked for by a timer of the event: this one is after it.
    let asked = |control: &str| {
        browser.promised(&format!(
            "(async () => {{
                document.querySelector({control:?}).focus();
                await new Promise((done) => setTimeout(done));
                return document.querySelectorAll('script[src*=\"interactions.\"]').length;
            }})()"
        ))
    };
    assert_eq!(asked("#quote-search"), 0, "files that the search of the quotes asked for");
    assert_eq!(asked("#find"), 1, "files that the search for a state asked for");
}

/// Input methods end a composition by Enter, of which engines say that it belongs to that, or give it the code 229.
fn composition_chooses_nothing(page: &Page) {
    page.start(Language::English, "");
    page.write("#map #find", "Malt");
    let option = "document.querySelector('#found [data-option=MLT]')";
    page.until("a suggestion", option);
    for ending in ["isComposing: true", "keyCode: 229"] {
        let press = format!(
            "const key = new KeyboardEvent('keydown', {{ key: 'Enter', bubbles: true, cancelable: true, {ending} }});
            return document.querySelector('#find').dispatchEvent(key);"
        );
        assert_eq!(
            page.browser.run(&press, Vec::new()),
            json!(true),
            "{ending}: the key was taken from the composition"
        );
        page.browser.until_painted();
        assert_eq!(page.matches("#card[data-card]:not([data-card=''])"), 0, "{ending}");
        page.until("the suggestion is still there", option);
    }
    page.press(key::ENTER);
    page.until_card("MLT");
}

fn legend_counts(page: &Page) {
    page.start(Language::English, "");
    for (status, count) in ["supporter", "undated", "absent", "unnamed"].into_iter().zip(status_counts(LAUNCH)) {
        let button = format!("#map button[data-legend={status}]");
        let label = page.text(&format!("document.querySelector({button:?}).textContent"));
        assert!(label.contains(&count.to_string()), "the legend says {label:?}, not {count}");
        assert_eq!(page.marks(status), count);
        page.click(&button);
        page.until_equal(
            "the pressed entry",
            "document.querySelector('#map [data-legend][aria-pressed=true]')?.dataset.legend",
            status,
        );
    }
}

fn regions_move_the_map(page: &Page) {
    page.start(Language::English, "");
    let seen = "document.querySelector('#map svg.drawing').getAttribute('viewBox')";
    let world = page.text(seen);
    choose_region(page, "europe");
    page.until("the map shows Europe", &format!("{seen} !== {world:?}"));
    let country = page.click_mark(&["ISL", "POL", "ROU", "UKR"]);
    page.until_card(&country);
    choose_region(page, "world");
    page.until_equal("the part of the map that is seen", seen, world);
}

/// Chooses a part of the world by its token.
pub fn choose_region(page: &Page, region: &str) {
    let value = page.text(&format!("document.querySelector('#map [name=frame] [data-region={region}]').value"));
    page.choose("#map select[name=frame]", &value);
}

fn table_opens_the_card(page: &Page) {
    page.start(Language::English, "");
    page.browser.run("document.querySelector('#states').closest('details')?.setAttribute('open', '')", Vec::new());
    page.browser
        .run("document.querySelectorAll('#states details').forEach((part) => { part.open = true; })", Vec::new());
    page.click("#states tr[data-country=AUS] a[href='#country=AUS']");
    page.until_card("AUS");
}
