//! The app's root takes the place of the pre-rendered one, and the reader notices nothing.

use briefing::platform::takeover::{early_input, stage, swap};
use wasm_bindgen::JsCast;
use wasm_bindgen_test::wasm_bindgen_test;
use web_sys::{Document, Element, HtmlElement, HtmlInputElement};

use crate::page_with;

const INSIDE: &str = "<p>Some text, <a href='#one'>a link</a> and <a href='#two'>another</a></p>
    <input type='search' name='q'>
    <div id='rows' data-scroll tabindex='0' style='height: 40px; overflow: auto'><p style='height: 900px'>Rows</p></div>
    <p style='height: 3000px'>The rest of a long page</p>";

fn page() -> Document {
    page_with(&format!("<div id='briefing' class='kept'>{INSIDE}</div>"))
}

fn find<T: JsCast>(document: &Document, selector: &str) -> T {
    let element = document.query_selector(selector).expect("a selector");
    element.and_then(|element| element.dyn_into().ok()).unwrap_or_else(|| panic!("nothing matches {selector}"))
}

/// Stages a new root with the same content and puts it in the place of the old one.
fn take_over(document: &Document) -> Element {
    let old: Element = find(document, "#briefing");
    let new = stage().expect("a stage");
    assert_eq!((new.id().as_str(), new.class_name().as_str()), ("briefing", "kept"));
    assert!(!new.is_connected() && new.first_child().is_none());
    new.set_inner_html(INSIDE);
    swap(&new).expect("a swap");
    assert!(new.is_connected() && !old.is_connected());
    assert_eq!(document.query_selector_all("#briefing").expect("a selector").length(), 1);
    new
}

#[wasm_bindgen_test]
fn focus_stays_on_the_same_link() {
    let document = page();
    find::<HtmlElement>(&document, "a[href='#two']").focus().expect("focus");
    let new = take_over(&document);
    let focused = document.active_element().expect("something has the focus");
    assert_eq!(focused.get_attribute("href").as_deref(), Some("#two"));
    assert!(new.contains(Some(&focused)), "the focus is on what was taken away");
}

#[wasm_bindgen_test]
fn the_page_and_its_boxes_stay_where_they_were_scrolled_to() {
    let document = page();
    let window = web_sys::window().expect("a window");
    find::<Element>(&document, "#rows").set_scroll_top(123);
    let root = document.document_element().expect("a root");
    root.set_scroll_top(456);
    take_over(&document);
    assert_eq!(find::<Element>(&document, "#rows").scroll_top(), 123);
    assert_eq!(root.scroll_top(), 456, "the page itself, at {:?}", window.location().href());
}

#[wasm_bindgen_test]
fn words_typed_early_are_told_and_their_cursor_stays() {
    let document = page();
    let input: HtmlInputElement = find(&document, "input");
    input.set_value("normes");
    input.focus().expect("focus");
    input.set_selection_range(3, 3).expect("a cursor");
    assert_eq!(early_input(), [("q".to_owned(), "normes".to_owned())]);
    let new = stage().expect("a stage");
    new.set_inner_html(INSIDE);
    // As the app renders it from the early input.
    let staged = new.query_selector("input").expect("a selector").expect("the new input");
    staged.unchecked_ref::<HtmlInputElement>().set_value("normes");
    swap(&new).expect("a swap");
    let input: HtmlInputElement = find(&document, "#briefing input");
    assert!(document.active_element().is_some_and(|focused| focused.is_same_node(Some(&input))));
    assert_eq!((input.value().as_str(), input.selection_start().expect("a cursor")), ("normes", Some(3)));
}

#[wasm_bindgen_test]
fn a_root_is_not_taken_over_by_itself() {
    let document = page();
    let root: Element = find(&document, "#briefing");
    swap(&root).expect("no fault");
    assert!(root.is_connected());
    assert!(root.first_child().is_some());
}
