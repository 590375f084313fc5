//! The throttled lab: how soon the page is there and how soon it answers, on a machine four times slower, a
//! phone's screen and a phone's network. `cargo xtask bench` serves the builds, compressed, and calls this; nothing here is
//! a test, since times vary with the machine. Builds are compared in one go, turn by turn, so that all meet the same
//! weather.

mod counts;
mod figures;
mod probe;
mod steps;
mod subject;
mod table;

use std::env;
use std::path::PathBuf;
use std::thread;
use std::time::Duration;

use serde_json::json;

use self::figures::Figures;
use self::subject::{SUBJECTS, Subject};
use self::table::Measured;
use crate::browser::Browser;
use crate::delivery::Place;
use crate::engine::{Engine, Setup};
use crate::page::Page;

/// What is to be measured.
pub struct LabOptions {
    /// The addresses of the builds, each with a slash at its end.
    sites: Vec<String>,
    runs: usize,
    /// The file that the figures go to, if any.
    json: Option<PathBuf>,
}

impl LabOptions {
    /// What `cargo xtask bench` asks for: addresses with blanks between them in `PARIS_CALL_LAB`, how often, and where to.
    pub fn from_environment() -> Option<Self> {
        let sites = env::var("PARIS_CALL_LAB").ok()?.split_whitespace().map(str::to_owned).collect();
        let runs = env::var("PARIS_CALL_LAB_RUNS").ok().and_then(|runs| runs.parse().ok()).unwrap_or(3);
        Some(Self { sites, runs, json: env::var_os("PARIS_CALL_LAB_JSON").map(PathBuf::from) })
    }
}

/// Bytes that the briefing's site sends for an article with so many embeds, which have this attribute.
type Cost = fn(&Browser, usize, &str) -> usize;

/// Measures, prints the table and writes the file.
pub fn measure(options: &LabOptions, cost_of: Cost) {
    let empty = || options.sites.iter().map(|_| Figures::default()).collect();
    let mut all: Vec<Measured> = SUBJECTS.into_iter().map(|subject| Measured { subject, builds: empty() }).collect();
    // Apart, because tracing takes time. It comes first, because the server packs a file when it is first asked for.
    for Measured { subject, builds } in &mut all {
        for (site, figures) in options.sites.iter().zip(builds) {
            eprintln!("Counting: {}, {site}", subject.name);
            let browser = arrive(site, *subject, Setup::Traced);
            figures.add_counts(&counts::of(&browser));
            let place = Place::elsewhere(site);
            steps::switch_language(&Page { browser: &browser, place: &place }, &mut Figures::default());
        }
    }
    for run in 1..=options.runs {
        for Measured { subject, builds } in &mut all {
            for (site, figures) in options.sites.iter().zip(builds) {
                eprintln!("Run {run} of {}: {}, {site}", options.runs, subject.name);
                visit(site, *subject, figures);
            }
        }
    }
    table::print(&all, options.runs);
    print_embeds(cost_of);
    if let Some(path) = &options.json {
        let figures = table::json(&all, options.runs);
        std::fs::write(path, format!("{figures:#}\n")).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    }
}

/// What the site of the first build sends for an article with one and with ten embeds. In a sandbox each is an origin of its
/// own, with a cache of its own in some browsers.
fn print_embeds(cost_of: Cost) {
    let browser = Browser::start(Engine::Chromium, Setup::Plain);
    println!("\nBytes sent, uncompressed, for an article with       one        ten embeds");
    for (name, attribute) in [("sandboxed", ""), ("unsandboxed", "unsandboxed")] {
        let [one, ten] = [1, 10].map(|count| cost_of(&browser, count, attribute));
        println!("{name:<46}{one:>10}{ten:>11}");
    }
}

/// One visit by a reader who has never been here: a browser of its own, so that nothing is kept from before.
fn visit(site: &str, subject: Subject, figures: &mut Figures) {
    let browser = arrive(site, subject, Setup::Plain);
    figures.add_load(&probe::load(&browser));
    if subject.scripted {
        let place = Place::elsewhere(site);
        steps::all(&Page { browser: &browser, place: &place }, figures);
    }
}

/// Opens a page in a slowed-down browser and waits until the app answers and all is quiet.
fn arrive(site: &str, subject: Subject, setup: Setup) -> Browser {
    let browser = Browser::start(Engine::Chromium, setup);
    browser.cdp("Page.addScriptToEvaluateOnNewDocument", json!({ "source": probe::SCRIPT }));
    let screen = json!({ "width": 412, "height": 823, "deviceScaleFactor": 2, "mobile": false });
    browser.cdp("Emulation.setDeviceMetricsOverride", screen);
    browser.cdp("Network.enable", json!({}));
    let (down, up) = (1_600_000 / 8, 750_000 / 8);
    let network = json!({ "offline": false, "latency": 150, "downloadThroughput": down, "uploadThroughput": up });
    browser.cdp("Network.emulateNetworkConditions", network);
    browser.cdp("Emulation.setCPUThrottlingRate", json!({ "rate": 4 }));
    browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": !subject.scripted }));
    browser.open(&format!("{site}{}", subject.path));
    let there = if subject.scripted {
        "document.documentElement.hasAttribute('data-ready')"
    } else {
        "document.readyState === 'complete'"
    };
    steps::until(&browser, there);
    thread::sleep(Duration::from_secs(1));
    // The page's own scripts have had their time; what is measured now takes scripts to ask for.
    browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": false }));
    browser
}
