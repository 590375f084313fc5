use gloo_events::EventListener;
use wasm_bindgen::JsCast;
use web_sys::HtmlElement;

use super::page;

/// The width of an element's inside, in CSS pixels.
pub fn inner_width(id: &str) -> Option<u32> {
    u32::try_from(page::element(id)?.client_width()).ok().filter(|width| *width > 0)
}

/// Calls back whenever the window has changed its size. Listens until dropped.
pub fn on_resize(mut changed: impl FnMut() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "resize", move |_| changed()))
}

/// Calls back whenever the window scrolls. Listens until dropped.
pub fn on_scroll(mut moved: impl FnMut() + 'static) -> Option<EventListener> {
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "scroll", move |_| moved()))
}

/// Whether an element begins above the window's lower edge, or less than half a window's height below that. What cannot be
/// measured is near.
pub fn is_near(id: &str) -> bool {
    let window_height = || web_sys::window()?.inner_height().ok()?.as_f64();
    let top = page::element(id).map(|element| element.get_bounding_client_rect().top());
    top.zip(window_height()).is_none_or(|(top, height)| top < height * 1.5)
}

/// Sets properties of an element's own style. An attribute would be the policy's business, this is not.
pub fn set_style(id: &str, properties: &[(&str, String)]) -> Option<()> {
    let style = page::element(id)?.dyn_into::<HtmlElement>().ok()?.style();
    properties.iter().try_for_each(|(name, value)| style.set_property(name, value)).ok()
}
