//! The table of heights, against the real frames: `PARIS_CALL_REMAKE=1` writes it anew.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::Path;

use briefing::embed::{Heights, Row, WIDTHS};
use briefing::model::Language;
use serde_json::json;

use crate::cases::Special;
use crate::harness::browser::Browser;
use crate::harness::folder;
use crate::harness::record::records;
use crate::harness::site::{Faults, Site};

pub const CLAIMS: &[Special] = &[("embed: the table reserves what the frames need, and little more", table)];

/// The widths of the contract.
const PROMISED: [u32; 5] = [320, 480, 660, 930, 1200];

/// Widths between, at which a frame must fit, too.
const BETWEEN: [u32; 12] = [280, 300, 340, 360, 440, 560, 639, 640, 735, 800, 870, 1100];

/// How much more than needed the table may reserve at the promised widths: what a layout in between may ask for.
const SPARE: f64 = 1.06;

/// The states with the longest cards.
const LONG_CARDS: [&str; 4] = ["AUS", "NZL", "USA", "KEN"];

fn table(browser: &Browser) {
    let measured = measure(browser);
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/heights.json");
    if env::var_os("PARIS_CALL_REMAKE").is_some() {
        fs::write(&path, written(&measured)).expect("a table that can be written");
    }
    let text = fs::read_to_string(&path).expect("static/heights.json");
    let table = Heights::new(&text);
    let mut faults = Vec::new();
    for ((tag, name), needed) in &measured {
        let language = Language::from_tag(tag).expect("a language");
        let Some(row) = table.row(name, language) else {
            faults.push(format!("{tag} {name} is missing"));
            continue;
        };
        for (width, height) in &needed.0 {
            let reserved = between(&row, *width);
            let spare = if PROMISED.contains(width) { SPARE } else { f64::MAX };
            // What is taken away must not be more than there is; everything else not less than is needed.
            let fits = if name == "plain" { reserved <= height + 1.0 } else { reserved + 1.0 >= *height };
            if !fits || reserved > height * spare + 8.0 {
                faults.push(format!("{tag} {name} at {width} px: {reserved} reserved, {height} needed"));
            }
        }
    }
    assert!(faults.is_empty(), "PARIS_CALL_REMAKE=1 writes the table anew: {faults:#?}");
}

/// Heights by width.
#[derive(Clone, Default)]
struct Needed(BTreeMap<u32, f64>);

type Measured = BTreeMap<(&'static str, String), Needed>;

fn measure(browser: &Browser) -> Measured {
    let site = Site::serve(&folder::dist(), Faults::default());
    let mut measured = Measured::new();
    for (tag, folder) in [("en", ""), ("fr", "fr/")] {
        let needed = |file: &str, fragment: &str| {
            browser.open(&format!("{}/{folder}{file}#{fragment}", site.origin));
            if file == "embed.html" {
                browser.wait_for("the app", "document.documentElement.matches('[data-app=ready][data-ready]')");
            }
            let between: &[u32] = if file == "embed.html" { &BETWEEN } else { &[] };
            let widths = WIDTHS.iter().chain(&PROMISED).chain(between);
            Needed(widths.map(|width| (*width, height_at(browser, *width))).collect())
        };
        for view in ["all", "map", "timeline", "quotes"] {
            measured.insert((tag, view.to_owned()), needed("embed.html", &format!("view={view}")));
        }
        for quote in records("quotes") {
            let id = quote["id"].as_str().expect("an id");
            measured.insert((tag, format!("quote/{id}")), needed(&format!("quote/{id}.html"), ""));
        }
        let map = measured[&(tag, "map".to_owned())].clone();
        let cards = LONG_CARDS.map(|state| needed("embed.html", &format!("view=map&country={state}")));
        let card = map.0.iter().map(|(width, closed)| {
            let open = cards.iter().map(|card| card.0[width]).fold(0.0, f64::max);
            (*width, open - closed)
        });
        measured.insert((tag, "card".to_owned()), Needed(card.collect()));
        let plain = needed("embed.html", "view=map&plain=1");
        let frame = map.0.iter().map(|(width, whole)| (*width, whole - plain.0[width]));
        measured.insert((tag, "plain".to_owned()), Needed(frame.collect()));
    }
    measured
}

fn height_at(browser: &Browser, width: u32) -> f64 {
    let metrics = json!({ "width": width, "height": 9000, "deviceScaleFactor": 1, "mobile": false });
    browser.cdp("Emulation.setDeviceMetricsOverride", metrics);
    browser.wait_for("the width", &format!("innerWidth === {width}"));
    assert_eq!(
        browser.value("document.documentElement.scrollWidth"),
        json!(width),
        "the frame is wider than {width} px"
    );
    let height = browser.value("Math.ceil(document.getElementById('frame').getBoundingClientRect().height)");
    height.as_f64().expect("a height")
}

/// What a row reserves at a width, as the snippets' CSS computes it.
fn between(row: &Row, width: u32) -> f64 {
    let width = f64::from(width);
    let mut height = f64::from(row[0]);
    for (number, (widths, heights)) in WIDTHS.windows(2).zip(row.windows(2)).enumerate() {
        let (from, step) = (f64::from(widths[0]), f64::from(widths[1] - widths[0]));
        let least = if number == 0 { -80.0 } else { 0.0 };
        height += (f64::from(heights[1]) - f64::from(heights[0])) * (width - from).clamp(least, step) / step;
    }
    height
}

/// The rows that hold all that was measured: where more is needed between two widths, both are raised.
fn written(measured: &Measured) -> String {
    let mut text = format!("{{\n\"made by\": \"PARIS_CALL_REMAKE=1 cargo xtask test\",\n\"widths\": {WIDTHS:?},\n");
    for tag in ["en", "fr"] {
        let rows = measured.iter().filter(|((language, _), _)| *language == tag);
        let rows: Vec<String> =
            rows.map(|((_, name), needed)| format!("\"{name}\": {:?}", row(name, needed))).collect();
        text += &format!("\"{tag}\": {{\n{}\n}}{}\n", rows.join(",\n"), if tag == "en" { "," } else { "" });
    }
    text + "}\n"
}

fn row(name: &str, needed: &Needed) -> Row {
    // Header and footer are taken away: there less is safe.
    let sign = if name == "plain" { -1.0 } else { 1.0 };
    let mut row = WIDTHS.map(|width| needed.0[&width] as u32);
    for (width, height) in &needed.0 {
        let lack = ((height - between(&row, *width)) * sign).ceil();
        if lack > 0.0 {
            let right = WIDTHS.iter().position(|known| known > width).unwrap_or(WIDTHS.len() - 1).max(1);
            for index in [right - 1, right] {
                row[index] = (f64::from(row[index]) + lack * sign) as u32;
            }
        }
    }
    row
}
