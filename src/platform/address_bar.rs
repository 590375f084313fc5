use gloo_events::EventListener;
use wasm_bindgen::JsValue;

/// The fragment of the page's address, with its `#`; empty if there is none.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Whether a fragment is part of the grammar of addresses. One without `=`, such as `#sources`, is an
/// ordinary link into the page and says nothing of the reader's choice.
pub fn is_address(fragment: &str) -> bool {
    fragment.trim_start_matches('#').is_empty() || fragment.contains('=')
}

/// Writes the fragment, as a new entry of the history or over the present one. Where the browser forbids
/// either (a `srcdoc` frame, more than 100 entries in 10 s in Safari), the address just stays behind.
pub fn write(fragment: &str, new_entry: bool) -> Option<()> {
    let window = web_sys::window()?;
    if fragment == self::fragment().trim_start_matches('#') {
        return Some(());
    }
    let path = window.location().pathname().ok()? + &window.location().search().ok()?;
    let url = if fragment.is_empty() { path } else { format!("#{fragment}") };
    let history = window.history().ok()?;
    if new_entry {
        history.push_state_with_url(&JsValue::NULL, "", Some(&url)).ok()
    } else {
        history.replace_state_with_url(&JsValue::NULL, "", Some(&url)).ok()
    }
}

/// Calls back with the fragment whenever the reader goes back, forward or edits the address. Listens
/// until dropped.
pub fn listen(mut changed: impl FnMut(String) + 'static) -> Option<EventListener> {
    // `popstate` fires for edits of the fragment, too.
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |_| changed(fragment())))
}
