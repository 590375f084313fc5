use gloo_timers::callback::{Interval, Timeout};
use wasm_bindgen::prelude::{Closure, JsValue, wasm_bindgen};

#[wasm_bindgen]
extern "C" {
    /// Throws where the browser does not know it, as Safari does not.
    #[wasm_bindgen(catch, js_name = requestIdleCallback)]
    fn request_idle_callback(run: &JsValue) -> Result<JsValue, JsValue>;
}

/// Runs once when the browser has nothing else to do; not at all where it cannot tell.
pub fn when_idle(run: impl FnOnce() + 'static) {
    let _ = request_idle_callback(&Closure::once_into_js(run));
}

/// Runs once after some milliseconds, unless dropped before.
pub fn after(milliseconds: u32, run: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, run)
}

/// Runs every so many milliseconds until dropped.
pub fn every(milliseconds: u32, run: impl FnMut() + 'static) -> Interval {
    Interval::new(milliseconds, run)
}
