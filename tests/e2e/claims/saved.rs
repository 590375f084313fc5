//! A page that a browser has saved while the app ran.

use crate::claim::Special;
use crate::claims::faults;
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::page::Page;
use webtest::record::open_event;
use webtest::site::Faults;

/// Tried in every engine.
pub const CLAIMS: &[Special] =
    &[("a file that a browser saved while the app ran starts as it was printed", saved_pages_start_anew)];

/// What comes with a pointer.
const SHOWN_LATER: &str = "window.briefing.eventPanel && document.querySelector('.zoom-steps [data-added]')";

/// Browsers save a page as it is, with whatever the app has made of it, and not its state.
fn saved_pages_start_anew(browser: &Browser) {
    let place = Delivery::Alone.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    page.start(Language::English, "");
    let texts = "[...document.querySelectorAll('#briefing, #briefing [data-shown], .date-now, [data-legend], .date-note:not([hidden])')]
        .map((element) => element.id ? element.innerText : element.textContent)";
    let said = |page: &Page| {
        page.hover("#timeline-title");
        page.until("what shows an event and who else signed is there", SHOWN_LATER);
        page.browser.value(texts)
    };
    let printed = said(&page);
    page.start(Language::English, "date=2019-11-12&country=FRA&q=nuclear&scheme=dark");
    page.until_card("FRA");
    page.until("quotes are filtered", "document.querySelectorAll('#quotes [data-quote][hidden]').length > 0");
    page.hover("#timeline-title");
    page.until("what shows an event and who else signed is there", SHOWN_LATER);
    page.click(&format!("#timeline [data-event='{}'] h3 a", open_event()));
    page.until("the event is shown", "document.querySelector('#timeline [data-added]')");
    page.click(".zoom-steps [data-added]");
    page.until("the layer of signatories", "document.querySelector('.signatories circle')");
    let saved = page.text("`<!doctype html>${document.documentElement.outerHTML}`");
    let place = Delivery::Alone.place(browser.engine, faults::saved(saved));
    let page = Page { browser, place: &place };
    page.start(Language::English, "");
    assert_eq!(said(&page), printed, "what the saved page says once the app is there");
    assert_eq!(page.matches("[data-added]:not(button)"), 0, "an event or a layer is shown that nobody has asked for");
    assert_eq!(page.matches("button[data-added]"), 1, "a button was saved with the page");
    page.start(Language::English, "country=USA");
    page.until_card("USA");
    assert_eq!(page.matches("#panel h3"), 1, "panels of states");
    page.click("[data-step='1']");
    page.until("a later date", "document.querySelector('#date').value === '1'");
    let errors = browser.evidence.errors(browser);
    assert!(errors.is_empty(), "errors on the console: {errors:#?}");
}
