//! The heights of a frame, as newsrooms' existing pages understand them: the libraries are the real ones.

use serde_json::json;

use crate::claim::Special;
use webtest::article::{Article, assert_no_errors, click, state, until_ready, until_rest, until_state, within};
use webtest::browser::Browser;

pub const CLAIMS: &[Special] = &[
    ("embed: a parent with Pym.js has the right height", pym),
    ("embed: a parent with @newswire/frames has the right height", frames),
    ("embed: a parent that understands AMP's frames has the right height", amp),
    ("embed: a parent of the kind of Medium and Embedly has the right height", resize),
    ("embed: a parent like WordPress has the right height, and the choice is kept", wordpress),
    ("embed: the page itself in a frame behaves as the frame does", page_itself),
    ("embed: the frame reads its address, whatever systems make of it", addresses),
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
        "@embed.html#view=map",
        "if (event.source === frame.contentWindow && event.data.sentinel === 'amp' && event.data.type === 'embed-size') {
            frame.height = event.data.height;
        }",
    );
}

fn resize(browser: &Browser) {
    with_listener(
        browser,
        "@embed.html#view=map",
        "let message = {};
        try { message = JSON.parse(event.data); } catch {}
        if (message.context === 'iframe.resize' && message.src === frame.src) frame.height = message.height;",
    );
}

/// Its own script takes heights of 200 to 1,000 pixels only, so here another stands in its place, with its rules.
fn wordpress(browser: &Browser) {
    let secret = "Ab3dEf6h1J";
    let listener = "const { message, value, secret } = event.data;
        if (event.source === frame.contentWindow && message === 'height' && secret === 'Ab3dEf6h1J') frame.height = value;";
    with_listener(browser, &format!("@embed.html#view=map#?secret={secret}"), listener);
    until_state(browser, FRAME, |state| state == "view=map");
    // It says when it listens, in case that the frame spoke before.
    browser.run(
        "messages.length = 0; document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: arguments[0] }, '*')",
        vec![json!(secret)],
    );
    browser.wait_for(
        "the height again",
        "messages.some(({ message, value }) => message === 'height' && value === Number(document.querySelector('iframe').height))",
    );
    // And it gives a frame without a secret one when that has loaded already.
    let article = Article::new(browser);
    article.open(
        browser,
        660,
        "<iframe sandbox=allow-scripts width=600 height=338 src='@embed.html#view=map&country=AUS'></iframe>",
    );
    browser.wait_for("the app is ready", "messages.some(({ type }) => type === 'paris-call:ready')");
    browser.run("messages.length = 0; document.querySelector('iframe').src += '#?secret=zZ9'", Vec::new());
    browser.wait_for(
        "a height with the secret",
        "messages.some(({ message, secret }) => message === 'height' && secret === 'zZ9')",
    );
    until_state(browser, FRAME, |state| state == "view=map&country=AUS");
    assert_no_errors(browser);
}

fn page_itself(browser: &Browser) {
    let listener = "if (event.source === frame.contentWindow && event.data.type === 'paris-call:resize') frame.height = event.data.height;";
    for page in ["@#view=map", "@index.html#view=map", "@fr/?utm_source=cms#view=map"] {
        with_listener(browser, page, listener);
    }
}

fn addresses(browser: &Browser) {
    let article = Article::new(browser);
    for address in [
        "#view=map&country=AUS#?secret=Ab3dEf6h1J",
        "?utm_source=a&utm_medium=b#view=map&country=AUS",
        "#view=map&country=AUS?utm_source=a&utm_medium=b",
        "#view=map&country=AUS#part",
        "#view=map&amp;amp;country=AUS",
        "#view=map#country=AUS",
        "?view=map&country=AUS",
        "?view=map#country=AUS",
        "?view=map&country=AUS#?secret=Ab3dEf6h1J",
        "#.view-map.country-AUS",
        "#=view=map&country=AUS",
    ] {
        article.open(browser, 660, "<iframe sandbox=allow-scripts width=600 height=338></iframe>");
        let whole = format!("{}/embed.html{address}", article.briefing.origin());
        browser.run("document.querySelector('iframe').src = arguments[0]", vec![json!(whole)]);
        until_ready(browser, FRAME);
        within(browser, FRAME, || {
            browser.wait_for(address, "document.getElementById('card').dataset.card === 'AUS'");
            assert_eq!(browser.value("document.documentElement.dataset.view"), json!("map"), "{address}");
        });
        assert_eq!(state(browser, FRAME), "view=map&country=AUS", "{address}");
    }
    assert_no_errors(browser);
}

/// An article whose own script sets the height of its one frame.
fn with_listener(browser: &Browser, address: &str, listener: &str) {
    let article = Article::new(browser);
    article.open(
        browser,
        660,
        &format!(
            "<iframe sandbox=allow-scripts width=100% height=600 src='{address}'></iframe>
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
