//! The Paris Call briefing: who backed the *Paris Call for Trust and Security in Cyberspace* of
//! 12 November 2018, who stayed away, how the world got there and what experts said of it.
//!
//! This crate is the app and what is printed for it. Imports run downward only: `desk`, `record` → `page` → `app` → `islands` →
//! `context`, `controls` → `platform` (`tests/layers.rs` proves it), and then into the crates below, which know neither Yew nor a
//! browser: `citation`, `embed`, `figure`, `looks`, `verify` → `content`, `text` → `view_state`, `contract` → `model`.
//! `ARCHITECTURE.md` says what each is for, and follows an address, a record and a click through them; `docs/GLOSSARY.md`
//! explains the words.

pub mod app;
pub mod context;
pub mod controls;
#[cfg(feature = "interchange")]
pub mod desk;
pub mod islands;
#[cfg(feature = "ssr")]
pub mod page;
pub mod platform;
#[cfg(feature = "interchange")]
pub mod record;
