//! What the briefing costs the page around it.

use serde_json::json;

use crate::claim::Special;
use webtest::article::{Article, FRAME, assert_no_errors, click, until_rest, within};
use webtest::browser::Browser;
use webtest::limit;
use webtest::record::any_quote;

use super::heights::is_current;
use super::snippets::{Kind, element};

pub const CLAIMS: &[Special] = &[
    ("embed: an article that reserves the snippet's height does not shift", no_shift),
    ("embed: before a frame is near, the loader is the one request", lazy),
    ("embed: ten on a page stay interactive and cost little more than one", ten_unsandboxed),
    ("embed: ten sandboxed ones on a page stay interactive", |browser| {
        cost_of(browser, 10, "");
    }),
];

const WIDTHS: [u32; 5] = [320, 480, 660, 930, 1200];

fn no_shift(browser: &Browser) {
    for width in WIDTHS {
        for kind in [Kind::View("map"), Kind::View("quotes"), Kind::Quote(any_quote())] {
            let article = Article::new(browser);
            article.open(browser, width, &element(&kind, "@"));
            browser.wait_for("it is ready", "events.some(({ type }) => type === 'ready')");
            until_rest(browser, FRAME);
            let shifts = browser.promised(
                "new Promise((done) => {
                    const observer = new PerformanceObserver(() => {});
                    observer.observe({ type: 'layout-shift', buffered: true });
                    requestAnimationFrame(() => requestAnimationFrame(() => done(observer.takeRecords().map(({ value, sources }) =>
                        [value, ...sources.map(({ node, previousRect, currentRect }) => [node && node.nodeName, previousRect.y, currentRect.y])]))));
                })",
            );
            // What the snippet reserves was measured for the data of its day.
            assert!(!is_current() || shifts == json!([]), "layout shifts at {width} px, {kind:?}: {shifts}");
        }
    }
}

fn lazy(browser: &Browser) {
    let article = Article::new(browser);
    let far = format!("<p style='height: 9000px'>Much text.</p>{}", element(&Kind::View("map"), "@"));
    article.open(browser, 660, &far);
    browser.wait_for("the loader has run", "customElements.get('paris-call-briefing')");
    // A frame that were not lazy would hold the article's load event back until it is there itself.
    browser.wait_for("the article is loaded", "document.readyState === 'complete'");
    browser.until_painted();
    assert_eq!(article.briefing.requests(), ["/embed.js"], "requests before the frame is near");
    browser.run("scrollTo(0, 8800)", Vec::new());
    browser.wait_for("it is ready", "events.some(({ type }) => type === 'ready')");
    assert_no_errors(browser);
}

fn ten_unsandboxed(browser: &Browser) {
    let one = cost_of(browser, 1, "unsandboxed");
    let ten = cost_of(browser, 10, "unsandboxed");
    assert!(ten * 10 <= one * 13, "ten cost {ten} bytes, one costs {one}");
}

/// Bytes that the briefing's site sends for an article with so many embeds, read from top to end. The article and the first
/// embed must still answer then.
pub fn cost_of(browser: &Browser, count: usize, attribute: &str) -> usize {
    let choices = ["view=map", "view=timeline", "view=quotes", "view=map country=RUS", "view=quotes stance=sceptical"];
    let elements: String = (0..count)
        .map(|number| {
            format!("<paris-call-briefing id=e{number} {} {attribute}></paris-call-briefing>", choices[number % 5])
        })
        .collect();
    let article = Article::new(browser);
    article.open(browser, 660, &format!("<script src='@embed.js'></script>{elements}"));
    for number in 0..count {
        browser.run("document.getElementById(arguments[0]).scrollIntoView()", vec![json!(format!("e{number}"))]);
        browser.wait_for(
            "the next is ready",
            &format!("events.some(({{ type, id, app }}) => type === 'ready' && id === 'e{number}' && app === 'ready')"),
        );
    }
    let slow = browser.promised(
        "new Promise((done) => {
            const start = performance.now();
            requestAnimationFrame(() => requestAnimationFrame(() => done(performance.now() - start)));
        })",
    );
    let limit = 1000.0 * limit::factor();
    assert!(slow.as_f64().unwrap_or(f64::MAX) < limit, "the article takes {slow} ms for a frame with {count} embeds");
    browser.run("document.getElementById('e0').scrollIntoView()", Vec::new());
    let frame = "document.getElementById('e0').frame";
    within(browser, frame, || click(browser, "[data-country=AUS]"));
    browser.wait_for(
        "the first still answers",
        "events.some((e) => e.type === 'state' && e.id === 'e0' && e.address.includes('AUS'))",
    );
    assert_no_errors(browser);
    article.briefing.sent()
}
