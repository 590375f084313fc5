//! The heights that frames reserve: `cargo xtask heights` measures all of them, and the tests hold a sample of the table
//! against the real frames.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use embed::{Heights, Row, Rows, WIDTHS, table};
use model::Language;
use serde_json::{Value, json};

use crate::claim::Special;
use webtest::browser::Browser;
use webtest::engine::{Engine, Setup};
use webtest::folder;
use webtest::record::{records, text};
use webtest::site::{self, Faults};

pub const CLAIMS: &[Special] = &[("embed: the table reserves what the frames need, and little more", sample_fits)];

/// The widths of the contract, in pixels.
const PROMISED: [u32; 5] = [320, 480, 660, 930, 1200];

/// Widths between, at which a view must fit, too.
const BETWEEN: [u32; 11] = [300, 340, 360, 440, 560, 639, 640, 735, 800, 870, 1100];

/// How much more than needed the table may reserve at the promised widths: what a layout in between may ask for.
const SPARE: f64 = 1.06;
/// The views, and in the table `card` for what the card of a state adds to the map's, `plain` for what a header and a
/// footer take.
const VIEWS: [&str; 4] = ["all", "map", "timeline", "quotes"];

/// How many states' cards are measured to find the largest: those with the most to say. The sample takes fewer, since
/// each is an app of its own.
const CARDS: usize = 12;
const CARDS_IN_SAMPLE: usize = 4;

/// Measures every frame of the build and writes the table to a file. What `cargo xtask heights` runs.
pub fn measure_all(file: &Path) {
    let browser = Browser::start(Engine::Chromium, Setup::Plain);
    let quotes: Vec<String> = records("quotes").iter().map(|quote| text(quote, "id").to_owned()).collect();
    let rows = Language::ALL.map(|language| {
        eprintln!("Measuring the frames in {}", language.name());
        let measured = measure(&browser, language, &quotes, CARDS);
        let rows = measured.iter().map(|(name, needed)| (name.clone(), row(name, needed)));
        rows.collect::<Rows>()
    });
    let text = table(&rows, mark_of(&built()).expect("dist/heights.json names its data"));
    fs::write(file, text).unwrap_or_else(|error| panic!("cannot write {}: {error}", file.display()));
}

/// Whether the table was measured with the data of the build: else frames may differ from it, until it is made again.
pub fn is_current() -> bool {
    mark_of(&built()).is_some() && mark_of(&built()) == mark_of(&measured())
}

fn mark_of(table: &str) -> Option<&str> {
    Heights::new(table).data()
}

/// The table as it was measured, and as the build completed it.
fn measured() -> String {
    read(Path::new(env!("CARGO_MANIFEST_DIR")).join("static/heights.json"))
}

fn built() -> String {
    read(folder::dist().join("heights.json"))
}

fn read(path: PathBuf) -> String {
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("cannot read {}: {error}", path.display()))
}

fn sample_fits(browser: &Browser) {
    let table = measured();
    let table = Heights::new(&table);
    every_quote_has_a_row();
    // With other data a frame may well need more or less than the table says.
    if !is_current() {
        eprintln!("static/heights.json was measured with other data: `cargo xtask heights` measures it again.");
        return;
    }
    let mut faults = Vec::new();
    for language in Language::ALL {
        let quotes = sample_of_quotes();
        for (name, needed) in measure(browser, language, &quotes, CARDS_IN_SAMPLE) {
            let Some(row) = table.row(&name, language) else {
                faults.push(format!("{} {name} is missing", language.tag()));
                continue;
            };
            for (width, height) in &needed.0 {
                let reserved = between(&row, *width);
                let spare = if PROMISED.contains(width) { SPARE } else { f64::INFINITY };
                // What is taken away must not be more than there is; everything else not less than is needed.
                let fits = if name == "plain" { reserved <= height + 1.0 } else { reserved + 1.0 >= *height };
                // The sample may lack the state with the largest card.
                let spare = if name == "card" { f64::INFINITY } else { spare };
                if !fits || reserved > height * spare + 8.0 {
                    let tag = language.tag();
                    faults.push(format!("{tag} {name} at {width} px: {reserved} reserved, {height} needed"));
                }
            }
        }
    }
    assert!(faults.is_empty(), "`cargo xtask heights` measures the table again: {faults:#?}");
}

/// What the build did not find in the table, it estimates.
fn every_quote_has_a_row() {
    let built = built();
    for quote in records("quotes") {
        let name = format!("quote/{}", text(&quote, "id"));
        for language in Language::ALL {
            assert!(Heights::new(&built).row(&name, language).is_some(), "{name} in {}", language.tag());
        }
    }
}

/// The quotes with the shortest, the middle and the longest text.
fn sample_of_quotes() -> Vec<String> {
    let mut quotes = records("quotes");
    quotes.sort_by_key(|quote| text(quote, "text").chars().count());
    let last = quotes.len().saturating_sub(1);
    [0, last / 2, last]
        .iter()
        .filter_map(|place| quotes.get(*place))
        .map(|quote| text(quote, "id").to_owned())
        .collect()
}

/// The states with the most on their cards, as far as notes, sources and quotes tell.
fn long_cards(count: usize) -> Vec<String> {
    let quotes = records("quotes");
    let length = |value: &Value| value.to_string().len();
    let mut states = records("states");
    states.sort_by_key(|state| {
        let mentions =
            quotes.iter().filter(|quote| quote["states"].as_array().is_some_and(|ids| ids.contains(&state["id"])));
        std::cmp::Reverse(length(&state["note"]) + 3 * length(&state["sources"]) + 60 * mentions.count())
    });
    states.iter().take(count).map(|state| text(state, "id").to_owned()).collect()
}

/// Heights by width, in pixels.
#[derive(Clone, Default)]
struct Needed(BTreeMap<u32, f64>);

/// What the frames of a language need, by the names of the table's rows.
fn measure(browser: &Browser, language: Language, quotes: &[String], cards: usize) -> BTreeMap<String, Needed> {
    let site = site::serve(&folder::dist(), Faults::default());
    let folder = format!("{}/{}", site.origin(), language.folder());
    let view = |fragment: &str| format!("{folder}embed.html#{fragment}");
    let cards = long_cards(cards);
    let views = VIEWS.map(|name| (name.to_owned(), view(&format!("view={name}"))));
    let plain = ("plain".to_owned(), view("view=map&plain=1"));
    let of_states = cards.iter().map(|state| (format!("card {state}"), view(&format!("view=map&country={state}"))));
    let apps: Vec<(String, String)> = views.into_iter().chain([plain]).chain(of_states).collect();
    let of_quotes = quotes.iter().map(|id| (format!("quote/{id}"), format!("{folder}quote/{id}.html")));

    let widths: Vec<u32> = WIDTHS.iter().chain(&PROMISED).chain(&BETWEEN).copied().collect();
    let mut needed = heights(browser, &site.origin(), apps, &widths);
    needed.extend(heights(browser, &site.origin(), of_quotes.collect(), &[&WIDTHS[..], &PROMISED].concat()));

    let map = needed["map"].clone();
    let cards: Vec<Needed> = cards.iter().filter_map(|state| needed.remove(&format!("card {state}"))).collect();
    let added = map.0.iter().map(|(width, closed)| {
        let open = cards.iter().map(|card| card.0[width]).fold(0.0, f64::max);
        (*width, open - closed)
    });
    needed.insert("card".to_owned(), Needed(added.collect()));
    let plain = needed["plain"].clone();
    let frame = map.0.iter().map(|(width, whole)| (*width, whole - plain.0[width]));
    needed.insert("plain".to_owned(), Needed(frame.collect()));
    needed
}

/// Puts all frames into one page and gives them one width after the other. They stand one below the other in a page of the
/// same site, so that they can be asked; each is higher than any content, so that none has a scroll bar.
fn heights(browser: &Browser, origin: &str, frames: Vec<(String, String)>, widths: &[u32]) -> BTreeMap<String, Needed> {
    browser.open(&format!("{origin}/heights.json"));
    let addresses: Vec<&String> = frames.iter().map(|(_, address)| address).collect();
    browser.run(
        "window.frames_ = arguments[0].map((address) => {
            const frame = document.createElement('iframe');
            frame.style.cssText = 'display: block; border: 0; width: 660px; height: 14000px';
            frame.src = address;
            return frame;
        });
        document.body.replaceChildren(...window.frames_);",
        vec![json!(addresses)],
    );
    let app = frames.iter().any(|(_, address)| address.contains("embed.html"));
    let ready = if app {
        "page.documentElement.matches('[data-app=ready][data-ready]')"
    } else {
        "page.getElementById('frame')"
    };
    browser.wait_for(
        "every frame",
        &format!("window.frames_.every(({{ contentDocument: page }}) => page.readyState === 'complete' && {ready})"),
    );
    let mut needed: BTreeMap<String, Needed> = BTreeMap::new();
    for width in widths {
        let measured = browser.promised(&format!(
            "new Promise((done) => {{
                window.frames_.forEach((frame) => {{ frame.style.width = '{width}px'; }});
                requestAnimationFrame(() => requestAnimationFrame(() => done(window.frames_.map(({{ contentDocument: page }}) => [
                    page.documentElement.scrollWidth, Math.ceil(page.getElementById('frame').getBoundingClientRect().height),
                ]))));
            }})"
        ));
        let measured: Vec<(u32, f64)> = serde_json::from_value(measured).expect("widths and heights");
        for ((name, _), (whole, height)) in frames.iter().zip(measured) {
            assert_eq!(whole, *width, "the frame of {name} is wider than its {width} px");
            needed.entry(name.clone()).or_default().0.insert(*width, height);
        }
    }
    needed
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

/// A row that holds all that was measured: where more is needed between two widths, both are raised.
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
