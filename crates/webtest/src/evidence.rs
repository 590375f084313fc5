//! What a page did wrong: errors on its console, and requests that left its own place.
//!
//! Each engine tells it differently. Chromium's driver hands out the console and the network log. Firefox is asked in
//! its own process, and prints what pages say through `console.error`. WebKit's driver tells nothing, so the page is given a
//! listener as its first script (`LISTENER`), and a proxy notes every request that would leave the machine.

use std::cell::{Cell, RefCell};

use serde_json::{Value, json};

use super::engine::Engine;
use super::folder::Scratch;
use super::session::Session;
use super::site::{self, Faults, Site};

/// Collects errors and requests since the last `clear`.
pub struct PageLog {
    recording_proxy: Site,
    witnessed: Cell<usize>,
    printed: Cell<u64>,
    errors: RefCell<Vec<String>>,
    requests: RefCell<Vec<String>>,
    _scratch: Scratch,
}

impl Default for PageLog {
    fn default() -> Self {
        let scratch = Scratch::new("recording_proxy");
        Self {
            recording_proxy: site::serve(scratch.path(), Faults::default()),
            witnessed: Cell::default(),
            printed: Cell::default(),
            errors: RefCell::default(),
            requests: RefCell::default(),
            _scratch: scratch,
        }
    }
}

impl PageLog {
    /// The host and port of the proxy that notes requests.
    pub fn witness_address(&self) -> String {
        self.recording_proxy.origin().trim_start_matches("http://").to_owned()
    }

    /// Starts the collection in a new session.
    pub fn prepare(&self, session: &dyn Session) {
        if session.engine() == Engine::Firefox {
            in_firefox_itself(session, FIREFOX_OBSERVERS);
        }
    }

    /// Forgets everything so far.
    pub fn clear(&self, session: &dyn Session) {
        self.keep(session);
        self.errors.borrow_mut().clear();
        self.requests.borrow_mut().clear();
    }

    /// Every error so far.
    pub fn errors(&self, session: &dyn Session) -> Vec<String> {
        self.keep(session);
        self.errors.borrow().clone()
    }

    /// The address of every request so far.
    pub fn requests(&self, session: &dyn Session) -> Vec<String> {
        self.keep(session);
        self.requests.borrow().clone()
    }

    /// Takes over what the browser holds; needed before its document goes away.
    pub fn keep(&self, session: &dyn Session) {
        let (mut errors, mut requests) = (self.errors.borrow_mut(), self.requests.borrow_mut());
        let loaded = session.value("performance.getEntriesByType('resource').map((entry) => entry.name)");
        requests.extend(texts(&loaded));
        match session.engine() {
            Engine::Chromium => {
                errors.extend(chromium_console(session));
                requests.extend(chromium_network(session));
            }
            Engine::Firefox => {
                let seen = in_firefox_itself(
                    session,
                    "const seen = window.e2e; window.e2e = { errors: [], requests: [] }; return seen;",
                );
                errors.extend(texts(&seen["errors"]));
                requests.extend(texts(&seen["requests"]));
                let (printed, end) = session.output_from(self.printed.get());
                self.printed.set(end);
                errors.extend(printed.lines().filter(|line| said_by_a_page(line)).map(str::to_owned));
            }
            Engine::WebKit => {
                errors.extend(texts(&session.value("window.e2e ? window.e2e.splice(0) : []")));
                let noted = self.recording_proxy.requests();
                requests.extend(noted.iter().skip(self.witnessed.replace(noted.len())).cloned());
            }
        }
    }
}

/// The script that WebKit's pages are given first.
pub const LISTENER: &str = r#"<script>(() => {
  const seen = [];
  Object.defineProperty(window, "e2e", { value: seen });
  const name = (target) => target && (target.src || target.href || target.nodeName);
  addEventListener("error", (event) => seen.push(event.message || "cannot load " + name(event.target)), true);
  addEventListener("unhandledrejection", (event) => seen.push("unhandled rejection: " + event.reason));
  addEventListener("securitypolicyviolation", (event) => seen.push(event.violatedDirective + " blocks " + event.blockedURI));
  const say = console.error;
  console.error = (...words) => { seen.push(words.join(" ")); say.apply(console, words); };
})();</script>"#;

/// Puts the listener before anything else in a page, its content policy included.
pub fn with_listener(page: &str) -> String {
    // A page that a test has saved has it.
    if page.contains(LISTENER) {
        return page.to_owned();
    }
    let head = page.find("<head").and_then(|start| page.get(start..)?.find('>').map(|end| start + end + 1));
    let (before, after) = page.split_at(head.expect("a <head> in the page"));
    format!("{before}{LISTENER}{after}")
}

const FIREFOX_OBSERVERS: &str = r#"
  window.e2e = { errors: [], requests: [] };
  Services.console.registerListener({ observe(message) {
    if (!(message instanceof Ci.nsIScriptError) || message.flags & Ci.nsIScriptError.warningFlag) { return; }
    if (message.category === "chrome javascript" || /^(chrome|resource):/.test(message.sourceName)) { return; }
    window.e2e.errors.push(`${message.errorMessage} (${message.sourceName}:${message.lineNumber})`);
  } });
  Services.obs.addObserver({ observe(channel) {
    channel.QueryInterface(Ci.nsIHttpChannel);
    const byPage = channel.loadInfo.browsingContextID !== 0; // the browser's own requests belong to no page
    if (byPage) { window.e2e.requests.push(channel.URI.spec); }
  } }, "http-on-modify-request");"#;

/// Runs a script with the rights of Firefox's own.
pub(super) fn in_firefox_itself(session: &dyn Session, script: &str) -> Value {
    session.command("moz/context", json!({ "context": "chrome" }));
    let value = session.run(script, Vec::new());
    session.command("moz/context", json!({ "context": "content" }));
    value
}

/// Firefox prints a page's words in quotes or brackets; its own modules put their bare name or their address with them.
fn said_by_a_page(line: &str) -> bool {
    let words = line.strip_prefix("console.error: ").unwrap_or_default();
    words.starts_with(['"', '(']) && !words.contains("resource://") && !words.contains("chrome://")
}

fn chromium_console(session: &dyn Session) -> Vec<String> {
    let entries = session.command("se/log", json!({ "type": "browser" }));
    let severe = entries.as_array().into_iter().flatten().filter(|entry| entry["level"] == "SEVERE");
    severe.filter_map(|entry| entry["message"].as_str().map(str::to_owned)).collect()
}

fn chromium_network(session: &dyn Session) -> Vec<String> {
    let entries = session.command("se/log", json!({ "type": "performance" }));
    let messages = entries.as_array().into_iter().flatten().filter_map(|entry| entry["message"].as_str());
    messages
        .filter_map(|text| serde_json::from_str::<Value>(text).ok())
        .filter(|event| event["message"]["method"] == "Network.requestWillBeSent")
        .filter_map(|event| event["message"]["params"]["request"]["url"].as_str().map(str::to_owned))
        .collect()
}

fn texts(list: &Value) -> Vec<String> {
    list.as_array().into_iter().flatten().filter_map(|text| text.as_str().map(str::to_owned)).collect()
}
