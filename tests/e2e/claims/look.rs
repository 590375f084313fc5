//! What the map looks like, read off its pixels: a style that names a pattern which is not there shows nothing at all.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::cases::Special;
use crate::claims::faults;
use crate::harness::browser::Browser;
use crate::harness::delivery::{Delivery, Language};
use crate::harness::page::Page;
use crate::harness::site::Faults;

pub const CLAIMS: &[Special] = &[
    ("the four statuses and the sea look different", |browser| {
        look_different(browser, Delivery::Served, scheme("light"))
    }),
    ("the four statuses and the sea look different in the dark", |browser| {
        look_different(browser, Delivery::Served, scheme("dark"))
    }),
    ("the four statuses and the sea look different in a single file", |browser| {
        look_different(browser, Delivery::Alone, scheme("light"))
    }),
    ("the four statuses and the sea look different without the app", look_different_without_the_app),
    ("the four statuses and the sea look different on paper", look_different_on_paper),
    ("printed from the dark it is dark on white, and no more than a class wants to hand round", prints_light),
];

fn scheme(value: &str) -> Value {
    json!({ "features": [{ "name": "prefers-color-scheme", "value": value }] })
}

fn look_different(browser: &Browser, delivery: Delivery, media: Value) {
    browser.cdp("Emulation.setEmulatedMedia", media);
    let place = delivery.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    page.start(Language::English, "");
    assert_five_looks(browser);
}

fn look_different_without_the_app(browser: &Browser) {
    let place = Delivery::Served.place(browser.engine, faults::missing_glue());
    let page = Page { browser, place: &place };
    page.open(Language::English, "");
    page.until("the page has given the app up", "document.documentElement.dataset.app === 'failed'");
    assert_five_looks(browser);
}

/// In grey, too: what lies between two neighbours on the grey scale is a tenth of it or more.
fn look_different_on_paper(browser: &Browser) {
    look_different(browser, Delivery::Served, json!({ "media": "print" }));
    let fills = "[...document.querySelectorAll('#map .legend rect')].map((rect) => getComputedStyle(rect).fill.match(/[0-9]+/g).map(Number))";
    let fills = browser.value(fills);
    let grey = |fill: &Value| {
        [0.2126, 0.7152, 0.0722]
            .iter()
            .enumerate()
            .map(|(place, part)| part * fill[place].as_f64().expect("a part of a colour"))
            .sum::<f64>()
    };
    let mut greys: Vec<f64> = fills.as_array().expect("fills").iter().map(grey).collect();
    greys.sort_by(f64::total_cmp);
    assert_eq!(greys.len(), 4, "{fills}");
    assert!(greys.windows(2).all(|pair| pair[1] - pair[0] > 25.5), "{fills} are {greys:?} in grey");
}

/// A pattern would be in the PDF as a picture of the whole page, once for each state that has it.
fn prints_light(browser: &Browser) {
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    page.start(Language::English, "scheme=dark");
    let pdf = browser.printed();
    let pages = pdf.windows(12).filter(|bytes| bytes == b"/Type /Page\n").count();
    assert!((10..=25).contains(&pages), "{pages} pages");
    assert!(pdf.len() < 3_000_000, "{} bytes", pdf.len());
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    let colours = "[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.querySelector('h1')).color]";
    assert_eq!(browser.value(colours), json!(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]));
}

/// Takes a small picture inside of a state of each status, and one of the sea, and compares them.
fn assert_five_looks(browser: &Browser) {
    let spots = browser.run(SPOTS, Vec::new());
    let spots = spots.as_object().expect("spots");
    let sees = |spot: &Value| {
        let clip = json!({ "x": spot[0], "y": spot[1], "width": 10, "height": 10, "scale": 1 });
        browser.cdp("Page.captureScreenshot", json!({ "clip": clip }))["data"].to_string()
    };
    let looks: BTreeSet<String> = spots.values().map(sees).collect();
    assert_eq!(looks.len(), 5, "of {:?} some look alike", spots.keys().collect::<Vec<_>>());
}

/// The upper left corner of a square of 10 pixels that lies wholly in one mark: for each status, and for the sea.
const SPOTS: &str = "
    const map = document.querySelector('#map svg.drawing') || document.querySelector('#map svg');
    map.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = map.getBoundingClientRect(), spots = {};
    const kind = (x, y) => {
        const top = document.elementFromPoint(x, y);
        return top && (top.closest('[data-status]') ? top.closest('[data-status]').dataset.status : top.closest('.sphere') && 'sea');
    };
    for (let y = Math.ceil(box.top) + 20; y < box.bottom - 30; y += 6) {
        for (let x = Math.ceil(box.left) + 20; x < box.right - 30; x += 6) {
            const found = kind(x, y);
            if (!found || spots[found]) { continue; }
            const corners = [[0, 10], [10, 0], [10, 10], [5, 5], [0, 5], [5, 0], [10, 5], [5, 10]];
            if (corners.every(([right, down]) => kind(x + right, y + down) === found)) { spots[found] = [x + scrollX, y + scrollY]; }
        }
    }
    return spots;";
