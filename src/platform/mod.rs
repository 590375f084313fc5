//! Every power of the browser that the app uses, one file each. All of them fail softly: in a sandboxed
//! or offline page each may be missing or throw, and the app goes on without it.
//!
//! Knows neither the state nor what its callers want of a power: no rule of the briefing is here. Elements are named by id or
//! selector and found at each call, since extensions and translators replace them.

/// The fragment of the page's address and the history.
pub mod address_bar;
/// What the reader takes away as text.
pub mod clipboard;
/// Timers.
pub mod clock;
/// What the reader takes away as a file.
pub mod download;
/// Keyboard focus and scrolling.
pub mod focus;
pub mod frames;
/// The words of a search, marked in the page.
pub mod highlight;
/// Sizes on the screen.
pub mod measure;
/// Whether the reader wants less motion.
pub mod motion;
/// The document: its data block, language and root element; the way back on failure.
pub mod page;
/// Drawings made pixels.
pub mod picture;
/// The apps of the reader’s machine that take a link.
pub mod share;
