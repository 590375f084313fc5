//! What the page itself notes while it is measured.

use serde_json::{Value, json};

use crate::browser::Browser;

/// How a load went. Times are milliseconds since its start.
pub struct Load {
    pub first_paint: f64,
    /// When the largest thing on the first screen was painted.
    pub largest_paint: f64,
    /// When the map was whole; `None` without script, where nobody looks.
    pub map: Option<f64>,
    pub ready: Option<f64>,
    /// What long tasks took above 50 ms each, in all.
    pub blocking: f64,
    /// The sum of the layout shifts, in thousandths.
    pub shift: f64,
}

/// How soon the page answered to one input, in milliseconds.
pub struct Answer {
    /// Until the next paint, whatever it showed: the browser's own figure, in steps of 8 ms. Less than 16 is noted as 0.
    pub next_paint: f64,
    /// Until the paint that showed all that the input changed; `None` if the page's markup did not change.
    pub whole: Option<f64>,
}

/// Runs before anything else in the page.
pub const SCRIPT: &str = include_str!("probe.js");

/// What the browser has kept of the load.
const KEPT: &str = "new Promise((done) => {
    const kept = { paint: 0, largest: 0, shift: 0, blocking: 0 };
    const observe = (type, note) =>
        new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
    observe('paint', (entry) => { if (entry.name === 'first-contentful-paint') kept.paint = entry.startTime; });
    observe('largest-contentful-paint', (entry) => { kept.largest = entry.startTime; });
    observe('layout-shift', (entry) => { if (!entry.hadRecentInput) kept.shift += entry.value; });
    observe('longtask', (entry) => { kept.blocking += Math.max(0, entry.duration - 50); });
    setTimeout(() => done({ ...kept, map: (window.lab || {}).map, ready: (window.lab || {}).ready }), 300);
})";

/// What was noted of the load.
pub fn load(browser: &Browser) -> Load {
    let noted = browser.promised(KEPT);
    let later = |name: &str| noted[name].as_f64().filter(|time| *time > 0.0);
    Load {
        first_paint: number(&noted, "paint"),
        largest_paint: number(&noted, "largest"),
        map: later("map"),
        ready: later("ready"),
        blocking: number(&noted, "blocking"),
        shift: number(&noted, "shift") * 1000.0,
    }
}

/// Begins to note a new input.
pub fn begin(browser: &Browser) {
    browser.run(
        "Object.assign(window.lab, { next: 0, input: 0, whole: 0, since: performance.now() })",
        Vec::<Value>::new(),
    );
}

/// What was noted of the input since `begin`.
pub fn end(browser: &Browser) -> Answer {
    let noted = browser.value("window.lab");
    assert_ne!(noted["input"], json!(0), "the page has seen no input");
    let whole = number(&noted, "whole");
    Answer { next_paint: number(&noted, "next"), whole: (whole > 0.0).then(|| whole - number(&noted, "input")) }
}

fn number(noted: &Value, name: &str) -> f64 {
    noted[name].as_f64().unwrap_or_else(|| panic!("the page has noted no {name}: {noted}"))
}
