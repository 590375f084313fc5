use wasm_bindgen::prelude::{JsCast, JsValue, wasm_bindgen};
use web_sys::{Element, Node, Range};

use super::page;
use view_state::Query;

#[wasm_bindgen]
extern "C" {
    type Highlight;

    /// Throws where the browser does not know custom highlights.
    #[wasm_bindgen(catch, constructor)]
    fn new() -> Result<Highlight, JsValue>;

    #[wasm_bindgen(method)]
    fn add(this: &Highlight, range: &Range);

    #[wasm_bindgen(catch, js_namespace = ["CSS", "highlights"], js_name = set)]
    fn set_highlight(name: &str, highlight: &Highlight) -> Result<(), JsValue>;
}

/// Marks the words of a search in the quotes that are shown, where the browser has the CSS Custom Highlight API: the quotes
/// themselves stay as they were printed. Elsewhere nothing is marked.
pub fn found(query: &Query) -> Option<()> {
    let highlight = Highlight::new().ok()?;
    for quote in page::elements("#quotes [data-quote]:not([hidden]) blockquote") {
        mark(&quote, query, &highlight);
    }
    set_highlight("found", &highlight).ok()
}

/// A match may go through several text nodes: underlined words, or what a translator has wrapped.
fn mark(quote: &Element, query: &Query, highlight: &Highlight) -> Option<()> {
    let pieces = pieces(quote)?;
    let text: String = pieces.iter().map(|(_, text)| text.as_str()).collect();
    for found in query.find(&text) {
        let range = Range::new().ok()?;
        let (start, at) = position(&pieces, found.start)?;
        range.set_start(start, at).ok()?;
        let (end, at) = position(&pieces, found.end)?;
        range.set_end(end, at).ok()?;
        highlight.add(&range);
    }
    Some(())
}

/// The text nodes of an element with their texts.
fn pieces(element: &Element) -> Option<Vec<(Node, String)>> {
    let document = page::document()?;
    let walker = document.create_tree_walker_with_what_to_show(element, SHOW_TEXT).ok()?;
    let mut pieces = Vec::new();
    while let Some(node) = walker.next_node().ok()? {
        let text = node.text_content().unwrap_or_default();
        pieces.push((node.unchecked_into(), text));
    }
    Some(pieces)
}

/// `NodeFilter.SHOW_TEXT` of the DOM standard.
const SHOW_TEXT: u32 = 4;

/// The text node that holds a byte of the joined text, and how far into it in UTF-16 units, as the DOM counts.
fn position(pieces: &[(Node, String)], byte: usize) -> Option<(&Node, u32)> {
    let mut rest = byte;
    for (node, text) in pieces {
        if let Some(before) = text.get(..rest) {
            return Some((node, u32::try_from(before.encode_utf16().count()).ok()?));
        }
        rest = rest.saturating_sub(text.len());
    }
    None
}
