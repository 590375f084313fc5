//! The printed page: what a reader without script, and every test, link and embedder, relies on, and every place that
//! the app changes.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod checked;
mod links;
mod places;
mod printed;
mod records;
