//! The map under a hand: dragging, two fingers, the wheel, two clicks. In an article one finger and the wheel stay the article's.

use serde_json::{Value, json};

use crate::claim::{Claim, Special};
use webtest::article::{framed, in_frame};
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::mouse::{button, move_to};
use webtest::page::{Page, key};
use webtest::site::Faults;

/// Tried in every engine and delivery.
pub const CLAIMS: &[Claim] = &[
    ("dragging moves the map that was zoomed, and chooses no state", dragging),
    ("two clicks zoom in where they were, with Shift out", two_clicks),
];

/// What only Chromium's driver can send: fingers and the wheel.
pub const IN_CHROMIUM: &[Special] = &[
    ("two fingers zoom the map, and one then moves it", |browser| on_a_page(browser, fingers)),
    ("the wheel zooms the map with Ctrl and scrolls the page without", |browser| on_a_page(browser, wheel)),
    ("one finger on the whole map scrolls the page", |browser| on_a_page(browser, one_finger)),
    ("in an article one finger and the wheel stay the article's, however the map was zoomed", in_an_article),
    ("after a failure the whole map is back, and gestures are the browser's", after_a_failure),
];

/// What is seen of the whole map.
const WHOLE: [u32; 3] = [0, 0, 1000];

/// Left, top and width of what is seen.
const SEEN: &str = "document.querySelector('#map .drawing').getAttribute('viewBox').split(' ').slice(0, 3).map(Number)";

fn dragging(page: &Page) {
    page.start(Language::English, "");
    hover(page);
    let whole = seen(page);
    drag(page, [0.5, 0.5], [0.4, 0.5]);
    assert_eq!(seen(page), whole, "the whole map was moved off its place");

    page.click("#map [data-zoom=in]");
    page.until("the map is larger", &format!("({SEEN})[2] < 1000"));
    let [x, y, width] = seen(page);
    drag(page, [0.5, 0.5], [0.4, 0.4]);
    let moved = seen(page);
    let near = |value: f64, wanted: f64| assert!((value - wanted).abs() < 12.0, "{value} and not {wanted}: {moved:?}");
    near(moved[0], x + width * 0.1);
    near(moved[1], y + width * 0.044);
    near(moved[2], width);
    assert_eq!(page.matches("#map #card[data-card]"), 0, "what was dragged was chosen");
    // The app knows where the map is now: from there its buttons go on.
    page.click("#map [data-zoom=in]");
    page.until("the map is larger still", &format!("({SEEN})[2] < {}", moved[2]));
    let larger = seen(page);
    near(larger[0] + larger[2] / 2.0, moved[0] + moved[2] / 2.0);

    page.click("#map [data-zoom=world]");
    page.until_equal("what is seen", SEEN, json!(WHOLE));
    page.until("the button for that has gone", "!document.querySelector('[data-zoom=world]').getClientRects().length");
}

fn two_clicks(page: &Page) {
    page.start(Language::English, "");
    hover(page);
    let [x, y, width] = seen(page);
    let china = [0.72, 0.3];
    twice(page, china, None);
    page.until("the map is larger", &format!("({SEEN})[2] < {width}"));
    let nearer = seen(page);
    for (before, after, part) in [(x, nearer[0], china[0]), (y, nearer[1], china[1] * 0.44)] {
        let (before, after) = (before + width * part, after + nearer[2] * part);
        assert!((before - after).abs() < 3.0, "{before} went to {after}");
    }
    // The first of the two has chosen it, and the second has not undone that.
    page.until_card("CHN");
    // On the sea: a link with Shift is a window of its own in some browsers.
    let sea = [0.95, 0.8];
    twice(page, sea, Some(key::SHIFT));
    page.until_equal("what is seen", SEEN, json!(WHOLE));
    // However far apart: how slow a double click may be is the reader's setting, and the browser counts.
    page.browser.run(
        "const { x: clientX, y: clientY } = arguments[0];
         const click = new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2, clientX, clientY });
         document.querySelector('#map .drawing').dispatchEvent(click);",
        vec![place(page, sea)],
    );
    page.until("the map is larger", &format!("({SEEN})[2] < {width}"));
}

fn fingers(page: &Page) {
    let [.., width] = seen(page);
    touch(page, &[&[[0.4, 0.5], [0.35, 0.5], [0.3, 0.5]], &[[0.6, 0.5], [0.65, 0.5], [0.7, 0.5]]]);
    page.until("the map is larger", &format!("({SEEN})[2] < {}", width * 0.6));
    let nearer = seen(page);
    touch(page, &[&[[0.5, 0.5], [0.45, 0.5], [0.4, 0.5]]]);
    page.until("one finger moves it", &format!("({SEEN})[0] > {}", nearer[0]));
    touch(page, &[&[[0.2, 0.5], [0.3, 0.5], [0.45, 0.5]], &[[0.8, 0.5], [0.7, 0.5], [0.55, 0.5]]]);
    page.until_equal("what is seen", SEEN, json!(WHOLE));
    assert_eq!(page.matches("#map #card[data-card]"), 0, "a gesture has chosen a state");
}

fn wheel(page: &Page) {
    page.browser.run("scrollTo(0, 0)", Vec::new());
    let whole = seen(page);
    turn(page, None);
    page.until("the page has scrolled", "scrollY > 0");
    assert_eq!(seen(page), whole, "the wheel alone has moved the map");
    page.browser.run("scrollTo(0, 0)", Vec::new());
    page.until("the page is at its head", "scrollY === 0");
    turn(page, Some(key::CONTROL));
    page.until("the map is larger", &format!("({SEEN})[2] < 1000"));
    assert_eq!(page.count("scrollY"), 0, "the page scrolled along");
    page.until("the app knows", "!document.querySelector('[data-zoom=out]').disabled");
}

fn one_finger(page: &Page) {
    let whole = seen(page);
    page.browser.run("scrollTo(0, 0)", Vec::new());
    touch(page, &[&[[0.5, 0.8], [0.5, 0.5], [0.5, 0.1]]]);
    page.until("the page has scrolled", "scrollY > 0");
    assert_eq!(seen(page), whole);
}

fn in_an_article(browser: &Browser) {
    // High enough to scroll nothing within.
    let attributes = "style='display: block; width: 100%; height: 1400px; margin-bottom: 300vh'";
    let place = Delivery::Served.place(browser.engine, Faults::default());
    framed(browser, &place, &place.file("embed.html#view=map"), attributes, |page| {
        page.until_ready();
        hover(page);
        browser.run("document.querySelector('#map [data-zoom=in]').click()", Vec::new());
        page.until("the map is larger", &format!("({SEEN})[2] < 1000"));
        let zoomed = seen(page);
        let swipe = |page: &Page| touch(page, &[&[[0.5, 0.8], [0.5, 0.5], [0.5, 0.1]]]);
        for act in [|page: &Page| turn(page, None), swipe] {
            let in_article = |script: &str| {
                browser.command("frame", json!({ "id": null }));
                browser.wait_for("the article", script);
                browser.command("frame", json!({ "id": 0 }));
            };
            in_article("scrollTo(0, 0) ?? true");
            act(page);
            in_article("scrollY > 0");
            assert_eq!(seen(page), zoomed, "an article's scrolling moved the map");
        }
    });
}

fn after_a_failure(browser: &Browser) {
    in_frame(browser, Language::English, "width=800 height=900", |page| {
        page.until_ready();
        hover(page);
        // The first thing that changes the page: before it nothing was kept of how it was printed.
        turn(page, Some(key::CONTROL));
        page.until("the map is larger", &format!("({SEEN})[2] < 1000"));
        page.browser.run("window.briefing.fail('crash')", Vec::new());
        page.until("the page has failed", "document.documentElement.dataset.app === 'failed'");
        page.until_equal("what is seen", SEEN, json!(WHOLE));
        twice(page, [0.95, 0.8], None);
        drag(page, [0.5, 0.5], [0.3, 0.5]);
        page.until_equal("what is seen", SEEN, json!(WHOLE));
    });
}

fn on_a_page(browser: &Browser, check: fn(&Page)) {
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    page.start(Language::English, "");
    hover(&page);
    check(&page);
}

/// What is seen of the map.
fn seen(page: &Page) -> [f64; 3] {
    let found = page.browser.value(SEEN);
    let number = |place: usize| found[place].as_f64().unwrap_or_else(|| panic!("no part of the map: {found}"));
    [number(0), number(1), number(2)]
}

/// Brings the mouse onto the map, and waits for what moves the map, which the page asks for then.
fn hover(page: &Page) {
    page.hover("#map .drawing");
    page.until("the map can be moved by hand", "window.briefing.gestures");
}

/// A place of the window, from the part of the drawing's width and height.
fn place(page: &Page, [right, below]: [f64; 2]) -> Value {
    let found = page.browser.run(
        "const { x, y, width, height } = document.querySelector('#map .drawing').getBoundingClientRect();
         return { x: Math.round(x + arguments[0] * width), y: Math.round(y + arguments[1] * height) };",
        vec![json!(right), json!(below)],
    );
    json!({ "x": found["x"], "y": found["y"], "problem": null })
}

fn drag(page: &Page, from: [f64; 2], to: [f64; 2]) {
    let half = [(from[0] + to[0]) / 2.0, (from[1] + to[1]) / 2.0];
    let [from, half, to] = [from, half, to].map(|part| move_to(&place(page, part)));
    page.mouse(json!([from, button("pointerDown"), half, to, button("pointerUp")]));
}

/// Two clicks in a row, while a key is held down or none.
fn twice(page: &Page, part: [f64; 2], held: Option<&str>) {
    let press = [button("pointerDown"), button("pointerUp")];
    let clicks: Vec<Value> = [move_to(&place(page, part))].into_iter().chain(press.clone()).chain(press).collect();
    let notes = "window.doubled = false; addEventListener('dblclick', () => { window.doubled = true; }, { capture: true, once: true });";
    page.browser.run(notes, Vec::new());
    // On a busy machine the second may come too late for the browser to take both for one.
    for _ in 0..5 {
        page.perform(&with_key(held, json!({ "type": "pointer", "id": "mouse" }), clicks.clone()));
        page.browser.until_painted();
        if page.browser.value("window.doubled") == json!(true) {
            break;
        }
    }
}

/// The wheel turned on the middle of the map: away from the reader with Ctrl, else towards them.
fn turn(page: &Page, held: Option<&str>) {
    let mut turned = place(page, [0.5, 0.5]);
    turned["type"] = json!("scroll");
    turned["deltaX"] = json!(0);
    turned["deltaY"] = json!(if held.is_some() { -200 } else { 200 });
    page.perform(&with_key(held, json!({ "type": "wheel", "id": "wheel" }), vec![turned]));
}

/// A device's actions, and a key that is down for as long as they take: the devices act in step.
fn with_key(held: Option<&str>, mut device: Value, mut actions: Vec<Value>) -> Vec<Value> {
    let pause = || json!({ "type": "pause" });
    let Some(key) = held else {
        device["actions"] = json!(actions);
        return vec![device];
    };
    let mut strokes = vec![json!({ "type": "keyDown", "value": key })];
    strokes.extend(actions.iter().map(|_| pause()));
    strokes.push(json!({ "type": "keyUp", "value": key }));
    actions.insert(0, pause());
    actions.push(pause());
    device["actions"] = json!(actions);
    vec![json!({ "type": "key", "id": "keyboard", "actions": strokes }), device]
}

/// Fingers put down at their first places one after the other, moved to the others together, and lifted.
fn touch(page: &Page, fingers: &[&[[f64; 2]]]) {
    let finger = |(number, places): (usize, &&[[f64; 2]])| {
        let ways: Vec<Value> = places.iter().map(|part| move_to(&place(page, *part))).collect();
        let (first, ways) = ways.split_first().expect("a place");
        let mut actions = vec![json!({ "type": "pause" }); number];
        actions.extend([first.clone(), button("pointerDown")]);
        actions.extend(vec![json!({ "type": "pause" }); fingers.len() - number]);
        actions.extend(ways.iter().cloned().map(|mut way| {
            way["duration"] = json!(30); // a finger takes its time, else a browser sees no gesture
            way
        }));
        actions.push(button("pointerUp"));
        json!({ "type": "pointer", "id": format!("finger {number}"), "parameters": { "pointerType": "touch" }, "actions": actions })
    };
    page.perform(&fingers.iter().enumerate().map(finger).collect::<Vec<_>>());
}
