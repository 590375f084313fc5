use js_sys::{Object, Promise, Reflect};
use wasm_bindgen::prelude::{JsValue, wasm_bindgen};

use super::clipboard::settle;

#[wasm_bindgen]
extern "C" {
    /// Throws where the browser does not know it; refused where the reader calls it off.
    #[wasm_bindgen(catch, js_namespace = navigator, js_name = share)]
    fn share(data: &Object) -> Result<Promise, JsValue>;
}

/// Whether the browser can hand a link to other apps: on phones mostly, and in frames only with the right to it.
pub fn is_offered() -> bool {
    let navigator = web_sys::window().and_then(|window| Reflect::get(&window, &"navigator".into()).ok());
    navigator.is_some_and(|navigator| Reflect::has(&navigator, &"share".into()).unwrap_or_default())
}

/// Asks the reader which app is to have a link.
pub fn link(title: &str, address: &str) {
    let data = Object::new();
    let set = |name: &str, value: &str| Reflect::set(&data, &name.into(), &value.into());
    if set("title", title).and(set("url", address)).is_ok() {
        // Whoever calls it off knows that, and whoever is refused has the link before them.
        if let Ok(shared) = share(&data) {
            settle(&shared, |_| ());
        }
    }
}
