//! Where on the screen a reader would aim at something, and what the mouse does there, in WebDriver's words.

use serde_json::{Value, json};

/// The mouse's button going down or up.
pub fn button(kind: &str) -> Value {
    json!({ "type": kind, "button": 0 })
}

/// The mouse's way to a point that was found.
pub fn move_to(point: &Value) -> Value {
    assert_eq!(point["problem"], Value::Null, "cannot click: {}", point["problem"]);
    json!({ "type": "pointerMove", "duration": 0, "origin": "viewport", "x": point["x"], "y": point["y"] })
}

/// Scrolls to an element and finds the point in its middle, if a click there would reach it.
pub const POINT: &str = "
    const element = document.querySelector(arguments[0]);
    if (!element) { return { problem: `nothing matches ${arguments[0]}` }; }
    element.scrollIntoView({ block: 'center', behavior: 'instant' });
    const box = element.getClientRects()[0];
    if (!box) { return { problem: `${arguments[0]} has no box` }; }
    const x = Math.round(box.x + box.width / 2), y = Math.round(box.y + box.height / 2);
    const top = document.elementFromPoint(x, y);
    if (!top || !(element.contains(top) || top.contains(element))) {
        return { problem: `${arguments[0]} is covered by ${top && top.outerHTML.slice(0, 120)}` };
    }
    return { x, y };";

/// The same for the first state whose mark is what lies in the middle of its box.
pub const MARK: &str = "
    for (const country of arguments[0]) {
        const mark = document.querySelector(`#map [data-country='${country}']`);
        if (!mark) { continue; }
        mark.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = mark.getBoundingClientRect();
        const x = Math.round(box.x + box.width / 2), y = Math.round(box.y + box.height / 2);
        const top = document.elementFromPoint(x, y);
        if (top && mark.contains(top)) { return { country, x, y }; }
    }
    return { problem: `no mark of ${arguments[0]} lies in the middle of its box` };";
