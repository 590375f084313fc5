//! `embed.js`: the element that an editor pastes.

use embed::Flags;
use serde_json::json;

use crate::claim::Special;
use webtest::article::{Article, FRAME, assert_no_errors, click, state, until_rest, within};
use webtest::browser::Browser;
use webtest::record::any_quote;

use super::snippets::{Kind, element_that_looks};

pub const CLAIMS: &[Special] = &[
    ("embed: the height follows the frame up and down, twenty times to the pixel", follows_the_height),
    ("embed: a loader that comes twice, or finds its name taken, breaks nothing", comes_twice),
    ("embed: many on a page, added, moved, changed and removed later", many),
    ("embed: no box of an article leaves the frame without a width", has_a_width),
    ("embed: the flags are as the attributes say", flags),
    ("embed: the element takes over the frame within it, whenever it comes", takes_over),
];

const SCRIPT: &str = "<script async src='@embed.js'></script>";

fn follows_the_height(browser: &Browser) {
    let article = Article::new(browser);
    article.open(browser, 660, &format!("{SCRIPT}<paris-call-briefing id=e view=map></paris-call-briefing>"));
    browser.wait_for("the app is ready", "events.some(({ type, app }) => type === 'ready' && app === 'ready')");
    // Answers to the test's own question may repeat what was said.
    told_no_height_twice(browser);
    until_rest(browser, FRAME);
    browser.run("events.length = 0", Vec::new());
    until_fits(browser);
    let height = "document.getElementById('e').offsetHeight";
    let closed = browser.value(height);
    for round in 0..20 {
        within(browser, FRAME, || click(browser, "[data-country=AUS]"));
        browser.wait_for("an open card", &format!("{height} > {closed} + 100"));
        if round == 0 {
            until_fits(browser);
        }
        within(browser, FRAME, || click(browser, "[data-close]"));
        browser.wait_for("the height of before", &format!("{height} === {closed}"));
    }
    told_no_height_twice(browser);
    assert_no_errors(browser);
}

fn told_no_height_twice(browser: &Browser) {
    let told = browser.value("events.filter(({ type }) => type === 'resize').map(({ height }) => height)");
    let told = told.as_array().expect("heights");
    assert!(told.windows(2).all(|pair| pair[0] != pair[1]), "the same height was told twice: {told:?}");
}

/// Waits until the frame shows all of its content and has no scroll bar. Both are asked at once: a frame that waits for
/// its parent on a busy machine has a scroll bar for a moment, and is narrower by it.
fn until_fits(browser: &Browser) {
    within(browser, FRAME, || {
        browser.wait_for(
            "a frame of its content's height and width",
            "(({ scrollHeight, scrollWidth }) => scrollHeight <= innerHeight && scrollWidth === innerWidth)(document.documentElement)",
        );
    });
}

fn comes_twice(browser: &Browser) {
    let article = Article::new(browser);
    article.open(
        browser,
        480,
        &format!("{SCRIPT}<paris-call-briefing quote={}></paris-call-briefing>{SCRIPT}", any_quote()),
    );
    browser.wait_for("the card", "events.some(({ type }) => type === 'ready')");
    assert_eq!(browser.value("document.querySelector('paris-call-briefing').childNodes.length"), json!(1));
    let taken = "<script>customElements.define('paris-call-briefing', class extends HTMLElement {})</script>";
    article.open(browser, 480, &format!("{taken}{SCRIPT}<paris-call-briefing>Ours</paris-call-briefing>"));
    browser.wait_for(
        "the loader has run",
        "performance.getEntriesByName(document.querySelector('script[src]').src).length",
    );
    assert_eq!(browser.value("document.querySelector('paris-call-briefing').textContent"), json!("Ours"));
    assert_no_errors(browser);
}

fn many(browser: &Browser) {
    let article = Article::new(browser);
    let elements = format!(
        "<paris-call-briefing id=a view=map></paris-call-briefing>
        <paris-call-briefing id=b quote={} lang=fr></paris-call-briefing>
        <paris-call-briefing id=c view=quotes stance=sceptical unsandboxed></paris-call-briefing>",
        any_quote()
    );
    article.open(browser, 660, &format!("{SCRIPT}{elements}<div id=elsewhere></div>"));
    let ready = |id: &str| {
        // Again and again: the height that one before it is told late moves it out of sight, where it is not loaded.
        browser.wait_for(
            &format!("{id} is ready"),
            &format!("document.getElementById('{id}').scrollIntoView() || events.some((e) => e.type === 'ready' && e.id === '{id}')"),
        );
    };
    ["a", "b", "c"].into_iter().for_each(ready);
    let in_b = within(browser, "document.getElementById('b').frame", || browser.value("document.documentElement.lang"));
    assert_eq!(in_b, json!("fr"));
    browser.run(
        "const added = document.createElement('paris-call-briefing');
        added.id = 'd';
        added.setAttribute('view', 'timeline');
        document.getElementById('elsewhere').append(added);",
        Vec::new(),
    );
    ready("d");
    browser.run(
        "events.length = 0; document.getElementById('elsewhere').prepend(document.getElementById('a'));",
        Vec::new(),
    );
    ready("a");
    browser.run("document.getElementById('a').setAttribute('country', 'FRA')", Vec::new());
    within(browser, "document.getElementById('a').frame", || {
        browser.wait_for("the card of the changed attribute", "document.querySelector('#card[data-card=FRA]')");
    });
    browser.run("for (const id of 'abcd') document.getElementById(id).remove(); history.pushState(null, '', '#x'); history.back();", Vec::new());
    browser.wait_for("the step back", "location.hash === ''");
    assert_no_errors(browser);
}

/// What surrounds the element or the frame in articles, and has no width of its own to give.
const BOXES: [&str; 9] = [
    "display:flex",
    "display:flex;flex-direction:column;align-items:center",
    "display:grid;justify-items:center",
    "display:grid;place-content:center",
    "display:table",
    "float:left",
    "display:inline-block",
    "width:fit-content",
    "position:absolute",
];

fn has_a_width(browser: &Browser) {
    let article = Article::new(browser);
    let frame = "<div style='container-type:inline-size;width:100%;min-width:min(280px,90vw)'><iframe src='@embed.html#view=map'
        title=Briefing width='100%' height=600 style='border:0;width:100%'></iframe></div>";
    let boxes = |content: &str| BOXES.map(|style| format!("<div class=box style='{style}'>{content}</div>")).concat();
    let element = boxes("<paris-call-briefing view=map plain></paris-call-briefing>");
    article.open(browser, 660, &format!("{SCRIPT}{element}"));
    browser.wait_for("the elements", "customElements.get('paris-call-briefing')");
    let widths = |selector: &str| {
        let widths = format!("[...document.querySelectorAll('.box {selector}')].map((one) => one.clientWidth)");
        let widths: Vec<u64> = serde_json::from_value(browser.value(&widths)).expect("widths");
        assert_eq!(widths.len(), BOXES.len());
        BOXES.into_iter().zip(widths).collect::<Vec<_>>()
    };
    for (style, width) in widths("paris-call-briefing") {
        assert!((600..=660).contains(&width), "{style}: the element is {width} px wide");
    }
    article.open(browser, 660, &boxes(frame));
    for (style, width) in widths("iframe") {
        assert!((270..=660).contains(&width), "{style}: the frame is {width} px wide");
    }
}

fn flags(browser: &Browser) {
    let article = Article::new(browser);
    let element = "<style>main { --paris-call-accent: #c05 }</style>
        <paris-call-briefing view=map country=AUS scheme=dark plain transparent=transparent static></paris-call-briefing>";
    article.open(browser, 660, &format!("{SCRIPT}{element}"));
    browser.wait_for("the app is ready", "events.some(({ type }) => type === 'ready')");
    within(browser, FRAME, || {
        let page = browser.value("({ ...document.documentElement.dataset })");
        for (key, value) in [("view", "map"), ("scheme", "dark"), ("accent", "c05"), ("app", "ready")] {
            assert_eq!(page[key], json!(value), "data-{key} of {page}");
        }
        for flag in ["plain", "transparent", "static"] {
            assert!(page[flag].is_string(), "data-{flag} of {page}");
        }
        let seen = "[...document.querySelectorAll('button, select, input, summary, .embed-head, .embed-foot')]
            .filter((element) => element.checkVisibility({ visibilityProperty: true })).map((element) => element.outerHTML)";
        assert_eq!(browser.value(seen), json!([]), "controls, header or footer that are seen");
        assert_eq!(
            browser.value("getComputedStyle(document.documentElement).backgroundColor"),
            json!("rgba(0, 0, 0, 0)")
        );
        let before = browser.value("[location.hash, document.getElementById('card').dataset.card]");
        click(browser, "[data-country=BRA]");
        browser.until_painted();
        assert_eq!(
            browser.value("[location.hash, document.getElementById('card').dataset.card]"),
            before,
            "a click changed it"
        );
    });
    assert!(state(browser, FRAME).contains("country=AUS"), "a click changed it");
    assert_no_errors(browser);
}

/// The snippet is complete without its script, so its frame may have loaded, and been used, when that comes.
fn takes_over(browser: &Browser) {
    let (plain, transparent, accent) = (true, true, Some("c05".into()));
    for flags in [Flags::default(), Flags { plain, transparent, accent, ..Flags::default() }] {
        takes_over_one(browser, &flags);
    }
}

fn takes_over_one(browser: &Browser, flags: &Flags) {
    let snippet = element_that_looks(flags, &Kind::View("map"), "@");
    let (element, _) = snippet.split_once("<script").expect("a script");
    let article = Article::new(browser);
    article.open(browser, 660, &format!("{element}<p id=below>Below.</p>"));
    browser.wait_for(
        "the app, without the script",
        "messages.some(({ type, app }) => type === 'paris-call:ready' && app === 'ready')",
    );
    within(browser, "document.querySelector('iframe')", || {
        click(browser, "[data-country=AUS]");
        browser.wait_for("the choice in the frame's address", "location.hash.includes('country=AUS')");
    });
    let room = "Math.round(document.querySelector('paris-call-briefing').offsetHeight - document.querySelector('iframe').offsetHeight)";
    assert_eq!(browser.value(room), json!(0), "room beside the frame");
    let before = article.briefing.requests().len();
    browser.run(
        "events.length = 0;
        document.head.append(Object.assign(document.createElement('script'), { src: arguments[0] }))",
        vec![json!(format!("{}/embed.js", article.briefing.origin()))],
    );
    browser.wait_for(
        "ready and height again",
        "['ready', 'resize'].every((type) => events.some((event) => event.type === type))",
    );
    until_rest(browser, FRAME);
    assert_eq!(browser.value(room), json!(0), "room beside the frame");
    assert!(state(browser, FRAME).contains("country=AUS"), "the reader's choice was lost");
    assert_eq!(article.briefing.requests().len(), before + 1, "the frame was loaded again");
    until_fits(browser);
    assert_no_errors(browser);
}
