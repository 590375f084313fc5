//! The tests' own senses: an error or a request that they could not see would let every other claim pass in vain.

use crate::claim::Special;
use webtest::browser::Browser;
use webtest::engine::Engine;
use webtest::evidence::with_listener;
use webtest::folder::Scratch;
use webtest::limit::{self, PATIENCE};
use webtest::site::{self, Faults};

pub const CLAIMS: &[Special] = &[
    ("a thrown error is noticed", |browser| {
        notices(browser, "setTimeout(() => { throw new Error('thrown'); });", "thrown")
    }),
    ("an error after a reload is noticed", notices_before_reload),
    ("a rejected promise is noticed", |browser| notices(browser, "Promise.reject(new Error('rejected'));", "rejected")),
    ("console.error is noticed", |browser| notices(browser, "console.error('said');", "said")),
    ("a request to another site is noticed", notices_requests),
];

/// What WebKit lets a page on disk know of its own errors.
const MUTED: &str = "Script error.";

fn notices(browser: &Browser, script: &str, word: &str) {
    let folder = page_with(browser, script);
    browser.open(&folder.address("page.html"));
    until_noticed(browser, word);
}

fn notices_before_reload(browser: &Browser) {
    let folder = page_with(browser, "if (!name) { name = 'loaded'; console.error('only once'); }");
    browser.open(&folder.address("page.html"));
    browser.wait_for("the script has run", "name === 'loaded'");
    browser.reload();
    until_noticed(browser, "only once");
    browser.run("name = ''", Vec::new());
}

fn notices_requests(browser: &Browser) {
    let elsewhere = Scratch::new("elsewhere");
    elsewhere.write("picture.png", b"no picture");
    let other = site::serve(elsewhere.path(), Faults::default());
    let script = format!(
        "for (const address of ['http://example.invalid/far.png', '{}/picture.png']) {{
            document.body.append(Object.assign(new Image(), {{ src: address }}));
        }}",
        other.origin()
    );
    let folder = page_with(browser, &script);
    let own = site::serve(folder.path(), Faults::default());
    browser.open(&format!("{}/page.html", own.origin()));
    let mut wanted = vec![format!("{}/picture.png", other.origin()), "http://example.invalid/far.png".to_owned()];
    browser.wait_for("both pictures have failed", "window.failed === 2");
    let seen = browser.evidence.requests(browser);
    wanted.retain(|address| !seen.contains(address));
    assert!(wanted.is_empty(), "{:?} did not show the requests {wanted:?}, only {seen:?}", browser.engine);
}

fn page_with(browser: &Browser, script: &str) -> Scratch {
    let page = format!(
        "<!doctype html><html lang=en><head><meta charset=utf-8><title>A page with a fault</title><link rel=icon href=data:,>
        <script>window.failed = 0; addEventListener('error', (event) => {{ failed += event.target !== window; }}, true);</script>
        </head><body><p>A page with a fault<script>{script}</script></body></html>"
    );
    let folder = Scratch::new("fault");
    let page = if browser.engine == Engine::WebKit { with_listener(&page) } else { page };
    folder.write("page.html", page.as_bytes());
    folder
}

fn until_noticed(browser: &Browser, word: &str) {
    // The console is told of an error a moment after it happened; the page goes on in the meantime.
    let noticed = || browser.evidence.errors(browser).iter().any(|error| error.contains(word) || error == MUTED);
    let seen = limit::until(PATIENCE, || noticed().then_some(()));
    assert!(
        seen.is_some(),
        "{:?} did not show the error {word:?}, only {:?}",
        browser.engine,
        browser.evidence.errors(browser)
    );
}
