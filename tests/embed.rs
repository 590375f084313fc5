//! What an editor pastes, against the files that it names.
#![allow(clippy::unwrap_used, clippy::panic)]

use std::fs;
use std::path::Path;

use briefing::embed::{Heights, Row, roughly};
use briefing::model::Language;

fn read(path: &str) -> String {
    fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(path)).unwrap()
}

/// The largest height at each width of all rows, in both languages, whose names start so.
fn largest(start: &str) -> Row {
    let mut largest = Row::default();
    for name in names().iter().filter(|name| name.starts_with(start)) {
        for language in Language::ALL {
            let row = Heights::table().row(name, language).unwrap();
            largest.iter_mut().zip(row).for_each(|(height, other)| *height = other.max(*height));
        }
    }
    largest
}

fn names() -> Vec<String> {
    let table = read("static/heights.json");
    let rows = table.lines().filter_map(|line| line.strip_prefix('"')?.split_once("\": ["));
    rows.map(|(name, _)| name.to_owned()).filter(|name| name != "widths").collect()
}

#[test]
fn the_loader_knows_the_table_roughly() {
    let loader = read("static/embed.js");
    for (key, rows) in
        [("", "all"), ("map: ", "map"), ("timeline: ", "timeline"), ("quotes: ", "quotes"), ("quote: ", "quote/")]
    {
        let room = format!("{key}\"{}\"", roughly(&largest(rows)));
        assert!(loader.contains(&room), "static/embed.js lacks {room}");
    }
}

#[test]
fn every_view_and_quote_has_its_heights() {
    for language in Language::ALL {
        let table = Heights::table();
        let quotes: serde_json::Value = serde_json::from_str(&read("data/quotes.json")).unwrap();
        for quote in quotes["quotes"].as_array().unwrap() {
            let name = format!("quote/{}", quote["id"].as_str().unwrap());
            assert!(table.row(&name, language).is_some(), "{name} in {}", language.tag());
        }
        for name in ["all", "map", "timeline", "quotes", "card", "plain"] {
            assert!(table.row(name, language).is_some(), "{name} in {}", language.tag());
        }
    }
}
