use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::wasm_bindgen;
use web_sys::{Document, Element, HtmlInputElement, HtmlSelectElement};

use contract::{Failure, OBJECT};
use model::{Language, Text};

#[wasm_bindgen]
extern "C" {
    /// Defined by `static/boot.js`: puts the pre-rendered page back and shows the sentence of a code.
    #[wasm_bindgen(catch, js_namespace = briefing, js_name = fail)]
    fn boot_fail(code: &str) -> Result<(), wasm_bindgen::JsValue>;

    /// Defined by `static/boot.js`: keeps a copy of the printed page, for [`boot_fail`] to put back.
    #[wasm_bindgen(catch, js_namespace = briefing, js_name = snapshot)]
    fn boot_snapshot() -> Result<(), wasm_bindgen::JsValue>;

    /// Defined by `static/boot.js`: the app answers from now on.
    #[wasm_bindgen(catch, js_namespace = briefing, js_name = ready)]
    fn boot_ready() -> Result<(), wasm_bindgen::JsValue>;

    /// Defined by `static/address.js`: what was understood of the address.
    #[wasm_bindgen(catch, js_namespace = briefing, js_name = checkAddress)]
    fn boot_check_address(understood: &str) -> Result<(), wasm_bindgen::JsValue>;

    /// What the script with the data left there.
    #[wasm_bindgen(thread_local_v2, js_namespace = briefing, js_name = data)]
    static BOOT_DATA: Option<String>;

    /// The controls that were clicked before the app was there.
    #[wasm_bindgen(thread_local_v2, js_namespace = briefing, js_name = early)]
    static BOOT_EARLY: Option<js_sys::Array>;

    /// Whether the page was opened anew: not reloaded, nor come back to.
    #[wasm_bindgen(thread_local_v2, js_namespace = briefing, js_name = fresh)]
    static BOOT_FRESH: Option<bool>;
}

/// The id of the printed page within the document.
pub const ROOT: &str = OBJECT;

/// Gives the page back to its pre-rendered, readable state.
// Inlined, as the Wasm would else hold the codes of all failures and not only of the app’s own: 65 bytes (brotli).
#[inline(always)]
pub fn fail(failure: Failure) {
    // Without the loader there is nothing to go back to, and nothing more to do.
    let _ = boot_fail(failure.token());
}

/// What `static/names.js` has left with the search for a state: its other names. Empty until they have come.
pub fn other_names() -> String {
    element("find").and_then(|search| search.get_attribute("data-names")).unwrap_or_default()
}

/// The document, if there is one.
pub fn document() -> Option<Document> {
    web_sys::window()?.document()
}

/// The element of an id.
pub fn element(id: &str) -> Option<Element> {
    document()?.get_element_by_id(id)
}

/// All elements that a selector names.
pub fn elements(selector: &str) -> Vec<Element> {
    let Some(found) = document().and_then(|document| document.query_selector_all(selector).ok()) else {
        return Vec::new();
    };
    (0..found.length()).filter_map(|index| found.item(index)?.dyn_into().ok()).collect()
}

/// Sets an attribute of the element of an id, or takes it away.
pub fn set_attribute(id: &str, name: &str, value: Option<&str>) -> Option<()> {
    let element = element(id)?;
    match value {
        Some(value) => element.set_attribute(name, value).ok(),
        None => element.remove_attribute(name).ok(),
    }
}

/// The markup of the first element that a selector names, itself included.
pub fn markup(selector: &str) -> Option<String> {
    Some(document()?.query_selector(selector).ok()??.outer_html())
}

/// Writes the whole text of the element of an id.
pub fn set_text(id: &str, text: &str) -> Option<()> {
    element(id)?.set_text_content(Some(text));
    Some(())
}

/// Writes markup of ours into the element of an id.
pub fn set_markup(id: &str, markup: &str) -> Option<()> {
    element(id)?.set_inner_html(markup);
    Some(())
}

/// Opens every fold around the first element that a selector names.
pub fn unfold(selector: &str) -> Option<()> {
    let mut inner = document()?.query_selector(selector).ok()??;
    snapshot();
    while let Some(fold) = inner.closest("details").ok()? {
        fold.set_attribute("open", "").ok()?;
        inner = fold.parent_element()?;
    }
    Some(())
}

/// Keeps a copy of the page as it is now, to come back should the app fail.
pub fn snapshot() {
    // Without the loader there is nothing to go back to.
    let _ = boot_snapshot();
}

/// Says in the root that the app answers.
pub fn ready() {
    let _ = boot_ready();
}

/// Says what the app has understood of the address, as a fragment without `#`; what it has not, the page has looked at by
/// `static/repair.js`.
pub fn report_address(understood: &str) {
    // Nothing depends on it.
    let _ = boot_check_address(understood);
}

/// Whether the page was opened anew: not reloaded, nor come back to.
pub fn is_new_visit() -> bool {
    BOOT_FRESH.with(|fresh| fresh.unwrap_or(true))
}

/// Whether a browser has saved the page while the app ran, so that it is not as it was printed.
pub fn is_saved() -> bool {
    document().and_then(|document| document.document_element()).is_some_and(|root| root.has_attribute("data-saved"))
}

/// The controls that the reader clicked before the app was there, in that order.
pub fn early_clicks() -> Vec<Element> {
    BOOT_EARLY.with(|clicks| clicks.iter().flat_map(js_sys::Array::iter).filter_map(|it| it.dyn_into().ok()).collect())
}

/// What the reader had typed or chosen in the printed controls: names and values.
pub fn early_input() -> Vec<(String, String)> {
    let named = |control: Element| match control.dyn_into::<HtmlInputElement>() {
        Ok(input) => Some((input.name(), input.value())),
        Err(control) => control.dyn_into::<HtmlSelectElement>().ok().map(|select| (select.name(), select.value())),
    };
    let controls = elements("#briefing input[type=search][name], #briefing select[name]");
    controls.into_iter().filter_map(named).filter(|(_, value)| !value.is_empty()).collect()
}

/// Whether the element of an id has the focus.
pub fn has_focus(id: &str) -> bool {
    document().and_then(|document| document.active_element()).is_some_and(|focused| focused.id() == id)
}

/// What the control of an id holds, if that is not what it was printed with.
pub fn early_value(id: &str) -> Option<String> {
    let input: HtmlInputElement = element(id)?.dyn_into().ok()?;
    Some(input.value()).filter(|value| *value != input.default_value())
}

/// A text of the record of an id, as the page shows it.
pub fn text_of(text: Text, id: &str) -> Option<String> {
    // An id from the data holds letters, digits and hyphens.
    let (list, part) = match text {
        Text::Quote => ("#quotes [data-quote", "blockquote"),
        Text::Event => ("#timeline [data-event", "h3"),
    };
    document()?.query_selector(&format!("{list}='{id}'] {part}")).ok()??.text_content()
}

/// The text of the data block: what a script of its own brought, or an element of the page.
pub fn data() -> Option<String> {
    BOOT_DATA.with(Clone::clone).or_else(|| block("data"))
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

/// An address as the browser writes it, with other letters and signs encoded; `None` if it is none.
pub fn encoded_address(text: &str) -> Option<String> {
    let address = web_sys::Url::new(text.trim()).ok()?.href();
    // Allowed in addresses, but not within an attribute of every system.
    Some(address.replace('\'', "%27"))
}

/// The outlines of the map as markup: each a `<path id d>`.
pub fn outlines() -> Option<String> {
    Some(document()?.query_selector(".outlines defs").ok()??.inner_html())
}

/// The language of the page. Not read from `lang`, which a browser's translator sets to its own.
pub fn language() -> Language {
    let tag =
        document().and_then(|document| document.document_element()).and_then(|root| root.get_attribute("data-lang"));
    tag.as_deref().and_then(Language::from_tag).unwrap_or_default()
}

/// The addresses of the same page in other languages, as `<html>` names them: each delivery has its own.
pub fn other_pages() -> Option<String> {
    document()?.document_element()?.get_attribute("data-others")
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
