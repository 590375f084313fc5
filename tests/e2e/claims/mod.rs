//! What the briefing promises, one file per promise; each entry of a list is a claim and the check of it.

pub mod harness;

use crate::cases::{Claim, Special};

/// The claims of the reader's journey.
pub fn everywhere() -> impl Iterator<Item = Claim> {
    [].into_iter()
}

/// The claims about faults, taking over and accessibility.
pub fn in_chromium() -> impl Iterator<Item = Special> {
    [].into_iter()
}

/// The claims for a browser without WebAssembly.
pub fn without_wasm() -> impl Iterator<Item = Special> {
    [].into_iter()
}
