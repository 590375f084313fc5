//! What a load costs whatever the machine: bytes, requests, elements, and what the browser styled and laid out.

use std::collections::BTreeMap;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::{Value, json};

use crate::browser::Browser;

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
    let mut counts = Counts::default();
    // By process: the empty page before this one had another.
    let mut processes: BTreeMap<u64, Counts> = BTreeMap::new();
    let deadline = Instant::now() + Duration::from_secs(20);
    let mut complete = false;
    // A busy browser hands its trace out in several pieces.
    while !complete {
        assert!(Instant::now() < deadline, "the browser's log holds no trace of the load within 20 s");
        let entries = browser.command("se/log", json!({ "type": "performance" }));
        let events: Vec<Value> = entries.as_array().into_iter().flatten().filter_map(event).collect();
        complete = counts.requests > 0.0 && processes.values().any(|process| process.styled > 100.0);
        for event in &events {
            let (method, noted) = (&event["method"], &event["params"]);
            let number = |value: &Value| value.as_f64().unwrap_or_default();
            if method == "Network.loadingFinished" {
                counts.requests += 1.0;
                counts.bytes += number(&noted["encodedDataLength"]);
            } else if method == "Tracing.dataCollected" {
                let process = processes.entry(noted["pid"].as_u64().unwrap_or_default()).or_default();
                if noted["name"] == "Layout" {
                    complete = false;
                    process.layouts += 1.0;
                    process.boxes += number(&noted["args"]["beginData"]["dirtyObjects"]);
                } else if noted["name"] == "UpdateLayoutTree" {
                    complete = false;
                    process.styled += number(&noted["args"]["elementCount"]);
                }
            }
        }
        thread::sleep(Duration::from_millis(300));
    }
    let elements = browser.value("document.querySelectorAll('*').length").as_f64().unwrap_or_default();
    let page = processes.into_values().max_by(|one, other| one.styled.total_cmp(&other.styled)).unwrap_or_default();
    Counts { bytes: counts.bytes, requests: counts.requests, elements, ..page }
}

fn event(entry: &Value) -> Option<Value> {
    let entry: Value = serde_json::from_str(entry["message"].as_str()?).ok()?;
    Some(entry["message"].clone())
}
