//! The controls that the briefing and the editor's desk share, as they are printed: in the default state, with every
//! value that they can offer. In the browser the app changes them in place.
//!
//! Rendered on the host for the page, and in the browser as well for the desk, so that this is in the desk's Wasm; the app
//! uses no more than the links. Knows no state but the default one and handles no event: each control says what it asks for
//! in its `value`, `href` or `name`.

mod date;
mod facets;
mod finder;
mod links;

pub use date::{date_bar, date_control, date_line, date_notes};
pub use facets::facets;
pub use finder::finder;
pub use links::{
    full_page_link, language_links, listed_source_links, source_link, source_links, source_names, source_title,
};

use model::{Dataset, Language};
use text::{PageWords, Words};

/// What the printed parts are made from.
#[derive(Clone, Copy, Debug)]
pub struct Context<'a> {
    /// The data in the page's language.
    pub dataset: &'a Dataset,
    /// The language of all words but the quotes.
    pub language: Language,
    /// The words of what changes.
    pub words: &'static Words,
    /// The words of what does not.
    pub page_words: &'static PageWords,
    /// The address of the whole briefing, where this is an article's frame of it, or the desk.
    pub full_page: Option<&'a str>,
}

impl<'a> Context<'a> {
    /// A context with the words of a language.
    pub fn new(dataset: &'a Dataset, language: Language, full_page: Option<&'a str>) -> Self {
        Context { dataset, language, words: Words::of(language), page_words: PageWords::of(language), full_page }
    }
}
