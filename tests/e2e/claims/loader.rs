//! What the page's inline loader does by itself: remember, unfold, start late. In every engine; the Wasm is held back where
//! the app must not have its say.

use std::sync::Arc;

use serde_json::json;

use crate::claim::Special;
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::engine::Engine;
use webtest::page::Page;
use webtest::site::{Faults, Gate};

use super::faults;

pub const CLAIMS: &[Special] = &[
    ("clicks before the app is there are remembered, in order", early_clicks_are_remembered),
    ("what is folded is open in print, and only there", print_unfolds),
    ("a link into a folded part opens it", links_unfold),
    ("an address into a folded part opens it, without moving a reload", addresses_unfold),
    ("a loader that runs after the page was read starts the app, once", late_loader_starts_once),
];

fn early_clicks_are_remembered(browser: &Browser) {
    held(browser, "", |page| {
        page.click("#map [data-legend=absent]");
        page.click("#map button[data-step='1']");
        page.click("nav a[href='#quotes']");
        let noted = "window.briefing.early.map((act) => act.getAttribute('value').split('=')[0])";
        assert_eq!(page.browser.value(noted), json!(["#status", "#date"]));
    });
}

fn print_unfolds(browser: &Browser) {
    held(browser, "", |page| {
        let parts = "[...document.querySelectorAll('details')].map((part) => part.open)";
        page.browser.run("document.querySelector('details').open = true", Vec::new());
        let before = page.browser.value(parts);
        assert!(before.as_array().expect("parts").contains(&json!(false)), "nothing is folded");
        // Twice, as when a preview is followed by the print.
        page.browser.run("for (const _ of [1, 2]) dispatchEvent(new Event('beforeprint'))", Vec::new());
        assert_eq!(page.matches("details:not([open])"), 0, "folded in print");
        page.browser.run("dispatchEvent(new Event('afterprint'))", Vec::new());
        assert_eq!(page.browser.value(parts), before, "what is open after print");
    });
}

/// A place in a part that is folded, and that part.
const FOLDED: &str = "(() => {
    const place = document.querySelector('details[id]:not([open]) > :not(summary) [id]');
    return place && [place.id, place.closest('details').id];
})()";

fn links_unfold(browser: &Browser) {
    held(browser, "", |page| {
        let folded = page.browser.value(FOLDED);
        page.browser.run("location.hash = arguments[0]", vec![folded[0].clone()]);
        page.until("the part is open", &format!("document.getElementById({}).open", folded[1]));
        page.until("its place is in sight", &in_sight(&folded[0]));
    });
}

fn addresses_unfold(browser: &Browser) {
    let folded = std::cell::Cell::default();
    held(browser, "", |page| folded.set(page.browser.value(FOLDED)));
    let folded = folded.take();
    held(browser, folded[0].as_str().expect("a place in a folded part"), |page| {
        page.until("the part is open", &format!("document.getElementById({}).open", folded[1]));
        page.until("its place is in sight", &in_sight(&folded[0]));
        // The other engines go to the fragment's place at a reload, by themselves.
        if browser.engine == Engine::Chromium {
            page.browser.run("scrollTo({ top: 300, behavior: 'instant' })", Vec::new());
            page.browser.reload();
            page.until("the page is loaded", "document.readyState === 'complete'");
            page.until("the reader's place is kept", "Math.abs(scrollY - 300) < 50");
        }
    });
}

fn in_sight(id: &serde_json::Value) -> String {
    format!(
        "(({{ top, bottom }}) => bottom > 0 && top < innerHeight)(document.getElementById({id}).getBoundingClientRect())"
    )
}

fn late_loader_starts_once(browser: &Browser) {
    let place = Delivery::Served.place(
        browser.engine,
        faults::page(|page| page.replacen("<script data-data=", "<script type=\"text/late\" data-data=", 1)),
    );
    let page = Page { browser, place: &place };
    page.open(Language::English, "");
    page.until("the page is loaded", "document.readyState === 'complete'");
    let run = "const late = document.querySelector('script[type=\"text/late\"]');
        for (const _ of [1, 2]) {
            const script = document.createElement('script');
            Object.assign(script.dataset, late.dataset);
            script.text = late.text;
            document.head.append(script);
        }";
    browser.run(run, Vec::new());
    page.until_ready();
    let programs = "[...document.scripts].filter((script) => /\\/app-[^/]*\\.js$/.test(script.src)).length";
    assert_eq!(page.count(programs), 1, "the program was loaded more than once");
}

/// Opens the page while the Wasm is held back.
fn held(browser: &Browser, fragment: &str, check: impl Fn(&Page)) {
    let gate = Arc::new(Gate::default());
    let faults = Faults { held: Some((".wasm", Arc::clone(&gate))), ..Faults::default() };
    let place = Delivery::Served.place(browser.engine, faults);
    let page = Page { browser, place: &place };
    page.open(Language::English, fragment);
    page.until("the page is loaded", "document.readyState === 'complete'");
    check(&page);
    gate.open();
}
