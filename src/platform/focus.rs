use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Moves the keyboard focus to the first element that a selector names, without scrolling. SVG elements
/// take focus as HTML elements do.
pub fn focus(selector: &str) -> Option<()> {
    let element = find(selector)?;
    let options = web_sys::FocusOptions::new();
    options.set_prevent_scroll(true);
    element.unchecked_into::<HtmlElement>().focus_with_options(&options).ok()
}

/// Brings the first element that a selector names into view, gliding unless the reader wants less motion.
pub fn scroll_to(selector: &str, glide: bool) -> Option<()> {
    let options = ScrollIntoViewOptions::new();
    options.set_block(ScrollLogicalPosition::Start);
    let glide = glide && !super::motion::reduced();
    options.set_behavior(if glide { ScrollBehavior::Smooth } else { ScrollBehavior::Instant });
    find(selector)?.scroll_into_view_with_scroll_into_view_options(&options);
    Some(())
}

fn find(selector: &str) -> Option<Element> {
    web_sys::window()?.document()?.query_selector(selector).ok()?
}
