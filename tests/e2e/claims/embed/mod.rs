//! The briefing in somebody else's article, from another origin.

pub mod address;
pub mod cost;
pub mod figure;
pub mod heights;
pub mod loader;
pub mod low;
pub mod messages;
pub mod protocols;
pub mod snippets;

use crate::claim::Special;

/// The claims for every engine.
pub fn everywhere() -> impl Iterator<Item = Special> {
    [
        loader::CLAIMS,
        address::CLAIMS,
        protocols::CLAIMS,
        messages::CLAIMS,
        low::CLAIMS,
        snippets::CLAIMS,
        figure::CLAIMS,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The claims that only Chromium can measure.
pub fn in_chromium() -> impl Iterator<Item = Special> {
    [cost::CLAIMS, heights::CLAIMS].into_iter().flatten().copied()
}
