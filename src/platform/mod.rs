//! Every power of the browser that the app uses, one file each. All of them fail softly: in a sandboxed
//! or offline page each may be missing or throw.

/// The fragment of the page's address and the history.
pub mod address_bar;
/// Timers.
pub mod clock;
/// Keyboard focus and scrolling.
pub mod focus;
/// Whether the reader wants less motion.
pub mod motion;
/// The document: its data block, language and root element; the way back on failure.
pub mod page;
pub mod takeover;
