//! The briefing's words in English and French: [`Words`] that never change, and phrases with
//! dates, numbers and plurals in them. A word missing in one language does not compile.

mod announce;
mod date;
mod number;
mod status;
mod words;

pub use announce::announcement;
pub use date::{date, partial_date};
pub use number::{figure, number, plural};
pub use status::{answer, at_the_date, capitalised, mark_title, since, window};
pub use words::{PrintWords, Words};
