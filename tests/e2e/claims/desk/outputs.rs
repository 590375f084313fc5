//! What is handed out.

use serde_json::json;

use super::opened::{output, start};
use webtest::delivery::Language;
use webtest::page::Page;

pub fn copies(page: &Page) {
    start(page, Language::English, "view=timeline");
    let said = "document.getElementById('said').textContent";
    page.click("[data-copy=method-iframe]");
    page.until("it is said what happened", &format!("/^Frame without script: (copied|selected)/.test({said})"));
    page.browser.run(
        "navigator.clipboard && (navigator.clipboard.writeText = () => Promise.reject()); document.execCommand = () => false;",
        Vec::new(),
    );
    page.click("[data-copy=caption]");
    page.until("it is said what to do", &format!("/^Caption: selected.*Ctrl\\+C/.test({said})"));
    let selected =
        "(({ selectionStart, selectionEnd, value }) => selectionStart === 0 && selectionEnd === value.length)";
    assert_eq!(page.browser.value(&format!("{selected}(document.activeElement)")), json!(true), "the text is selected");
    page.browser.run("document.getElementById('alt').focus()", Vec::new());
    page.until("the focus selects, too", &format!("{selected}(document.getElementById('alt'))"));
}

pub fn figure_is_plain(page: &Page) {
    for view in ["map&country=FRA", "timeline", "quotes", "all&scheme=dark"] {
        start(page, Language::English, &format!("view={view}"));
        let figure = output(page, "method-figure");
        assert!((1_000..60_000).contains(&figure.len()), "{view}: {} bytes", figure.len());
        let plain = !["<script", "<link", "<iframe", "javascript:", "url(http"].iter().any(|odd| figure.contains(odd));
        assert!(plain && figure.starts_with("<figure"), "{view}: not a plain figure");
    }
}

/// Puts what would be downloaded where the test finds it.
const CATCH: &str = "
    const made = URL.createObjectURL;
    URL.createObjectURL = (blob) => { window.caught = { blob }; return made.call(URL, blob); };
    HTMLAnchorElement.prototype.click = function () { window.caught.name = this.download; };";

pub fn share_image(page: &Page) {
    start(page, Language::English, "view=map&country=BRA&date=2021-11-11");
    page.browser.run(CATCH, Vec::new());
    // It comes when the reader comes near.
    page.browser.run("document.getElementById('share-image').scrollIntoView()", Vec::new());
    page.until(
        "the image is shown",
        "(({ complete, naturalWidth }) => complete && naturalWidth > 1)(document.getElementById('share-image'))",
    );
    page.click("[data-save=png]");
    page.until("a file is handed out", "window.caught?.name");
    let (name, kind) = (page.text("window.caught.name"), page.text("window.caught.blob.type"));
    assert_eq!((&*name, &*kind), ("paris-call-image-map-bra-2021-11-11.png", "image/png"));
    let size =
        page.browser.promised("createImageBitmap(window.caught.blob).then(({ width, height }) => [width, height])");
    assert_eq!(size, json!([1200, 630]));
    assert!(page.count("window.caught.blob.size") > 20_000, "the image is empty");
    page.click("[data-save=figure]");
    page.until_equal("the figure's name", "window.caught.name", "paris-call-figure-map-bra-2021-11-11.html");
    let figure = page.browser.promised("window.caught.blob.text()");
    assert!(figure.as_str().is_some_and(|text| text.starts_with("<!doctype html>") && text.contains("<figure")));
}

pub fn data(page: &Page) {
    start(page, Language::English, "view=quotes&stance=sceptical");
    page.browser.run(CATCH, Vec::new());
    assert_eq!(page.count("document.querySelectorAll('[data-save=states], [data-save=events]').length"), 0);
    page.click("[data-save=quotes]");
    page.until_equal("the table's name", "window.caught?.name", "paris-call-quotes-quotes-2018-11-12.csv");
    let table = page.browser.promised("window.caught.blob.text()");
    let lines = table.as_str().unwrap_or_default().lines().skip(1).filter(|line| line.contains(",sceptical,")).count();
    assert!(lines > 0, "{table}");
    page.click("[data-save=json]");
    page.until_equal("the document's name", "window.caught.name", "paris-call-data-quotes-2018-11-12.json");
    let document = page.browser.promised("window.caught.blob.text().then((text) => JSON.parse(text))");
    assert_eq!(document["quotes"].as_array().map(Vec::len), Some(lines), "{document}");
    assert!(document["address"].as_str().is_some_and(|address| address.contains("stance=sceptical")), "{document}");

    // Most desk computers have no apps to share with: one is put in the place of the browser's own.
    page.browser.run(
        "Object.defineProperty(navigator, 'share', { configurable: true, value: (data) => {
            window.shared = data;
            return Promise.reject(new DOMException('called off', 'AbortError'));
        } })",
        Vec::new(),
    );
    page.write("#base", "https://news.example/paris/");
    page.click("[data-share]");
    page.until_equal("what is shared", "window.shared?.url", "https://news.example/paris/#stance=sceptical");
}
