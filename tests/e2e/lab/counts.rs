//! What a load costs whatever the machine: bytes, requests, elements, and what the browser styled and laid out.

use serde_json::{Value, json};

use crate::harness::browser::Browser;

/// The counts of one load, until the app has answered and all was quiet.
#[derive(Default)]
pub struct Counts {
    /// What came over the network, with the heads of the answers, in bytes.
    pub bytes: f64,
    pub requests: f64,
    pub elements: f64,
    pub layouts: f64,
    /// Boxes that the layouts found in need of it, in all.
    pub boxes: f64,
    /// Elements whose style was computed, in all.
    pub styled: f64,
}

/// Reads the trace of a browser that was started for it.
pub fn of(browser: &Browser) -> Counts {
    let elements = browser.value("document.querySelectorAll('*').length").as_f64().unwrap_or_default();
    let entries = browser.command("se/log", json!({ "type": "performance" }));
    let mut counts = Counts { elements, ..Counts::default() };
    for entry in entries.as_array().into_iter().flatten() {
        let event: Value =
            entry["message"].as_str().and_then(|text| serde_json::from_str(text).ok()).unwrap_or_default();
        let (method, noted) = (&event["message"]["method"], &event["message"]["params"]);
        let number = |value: &Value| value.as_f64().unwrap_or_default();
        match method.as_str() {
            Some("Network.loadingFinished") => {
                counts.requests += 1.0;
                counts.bytes += number(&noted["encodedDataLength"]);
            }
            Some("Tracing.dataCollected") => match noted["name"].as_str() {
                Some("Layout") => {
                    counts.layouts += 1.0;
                    counts.boxes += number(&noted["args"]["beginData"]["dirtyObjects"]);
                }
                Some("UpdateLayoutTree") => counts.styled += number(&noted["args"]["elementCount"]),
                _ => {}
            },
            _ => {}
        }
    }
    assert!(counts.layouts > 0.0 && counts.requests > 0.0, "the browser's log holds no trace of the load");
    counts
}
