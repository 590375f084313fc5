//! Whatever is missing or broken, the page stays readable and says what happened. In Chromium, which can be told to lack
//! scripts or WebAssembly; the page does the same everywhere.

use serde_json::json;

use crate::claim::Special;
use crate::claims::faults;
use webtest::article::in_frame;
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language};
use webtest::page::{LAUNCH, Page};
use webtest::record::{named, open_event, records};
use webtest::site::Faults;

pub const CLAIMS: &[Special] = &[
    ("without script the page is the briefing", without_script),
    ("a missing Wasm file is made good by the bytes in the script", |browser| {
        starts(browser, faults::missing(&[".wasm"]))
    }),
    ("a broken Wasm file is made good by the bytes in the script", |browser| starts(browser, faults::broken_wasm())),
    ("without any Wasm the page says that a file is missing", |browser| {
        fails(browser, "load", faults::missing(&[".wasm", ".wasm.js"]));
    }),
    ("without its glue the page says that a file is missing", |browser| fails(browser, "load", faults::missing_glue())),
    ("a program broken in both forms is said to be damaged", |browser| {
        fails(browser, "bad-wasm", faults::broken_wasm_everywhere());
    }),
    ("a broken data block is said to be damaged", |browser| fails(browser, "bad-data", faults::broken_data())),
    ("a missing data block is said to be damaged", |browser| fails(browser, "bad-data", faults::empty_data())),
    ("a changed word in the data is said to be damage", |browser| fails(browser, "bad-data", faults::changed_data())),
    ("missing data is said not to have come", |browser| fails(browser, "load", faults::missing_data())),
    ("a policy that forbids Wasm is said to block it", |browser| {
        fails(browser, "wasm-blocked", faults::forbidding_wasm());
    }),
    ("the app works in a page whose markup was damaged", damaged_markup),
    ("the app works in a page that has lost a printed part", lost_parts),
    ("a page that finds none of its files is styled and coloured", without_its_files),
    ("after a crash the readable page comes back and says so", crash_after_start),
    ("a trap in the Wasm brings the readable page back", trap_after_start),
    ("an app that cannot start leaves the readable page", trap_at_start),
    ("in a frame without any rights the page is readable", |browser| framed(browser, "", "static")),
    ("in a frame that may only run scripts the app runs", |browser| framed(browser, "allow-scripts", "ready")),
];

pub const WITHOUT_WASM: &[Special] = &[
    ("a browser without WebAssembly gets the readable page, served", |browser| lacks_wasm(browser, Delivery::Served)),
    ("a browser without WebAssembly gets the readable page, as a single file", |browser| {
        lacks_wasm(browser, Delivery::Alone)
    }),
];

fn without_script(browser: &Browser) {
    let place = Delivery::Served.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    browser.cdp("Emulation.setScriptExecutionDisabled", json!({ "value": true }));
    page.open(Language::English, "");
    assert_readable(&page, "static");
    page.open(Language::English, "country=FRA");
    page.until("the row of France is the target", "document.querySelector(':target')?.dataset.country === 'FRA'");
}

/// As where a server gives the folder's page at an address without a slash at its end: all that stands beside it is looked
/// for one folder further up.
fn without_its_files(browser: &Browser) {
    let place = Delivery::Served.place(browser.engine, faults::only(&[".html"]));
    let page = Page { browser, place: &place };
    page.open(Language::English, "");
    assert_failed(&page, "load");
    let black = "[...document.querySelectorAll('#map .states [data-status] > *')]
        .filter((mark) => getComputedStyle(mark).fill === 'rgb(0, 0, 0)').map((mark) => mark.parentElement.dataset.country)";
    assert_eq!(page.browser.value(black), json!([]), "states without a colour");
    let ground = "getComputedStyle(document.documentElement).backgroundColor";
    assert_ne!(page.text(ground), "rgba(0, 0, 0, 0)", "the page has no ground");
}

/// What is left of the page is right; the app does not mend what a tool has taken away.
fn damaged_markup(browser: &Browser) {
    // What a careless tool does: a section lost, ends of elements lost, attributes lost.
    let without_timeline = |page: &str| {
        let start = page.find("<section id=\"timeline\"").expect("the timeline");
        let end = page.find("<section id=\"quotes\"").expect("the quotes");
        format!("{}{}", &page[..start], &page[end..])
    };
    let damages: [fn(&str) -> String; 2] = [
        |page| page.replace("</li>", "").replace("</tr>", ""),
        |page| page.replace(" data-country=\"B", " data-lost=\"B").replace("<summary>", ""),
    ];
    for faults in [faults::page(without_timeline)].into_iter().chain(damages.map(faults::page)) {
        let place = Delivery::Served.place(browser.engine, faults);
        let page = Page { browser, place: &place };
        page.start(Language::English, "date=2019-11-12&country=FRA&q=cyber");
        page.until_card("FRA");
        assert_eq!(page.date(), "2019-11-12");
        assert!(page.marks("supporter") > page.marks("absent"), "{:?}", page.statuses());
        page.browser.run("location.hash = '#event=' + arguments[0]", vec![json!(open_event())]);
        page.until("no state is chosen any more", "!document.querySelector('#card').dataset.card");
        let errors = browser.evidence.errors(browser);
        assert!(errors.is_empty(), "{errors:#?}");
    }
}

fn lost_parts(browser: &Browser) {
    for lost in ["explained", "counts", "sources"] {
        let faults = faults::page(move |page| {
            let start = page.find(&format!("<section id=\"{lost}\"")).expect("the part");
            let end = start + page[start..].find("</section>").expect("its end") + "</section>".len();
            format!("{}{}", &page[..start], &page[end..])
        });
        let place = Delivery::Served.place(browser.engine, faults);
        let page = Page { browser, place: &place };
        // Each view comes and goes beside it.
        for view in ["map", "quotes", "all"] {
            page.start(Language::English, &format!("view={view}"));
            page.browser.run("location.hash = '#view=timeline'", Vec::new());
            page.until("no map beside it", "document.documentElement.dataset.view === 'timeline'");
            page.browser.run("location.hash = '#country=MLT'", Vec::new());
            page.until_card("MLT");
            assert_eq!(page.text("document.documentElement.dataset.app"), "ready", "without #{lost}, from {view}");
        }
        let errors = browser.evidence.errors(browser);
        assert!(errors.is_empty(), "without #{lost}: {errors:#?}");
    }
}

fn lacks_wasm(browser: &Browser, delivery: Delivery) {
    let place = delivery.place(browser.engine, Faults::default());
    let page = Page { browser, place: &place };
    page.open(Language::English, "");
    assert_failed(&page, "no-wasm");
}

fn crash_after_start(browser: &Browser) {
    crashes(browser, Faults::default(), |page| {
        page.browser.run("window.briefing.fail('crash')", Vec::new());
    });
}

/// A real one: the next node that the app inserts is refused.
fn trap_after_start(browser: &Browser) {
    crashes(browser, faults::refusing_nodes("window.refused"), |page| {
        page.browser.run(&format!("{WITNESS} window.refused = true;"), Vec::new());
        page.browser.run("location.hash = '#country=FRA'", Vec::new());
        page.until("the Wasm has trapped", "window.trapped?.startsWith('RuntimeError: unreachable')");
    });
}

/// Keeps what the window hears of an error that nobody caught.
const WITNESS: &str = "
    addEventListener('error', (event) => { window.trapped = String(event.error); });
    addEventListener('unhandledrejection', (event) => { window.trapped = String(event.reason); });";

fn trap_at_start(browser: &Browser) {
    fails(browser, "crash", faults::refusing_elements());
}

/// Something brings the app down that has been started and used.
fn crashes(browser: &Browser, faults: Faults, bring_down: fn(&Page)) {
    let place = Delivery::Served.place(browser.engine, faults);
    let page = Page { browser, place: &place };
    page.start(Language::English, "country=BRA&date=2019-09-16&q=zzz");
    assert_eq!(page.shown(), 0);
    bring_down(&page);
    assert_failed(&page, "crash");
}

/// The page starts in spite of these faults, and is whole.
fn starts(browser: &Browser, faults: Faults) {
    let place = Delivery::Served.place(browser.engine, faults);
    let page = Page { browser, place: &place };
    page.start(Language::English, "");
    assert_eq!(page.date(), LAUNCH);
    assert_eq!(["supporter", "undated", "absent"].map(|status| page.marks(status)), named(LAUNCH));
    assert_eq!(page.matches("#timeline [data-event]"), records("events").len());
    assert_eq!(page.matches("#quotes [data-quote]"), records("quotes").len());
    assert_eq!(page.matches("#briefing"), 1);
    assert_eq!(page.matches("main"), 1);
}

/// The page cannot start because of these faults, says so with this code's sentence, and is whole.
fn fails(browser: &Browser, code: &str, faults: Faults) {
    let place = Delivery::Served.place(browser.engine, faults);
    let page = Page { browser, place: &place };
    page.open(Language::English, "");
    assert_failed(&page, code);
}

fn assert_failed(page: &Page, code: &str) {
    page.until("the page has given the app up", "document.documentElement.dataset.app === 'failed'");
    assert_eq!(page.text("document.querySelector('#notice').dataset.code"), code);
    assert_eq!(page.matches("html[data-ready]"), 0);
    assert_readable(page, "failed");
}

/// Everything of the briefing can be read, and a sentence says what is not available.
fn assert_readable(page: &Page, app: &str) {
    assert_eq!(page.text("document.documentElement.dataset.app"), app);
    assert_eq!(page.text("document.documentElement.lang"), "en");
    let notice = page.text("document.querySelector('#notice').checkVisibility() ? document.querySelector('#notice').textContent.trim() : ''");
    assert!(notice.len() > 40 && notice.ends_with('.'), "no sentence says what is missing: {notice:?}");
    let readable = |selector: &str| {
        let all = format!("[...document.querySelectorAll({selector:?})]");
        page.count(&format!(
            "{all}.filter((element) => element.checkVisibility() && element.textContent.trim()).length"
        ))
    };
    let states = records("states").len();
    assert_eq!(page.matches("#map a[data-country] > title"), states, "a mark lacks its title");
    assert_eq!(["supporter", "undated", "absent"].map(|status| page.marks(status)), named(LAUNCH));
    let looks = page.browser.value(
        "new Set(['supporter', 'undated', 'absent', 'unnamed'].map((status) => getComputedStyle(document.querySelector(`#map [data-status=${status}] > *`)).fill)).size",
    );
    assert_eq!(looks, json!(4), "the four statuses do not look different");
    assert_eq!(page.matches("#states tr[data-country]"), states);
    page.browser.run("document.querySelectorAll('details').forEach((part) => { part.open = true; })", Vec::new());
    assert_eq!(readable("#states tr[data-country]"), states);
    assert_eq!(readable("#quotes [data-quote] blockquote"), records("quotes").len());
    assert_eq!(readable("#timeline [data-event]"), records("events").len());
    assert_eq!(readable("#sources li[id^=source-]"), records("sources").len());
    assert_eq!(readable(".needs-app"), 0, "a control that does nothing is to be seen");
}

/// The page in a frame of a site elsewhere.
fn framed(browser: &Browser, rights: &str, app: &str) {
    in_frame(browser, Language::English, &format!("sandbox='{rights}' width=1200 height=600"), |page| {
        if app == "ready" {
            page.until_ready();
            let country = page.click_mark(&["BRA", "AUS", "MNG", "DZA"]);
            page.until_card(&country);
        } else {
            page.until("the page in the frame", "document.readyState === 'complete'");
            assert_readable(page, app);
        }
    });
}
