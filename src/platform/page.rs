use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Document, Element};

use crate::model::Language;

#[wasm_bindgen]
extern "C" {
    /// Defined by `static/boot.js`: puts the pre-rendered page back and shows the sentence of a code.
    #[wasm_bindgen(catch, js_namespace = briefing, js_name = fail)]
    fn boot_fail(code: &str) -> Result<(), wasm_bindgen::JsValue>;

    /// What the script with the data left there.
    #[wasm_bindgen(thread_local_v2, js_namespace = briefing, js_name = data)]
    static BOOT_DATA: Option<String>;
}

/// Why the app gives up. The page has a sentence for each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Failure {
    /// The data block is not what the app was built with.
    BadData,
    /// A panic.
    Crash,
}

/// Gives the page back to its pre-rendered, readable state.
pub fn fail(failure: Failure) {
    let code = match failure {
        Failure::BadData => "bad-data",
        Failure::Crash => "crash",
    };
    // Without the loader there is nothing to go back to, and nothing more to do.
    let _ = boot_fail(code);
}

/// The document, if there is one.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element of an id.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// The text of the data block: what a script of its own brought and the rest, which is in the page.
pub fn data() -> Option<String> {
    let brought = BOOT_DATA.with(Clone::clone).unwrap_or_default();
    Some(brought + &element("data")?.text_content()?)
}

/// The text of the element of an id.
pub fn block(id: &str) -> Option<String> {
    element(id)?.text_content()
}

/// The address of the page, without what follows its path; `None` where it is on no web server.
pub fn web_address() -> Option<String> {
    let location = web_sys::window()?.location();
    let (origin, path) = (location.origin().ok()?, location.pathname().ok()?);
    origin.starts_with("http").then(|| origin + &path)
}

/// The outlines of the map as markup: each a `<path id d>`.
pub fn outlines() -> Option<String> {
    Some(document()?.query_selector(".outlines defs").ok()??.inner_html())
}

/// The language of the page.
pub fn language() -> Language {
    let tag = document().and_then(|document| document.document_element()).and_then(|root| root.get_attribute("lang"));
    tag.as_deref().and_then(Language::from_tag).unwrap_or_default()
}

/// The address of the same page in another language, as `<html>` names it: each delivery has its own.
pub fn other_page(language: Language) -> Option<String> {
    document()?.document_element()?.get_attribute(&format!("data-{}", language.tag()))
}

/// The address of the whole briefing, where the page is an article's frame of it.
pub fn full_page() -> Option<String> {
    document()?.document_element()?.get_attribute("data-embed")
}

/// The version of an article's frame.
pub fn version() -> Option<String> {
    document()?.document_element()?.get_attribute("data-version")
}

/// The version of an article's frame in a language, as the desk's page knows it.
pub fn version_in(language: Language) -> Option<String> {
    document()?.document_element()?.get_attribute(&format!("data-version-{}", language.tag()))
}

/// Opens the whole briefing at a fragment, `#` included, in a tab of its own.
pub fn open_full(fragment: &str) -> Option<()> {
    let address = full_page()? + fragment;
    web_sys::window()?.open_with_url_and_target_and_features(&address, "_blank", "noopener").ok()?;
    Some(())
}

/// Sets an attribute of `<html>`, or takes it away.
pub fn mark_root(name: &str, value: Option<&str>) -> Option<()> {
    let root = document()?.document_element()?;
    match value {
        Some(value) => root.set_attribute(name, value).ok(),
        None => root.remove_attribute(name).ok(),
    }
}
