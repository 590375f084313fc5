//! What the reader's hand does: clicks are pointer events at a place on the screen, keys are key events.

use serde_json::{Value, json};

use super::Page;
use crate::limit::{self, PATIENCE};
use crate::mouse::{MARK, POINT, button, move_to};

/// A key without a character, as WebDriver names it.
pub mod key {
    /// The tabulator.
    pub const TAB: &str = "\u{e004}";
    /// Shift, held.
    pub const SHIFT: &str = "\u{e008}";
    /// Control, held.
    pub const CONTROL: &str = "\u{e009}";
    /// Enter.
    pub const ENTER: &str = "\u{e007}";
    /// Escape.
    pub const ESCAPE: &str = "\u{e00c}";
    /// To the beginning.
    pub const HOME: &str = "\u{e011}";
    /// The arrow to the left.
    pub const LEFT: &str = "\u{e012}";
    /// The arrow to the right.
    pub const RIGHT: &str = "\u{e014}";
    /// The arrow down.
    pub const DOWN: &str = "\u{e015}";
}

impl Page<'_> {
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

    /// Has a pointer come to the page, and waits until its sources open as notes, in engines that can show some.
    pub fn until_footnotes(&self) {
        self.browser.run("document.dispatchEvent(new PointerEvent('pointerover'))", Vec::new());
        let there = "window.briefing.footnotes || !HTMLElement.prototype.showPopover";
        self.until("what opens sources as notes", there);
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
}
