//! The briefing in a test's words: what it shows. What a reader does to it is in `hand`.

mod hand;

use std::collections::BTreeMap;

use serde_json::Value;

use super::browser::Browser;
use super::delivery::{Language, Place};
pub use hand::key;

/// The date of the Call, at which the page starts.
pub const LAUNCH: &str = "2018-11-12";

/// Whether the app answers and all of the page is laid out: that may take until the browser has been idle a while.
pub const IS_READY: &str =
    "document.documentElement.matches('[data-app=ready][data-ready]') && !document.documentElement.dataset.deferred";

/// The page of one test: a browser and where its page comes from.
pub struct Page<'a> {
    /// Where it is open.
    pub browser: &'a Browser,
    /// Where its files come from.
    pub place: &'a Place,
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

    /// Waits until the app answers and all is laid out.
    pub fn until_ready(&self) {
        self.until("the app is ready and the page laid out", IS_READY);
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
