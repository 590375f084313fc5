//! The doctor page: what it finds is what the list says, beside the embed, from another site and from a disk.

use std::fs;
use std::path::Path;
use std::time::Duration;

use serde_json::{Value, json};

use super::list::{Case, cases};
use crate::claim::Special;
use crate::claims::accessibility::{assert_no_violations, resize};
use webtest::browser::Browser;
use webtest::engine::Engine;
use webtest::folder::{self, dist};
use webtest::limit;
use webtest::site::{self, Faults};

/// How long a run over the whole list may take.
const RUN: Duration = Duration::from_secs(300);

/// Tried in every engine. The whole list once, in Chromium: every engine has every case as an article of its own, and
/// what the doctor makes of what it sees is no matter of the engine (`verdict`).
pub const CLAIMS: &[Special] = &[
    ("the doctor beside the embed agrees with the list", |browser| {
        let site = site::serve(&dist(), Faults::default());
        let asked: fn(&Case) -> bool =
            if browser.engine == Engine::Chromium { |_| true } else { Case::is_of_the_sample };
        agrees(browser, &format!("{}/doctor.html", site.origin()), asked, |_| true);
    }),
    ("the doctor of another site agrees with the list where that makes a difference", |browser| {
        let (embed, site) = (site::serve(&dist(), Faults::default()), site::elsewhere(&dist(), Faults::default()));
        let address = format!("{}/doctor.html?embed={}", site.origin(), embed.origin());
        agrees(browser, &address, Case::differs_elsewhere, |case| !case.reads_files());
    }),
    ("the doctor from a disk agrees with the list where that makes a difference", |browser| {
        let address = folder::file_address(&dist().join("doctor.html"));
        agrees(browser, &address, Case::differs_on_a_disk, |case| !case.reads_files());
    }),
    ("the doctor's verdict on what it has seen", verdict),
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

/// Opens the doctor with those cases of the list that are `asked` for and compares its table with the list. `can` says
/// which cases it can try where it is.
fn agrees(browser: &Browser, address: &str, asked: fn(&Case) -> bool, can: fn(&Case) -> bool) {
    let asked: Vec<Case> = cases().into_iter().filter(asked).collect();
    let mut address = address.to_owned();
    if asked.len() < cases().len() {
        for case in &asked {
            address += if address.contains('?') { "&case=" } else { "?case=" };
            address += case.id();
        }
    }
    browser.open(&address);
    let table = finished(browser);
    let mut faults = Vec::new();
    for case in &asked {
        let (verdict, told) = (&table[case.id()][0], &table[case.id()][1]);
        let wanted: &[&str] = match () {
            () if case.not_in_the_doctor() || !can(case) => &["untried"],
            // A frame without rights that is not of the doctor's own origin is for the eye.
            () if case.is_mute() => &["pass", "look"],
            () => &["pass"],
        };
        if !wanted.iter().any(|word| verdict == word) {
            faults.push(format!("{}: {verdict}: {told}", case.id()));
        }
    }
    assert!(faults.is_empty(), "{:?}: the doctor does not agree with the list: {faults:#?}", browser.engine);
    assert_eq!(table.as_object().map(serde_json::Map::len), Some(asked.len()), "the doctor's table");
    let best = browser.value("document.querySelector('#methods [aria-current]').dataset.method");
    assert_eq!(best, json!("script"), "the best method");
}

/// What the doctor can have seen of a frame, and what it must make of it.
const SEEN: &[(&str, &str)] = &[
    ("{ app: 'ready' }", "ready"),
    ("{ app: 'ready', legible: false }", "ready"),
    ("{ app: 'failed', inside: true, legible: true }", "readable"),
    ("{ app: 'failed', inside: true, legible: false }", "blank"),
    ("{ app: 'failed', inside: false }", "readable"),
    ("{ broken: 'https://a.example/embed.js' }", "silent"),
    ("{ app: 'static', inside: true, legible: true, passed: 39999 }", "wait"),
    ("{ app: 'static', inside: true, legible: true, passed: 40000 }", "stalled"),
    ("{ app: 'static', inside: true, legible: false, passed: 40000 }", "silent"),
    ("{ heard: true, passed: 40000 }", "stalled"),
    ("{ passed: 39999 }", "wait"),
    ("{ passed: 40000 }", "silent"),
    ("{ mute: true, inside: true, loaded: 0, passed: 9000 }", "wait"),
    ("{ mute: true, inside: true, loaded: 100, legible: true, passed: 2600 }", "wait"),
    ("{ mute: true, inside: true, loaded: 100, legible: true, passed: 2601 }", "readable"),
    ("{ mute: true, inside: true, loaded: 100, legible: false, passed: 2601 }", "blank"),
    ("{ mute: true, inside: false, passed: 5000 }", "wait"),
    ("{ mute: true, inside: false, passed: 5001 }", "look"),
];

fn verdict(browser: &Browser) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/doctor-verdict.js");
    let script = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let none = "{ app: undefined, mute: false, inside: false, legible: false, heard: false, broken: '', loaded: 0, passed: 0 }";
    for (seen, wanted) in SEEN {
        let found = browser
            .run(&format!("{script}; return window.verdict({{ ...{none}, ...{seen} }}).what || 'wait';"), Vec::new());
        assert_eq!(found, json!(wanted), "{seen}");
    }
}

fn tries_one(browser: &Browser) {
    let site = site::serve(&dist(), Faults::default());
    browser.open(&format!("{}/doctor.html?case=iframe-open", site.origin()));
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
    let site = site::serve(&dist(), lacking);
    browser.open(&format!("{}/doctor.html?case=loader", site.origin()));
    let table = finished(browser);
    assert_eq!(table["loader"][0], json!("fail"), "{table}");
    let told = table["loader"][1].as_str().unwrap_or_default();
    assert!(told.contains("embed.js could not be loaded"), "{told}");
    assert_eq!(browser.value("document.querySelector('#methods [aria-current]')"), Value::Null);
}

/// Waits for the end of a run and returns the table.
fn finished(browser: &Browser) -> Value {
    let done = || (browser.value("'done' in document.documentElement.dataset") == json!(true)).then_some(());
    let ended = limit::until(RUN, done);
    assert!(ended.is_some(), "{:?}: the doctor did not end: {}", browser.engine, browser.value(TABLE));
    browser.value(TABLE)
}

fn finds_nothing(browser: &Browser, width: u32, scheme: &str) {
    let site = site::serve(&dist(), Faults::default());
    let media = json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] });
    browser.cdp("Emulation.setEmulatedMedia", media);
    resize(browser, width);
    browser.open(&format!("{}/doctor.html?case=sandbox-none", site.origin()));
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
