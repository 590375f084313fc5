//! The desk as its claims speak of it.

use webtest::delivery::Language;
use webtest::page::Page;

/// Opens the desk with a fragment and waits until its app answers.
pub fn start(page: &Page, language: Language, fragment: &str) {
    open(page, language, fragment);
    page.until_ready();
}

/// Opens the desk with a fragment.
pub fn open(page: &Page, language: Language, fragment: &str) {
    let file = match language {
        Language::English => "desk.html",
        Language::French => "fr/desk.html",
    };
    let mark = if fragment.is_empty() { "" } else { "#" };
    page.browser.open(&format!("{}{mark}{fragment}", page.place.file(file)));
}

/// What the desk hands out in the field of an id.
pub fn output(page: &Page, id: &str) -> String {
    page.text(&format!("document.getElementById({id:?}).value"))
}

/// Waits until that holds a part.
pub fn until_output(page: &Page, id: &str, part: &str) {
    page.until(&format!("{part:?} in {id}"), &format!("document.getElementById({id:?}).value.includes({part:?})"));
}
