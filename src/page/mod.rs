//! The whole page as it is printed, on the host only: what a reader sees before the app is there, and without it. In the
//! browser the app changes it in place and draws none of it.
//!
//! Each file is a part of the page, as plain markup. [`render`] is what the bundler asks. As none of this is in the Wasm, it
//! may be as long as is clear. Knows no browser, no state but the default one, and not where its files will lie: `@` and the tag
//! of a language, `@record`, `@full` and `@version` stand for what the bundler knows. What the app changes here it finds by the selectors of
//! `looks`; `tests/page/places.rs` compares the two.

mod briefing;
mod corrections;
mod counts;
mod date_chart;
mod drawing;
mod embed;
mod explained;
mod folded;
mod legend;
mod map;
mod masthead;
mod notes;
mod quote;
mod quotes;
/// The pages of one language, for the bundler to compose.
pub mod render;
mod sign;
mod sources;
mod states;
mod structured;
mod timeline;
mod voices;
mod zoom;

use std::rc::Rc;

use crate::controls::Context;
use model::StaticContent;

pub use briefing::briefing;
pub use counts::total;
pub use notes::numbered;

/// A page to print.
#[derive(Clone, Debug)]
pub struct Page<'a> {
    /// Its data and words.
    pub context: Context<'a>,
    /// What does not change with the reader's choice.
    pub static_content: &'a StaticContent,
    /// What it is for.
    pub kind: Kind,
}

/// What a page is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// The whole briefing.
    Page,
    /// The three views, for the frames of articles.
    Embed,
    /// One quote alone, by its id, for the frames of articles.
    Card(Rc<str>),
}

impl Page<'_> {
    /// The quote that stands alone on a card.
    pub fn alone(&self) -> Option<&str> {
        match &self.kind {
            Kind::Card(id) => Some(id),
            Kind::Page | Kind::Embed => None,
        }
    }
}
