//! The heights of a frame, as newsrooms' existing pages understand them: the libraries are the real ones.

use crate::cases::Special;
use crate::harness::article::{Article, assert_no_errors, click, until_rest, within};
use crate::harness::browser::Browser;

pub const CLAIMS: &[Special] = &[
    ("embed: a parent with Pym.js has the right height", pym),
    ("embed: a parent with @newswire/frames has the right height", frames),
    ("embed: a parent that understands AMP's frames has the right height", amp),
    ("embed: a parent of the kind of Medium and Embedly has the right height", resize),
];

fn pym(browser: &Browser) {
    let article = Article::new(browser);
    article.add_library("pym.js", "PYM_JS");
    article.open(
        browser,
        660,
        "<div id=place></div><script src=pym.js></script>
        <script>new pym.Parent('place', '@embed.html#view=map', { sandbox: 'allow-scripts' });</script>",
    );
    up_and_down(browser);
    // Its parent says its width, and hears the height again.
    browser.run("messages.length = 0; dispatchEvent(new Event('resize'));", Vec::new());
    let answer = "messages.some((message) => /^pymxPYMxplacexPYMxheightxPYMx[0-9]+$/.test(message))";
    browser.wait_for("the answer to the width", answer);
    browser
        .run("document.querySelector('main').style.width = '320px'; dispatchEvent(new Event('resize'));", Vec::new());
    until_fits(browser);
    assert_no_errors(browser);
}

fn frames(browser: &Browser) {
    let article = Article::new(browser);
    article.add_library("frames.js", "FRAMES_JS");
    article.open(
        browser,
        660,
        "<div data-frame-src='@embed.html#view=map' data-frame-attribute-sandbox='allow-scripts'></div>
        <script src=frames.js></script><script>newswireFrames.autoInitFrames();</script>",
    );
    up_and_down(browser);
    // A parent that comes later asks for the height that it has missed.
    browser.run(
        "const frame = document.querySelector('iframe');
        frame.height = 10;
        newswireFrames.observeIframe(frame);",
        Vec::new(),
    );
    until_fits(browser);
    assert_no_errors(browser);
}

fn amp(browser: &Browser) {
    with_listener(
        browser,
        "if (event.source === frame.contentWindow && event.data.sentinel === 'amp' && event.data.type === 'embed-size') {
            frame.height = event.data.height;
        }",
    );
}

fn resize(browser: &Browser) {
    with_listener(
        browser,
        "let message = {};
        try { message = JSON.parse(event.data); } catch {}
        if (message.context === 'iframe.resize' && message.src === frame.src) frame.height = message.height;",
    );
}

/// An article whose own script sets the height of its one frame.
fn with_listener(browser: &Browser, listener: &str) {
    let article = Article::new(browser);
    article.open(
        browser,
        660,
        &format!(
            "<iframe sandbox=allow-scripts width=100% height=600 src='@embed.html#view=map'></iframe>
            <script>const frame = document.querySelector('iframe');
            addEventListener('message', (event) => {{ {listener} }});</script>"
        ),
    );
    up_and_down(browser);
    assert_no_errors(browser);
}

/// The card of a state opens and closes in the article's one frame; the frame is never too small for long.
fn up_and_down(browser: &Browser) {
    let ready = "messages.some((message) => message.type === 'paris-call:ready')";
    browser.wait_for("the app is ready", ready);
    until_rest(browser, FRAME);
    until_fits(browser);
    let height = "document.querySelector('iframe').offsetHeight";
    let closed = browser.value(height);
    for _ in 0..3 {
        within(browser, FRAME, || click(browser, "[data-country=AUS]"));
        browser.wait_for("an open card", &format!("{height} > {closed} + 100"));
        within(browser, FRAME, || click(browser, "[data-close]"));
        browser.wait_for("the height of before", &format!("{height} === {closed}"));
    }
}

fn until_fits(browser: &Browser) {
    within(browser, FRAME, || {
        browser.wait_for(
            "the height of the frame",
            "Math.abs(innerHeight - document.getElementById('frame').getBoundingClientRect().height) < 1",
        );
    });
}

const FRAME: &str = "document.querySelector('iframe')";
