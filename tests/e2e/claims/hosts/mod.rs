//! The embed in the surroundings of `static/hosts.json`, on a site elsewhere: it is the app, or the complete plain page
//! with a sentence that says why not, and never blank. The doctor page tries the same list and must agree.

mod article;
pub mod doctor;
mod list;
pub mod paste;

use serde_json::{Value, json};

use self::article::Article;
pub use self::list::{Case, cases};
use webtest::browser::Browser;
use webtest::engine::{Engine, Setup};
use webtest::limit::{self, PATIENCE};

/// The frame, also where it stands in the shadow tree of a component.
const FRAME: &str =
    "[document, ...[...document.querySelectorAll('*')].map(({ shadowRoot }) => shadowRoot).filter(Boolean)]
    .map((root) => root.querySelector('iframe')).find(Boolean)";

/// What there is in the frame.
const SEEN: &str = "const page = document.documentElement, notice = document.querySelector('#notice');
    return {
        app: page.dataset.app,
        text: document.body.innerText.length,
        notice: notice && notice.getClientRects().length ? notice.textContent.trim() : '',
        beyond: page.scrollWidth - page.clientWidth,
        width: innerWidth,
    };";

const STORES_NOTHING: &str = "document.cookie = 'probe=1; SameSite=None; Secure';
    try { return localStorage && arguments[0] && document.cookie === ''; } catch { return true; }";

/// The embed fares in this surrounding as the list says.
pub fn holds(browser: &Browser, case: &Case) {
    let article = Article::publish(browser.engine, case);
    browser.open(&article.address);
    match case.expected() {
        "ready" => is_the_app(browser, case),
        "readable" => is_the_plain_page(browser),
        "figure" => is_a_figure(browser),
        other => panic!("hosts.json: {} expects {other:?}", case.id()),
    }
    if let Some(share) = case.share() {
        if case.has_script() {
            browser.command("frame", json!({ "id": null }));
            browser.wait_for(
                "the element has its script",
                &format!("({FRAME}).closest('paris-call-briefing').frame === ({FRAME})"),
            );
        }
        is_wide(browser, share);
    }
    if case.setup() != Setup::Plain {
        enter(browser);
        // Browsers that keep what sites store in frames apart may let those store it even where their cookies are blocked.
        let apart = json!(case.setup() == Setup::ThirdPartyBlocked);
        assert_eq!(
            browser.run(STORES_NOTHING, vec![apart]),
            json!(true),
            "the browser was told to block this and does not"
        );
    }
    if case.is_printed() {
        is_printed(browser);
    }
    let mut errors = Vec::new();
    if case.expected() != "figure" && browser.engine == Engine::WebKit {
        enter(browser);
        errors = browser.evidence.errors(browser);
    }
    leave(browser);
    errors.extend(browser.evidence.errors(browser));
    errors.retain(|error| !case.makes(error));
    assert!(errors.is_empty(), "errors on the console: {errors:#?}");
    let mut away = browser.evidence.requests(browser);
    away.retain(|request| !article.holds(request));
    assert!(away.is_empty(), "requests that went elsewhere: {away:#?}");
}

fn is_the_app(browser: &Browser, case: &Case) {
    // Until its script has come, the element may be as narrow as a cell's padding, and no page fits into 2 px.
    let what = format!("the app in the frame of {}, without a sideways scroll", case.id());
    let seen =
        until(browser, &what, |seen| seen["app"] == "ready" && seen["width"] != 0 && seen["beyond"].as_i64() < Some(2));
    assert!(count(&seen, "text") > 500, "the app shows hardly any text: {seen}");
}

/// The frame has its share of the article's width, and the height that its content needs.
fn is_wide(browser: &Browser, share: f64) {
    leave(browser);
    let place = format!("(({FRAME}).getBoundingClientRect())");
    browser.wait_for(
        &format!("a frame of {share} of the article's width"),
        &format!("{place}.width >= {share} * document.documentElement.clientWidth"),
    );
    browser.wait_for("a frame that is not cut in two", &format!("({FRAME}).getClientRects().length === 1"));
    // Nothing but the frame itself takes room, whether the element has its script or not.
    browser.wait_for(
        "an element as high as its frame",
        &format!("Math.abs((({FRAME}).closest('paris-call-briefing') ?? {FRAME}).getBoundingClientRect().height - {place}.height) < 2"),
    );
}

fn is_the_plain_page(browser: &Browser) {
    let said = |seen: &Value| seen["notice"].as_str().is_some_and(|notice| notice.len() > 40 && notice.ends_with('.'));
    until(browser, "the whole plain page with its sentence", |seen| {
        let plain = seen["app"] == "failed" || seen["app"] == "static";
        plain && said(seen) && count(seen, "text") > 2000
    });
}

fn is_a_figure(browser: &Browser) {
    browser.wait_for("picture and table", "document.querySelector('svg').getBoundingClientRect().width > 200 && document.querySelectorAll('tr').length > 3");
}

/// The article printed with the frame is more than the article printed without.
fn is_printed(browser: &Browser) {
    leave(browser);
    let with = browser.printed();
    browser.run("document.querySelector('iframe').style.visibility = 'hidden'", Vec::new());
    let without = browser.printed();
    assert!(
        with.len() > without.len() + 5000,
        "the frame adds {} bytes to the print",
        with.len() as i64 - without.len() as i64
    );
}

/// Waits until what is in the frame is as wanted, and returns it.
fn until(browser: &Browser, what: &str, wanted: impl Fn(&Value) -> bool) -> Value {
    let mut seen = Value::Null;
    let found = limit::until(PATIENCE, || {
        seen = look(browser).unwrap_or_else(|fault| json!({ "fault": fault }));
        wanted(&seen).then(|| seen.clone())
    });
    found.unwrap_or_else(|| {
        leave(browser);
        let frame = browser.value(&format!(
            "(({{ src, parentNode }}, {{ x, y, width, height }}) => ({{ src, x, y, width, height, scrollY, innerHeight, around: parentNode.outerHTML }}))
                ({FRAME}, ({FRAME}).getBoundingClientRect())"
        ));
        panic!("{:?} waited in vain for {what}; in the frame: {seen}; the frame: {frame}", browser.engine)
    })
}

/// What is in the frame now. While it changes its document, drivers answer with errors.
fn look(browser: &Browser) -> Result<Value, String> {
    browser.attempt("frame", json!({ "id": null }))?;
    let frame = browser.attempt("execute/sync", json!({ "script": format!("return {FRAME};"), "args": [] }))?;
    if frame.is_null() {
        return Err("the article has no frame".to_owned());
    }
    browser.attempt("frame", json!({ "id": frame }))?;
    browser.attempt("execute/sync", json!({ "script": SEEN, "args": [] }))
}

fn enter(browser: &Browser) {
    leave(browser);
    let frame = browser.wait_for("the frame", FRAME);
    browser.command("frame", json!({ "id": frame }));
}

fn leave(browser: &Browser) {
    browser.command("frame", json!({ "id": null }));
}

fn count(seen: &Value, field: &str) -> u64 {
    seen[field].as_u64().unwrap_or_default()
}
