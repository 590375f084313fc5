//! The briefing's words in each language: [`Words`] that never change, and phrases with
//! dates, numbers and plurals in them. A word missing in one language does not compile.
//!
//! Knows data and state, as sentences are about both, but no markup, no element and no browser: what it gives is plain
//! text.

mod announce;
mod balance;
mod date;
mod described;
mod description;
mod filled;
mod filters;
mod joined;
mod number;
mod phase;
mod sentence;
mod source;
mod status;
mod summary;
mod view;
mod words;

pub use announce::announcement;
pub use balance::balance;
pub use date::{date, partial_date};
pub use described::Description;
pub use description::describe;
pub use filled::filled;
pub use filters::{facet_name, filters};
pub use joined::joined;
pub use number::{figure, number, plural};
pub use phase::with_years;
pub use sentence::{Value, sentence};
pub use source::source_line;
pub use status::{answer, at_the_date, capitalised, count_phrase, mark_title, named, since, window};
pub use summary::record;
pub use view::{alt_text, map_in_words};
pub use words::{DeskWords, EditorWords, PageWords, RecordWords, Words};
