//! What the page itself notes while it is measured.

use serde_json::{Value, json};

use crate::harness::browser::Browser;

/// How a load went: milliseconds since its start, but for the shift.
pub struct Load {
    pub first_paint: f64,
    pub map: f64,
    pub ready: f64,
    pub shift: f64,
    pub excess: f64,
}

/// How soon the page answered to one input, in milliseconds.
pub struct Answer {
    /// Until the next paint, whatever it showed: the browser's own figure, in steps of 8 ms. Less than 16 is noted as 0.
    pub next_paint: f64,
    /// Until the paint that showed all that the input changed. Yew may spread a change over several tasks and paints.
    pub whole: f64,
}

/// Runs before anything else in the page.
pub const SCRIPT: &str = include_str!("probe.js");

/// What was noted of the load.
pub fn load(browser: &Browser) -> Load {
    let noted = browser.value("window.lab");
    Load {
        first_paint: number(&noted, "paint"),
        map: number(&noted, "map"),
        ready: number(&noted, "ready"),
        shift: number(&noted, "shift"),
        excess: number(&noted, "excess"),
    }
}

/// Begins to note a new input.
pub fn begin(browser: &Browser) {
    browser.run(
        "Object.assign(window.lab, { next: 0, input: 0, whole: 0, since: performance.now() })",
        Vec::<Value>::new(),
    );
}

/// What was noted of the input since `begin`; `None` if it changed nothing.
pub fn end(browser: &Browser) -> Option<Answer> {
    let noted = browser.value("window.lab");
    assert_ne!(noted["input"], json!(0), "the page has seen no input");
    let whole = number(&noted, "whole");
    (whole > 0.0).then(|| Answer { next_paint: number(&noted, "next"), whole: whole - number(&noted, "input") })
}

fn number(noted: &Value, name: &str) -> f64 {
    noted[name].as_f64().unwrap_or_else(|| panic!("the page has noted no {name}: {noted}"))
}
