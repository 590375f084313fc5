//! The doctor page: what it finds is what the list says, beside the embed, from another site and from a disk.

use std::thread;
use std::time::Duration;

use serde_json::{Value, json};

use super::list::{Case, cases};
use crate::cases::Special;
use crate::claims::accessibility::{assert_no_violations, resize};
use crate::harness::browser::Browser;
use crate::harness::folder::{self, dist};
use crate::harness::site::{Faults, Site};

/// Tried in every engine.
pub const CLAIMS: &[Special] = &[
    ("the doctor beside the embed agrees with the list", |browser| {
        let site = Site::serve(&dist(), Faults::default());
        agrees(browser, &format!("{}/doctor.html", site.origin), |_| true);
    }),
    ("the doctor of another site agrees with the list", |browser| {
        let (embed, site) = (Site::serve(&dist(), Faults::default()), Site::elsewhere(&dist(), Faults::default()));
        agrees(browser, &format!("{}/doctor.html?embed={}", site.origin, embed.origin), |case| !case.reads_files());
    }),
    ("the doctor from a disk agrees with the list", |browser| {
        agrees(browser, &folder::file_address(&dist().join("doctor.html")), |case| !case.reads_files());
    }),
    ("the doctor tries one case alone, and again", tries_one),
    ("the doctor says what is wrong where there is no embed", finds_a_fault),
];

/// Tried in Chromium.
pub const IN_CHROMIUM: &[Special] = &[
    ("axe finds nothing on the doctor", |browser| finds_nothing(browser, 1280, "light")),
    ("axe finds nothing on the doctor on a phone", |browser| finds_nothing(browser, 320, "light")),
    ("axe finds nothing on the doctor in the dark", |browser| finds_nothing(browser, 1280, "dark")),
];

const TABLE: &str = "Object.fromEntries([...document.querySelectorAll('tr[data-case]')].map((row) =>
    [row.dataset.case, [row.cells[2].dataset.verdict, row.cells[2].textContent]]))";

/// Opens the doctor and compares its table with the list. `can` says which cases it can try where it is.
fn agrees(browser: &Browser, address: &str, can: fn(&Case) -> bool) {
    browser.open(address);
    let table = finished(browser);
    let mut faults = Vec::new();
    for case in cases() {
        let (verdict, told) = (&table[case.id()][0], &table[case.id()][1]);
        let wanted: &[&str] = match () {
            () if case.not_in_the_doctor() || !can(&case) => &["untried"],
            // A frame without rights that is not of the doctor's own origin is for the eye.
            () if case.is_mute() => &["pass", "look"],
            () => &["pass"],
        };
        if !wanted.iter().any(|word| verdict == word) {
            faults.push(format!("{}: {verdict}: {told}", case.id()));
        }
    }
    assert!(faults.is_empty(), "{:?}: the doctor does not agree with the list: {faults:#?}", browser.engine);
    assert_eq!(table.as_object().map(serde_json::Map::len), Some(cases().len()), "the doctor's table");
    let best = browser.value("document.querySelector('#rungs [aria-current]').dataset.rung");
    assert_eq!(best, json!("script"), "the best rung");
}

fn tries_one(browser: &Browser) {
    let site = Site::serve(&dist(), Faults::default());
    browser.open(&format!("{}/doctor.html?case=iframe-open", site.origin));
    let passed = |table: &Value| assert_eq!(table["iframe-open"][0], json!("pass"), "{table}");
    passed(&finished(browser));
    assert_eq!(browser.value("document.querySelectorAll('tr[data-case]').length"), json!(1));
    let table = browser.run(&format!("document.querySelector('#again').click(); return {TABLE};"), Vec::new());
    assert_eq!(table["iframe-open"][0], json!("running"), "a new run starts anew");
    passed(&finished(browser));
}

fn finds_a_fault(browser: &Browser) {
    let lacking =
        Faults { edits: vec![Box::new(|file, bytes| (file != "embed.js").then_some(bytes))], ..Faults::default() };
    let site = Site::serve(&dist(), lacking);
    browser.open(&format!("{}/doctor.html?case=loader", site.origin));
    let table = finished(browser);
    assert_eq!(table["loader"][0], json!("fail"), "{table}");
    let told = table["loader"][1].as_str().unwrap_or_default();
    assert!(told.contains("embed.js could not be loaded"), "{told}");
    assert_eq!(browser.value("document.querySelector('#rungs [aria-current]')"), Value::Null);
}

/// Waits for the end of a run, which takes a while on a slow machine, and returns the table.
fn finished(browser: &Browser) -> Value {
    for _ in 0..1200 {
        if browser.value("'done' in document.documentElement.dataset") == json!(true) {
            return browser.value(TABLE);
        }
        thread::sleep(Duration::from_millis(250));
    }
    panic!("{:?}: the doctor did not end: {}", browser.engine, browser.value(TABLE));
}

fn finds_nothing(browser: &Browser, width: u32, scheme: &str) {
    let site = Site::serve(&dist(), Faults::default());
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    browser.cdp("Emulation.setEmulatedMedia", media);
    resize(browser, width);
    browser.open(&format!("{}/doctor.html?case=sandbox-none", site.origin));
    finished(browser);
    browser.run("document.querySelector('#published').value = '<iframe src=embed.html></iframe>'", Vec::new());
    browser.run("document.querySelector('#read').click()", Vec::new());
    browser.run("document.querySelector('#stage').replaceChildren()", Vec::new()); // the embed is checked elsewhere
    assert_no_violations(browser);
    assert_eq!(
        browser.value("document.scrollingElement.scrollWidth <= innerWidth"),
        json!(true),
        "it scrolls sideways"
    );
}
