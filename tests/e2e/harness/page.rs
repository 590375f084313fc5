//! The briefing in a test's words. Clicks are pointer events at a place on the screen, keys are key events: what the
//! reader's hand would do.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::browser::Browser;
use super::delivery::{Language, Place};

/// The date of the Call, at which the page starts.
pub const LAUNCH: &str = "2018-11-12";

/// The page of one test: a browser and where its page comes from.
pub struct Page<'a> {
    pub browser: &'a Browser,
    pub place: &'a Place,
}

/// A key without a character, as WebDriver names it.
pub mod key {
    pub const TAB: &str = "\u{e004}";
    pub const ENTER: &str = "\u{e007}";
    pub const ESCAPE: &str = "\u{e00c}";
    pub const HOME: &str = "\u{e011}";
    pub const LEFT: &str = "\u{e012}";
    pub const RIGHT: &str = "\u{e014}";
    pub const DOWN: &str = "\u{e015}";
}

impl Page<'_> {
    /// Opens the page with a fragment (such as `country=FRA`, or nothing) and waits until the app answers.
    pub fn start(&self, language: Language, fragment: &str) {
        self.open(language, fragment);
        self.until_ready();
    }

    /// Opens the page and waits for nothing but its markup.
    pub fn open(&self, language: Language, fragment: &str) {
        let mark = if fragment.is_empty() { "" } else { "#" };
        self.browser.open(&format!("{}{mark}{fragment}", self.place.address(language)));
    }

    /// Waits until the app answers.
    pub fn until_ready(&self) {
        self.until("the app is ready", "document.documentElement.matches('[data-app=ready][data-ready]')");
    }

    /// Waits until an expression is truthy.
    pub fn until(&self, what: &str, expression: &str) -> Value {
        self.browser.wait_for(what, expression)
    }

    /// Waits until exactly this is so; the failure shows what was there instead.
    pub fn until_equal(&self, what: &str, expression: &str, wanted: impl Into<Value>) {
        let wanted = wanted.into();
        self.until(
            &format!("{what} = {wanted}"),
            &format!("JSON.stringify({expression}) === {:?}", wanted.to_string()),
        );
    }

    /// The value of an expression, as text; empty for null.
    pub fn text(&self, expression: &str) -> String {
        self.browser.value(expression).as_str().unwrap_or_default().to_owned()
    }

    /// The value of an expression, as a count.
    pub fn count(&self, expression: &str) -> usize {
        let value = self.browser.value(expression);
        value.as_u64().unwrap_or_else(|| panic!("{expression} is {value}, not a count")) as usize
    }

    /// How many elements match a selector.
    pub fn matches(&self, selector: &str) -> usize {
        self.count(&format!("document.querySelectorAll({selector:?}).length"))
    }

    /// Clicks the middle of the first element that matches, where a reader would see it.
    pub fn click(&self, selector: &str) {
        self.hover(selector);
        self.press_button();
    }

    /// Clicks the first of these states whose mark lies in the middle of its own box, and says which.
    pub fn click_mark(&self, states: &[&str]) -> String {
        let country = self.hover_mark(states);
        self.press_button();
        country
    }

    /// Scrolls to the first element that matches and moves the mouse onto its middle.
    pub fn hover(&self, selector: &str) {
        self.move_to(&self.browser.run(POINT, vec![json!(selector)]));
    }

    /// The same for the first of these states whose mark lies in the middle of its own box; says which.
    pub fn hover_mark(&self, states: &[&str]) -> String {
        let found = self.browser.run(MARK, vec![json!(states)]);
        self.move_to(&found);
        found["country"].as_str().expect("a state").to_owned()
    }

    /// Moves the mouse to a point of the window.
    pub fn move_to(&self, point: &Value) {
        assert_eq!(point["problem"], Value::Null, "cannot click: {}", point["problem"]);
        self.mouse(json!([
            { "type": "pointerMove", "duration": 0, "origin": "viewport", "x": point["x"], "y": point["y"] },
        ]));
    }

    /// Presses the mouse's button and lets it go, wherever the mouse is.
    pub fn press_button(&self) {
        self.mouse(json!([{ "type": "pointerDown", "button": 0 }, { "type": "pointerUp", "button": 0 }]));
    }

    fn mouse(&self, actions: Value) {
        let parameters = json!({ "pointerType": "mouse" });
        self.act(json!({ "type": "pointer", "id": "mouse", "parameters": parameters, "actions": actions }));
    }

    /// Presses and lets go keys, one for each character.
    pub fn press(&self, keys: &str) {
        let strokes =
            keys.chars().flat_map(|key| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key })));
        self.act(json!({ "type": "key", "id": "keyboard", "actions": strokes.collect::<Vec<_>>() }));
    }

    fn act(&self, sequence: Value) {
        self.browser.command("actions", json!({ "actions": [sequence] }));
    }

    /// Types into the field that matches, in place of what is there.
    pub fn write(&self, selector: &str, text: &str) {
        self.click(selector);
        self.browser.run("document.querySelector(arguments[0]).select()", vec![json!(selector)]);
        self.press(text);
    }

    /// Chooses the option with this value in a `<select>`, by keys: WebDriver's own way to choose an option leaves out the
    /// `input` event that browsers fire.
    pub fn choose(&self, selector: &str, value: &str) {
        let place = format!(
            "[...document.querySelector({selector:?}).options].findIndex((option) => option.value === {value:?})"
        );
        let steps =
            self.browser.value(&place).as_u64().unwrap_or_else(|| panic!("{selector} does not offer {value:?}"));
        self.browser.run("document.querySelector(arguments[0]).focus({ preventScroll: true })", vec![json!(selector)]);
        self.press(key::HOME);
        self.press(&key::DOWN.repeat(steps as usize));
        self.until_equal(
            &format!("the choice in {selector}"),
            &format!("document.querySelector({selector:?}).value"),
            value,
        );
    }

    /// The status of every state on the map, by state.
    pub fn statuses(&self) -> BTreeMap<String, String> {
        let script = "Object.fromEntries([...document.querySelectorAll('#map [data-country]')]
            .map((mark) => [mark.dataset.country, mark.dataset.status]))";
        serde_json::from_value(self.browser.value(script)).expect("a status for every mark")
    }

    /// How many states have this status on the map.
    pub fn marks(&self, status: &str) -> usize {
        self.statuses().values().filter(|found| *found == status).count()
    }

    /// The date that the map shows.
    pub fn date(&self) -> String {
        self.text("document.querySelector('#map [data-date]').dataset.date")
    }

    /// Waits until the map shows this date.
    pub fn until_date(&self, date: &str) {
        self.until_equal("the map's date", "document.querySelector('#map [data-date]').dataset.date", date);
    }

    /// Waits until the card of this state is open.
    pub fn until_card(&self, country: &str) {
        self.until_equal("the open card", "document.querySelector('#card')?.dataset.card", country);
    }

    /// How many quotes the page says that it shows.
    pub fn shown(&self) -> usize {
        self.count("Number(document.querySelector('#quotes [data-shown]').dataset.shown)")
    }

    /// How many quotes there are.
    pub fn total(&self) -> usize {
        self.count("Number(document.querySelector('#quotes [data-total]').dataset.total)")
    }

    /// The address's fragment, without its `#`.
    pub fn fragment(&self) -> String {
        self.text("location.hash.slice(1)")
    }

    /// Waits until the fragment holds this pair.
    pub fn until_address(&self, pair: &str) {
        self.until(&format!("{pair} in the address"), &format!("location.hash.slice(1).split('&').includes({pair:?})"));
    }
}

/// Scrolls to an element and finds the point in its middle, if a click there would reach it.
const POINT: &str = "
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
const MARK: &str = "
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
