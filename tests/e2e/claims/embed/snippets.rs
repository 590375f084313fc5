//! What editors paste, run as it stands: every snippet of EMBEDDING.md, and those of the functions that the desk uses.

use std::fs;
use std::path::Path;

use embed::{Flags, Heights, Snippet};
use model::Language;
use serde_json::json;
use view_state::Address;

use super::heights::is_current;
use crate::claim::Special;
use webtest::article::{Article, assert_no_errors, hidden_part, within};
use webtest::browser::Browser;
use webtest::engine::Engine;
use webtest::record::any_quote;

pub const CLAIMS: &[Special] = &[
    ("embed: every snippet of EMBEDDING.md works", documented),
    ("embed: what oEmbed answers works, and is found from the page", answered),
    ("embed: a snippet's link is out of sight until what it stands for is taken away", fallback),
    ("embed: a bare iframe has no scroll bar of its own at any width", bare),
];

/// What a snippet shows.
#[derive(Debug)]
pub enum Kind {
    View(&'static str),
    Quote(String),
}

impl Kind {
    fn address(&self) -> Address {
        match self {
            Self::View(view) => Address::parse(&format!("view={view}")),
            Self::Quote(id) => Address::parse(&format!("quote={id}")),
        }
    }
}

/// The element of the loader, as the editor's desk writes it.
pub fn element(kind: &Kind, base: &str) -> String {
    element_that_looks(&Flags::default(), kind, base)
}

/// The same, for a frame that is to look in a way.
pub fn element_that_looks(flags: &Flags, kind: &Kind, base: &str) -> String {
    with(kind, flags, base, |snippet| snippet.element())
}

fn with(kind: &Kind, flags: &Flags, base: &str, text: impl Fn(Snippet) -> String) -> String {
    let address = kind.address();
    let heights = Heights::table().of(&address, flags.plain, Language::EN, &[]);
    text(Snippet { address: &address, flags, base, language: Language::EN, frozen: None, speaker: None, heights })
}

fn bare(browser: &Browser) {
    let article = Article::new(browser);
    for width in [320, 480, 660, 930, 1200] {
        for kind in [Kind::View("map"), Kind::View("quotes"), Kind::View("timeline"), Kind::Quote(any_quote())] {
            article.open(browser, width, &with(&kind, &Flags::default(), "@", |snippet| snippet.iframe()));
            browser.wait_for("it is ready", "messages.some(({ type }) => type === 'paris-call:ready')");
            let frame = "document.querySelector('iframe')";
            let hidden = within(browser, frame, || hidden_part(browser));
            // The table is made with Chromium, for the data of that day: fonts of another engine may break a line more.
            let is_measured = browser.engine == Engine::Chromium && is_current();
            let fits = !is_measured || hidden == json!([0, 0]);
            assert!(hidden[0] == 0 && fits, "{kind:?} at {width} px hides {hidden} pixels");
            let spare = within(browser, frame, || {
                browser.value("[innerHeight, document.getElementById('frame').getBoundingClientRect().height]")
            });
            let [given, needed] = [0, 1].map(|place| spare[place].as_f64().expect("a number"));
            // A line of text or of chips less, in the fonts of another engine, is more than a tenth of a small card.
            let is_a_line = browser.engine != Engine::Chromium && (given - needed).abs() < 32.0;
            assert!(
                !is_current() || (0.93..1.09).contains(&(given / needed)) || is_a_line,
                "{kind:?} at {width} px: {given} px of {needed} that are needed"
            );
        }
    }
    assert_no_errors(browser);
}

/// A system that takes the frame or the element away leaves the link in its place in the text, never on the article's head.
fn fallback(browser: &Browser) {
    let article = Article::new(browser);
    let kind = Kind::View("map");
    let place = "[document.querySelector('span').getBoundingClientRect(), document.querySelector('#before').getBoundingClientRect()]
        .map(({ top, bottom, height }) => [top, bottom, height])";
    let left = |browser: &Browser| {
        let place = browser.value(place);
        let number = |rect: usize, value: usize| place[rect][value].as_f64().expect("a number");
        assert!(number(0, 2) > 10.0, "the link is seen: {place}");
        assert!((number(0, 0) - number(1, 1)).abs() < 2.0, "the link stands after what is before it: {place}");
    };
    let before = "<p id=before style='margin:0'>The masthead</p>";

    article.open(browser, 660, &format!("{before}{}", with(&kind, &Flags::default(), "@", |snippet| snippet.iframe())));
    browser.wait_for("it is ready", "messages.some(({ type }) => type === 'paris-call:ready')");
    let sizes = browser.value(
        "[document.querySelector('span').offsetHeight, document.querySelector('iframe').parentElement.offsetHeight, document.querySelector('iframe').offsetHeight]",
    );
    assert_eq!((&sizes[0], &sizes[1]), (&json!(0), &sizes[2]), "nothing but the frame takes room");
    browser.run("document.querySelector('iframe').remove()", Vec::new());
    left(browser);

    let element = element(&kind, "@");
    let (alone, _) = element.split_once("<script").expect("a script");
    for (element, has_script) in [(alone, false), (element.as_str(), true)] {
        article.open(browser, 660, &format!("{before}{element}"));
        browser.wait_for("it is ready", "messages.some(({ type }) => type === 'paris-call:ready')");
        if has_script {
            browser.wait_for("the script", "customElements.get('paris-call-briefing')");
        }
        let sizes = browser.value(
            "[document.querySelector('paris-call-briefing').offsetHeight, document.querySelector('iframe').offsetHeight]",
        );
        assert_eq!(sizes[0], sizes[1], "nothing but the frame takes room; with its script: {has_script}");
        let strip = "document.querySelector('iframe').remove();
            const one = document.querySelector('paris-call-briefing'); one.replaceWith(...one.childNodes)";
        browser.run(strip, Vec::new());
        left(browser);
    }
    assert_no_errors(browser);
}

/// As a content system goes: from the page's address to its answer, to the markup in it.
fn answered(browser: &Browser) {
    for folder in ["", "fr/"] {
        let article = Article::new(browser);
        browser.open(&format!("{}/{folder}index.html", article.briefing.origin()));
        let link = browser.value("document.querySelector('link[type=\"application/json+oembed\"]').href");
        assert_eq!(link, json!(format!("{}/{folder}oembed.json", article.briefing.origin())));
        let path = webtest::folder::dist().join(folder).join("oembed.json");
        let answer = fs::read_to_string(&path).expect("an answer");
        let answer: serde_json::Value = serde_json::from_str(&answer).expect("an answer in JSON");
        assert_eq!((&answer["version"], &answer["type"]), (&json!("1.0"), &json!("rich")));
        // This build knows no address of its own, so the answer leads to the folder that it lies in.
        let markup = answer["html"].as_str().expect("markup").replace("src=\"", "src=\"@");
        article.open(browser, 736, &markup);
        browser.wait_for(
            "it is ready",
            "messages.some(({ type, app }) => type === 'paris-call:ready' && app === 'ready')",
        );
        let frame = "document.querySelector('iframe')";
        let height = browser.value("document.querySelector('iframe').offsetHeight");
        assert_eq!(height, answer["height"], "the height that the answer names");
        within(browser, frame, || {
            let page =
                browser.value("[document.querySelector('meta[name=robots]').content, document.documentElement.lang]");
            assert_eq!(page, json!(["noindex", if folder.is_empty() { "en" } else { "fr" }]));
        });
        assert_no_errors(browser);
    }
}

fn documented(browser: &Browser) {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("EMBEDDING.md");
    let text = fs::read_to_string(&path).expect("EMBEDDING.md");
    let snippets: Vec<&str> =
        text.split("```html\n").skip(1).filter_map(|rest| rest.split_once("```").map(|(snippet, _)| snippet)).collect();
    assert!(snippets.len() >= 3, "EMBEDDING.md has {} snippets", snippets.len());
    for snippet in snippets {
        let article = Article::new(browser);
        assert!(snippet.contains(EXAMPLE), "no address in {snippet}");
        article.open(browser, 660, &snippet.replace(EXAMPLE, "@"));
        browser.wait_for(
            &format!("it is ready: {snippet}"),
            "messages.some(({ type, app }) => type === 'paris-call:ready' && app !== 'failed')",
        );
        let frame = "(document.querySelector('paris-call-briefing')?.frame ?? document.querySelector('iframe'))";
        within(browser, frame, || {
            browser.wait_for("no scroll bar", "document.documentElement.scrollHeight <= innerHeight + 40");
        });
        assert_no_errors(browser);
    }
}

/// The address that stands for the publisher's.
const EXAMPLE: &str = "https://example.org/paris-call/";
