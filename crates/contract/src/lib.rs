//! What the Rust of the briefing and the scripts of `static/` must spell alike: why a page is not the app, what frames and
//! articles say to each other, how a frame is to look, which sections the page has, and what hangs on `window.briefing`.
//!
//! The build writes these words into the scripts, where a place such as `@failure.load` stands for one
//! (`crates/site/src/script.rs`), together with the keys of the address, which have a table of their own
//! (`view_state::Key`); `tests/contract.rs` finds one that is spelled by hand. Knows no words for readers, no element
//! and nothing of who says what to whom.

mod failure;
mod flag;
mod loader;
mod message;
mod section;

pub use failure::Failure;
pub use flag::Flag;
pub use loader::{OBJECT, Part};
pub use message::{Message, PREFIX, VERSION};
pub use section::SectionId;
