//! The desk for everyone and everywhere: accessible, narrow, without its app, from the briefing, in a frame.

use serde_json::{Value, json};

use super::opened::{open, output, start, until_output};
use crate::claims::accessibility::{assert_no_violations, resize};
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::folder::Scratch;
use webtest::page::{Page, key};
use webtest::record::any_quote;
use webtest::site::{self, Faults};

fn at_the_desk(browser: &Browser, act: impl FnOnce(&Page)) {
    let place = Delivery::Served.place(browser.engine, Faults::default());
    act(&Page { browser, place: &place });
}

pub fn accessible(browser: &Browser, language: Language, fragment: &str, width: u32) {
    at_the_desk(browser, |page| {
        resize(browser, width);
        start(page, language, fragment);
        // It comes when the reader comes near.
        page.browser.run("document.getElementById('look').scrollIntoView()", Vec::new());
        page.until("the preview is there", "document.getElementById('preview-frame')?.clientHeight > 100");
        assert_no_violations(browser);
    });
}

pub fn desk_without_app(browser: &Browser) {
    let place = Delivery::Served.place(browser.engine, crate::claims::faults::missing(&[".wasm", ".wasm.js"]));
    let page = Page { browser, place: &place };
    open(&page, Language::English, "");
    page.until("the page has given the app up", "document.documentElement.dataset.app === 'failed'");
    let notice = page.text("document.getElementById('notice').textContent");
    assert!(notice.ends_with('.'), "{notice}");
    assert!(output(&page, "method-element").contains("paris-call-briefing"), "the snippets are there all the same");
    assert_no_violations(browser);
}

pub fn narrow_desk_fits(browser: &Browser) {
    at_the_desk(browser, |page| {
        resize(browser, 320);
        for language in [Language::English, Language::French] {
            start(page, language, &format!("view=map&country=GBR&quote={}", any_quote()));
            let beyond = "[document.scrollingElement.scrollWidth - innerWidth, ...document.querySelectorAll('button, select, textarea, input')]
                .filter((part) => part > 0 || part.getBoundingClientRect?.().right > innerWidth + 1).map((part) => part.outerHTML?.slice(0, 90) ?? part)";
            assert_eq!(browser.value(beyond), json!([]));
        }
    });
}

pub fn briefing_leads_to_the_desk(browser: &Browser) {
    at_the_desk(browser, |page| {
        page.start(Language::English, "view=map&country=BRA");
        page.click("a[data-takes-along]");
        page.until("the desk", "document.getElementById('take')");
        page.until_ready();
        until_output(page, "method-iframe", "view=map&amp;country=BRA");
    });
}

pub fn copies_in_a_frame(browser: &Browser) {
    at_the_desk(browser, |page| {
        let host = Scratch::new("desk-host");
        let address = page.place.file("desk.html");
        let html = format!(
            "<!doctype html><html lang=en><title>A system</title><link rel=icon href=data:,><iframe width=1200 height=700 title=Desk src='{address}'></iframe>"
        );
        host.write("index.html", html.as_bytes());
        let system = site::serve(host.path(), Faults::default());
        browser.open(&format!("{}/", system.origin()));
        browser.command("frame", json!({ "id": 0 }));
        page.until_ready();
        // By keyboard: not every driver knows where a frame lies in the window.
        browser.run("document.querySelector('[data-copy=method-link]').focus()", Vec::new());
        page.press(key::ENTER);
        page.until(
            "it is said what happened",
            "/^Plain link: (copied|selected)/.test(document.getElementById('said').textContent)",
        );
        let chosen: Value = browser.value("document.activeElement.id");
        assert!(chosen == json!("method-link") || chosen == json!(""), "the text is selected: {chosen}");
    });
}
