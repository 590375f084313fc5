//! The Yew components: thin, since every rule is in `view_state` and every sentence in `text`.
//! Each view asks the state; none imports another.

pub mod block;
mod briefing;
mod chrome;
mod links;
mod map;
mod markup;
#[cfg(feature = "ssr")]
pub mod print;
#[cfg(feature = "ssr")]
mod printed;
mod quotes;
#[cfg(feature = "csr")]
mod start;
mod states;
mod store;
mod timeline;

#[cfg(feature = "csr")]
pub use start::start;
