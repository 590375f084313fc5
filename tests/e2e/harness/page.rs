//! The briefing in a test's words. Clicks are pointer events at a place on the screen, keys are key events: what the
//! reader's hand would do.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::browser::{Browser, PATIENCE};
use super::delivery::{Language, Place};
use super::limit;
use super::mouse::{MARK, POINT, button, move_to};

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
    pub const SHIFT: &str = "\u{e008}";
    pub const CONTROL: &str = "\u{e009}";
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

    /// Opens whatever is folded, as a reader does who looks for all of it.
    pub fn open_folds(&self) {
        self.browser.run("for (const fold of document.querySelectorAll('details')) fold.open = true;", Vec::new());
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
        self.click_at(&self.at_rest(POINT, json!(selector)));
    }

    /// Clicks the first of these states whose mark lies in the middle of its own box, and says which.
    pub fn click_mark(&self, states: &[&str]) -> String {
        let found = self.at_rest(MARK, json!(states));
        self.click_at(&found);
        found["country"].as_str().expect("a state").to_owned()
    }

    /// Scrolls to the first element that matches and moves the mouse onto its middle.
    pub fn hover(&self, selector: &str) {
        self.mouse(json!([move_to(&self.at_rest(POINT, json!(selector)))]));
    }

    /// The same for the first of these states whose mark lies in the middle of its own box; says which.
    pub fn hover_mark(&self, states: &[&str]) -> String {
        let found = self.at_rest(MARK, json!(states));
        self.mouse(json!([move_to(&found)]));
        found["country"].as_str().expect("a state").to_owned()
    }

    /// Clicks a point of the window.
    pub fn click_at(&self, point: &Value) {
        self.mouse(json!([move_to(point), button("pointerDown"), button("pointerUp")]));
    }

    /// Presses the mouse's button and lets it go, wherever the mouse is.
    pub fn press_button(&self) {
        self.mouse(json!([button("pointerDown"), button("pointerUp")]));
    }

    /// The point that a script finds, once it finds the same twice: nobody aims at what still moves.
    fn at_rest(&self, script: &str, wanted: Value) -> Value {
        let mut point = Value::Null;
        let at_rest = limit::until(PATIENCE, || {
            let seen = self.browser.run(script, vec![wanted.clone()]);
            (std::mem::replace(&mut point, seen.clone()) == seen).then_some(seen)
        });
        at_rest.unwrap_or_else(|| panic!("{wanted} does not come to rest: {point}"))
    }

    /// Waits until an element has not moved and the page has not grown for some frames: parts that were out of sight are laid
    /// out in the frame after they come near, and what that moves is laid out in the next.
    pub fn until_still(&self, selector: &str) {
        let still = format!(
            "new Promise((done) => {{
                let before, frames = 0;
                const look = () => {{
                    const {{ top }} = document.querySelector({selector:?}).getBoundingClientRect();
                    const now = `${{top}} ${{document.documentElement.scrollHeight}}`;
                    frames = now === before ? frames + 1 : 0;
                    before = now;
                    if (frames === 6) done();
                    else requestAnimationFrame(look);
                }};
                look();
            }})"
        );
        self.browser.promised(&still);
    }

    /// What the mouse does, in WebDriver's words.
    pub fn mouse(&self, actions: Value) {
        let parameters = json!({ "pointerType": "mouse" });
        self.act(json!({ "type": "pointer", "id": "mouse", "parameters": parameters, "actions": actions }));
    }

    /// Presses and lets go keys, one for each character.
    pub fn press(&self, keys: &str) {
        let strokes =
            keys.chars().flat_map(|key| ["keyDown", "keyUp"].map(|kind| json!({ "type": kind, "value": key })));
        self.act(json!({ "type": "key", "id": "keyboard", "actions": strokes.collect::<Vec<_>>() }));
    }

    /// Goes back to what had the focus before.
    pub fn shift_tab(&self) {
        let strokes = [("keyDown", key::SHIFT), ("keyDown", key::TAB), ("keyUp", key::TAB), ("keyUp", key::SHIFT)];
        let strokes = strokes.map(|(kind, key)| json!({ "type": kind, "value": key }));
        self.act(json!({ "type": "key", "id": "keyboard", "actions": strokes }));
    }

    fn act(&self, sequence: Value) {
        self.perform(&[sequence]);
    }

    /// What several devices do at once, in WebDriver's words: each a sequence of as many actions.
    pub fn perform(&self, sequences: &[Value]) {
        self.browser.command("actions", json!({ "actions": sequences }));
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
