use gloo_events::EventListener;
use wasm_bindgen::JsValue;
use wasm_bindgen::prelude::wasm_bindgen;

/// The fragment of the page's address, with its `#`; empty if there is none.
pub fn fragment() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Whether a fragment is part of the grammar of addresses. One without `=`, be it escaped,
/// such as `#sources`, is an
/// ordinary link into the page and says nothing of the reader's choice.
pub fn is_address(fragment: &str) -> bool {
    fragment.trim_start_matches('#').is_empty() || fragment.bytes().any(|byte| byte == b'=' || byte == b'%')
}

/// Writes the fragment, as a new entry of the history or over the present one. Where the browser forbids
/// either (a `srcdoc` frame, more than 100 entries in 10 s in Safari), the address just stays behind.
pub fn write(fragment: &str, new_entry: bool) -> Option<()> {
    boot_write(fragment, new_entry).ok()
}

#[wasm_bindgen]
extern "C" {
    /// Defined by `static/boot.js` and, for frames of articles, again by `static/frame.js`.
    #[wasm_bindgen(catch, js_namespace = briefing, js_name = write)]
    fn boot_write(fragment: &str, new_entry: bool) -> Result<(), JsValue>;
}

/// Calls back with the fragment whenever the reader goes back, forward or edits the address. Listens
/// until dropped.
pub fn listen(mut changed: impl FnMut(String) + 'static) -> Option<EventListener> {
    // `popstate` fires for edits of the fragment, too.
    let window = web_sys::window()?;
    Some(EventListener::new(&window, "popstate", move |_| changed(fragment())))
}
