//! The briefing in the browser: it attaches to the printed page and changes it in place.
//!
//! A reader's act becomes an [`Action`](view_state::Action) (`listeners`, `keyboard`, `finder`), the action a new
//! state (`store`), the state a list of settings ([`looks`]), and what differs of those is written (`attach`). Only
//! what is made while the page lives is rendered by Yew, into empty places of the page (`crate::islands`).
//! Each part asks the state; none tells another. Of the printed page only those ids and attributes are known here that
//! events are read from: which attribute an element has, and where it is looked for, the looks say.

#[cfg(feature = "csr")]
mod address;
pub(crate) mod attach;
pub mod block;
#[cfg(feature = "csr")]
mod briefing;
pub(crate) mod finder;
mod keyboard;
pub(crate) mod listeners;
pub(crate) mod play;
#[cfg(feature = "csr")]
mod start;
pub(crate) mod store;

#[cfg(feature = "csr")]
pub use start::{report_panics, start};
