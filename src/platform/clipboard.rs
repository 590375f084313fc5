use js_sys::{Function, Promise};
use wasm_bindgen::prelude::{Closure, JsCast, JsValue, wasm_bindgen};
use web_sys::{HtmlDocument, HtmlTextAreaElement};

use super::page;

#[wasm_bindgen]
extern "C" {
    /// Throws where the browser has no clipboard for this page: on plain http, and in frames without the right to it.
    #[wasm_bindgen(catch, js_namespace = ["navigator", "clipboard"], js_name = writeText)]
    fn write_text(text: &str) -> Result<Promise, JsValue>;
}

/// How a text left the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Copied {
    /// It is on the clipboard.
    Done,
    /// The browser refused: the text is selected, and the reader's own keys copy it.
    Selected,
}

/// Copies the text of a field: by the clipboard, else by the older command, else only as far as selecting it.
pub fn copy(field: &str, done: impl FnOnce(Copied) + 'static) {
    let Some(area) = page::element(field).and_then(|element| element.dyn_into::<HtmlTextAreaElement>().ok()) else {
        return;
    };
    match write_text(&area.value()) {
        Ok(promise) => settle(&promise, move |copied| {
            done(if copied { Copied::Done } else { select_and_copy(&area) });
        }),
        Err(_) => done(select_and_copy(&area)),
    }
}

fn select_and_copy(area: &HtmlTextAreaElement) -> Copied {
    // Without the focus, a selection is not what the command copies.
    let _ = area.focus();
    area.select();
    let document = page::document().and_then(|document| document.dyn_into::<HtmlDocument>().ok());
    match document.and_then(|document| document.exec_command("copy").ok()) {
        Some(true) => Copied::Done,
        _ => Copied::Selected,
    }
}

/// Calls back once with whether a promise was kept.
pub(super) fn settle(promise: &Promise, done: impl FnOnce(bool) + 'static) {
    let done = Closure::once_into_js(move |kept: bool| done(kept));
    let bound = |kept: bool| done.unchecked_ref::<Function>().bind1(&JsValue::NULL, &kept.into());
    // Handlers of their own kind are wanted; a bound function is one as well as any.
    let _ = js_sys::Reflect::get(promise, &"then".into())
        .ok()
        .and_then(|then| then.dyn_ref::<Function>()?.call2(promise, &bound(true), &bound(false)).ok());
}
