//! The Paris Call briefing: who backed the *Paris Call for Trust and Security in Cyberspace* of
//! 12 November 2018, who stayed away, how the world got there and what experts said of it.
//!
//! Imports run downward only: `desk`, `record` → `page` → `app` → `islands` → `context`, `controls` → `platform` → `citation`,
//! `embed`, `figure`, `looks`, `verify` → `disk`, `text`, `view_state` → `contract` → `model`.
//! The floors from `citation` to `verify` and below know neither Yew nor a browser and are tested on the host
//! (`tests/layers.rs` proves it). `ARCHITECTURE.md` says what each is for, and follows an address, a record and a click
//! through them; `docs/GLOSSARY.md` explains the words.

#[cfg(feature = "app")]
pub mod app;
#[cfg(feature = "json")]
pub mod citation;
#[cfg(feature = "app")]
pub mod context;
pub mod contract;
#[cfg(feature = "app")]
pub mod controls;
#[cfg(feature = "app")]
pub mod desk;
#[cfg(feature = "json")]
pub mod disk;
pub mod embed;
pub mod figure;
#[cfg(feature = "app")]
pub mod islands;
pub mod looks;
#[cfg(feature = "ssr")]
pub mod page;
#[cfg(feature = "app")]
pub mod platform;
#[cfg(feature = "verify")]
pub mod record;
pub mod text;
#[cfg(feature = "verify")]
pub mod verify;
pub mod view_state;

pub mod model;
