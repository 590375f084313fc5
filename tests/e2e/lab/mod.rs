//! The throttled lab of the design: how soon the page is there and how soon it answers, on a machine four times slower
//! and a phone's network. `cargo xtask bench` serves the builds, compressed, and calls this; nothing here is a test,
//! since times vary with the machine. Builds are compared in one go, turn by turn, so that both meet the same weather.

mod probe;
mod steps;
mod table;

use std::env;
use std::thread;
use std::time::{Duration, Instant};

use serde_json::json;

use self::table::Figures;
use crate::claims::embed::cost::cost_of;
use crate::harness::browser::Browser;
use crate::harness::delivery::{Language, Place};
use crate::harness::engine::{Engine, Setup};
use crate::harness::page::Page;

/// What is to be measured.
pub struct Order {
    /// The addresses of the builds, each with a slash at its end.
    sites: Vec<String>,
    runs: usize,
}

impl Order {
    /// What `cargo xtask bench` asks for: addresses with blanks between them in `PARIS_CALL_LAB`, and how often.
    pub fn from_environment() -> Option<Self> {
        let sites = env::var("PARIS_CALL_LAB").ok()?.split_whitespace().map(str::to_owned).collect();
        let runs = env::var("PARIS_CALL_LAB_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(3);
        Some(Self { sites, runs })
    }
}

/// Measures and prints the table.
pub fn measure(order: &Order) {
    let mut figures: Vec<Figures> = order.sites.iter().map(|_| Figures::default()).collect();
    // Not counted: the server packs a file when it is first asked for.
    order.sites.iter().for_each(|site| drop(arrive(site)));
    for run in 1..=order.runs {
        for (site, figures) in order.sites.iter().zip(&mut figures) {
            eprintln!("Run {run} of {}: {site}", order.runs);
            visit(site, figures);
        }
    }
    table::print(&figures, order.runs);
    print_embeds();
}

/// What the site of the first build sends for an article with one and with ten embeds. In a sandbox each is an origin of its
/// own, with a cache of its own in some browsers.
fn print_embeds() {
    let browser = Browser::start(Engine::Chromium, Setup::Plain);
    println!("\nBytes sent, uncompressed, for an article with       one        ten embeds");
    for (name, attribute) in [("sandboxed", ""), ("unsandboxed", "unsandboxed")] {
        let [one, ten] = [1, 10].map(|count| cost_of(&browser, count, attribute));
        println!("{name:<46}{one:>10}{ten:>11}");
    }
}

/// One visit by a reader who has never been here: a browser of its own, so that nothing is kept from before.
fn visit(site: &str, figures: &mut Figures) {
    let browser = arrive(site);
    figures.add_load(&probe::load(&browser));
    let place = Place::elsewhere(site);
    steps::all(&Page { browser: &browser, place: &place }, figures);
}

/// Opens the page in a slowed-down browser and waits until the app answers and all is quiet.
fn arrive(site: &str) -> Browser {
    let browser = Browser::start(Engine::Chromium, Setup::Plain);
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": probe::SCRIPT }));
    browser.cdp("Network.enable", json!({}));
    browser.cdp("Network.setCacheDisabled", json!({ "cacheDisabled": true }));
    let (down, up) = (1_600_000 / 8, 750_000 / 8);
    let network = json!({ "offline": false, "latency": 150, "downloadThroughput": down, "uploadThroughput": up });
    browser.cdp("Network.emulateNetworkConditions", network);
    browser.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }));
    let place = Place::elsewhere(site);
    Page { browser: &browser, place: &place }.open(Language::English, "");
    // Asked seldom: each question takes the page's time, too.
    let deadline = Instant::now() + Duration::from_secs(30);
    while browser.value("document.documentElement.hasAttribute('data-ready')") != true {
        assert!(Instant::now() < deadline, "the app was not ready within 30 s at {site}");
        thread::sleep(Duration::from_millis(250));
    }
    thread::sleep(Duration::from_secs(1));
    browser
}
