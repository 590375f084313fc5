//! What the briefing promises, one file per promise; each entry of a list is a claim and the check of it.
//!
//! A claim knows the page as a reader, an editor or an article does, through the crate `webtest`; in which engine and delivery it is
//! tried, `cases` says. Examples and numbers come from the data (`webtest::record`), never from here.

pub mod accessibility;
pub mod acts;
pub mod address;
pub mod attach;
pub mod contrast;
pub mod copying;
pub mod damaged;
pub mod date;
pub mod desk;
pub mod embed;
mod faults;
pub mod first_screen;
pub mod footnotes;
pub mod gestures;
pub mod harness;
pub mod hosts;
pub mod intruders;
mod intrusions;
pub mod language;
pub mod loader;
pub mod look;
pub mod machines;
pub mod map;
pub mod paper;
pub mod place;
pub mod policies;
pub mod questions;
pub mod quotes;
pub mod readable;
pub mod record;
pub mod saved;
pub mod shots;
pub mod signatories;
pub mod start;
pub mod table;
pub mod timeline;
pub mod zoom;

use crate::claim::{Claim, Special};
use webtest::engine::Engine;

/// The claims of the reader's journey, tried in every engine and delivery.
pub fn everywhere() -> impl Iterator<Item = Claim> {
    let parts = [
        start::CLAIMS,
        map::CLAIMS,
        gestures::CLAIMS,
        date::CLAIMS,
        timeline::CLAIMS,
        signatories::CLAIMS,
        quotes::CLAIMS,
        address::CLAIMS,
        damaged::CLAIMS,
        language::CLAIMS,
    ];
    parts.into_iter().flatten().copied()
}

/// The claims about the rest of the page, tried in every engine.
pub fn served() -> impl Iterator<Item = Claim> {
    let parts = [
        start::DETAILS,
        map::DETAILS,
        date::DETAILS,
        timeline::DETAILS,
        quotes::DETAILS,
        footnotes::CLAIMS,
        address::DETAILS,
        copying::CLAIMS,
    ];
    parts.into_iter().flatten().copied()
}

/// The claims about attaching to the printed page, whatever happens to it, tried in every engine.
pub fn attached() -> impl Iterator<Item = Special> {
    [
        acts::CLAIMS,
        attach::CLAIMS,
        place::CLAIMS,
        questions::CLAIMS,
        first_screen::CLAIMS,
        intruders::CLAIMS,
        loader::CLAIMS,
        map::LATE,
        saved::CLAIMS,
        table::CLAIMS,
        zoom::CLAIMS,
    ]
    .into_iter()
    .flatten()
    .copied()
}

/// The claims about the embed doctor, in this engine.
pub fn doctor(engine: Engine) -> impl Iterator<Item = Special> {
    let more = if engine == Engine::Chromium { hosts::doctor::IN_CHROMIUM } else { &[] };
    [hosts::doctor::CLAIMS, hosts::paste::CLAIMS, more].into_iter().flatten().copied()
}

/// The claims about faults, what only Chromium can count, accessibility and the look.
pub fn in_chromium() -> impl Iterator<Item = Special> {
    [
        readable::CLAIMS,
        paper::IN_CHROMIUM,
        attach::COUNTED,
        gestures::IN_CHROMIUM,
        timeline::IN_CHROMIUM,
        accessibility::CLAIMS,
        look::CLAIMS,
        contrast::CLAIMS,
        desk::DETAILS,
        record::DETAILS,
    ]
    .into_iter()
    .flatten()
    .copied()
    .chain(shots::claims())
}

/// The claims about files alone, for which no browser is needed.
pub fn of_files() -> impl Iterator<Item = (&'static str, fn())> {
    [policies::CLAIMS, machines::CLAIMS].into_iter().flatten().copied()
}

/// The claims about paper, in this engine.
pub fn on_paper(engine: Engine) -> impl Iterator<Item = Special> {
    let claims = if engine == Engine::WebKit { &[] } else { paper::CLAIMS };
    claims.iter().copied()
}

/// The claims for a browser without WebAssembly.
pub fn without_wasm() -> impl Iterator<Item = Special> {
    readable::WITHOUT_WASM.iter().copied()
}
