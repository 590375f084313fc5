//! Somebody else's article with the briefing in it: two sites on two ports, which are two origins.

use std::env;
use std::fs;

use serde_json::{Value, json};

use super::browser::Browser;
use super::delivery::{Delivery, Language, Place};
use super::engine::Engine;
use super::evidence::with_listener;
use super::folder::{self, Scratch};
use super::limit::{self, PATIENCE};
use super::page::{IS_READY, Page};
use super::site::{self, Edit, Faults, Site};

/// The frame of the element in an article.
pub const FRAME: &str = "document.querySelector('paris-call-briefing')?.frame";

/// The page as one file in a frame with these attributes, in a page of another site; the check is asked within the frame.
pub fn in_frame(browser: &Browser, language: Language, attributes: &str, check: impl FnOnce(&Page)) {
    let place = Delivery::Served.place(browser.engine, Faults::default());
    // Served, the page gives way to the one that is made for frames.
    let address = place.file(if language == Language::English { "briefing.html" } else { "briefing.fr.html" });
    framed(browser, &place, &address, attributes, check);
}

/// The same for any address of a place.
pub fn framed(browser: &Browser, place: &Place, address: &str, attributes: &str, check: impl FnOnce(&Page)) {
    let host = Scratch::new("host");
    let html = format!(
        "<!doctype html><html lang=en><title>An article</title><link rel=icon href=data:,>\
         <iframe {attributes} title=Briefing src='{address}'></iframe>"
    );
    host.write("index.html", html.as_bytes());
    let article = site::serve(host.path(), Faults::default());
    browser.open(&format!("{}/", article.origin()));
    browser.command("frame", json!({ "id": 0 }));
    check(&Page { browser, place });
}

/// Makes that frame so wide, and comes back into it.
pub fn widen(browser: &Browser, width: u32) {
    browser.command("frame", json!({ "id": null }));
    browser.run("document.querySelector('iframe').width = arguments[0]", vec![json!(width)]);
    browser.command("frame", json!({ "id": 0 }));
    browser.wait_for(&format!("a frame of {width} px"), &format!("innerWidth === {width}"));
}

/// The site of a newspaper and that of the briefing.
pub struct Article {
    /// The briefing's.
    pub briefing: Site,
    newspaper: Site,
    pages: Scratch,
    engine: Engine,
}

impl Article {
    /// Puts both in place for this browser.
    pub fn new(browser: &Browser) -> Self {
        let mut faults = Faults::default();
        if browser.engine == Engine::WebKit {
            let listening: Edit = Box::new(|file, bytes| {
                let page =
                    file.ends_with(".html").then(|| with_listener(&String::from_utf8_lossy(&bytes)).into_bytes());
                Some(page.unwrap_or(bytes))
            });
            faults.edits.push(listening);
        }
        let pages = Scratch::new("article");
        Self {
            briefing: site::serve(&folder::dist(), faults),
            newspaper: site::serve(pages.path(), Faults::default()),
            pages,
            engine: browser.engine,
        }
    }

    /// Puts a library from a package beside the article; the variable names the file.
    pub fn add_library(&self, name: &str, variable: &str) {
        self.pages.write(name, &library(variable));
    }

    /// Puts a script of the newspaper's own beside the article.
    pub fn add_script(&self, name: &str, script: &str) {
        self.pages.write(name, script.as_bytes());
    }

    /// Opens the article with this markup in its column, which is so wide; `@` stands for the briefing's address.
    pub fn open(&self, browser: &Browser, width: u32, markup: &str) {
        self.open_at(browser, width, markup, "");
    }

    /// The same with a fragment, such as `#part-2`.
    pub fn open_at(&self, browser: &Browser, width: u32, markup: &str, fragment: &str) {
        let markup = markup.replace('@', &format!("{}/", self.briefing.origin()));
        let page = format!(
            "<!doctype html><html lang=en><head><meta charset=utf-8><title>An article</title><link rel=icon href=data:,>
            <style>body {{ margin: 0 }} main {{ width: {width}px }}</style>
            <script>{LISTENING}</script></head>
            <body><main><h1>An article</h1>{markup}<p id=after>What comes after.</p></main></body></html>"
        );
        let page = if self.engine == Engine::WebKit { with_listener(&page) } else { page };
        self.pages.write("article.html", page.as_bytes());
        browser.open(&format!("{}/article.html{fragment}", self.newspaper.origin()));
    }
}

/// The script of a library from a package; the variable names its file.
pub fn library(variable: &str) -> Vec<u8> {
    let path = env::var(variable).unwrap_or_else(|_| panic!("{variable} names no file. {}", super::REMEDY));
    fs::read(&path).unwrap_or_else(|error| panic!("{variable}, {path}: {error}. {}", super::REMEDY))
}

/// Keeps what the article hears: messages, and the events of the briefing's elements.
const LISTENING: &str = "
    var messages = [], events = [];
    addEventListener('message', (event) => messages.push(event.data));
    for (const type of ['ready', 'state', 'resize']) {
        addEventListener(`paris-call:${type}`, ({ target, detail }) => events.push({ type, id: target.id, ...detail, type }));
    }";

/// What is so inside of the frame that an expression of the article names.
pub fn within<T>(browser: &Browser, frame: &str, act: impl FnOnce() -> T) -> T {
    // Between two documents there is none.
    browser.wait_for("a frame", &format!("Boolean({frame})"));
    let element = browser.value(frame);
    browser.command("frame", json!({ "id": element }));
    let result = act();
    browser.command("frame", json!({ "id": null }));
    result
}

/// Waits until the app in a frame answers.
pub fn until_ready(browser: &Browser, frame: &str) {
    within(browser, frame, || {
        browser.wait_for("the app in the frame", IS_READY);
    });
}

/// Waits until the frame that an expression names has told the same height twice in answer to the article, and the article
/// has painted it: nothing that changes its height is under way any more.
pub fn until_rest(browser: &Browser, frame: &str) {
    browser.promised(&format!(
        "new Promise((done) => {{
            const frame = {frame}, painted = (then) => requestAnimationFrame(() => requestAnimationFrame(then));
            const ask = () => frame.contentWindow.postMessage({{ type: 'paris-call:hello', version: 1 }}, '*');
            let before;
            addEventListener('message', function hear({{ source, data }}) {{
                if (source !== frame.contentWindow || data.type !== 'paris-call:resize') return;
                const again = before === data.height;
                before = data.height;
                if (!again) return painted(ask);
                removeEventListener('message', hear);
                painted(done);
            }});
            ask();
        }})"
    ));
}

/// What the frame that an expression names answers when the page around it asks for its state.
pub fn state(browser: &Browser, frame: &str) -> String {
    let answer = browser.promised(&format!(
        "new Promise((done) => {{
            const {{ contentWindow }} = {frame};
            addEventListener('message', function hear({{ source, data }}) {{
                if (source !== contentWindow || data.type !== 'paris-call:state') return;
                removeEventListener('message', hear);
                done(data.address);
            }});
            contentWindow.postMessage({{ type: 'paris-call:hello', version: 1 }}, '*');
        }})"
    ));
    answer.as_str().unwrap_or_default().to_owned()
}

/// Waits until that answer is as wanted: what was chosen is in the address only once it has rested.
pub fn until_state(browser: &Browser, frame: &str, wanted: impl Fn(&str) -> bool) {
    let mut answer = String::new();
    let found = limit::until(PATIENCE, || {
        answer = state(browser, frame);
        wanted(&answer).then_some(())
    });
    assert!(found.is_some(), "{:?} waited in vain for another state than {answer:?}", browser.engine);
}

/// Clicks in the page at hand, as script does: where a frame lies on the screen is not the matter of these tests.
pub fn click(browser: &Browser, selector: &str) {
    let script = "const target = document.querySelector(arguments[0]);
        if (!target) return false;
        return target.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true })) || true;";
    assert_eq!(browser.run(script, vec![json!(selector)]), json!(true), "nothing matches {selector}");
}

/// How much of the page at hand does not fit into its frame: right and bottom, in pixels.
pub fn hidden_part(browser: &Browser) -> Value {
    browser.value(
        "[document.documentElement.scrollWidth - innerWidth, document.documentElement.scrollHeight - innerHeight]",
    )
}

/// Fails if anything went wrong in the article or in its frames.
pub fn assert_no_errors(browser: &Browser) {
    let errors = browser.evidence.errors(browser);
    assert!(errors.is_empty(), "errors on the console: {errors:#?}");
}
