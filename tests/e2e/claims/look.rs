//! What the map looks like, read off its pixels: a style that names a pattern which is not there shows nothing at all.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use crate::claim::Special;
use crate::claims::faults;
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::page::{Page, key};
use webtest::site::Faults;

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
    ("every state of every control is seen in forced colours", |browser| states_are_seen(browser, FORCED)),
    ("no state of a control is told by colour alone", |browser| states_are_seen(browser, GREY)),
    ("the squares of the four statuses look different in forced colours", squares_look_different),
    ("with more contrast asked for, quiet text and lines are as dark as the text", contrast_is_more),
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
    // With the address of every source, which a reader of paper has no other way to.
    assert!((10..=30).contains(&pages), "{pages} pages");
    assert!(pdf.len() < 3_000_000, "{} bytes", pdf.len());
    browser.cdp("Emulation.setEmulatedMedia", json!({ "media": "print" }));
    let colours = "[getComputedStyle(document.documentElement).backgroundColor, getComputedStyle(document.querySelector('h1')).color]";
    assert_eq!(browser.value(colours), json!(["rgb(255, 255, 255)", "rgb(0, 0, 0)"]));
}

/// What is set before the look: the media, and the kind of sight.
type Sight = (&'static [(&'static str, &'static str)], &'static str);
const FORCED: &[Sight] = &[
    (&[("forced-colors", "active"), ("prefers-color-scheme", "dark")], "none"),
    (&[("forced-colors", "active"), ("prefers-color-scheme", "light")], "none"),
];
const GREY: &[Sight] = &[(&[("prefers-color-scheme", "light")], "achromatopsia")];

/// Where every kind of control is in use, wherever it is printed: whatever then carries the attribute is found in the page.
const IN_USE: [&str; 4] = [
    "#date=2019-09-16&country=AUS&event=gge-2013",
    "embed.html#view=map&date=2019-09-16&country=AUS",
    "embed.html#view=timeline&event=gge-2013",
    "desk.html#view=map&country=AUS",
];

/// Each element with one of these attributes is pictured as it is and with the other value: enough of the picture must change.
fn states_are_seen(browser: &Browser, sights: &[Sight]) {
    let mut unseen = Vec::new();
    for (features, deficiency) in sights {
        let media: Vec<Value> = features.iter().map(|(name, value)| json!({ "name": name, "value": value })).collect();
        browser.cdp("Emulation.setEmulatedMedia", json!({ "features": media }));
        browser.cdp("Emulation.setEmulatedVisionDeficiency", json!({ "type": deficiency }));
        for file in IN_USE {
            let place = Delivery::Served.place(browser.engine, Faults::default());
            let page = Page { browser, place: &place };
            browser.open(&place.file(file));
            page.until_ready();
            page.open_folds();
            page.until_still("main");
            suggest(&page);
            let count = browser.run(&format!("window.stateful = {STATEFUL}; return stateful.length"), Vec::new());
            assert!(count.as_u64() > Some(0), "no control in use at {file}");
            for at in 0..count.as_u64().unwrap_or_default() {
                let spot = browser.run(SPOT, vec![json!(at)]);
                let picture = || {
                    let clip = json!({ "clip": spot["clip"] });
                    browser.cdp("Page.captureScreenshot", clip)["data"].as_str().unwrap_or_default().to_owned()
                };
                let set = |value: &str| {
                    browser
                        .run(&format!("set(stateful[arguments[0]], stateful[arguments[0]].{value})"), vec![json!(at)]);
                };
                let before = picture();
                set("other");
                let after = picture();
                set("now");
                let changed = browser.promised(&format!("({DIFFERENCE})({before:?}, {after:?})"));
                if changed.as_u64().unwrap_or_default() < ENOUGH {
                    unseen.push(format!("{file}, {features:?}: {} changes {changed} pixels", spot["what"]));
                }
            }
        }
        browser.cdp("Emulation.setEmulatedVisionDeficiency", json!({ "type": "none" }));
    }
    assert!(unseen.is_empty(), "not seen:\n{}", unseen.join("\n"));
}

/// Pixels that must differ by 3:1: the four sides of a mark of 6 px.
const ENOUGH: u64 = 24;

/// Types what several states' names begin with, and goes to the first of them.
fn suggest(page: &Page) {
    if page.matches("#find") == 0 || page.browser.value("!document.querySelector('#find').offsetWidth") == true {
        return;
    }
    page.write("#find", "uni");
    page.until("suggestions", "document.querySelector('#found [role=option]')");
    page.press(key::DOWN);
    page.until("an active suggestion", "document.querySelector('#found [aria-selected=true]')");
}

/// What has a state, as the contract says how it is told, with the value that it has and another. The state of a mark on the map
/// is shown by the outline drawn over all marks; what is faded in a drawing, the pressed button of the legend says. Of the numbers
/// of a cell that are filtered out, the first stands for all.
const STATEFUL: &str = "(() => {
    window.set = ({ element, name }, value) => value === null ? element.removeAttribute(name) : element.setAttribute(name, value);
    const names = ['aria-pressed', 'aria-selected', 'aria-current', 'data-related', 'data-play', 'data-muted'];
    const shown = (element, name) => {
        const now = element.getAttribute(name), other = { true: 'false', false: 'true' }[now] ?? null;
        if (!element.matches('.states a')) return { element, name, now, other: name === 'aria-current' ? null : other };
        const outline = document.querySelector('.spotlight');
        return { element: outline, name: 'visibility', now: 'visible', other: 'hidden' };
    };
    return names.flatMap((name) => [...document.querySelectorAll(`[${name}]`)]
        .filter((element) => !element.parentElement.closest(`[${name}=true]`)) // which shows it for both
        .filter((element) => name !== 'data-muted' || (!element.ownerSVGElement && !element.previousElementSibling))
        .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.getBoundingClientRect().width)
        .map((element) => shown(element, name)));
})()";

/// Where it is on the page, with a little around it.
const SPOT: &str = "
    const { element, name } = stateful[arguments[0]];
    element.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });
    const { left, top, width, height } = element.getBoundingClientRect();
    const clip = { x: Math.max(0, left + scrollX - 6), y: Math.max(0, top + scrollY - 6), width: Math.min(width + 12, 700), height: Math.min(height + 12, 500), scale: 1 };
    return { clip, what: `${name} of ${element.outerHTML.slice(0, 120)}` };";

/// How many pixels of two pictures have a contrast of 3:1 or more with each other, as WCAG reckons it.
const DIFFERENCE: &str = "async (...pictures) => {
    const [one, other] = await Promise.all(pictures.map(async (picture) => {
        const bytes = Uint8Array.from(atob(picture), (sign) => sign.charCodeAt(0));
        const image = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(image.width, image.height).getContext('2d');
        canvas.drawImage(image, 0, 0);
        return canvas.getImageData(0, 0, image.width, image.height).data;
    }));
    const linear = Array.from({ length: 256 }, (_, value) => value <= 10 ? value / 3294.6 : ((value / 255 + 0.055) / 1.055) ** 2.4);
    const light = (data, at) => 0.2126 * linear[data[at]] + 0.7152 * linear[data[at + 1]] + 0.0722 * linear[data[at + 2]] + 0.05;
    let count = 0;
    for (let at = 0; at < one.length; at += 4) {
        const [a, b] = [light(one, at), light(other, at)];
        if (Math.max(a, b) >= 3 * Math.min(a, b)) count += 1;
    }
    return count;
}";

/// The squares before the words of the table, which in forced colours lose their grounds unless they are told to keep them.
fn squares_look_different(browser: &Browser) {
    browser.cdp("Emulation.setEmulatedMedia", json!({ "features": [{ "name": "forced-colors", "value": "active" }] }));
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    page.start(Language::English, "");
    page.open_folds();
    let mut looks = BTreeSet::new();
    for status in ["supporter", "undated", "absent", "unnamed"] {
        let spot = browser.run(
            "const cell = document.querySelector(`#states tr[data-status=${arguments[0]}] > .row-status`);
             cell.scrollIntoView({ block: 'center', behavior: 'instant' });
             const { left, top } = cell.getBoundingClientRect(), { paddingLeft, paddingTop } = getComputedStyle(cell);
             return { x: left + scrollX + parseFloat(paddingLeft) - 1, y: top + scrollY + parseFloat(paddingTop) + 2, width: 14, height: 18, scale: 1 };",
            vec![json!(status)],
        );
        looks.insert(browser.cdp("Page.captureScreenshot", json!({ "clip": spot }))["data"].to_string());
    }
    assert_eq!(looks.len(), 4, "of the four squares some look alike");
}

fn contrast_is_more(browser: &Browser) {
    for scheme in ["light", "dark"] {
        let more = json!([{ "name": "prefers-contrast", "value": "more" }, { "name": "prefers-color-scheme", "value": scheme }]);
        browser.cdp("Emulation.setEmulatedMedia", json!({ "features": more }));
        let place = Delivery::Served.place(browser.engine, Faults::default());
        for file in ["", "embed.html", "desk.html"] {
            let page = Page { browser, place: &place };
            browser.open(&place.file(file));
            page.until_ready();
            let colours = browser.value(
                "(() => {
                    const ink = getComputedStyle(document.body).color;
                    // The desk has nothing to fold.
                    const is = (selector, what) => [...document.querySelectorAll(selector)].every((it) => getComputedStyle(it)[what] === ink);
                    return [is('.note', 'color'), is('main details', 'borderTopColor'), is('button:enabled[aria-pressed=false]', 'borderTopColor')];
                })()",
            );
            assert_eq!(colours, json!([true, true, true]), "{file} {scheme}: note, lines, controls");
        }
    }
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
