//! What only a real browser can answer about single parts of the app; the whole is tried in `tests/e2e`.
//!
//! `cargo xtask test` finds the runner and the driver and runs this; what the browser is told is in webdriver.json.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)] // a test ends by panicking

mod takeover;

wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

/// Puts this markup into the page, in the place of what an earlier test left.
fn page_with(markup: &str) -> web_sys::Document {
    let document = briefing::platform::page::document().expect("a document");
    let body = document.query_selector("body").expect("a selector").expect("a body");
    let old = document.query_selector("#page").expect("a selector");
    let page = document.create_element("div").expect("an element");
    page.set_id("page");
    page.set_inner_html(markup);
    body.append_child(&page).expect("the body takes it");
    old.iter().for_each(web_sys::Element::remove);
    document
}
