use js_sys::Array;
use wasm_bindgen::JsCast;
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

use super::{clock, page};

/// Long enough for any browser to have taken the file.
const KEPT: u32 = 60_000;

/// Hands the reader a text as a file.
pub fn save_text(name: &str, kind: &str, text: &str) -> Option<()> {
    let options = BlobPropertyBag::new();
    options.set_type(kind);
    save(name, &Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &options).ok()?)
}

/// Hands the reader a file: the browser asks where to put it, or puts it with the others.
pub fn save(name: &str, file: &Blob) -> Option<()> {
    let address = Url::create_object_url_with_blob(file).ok()?;
    let link: HtmlAnchorElement = page::document()?.create_element("a").ok()?.dyn_into().ok()?;
    link.set_href(&address);
    link.set_download(name);
    link.click();
    clock::after(KEPT, move || {
        // Nothing is lost but memory if it fails.
        let _ = Url::revoke_object_url(&address);
    })
    .forget();
    Some(())
}
