//! The page on the record: the reader's browser checks it, a falsified copy is found, and the briefing leads there.

use serde_json::{Map, Value, json};

use super::accessibility::{assert_no_violations, resize};
use crate::claim::{Claim, Special};
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::folder::Scratch;
use webtest::page::{Page, key};
use webtest::record::records;
use webtest::site::{self, Edit, Faults};

/// Tried in every engine, served and opened from a disk.
pub const CLAIMS: &[Claim] = &[
    ("the record is checked in the browser, and every line holds", holds),
    ("the address of the record's check leads to it", address_leads),
    ("a state's sign leads to its conflicts on the record's page", sign_leads),
    ("the day of the signatories is chosen by keys, and its map and table are shown alone", signatories_of_a_day),
];

/// Tried in Chromium.
pub const DETAILS: &[Special] = &[
    ("a falsified record turns its own line red, and that of the files", falsified),
    ("a damaged copy of the record is not judged", damaged),
    ("without its program the record's page says what the build found", without_program),
    ("the record is checked in a sandboxed frame of another site", in_a_sandbox),
    ("axe finds nothing on the record's page", |browser| accessible(browser, Language::English, "light", 1280)),
    ("axe finds nothing on the record's page in French, in the dark", |browser| {
        accessible(browser, Language::French, "dark", 1280);
    }),
    ("axe finds nothing on the record's page on a phone", |browser| {
        accessible(browser, Language::English, "light", 390)
    }),
    ("at 320 pixels nothing of the record's page scrolls sideways", narrow_page_fits),
];

/// The checks that do not hold, by name.
const RED: &str =
    "[...document.querySelectorAll('[data-check]:not([data-holds=true])')].map((line) => line.dataset.check)";
/// What the build found is there until the program has run; then the sentence over it has a verdict.
const CHECKED: &str = "document.querySelector('#verdict[data-holds]')";

fn file(language: Language) -> &'static str {
    match language {
        Language::English => "record.html",
        Language::French => "fr/record.html",
    }
}

fn start(page: &Page, language: Language) {
    page.browser.open(&page.place.file(file(language)));
    page.until_ready();
    page.until("the verdict", CHECKED);
}

fn holds(page: &Page) {
    for language in [Language::English, Language::French] {
        page.browser.open(&page.place.file(file(language)));
        // The same list as the build printed, to the letter: the browser found what it found.
        let printed = page.text("(window.printed = document.getElementById('findings').innerHTML)");
        page.until_ready();
        page.until("the verdict", CHECKED);
        page.until_equal("what does not hold", RED, json!([]));
        page.until_equal("the verdict", "document.getElementById('verdict').dataset.holds", "true");
        assert_eq!(page.text("document.getElementById('findings').innerHTML"), printed);
        assert!(page.matches("[data-check]") > 0);
    }
}

fn address_leads(page: &Page) {
    const THERE: &str = "location.pathname.endsWith('record.html') && document.getElementById('findings')";
    page.open(Language::English, "view=verify");
    page.until("the record's page", THERE);
    // Typed over the address of the page that is open.
    page.start(Language::English, "country=FRA");
    page.browser.run("location.hash = 'view=verify'", Vec::new());
    page.until("the record's page again", THERE);
}

fn sign_leads(page: &Page) {
    let conflict = records("conflicts").into_iter().find(|conflict| conflict["states"].is_array()).expect("a conflict");
    let state = conflict["states"][0].as_str().expect("a state");
    page.start(Language::English, "");
    page.open_folds();
    page.click(&format!("#states [data-country={state}] a[href*='record.html#']"));
    let link = format!("#conflict-{}", conflict["id"].as_str().expect("an id"));
    page.until("the conflict", &format!("document.querySelector(\":target a[href='{link}']\")"));
}

/// Which of the days is shown.
const SHOWN_DAYS: &str =
    "[...document.querySelectorAll('#signatories .day')].map((day) => day.getClientRects().length > 0)";

fn signatories_of_a_day(page: &Page) {
    start(page, Language::English);
    page.until_equal("the first day", SHOWN_DAYS, json!([true, false]));
    page.browser.run("document.querySelector('#signatories input').focus()", Vec::new());
    page.press(key::RIGHT);
    page.until_equal("the second day", SHOWN_DAYS, json!([false, true]));
    page.until_equal(
        "the chosen control",
        "document.activeElement === document.querySelectorAll('#signatories input')[1] && document.activeElement.checked",
        true,
    );
}

/// What a page is served whose script with the files is changed.
fn carrying(edit: impl Fn(&str) -> String + Send + Sync + 'static) -> Faults {
    let edit: Edit = Box::new(move |file, bytes| {
        let is_carrier = file.starts_with("record-") && file.ends_with(".js");
        Some(if is_carrier { edit(&String::from_utf8(bytes).expect("a script")).into_bytes() } else { bytes })
    });
    Faults { edits: vec![edit], ..Faults::default() }
}

const HEAD: &str = "window.briefing.data = ";

/// The script with the records of a file changed.
fn changed(script: &str, file: &str, change: fn(&mut Vec<Value>)) -> String {
    let text = script.strip_prefix(HEAD).and_then(|rest| rest.strip_suffix(";\n")).expect("the files");
    let text: String = serde_json::from_str(text).expect("a text");
    let mut files: Map<String, Value> = serde_json::from_str(&text).expect("the files");
    let mut records: Value = serde_json::from_str(files[file].as_str().expect("a file")).expect(file);
    change(records.as_object_mut().and_then(|file| file.values_mut().find_map(Value::as_array_mut)).expect("records"));
    files[file] = records.to_string().into();
    format!("{HEAD}{};\n", Value::String(Value::Object(files).to_string()))
}

fn with(browser: &Browser, faults: Faults, act: impl FnOnce(&Page)) {
    let place = Delivery::Served.place(browser.engine, faults);
    act(&Page { browser, place: &place });
}

type Falsification = (&'static str, &'static str, fn(&mut Vec<Value>));

/// The line that turns red, the file, the change. The host's tests have one for each line.
const FALSIFICATIONS: [Falsification; 4] = [
    ("quotes", "quotes.json", |quotes| {
        quotes[0]["range"][0] = json!(quotes[0]["range"][0].as_u64().unwrap_or_default() + 1)
    }),
    ("sources", "events.json", |events| events[0]["sources"] = json!([])),
    ("languages", "themes.json", |themes| themes[0]["label"]["fr"] = json!("")),
    ("sums", "counts.json", |counts| {
        let has_sum_alone = |count: &&mut Value| count["sum"].is_u64() && count["total"].is_null();
        let count = counts.iter_mut().find(has_sum_alone).expect("a sum");
        count["sum"] = json!(count["sum"].as_u64().unwrap_or_default() + 1);
    }),
];

fn falsified(browser: &Browser) {
    for (line, file, change) in FALSIFICATIONS {
        with(browser, carrying(move |script| changed(script, file, change)), |page| {
            start(page, Language::English);
            page.until_equal("what does not hold", RED, json!(["digests", line]));
            page.until_equal("the verdict", "document.getElementById('verdict').dataset.holds", "false");
            assert!(page.matches("[data-holds=false] ul li") >= 2, "it is said where");
        });
    }
}

fn damaged(browser: &Browser) {
    with(browser, carrying(|script| script.replace(&format!("{HEAD}\""), &format!("{HEAD}\"x"))), |page| {
        page.browser.open(&page.place.file(file(Language::English)));
        page.until("the page has given the program up", "document.documentElement.dataset.app === 'failed'");
        page.until_equal("the reason", "document.getElementById('notice').dataset.code", "bad-data");
        assert!(!browser.value(CHECKED).is_object(), "no verdict");
    });
}

fn without_program(browser: &Browser) {
    with(browser, super::faults::missing(&[".wasm", ".wasm.js"]), |page| {
        page.browser.open(&page.place.file(file(Language::English)));
        page.until("the page has given the program up", "document.documentElement.dataset.app === 'failed'");
        assert!(page.matches("[data-check][data-holds=true]") > 0);
        page.until_equal("what does not hold", RED, json!([]));
        assert_no_violations(browser);
    });
}

fn in_a_sandbox(browser: &Browser) {
    with(browser, Faults::default(), |page| {
        let host = Scratch::new("record-host");
        let address = page.place.file(file(Language::English));
        let html = format!(
            "<!doctype html><html lang=en><title>A system</title><link rel=icon href=data:,><iframe sandbox=allow-scripts width=1000 height=700 title=Record src='{address}'></iframe>"
        );
        host.write("index.html", html.as_bytes());
        let system = site::elsewhere(host.path(), Faults::default());
        browser.open(&format!("{}/", system.origin()));
        browser.command("frame", json!({ "id": 0 }));
        page.until_ready();
        page.until("the verdict", CHECKED);
        page.until_equal("what does not hold", RED, json!([]));
    });
}

fn accessible(browser: &Browser, language: Language, scheme: &str, width: u32) {
    browser.cdp(
        "Emulation.setEmulatedMedia",
        json!({ "features": [{ "name": "prefers-color-scheme", "value": scheme }] }),
    );
    with(browser, Faults::default(), |page| {
        resize(browser, width);
        start(page, language);
        assert_no_violations(browser);
    });
}

fn narrow_page_fits(browser: &Browser) {
    with(browser, Faults::default(), |page| {
        resize(browser, 320);
        for language in [Language::English, Language::French] {
            start(page, language);
            let beyond = "document.scrollingElement.scrollWidth - innerWidth";
            assert!(browser.value(beyond).as_i64().is_some_and(|pixels| pixels <= 0), "{}", browser.value(beyond));
        }
    });
}
