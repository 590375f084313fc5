//! The editor's desk: choose a view of the briefing, look at it, take it away for an article.
//!
//! A page and a Wasm of its own, above the app, whose components and data it shares. What it hands out is written by
//! the same functions that the page and the tools use: nothing of it is made up here.
//!
//! Printed on the host and, unlike the briefing, rendered again in the browser. Nothing below knows of it, and it knows its
//! preview only as an article knows a frame: by address and messages.

mod appearance;
mod base;
mod choose;
mod export_step;
mod files;
mod header;
mod near;
mod outputs;
mod page;
mod preview;
#[cfg(feature = "ssr")]
pub mod print;
mod props;
mod setting;
mod share_image;
#[cfg(feature = "csr")]
mod start;
mod view_data;

#[cfg(feature = "csr")]
pub use start::start;
