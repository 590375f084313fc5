//! Frames that are too low, in articles that do not follow their height.

use serde_json::json;

use crate::claim::Special;
use webtest::article::{Article, assert_no_errors, until_ready, until_rest, within};
use webtest::browser::Browser;

pub const CLAIMS: &[Special] = &[
    ("embed: a frame that is too low is cut off, without a scroll bar, and its foot leads to all of it", cut_off),
    ("embed: a frame that is too low and has no foot scrolls", scrolls),
];

const FRAME: &str = "document.querySelector('iframe')";
/// The height that the frame reported last.
const REPORTED: &str = "messages.filter(({ type }) => type === 'paris-call:resize').at(-1).height";
/// Whether the way to the whole briefing is what a finger meets at the foot of the frame.
const AT_THE_FOOT: &str = "(() => {
    const { left, top, bottom } = document.querySelector('.open-full').getBoundingClientRect();
    return bottom <= innerHeight && top > innerHeight - 90 && document.elementFromPoint(left + 5, (top + bottom) / 2)?.className === 'open-full';
})()";

fn cut_off(browser: &Browser) {
    let article = Article::new(browser);
    for (view, width, height) in [("map", 390, 300), ("map", 660, 560), ("timeline", 320, 400), ("quotes", 930, 500)] {
        let frame = |height: u32| {
            format!(
                "<iframe src='@embed.html#view={view}' style='border: 0; width: {width}px; height: {height}px'></iframe>"
            )
        };
        article.open(browser, width, &frame(9000));
        until_ready(browser, FRAME);
        until_rest(browser, FRAME);
        let whole = browser.value(REPORTED);

        article.open(browser, width, &frame(height));
        until_ready(browser, FRAME);
        within(browser, FRAME, || {
            browser.wait_for("that it is too low", "'low' in document.documentElement.dataset");
            browser.wait_for("the way to all of it, at the foot", AT_THE_FOOT);
            assert_eq!(browser.value("getComputedStyle(document.documentElement).overflowY"), json!("hidden"));
            // What was chosen here is chosen there.
            browser.run(&format!("location.hash = 'view={view}&country=FRA'"), Vec::new());
            browser.wait_for("the choice in it", "document.querySelector('.open-full').href.includes('country=FRA')");
            browser.wait_for("the way to all of it, at the foot", AT_THE_FOOT);
            browser.run(&format!("location.hash = 'view={view}'"), Vec::new());
            browser.wait_for("no choice", "!document.querySelector('.open-full').href.includes('country')");
        });
        until_rest(browser, FRAME);
        // Of what it would need, not of what it shows, or a parent that follows late would never give it that.
        assert_eq!(browser.value(REPORTED), whole, "{view} at {width} px");
        browser.run("document.querySelector('iframe').style.height = arguments[0] + 'px'", vec![whole.clone()]);
        within(browser, FRAME, || browser.wait_for("all of it", "!('low' in document.documentElement.dataset)"));
        until_rest(browser, FRAME);
        assert_eq!(browser.value(REPORTED), whole, "{view} at {width} px, once it has that");
        within(browser, FRAME, || {
            assert_eq!(browser.value("'low' in document.documentElement.dataset"), json!(false));
        });
    }
    assert_no_errors(browser);
}

fn scrolls(browser: &Browser) {
    let article = Article::new(browser);
    article.open(
        browser,
        390,
        "<iframe src='@embed.html#view=map&plain' style='border: 0; width: 390px; height: 300px'></iframe>",
    );
    until_ready(browser, FRAME);
    within(browser, FRAME, || {
        browser.wait_for("that it is too low", "'low' in document.documentElement.dataset");
        browser.run("scrollTo(0, 9999)", Vec::new());
        browser.wait_for("its end", "scrollY > 0");
        assert_ne!(browser.value("getComputedStyle(document.documentElement).overflowY"), json!("hidden"));
    });
    assert_no_errors(browser);
}
