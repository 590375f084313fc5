//! The Yew components: thin, since every rule is in `view_state` and every sentence in `text`.
//! Each view asks the state; none imports another.

pub mod block;
mod briefing;
mod chrome;
pub(crate) mod links;
pub(crate) mod map;
pub(crate) mod markup;
mod memo;
#[cfg(feature = "ssr")]
pub mod print;
#[cfg(feature = "ssr")]
mod printed;
pub(crate) mod quotes;
#[cfg(feature = "csr")]
mod start;
mod states;
pub(crate) mod store;
mod timeline;

#[cfg(feature = "csr")]
pub use start::{report_panics, start};
