//! The app renders into an element that is not yet in the page and then takes the place of the
//! pre-rendered `#briefing` in one task: the reader sees no change, keeps the focus, the place and what was
//! typed. The pre-rendered element stays whole in the loader's hands, to come back should the app fail.

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, HtmlSelectElement, Node};

use super::page;

/// The id of the element that the app replaces.
pub const ROOT: &str = "briefing";

/// An empty element for the app to render into, of the same name and attributes as the pre-rendered one.
pub fn stage() -> Option<Element> {
    let old = page::element(ROOT)?;
    old.clone_node().ok()?.dyn_into().ok()
}

/// A copy of a part of the pre-rendered page that the app adopts as it is.
pub fn printed(id: &str) -> Option<Node> {
    page::element(id)?.clone_node_with_deep(true).ok()
}

/// What the reader had typed or chosen in the pre-rendered page's controls: names (or ids) and values.
pub fn early_input() -> Vec<(String, String)> {
    let Some(controls) =
        page::element(ROOT).and_then(|root| root.query_selector_all("input[type=search], select").ok())
    else {
        return Vec::new();
    };
    (0..controls.length())
        .filter_map(|index| controls.item(index))
        .filter_map(|node| match node.dyn_into::<HtmlInputElement>() {
            Ok(input) => Some((input.name(), input.value())),
            Err(node) => node.dyn_into::<HtmlSelectElement>().ok().map(|select| (select.name(), select.value())),
        })
        .filter(|(name, value)| !name.is_empty() && !value.is_empty())
        .collect()
}

/// Puts the app in the page's place and says in the root that it is there.
pub fn complete(new: &Element) {
    swap(new); // whatever of focus and place could not be kept, the app is there
    page::mark_root("data-app", Some("ready"));
    page::mark_root("data-ready", Some(""));
}

/// Puts the rendered app in the place of the pre-rendered page.
pub fn swap(new: &Element) -> Option<()> {
    let old = page::element(ROOT)?;
    if old.is_same_node(Some(new)) {
        return Some(());
    }
    let focused = page::document()?.active_element().filter(|element| old.contains(Some(element)));
    let place = focused.as_ref().and_then(|element| path(element, &old));
    let caret = focused
        .and_then(|element| element.dyn_into::<HtmlInputElement>().ok())
        .and_then(|input| input.selection_start().ok()?);
    let scrolled = scroll_places(&old);
    old.replace_with_with_node_1(new).ok()?;
    for (id, top) in scrolled {
        page::element(&id)?.set_scroll_top(top);
    }
    let focused = place.and_then(|place| follow(&place, new));
    if let Some(element) = focused {
        let options = web_sys::FocusOptions::new();
        options.set_prevent_scroll(true);
        element.unchecked_ref::<HtmlElement>().focus_with_options(&options).ok()?;
        if let (Some(caret), Some(input)) = (caret, element.dyn_ref::<HtmlInputElement>()) {
            input.set_selection_range(caret, caret).ok()?;
        }
    }
    Some(())
}

/// The way from the root to an element as places among the siblings: both trees come from the same components.
fn path(element: &Element, root: &Element) -> Option<Vec<u32>> {
    let mut way = Vec::new();
    let mut here = element.clone();
    while !here.is_same_node(Some(root)) {
        let mut place = 0;
        let mut sibling = here.previous_element_sibling();
        while let Some(previous) = sibling {
            place += 1;
            sibling = previous.previous_element_sibling();
        }
        way.push(place);
        here = here.parent_element()?;
    }
    way.reverse();
    Some(way)
}

fn follow(way: &[u32], root: &Element) -> Option<Element> {
    way.iter().try_fold(root.clone(), |here, place| here.children().item(*place))
}

/// The ids of the boxes that scroll by themselves, and how far each is scrolled.
fn scroll_places(root: &Element) -> Vec<(String, i32)> {
    let Ok(boxes) = root.query_selector_all("[data-scroll][id]") else {
        return Vec::new();
    };
    (0..boxes.length())
        .filter_map(|index| boxes.item(index)?.dyn_into::<Element>().ok())
        .map(|element| (element.id(), element.scroll_top()))
        .filter(|(_, top)| *top > 0)
        .collect()
}
