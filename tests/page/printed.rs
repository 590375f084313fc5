//! What `prerender` prints, as a browser reads it.

use std::path::Path;
use std::sync::OnceLock;

use briefing::page::render::page;
use content::disk;
use model::{Dataset, Language, Record};
use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

pub fn record(language: Language) -> Record {
    disk::record(Path::new("data"), language).unwrap()
}

/// What is printed in each language.
pub fn printed() -> &'static [Value; 2] {
    static PRINTED: OnceLock<[Value; 2]> = OnceLock::new();
    PRINTED.get_or_init(|| {
        let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
        let atlas = disk::file(Path::new("data"), "geo/atlas.svg").unwrap();
        Language::ALL.map(|language| tokio::task::LocalSet::new().block_on(&runtime, page(record(language), &atlas)))
    })
}

/// Each language's printed parts with its data.
pub fn languages() -> impl Iterator<Item = (&'static Value, Dataset, Language)> {
    printed().iter().zip(Language::ALL).map(|(page, language)| (page, record(language).dataset, language))
}

pub fn part<'a>(page: &'a Value, name: &str) -> &'a str {
    page[name].as_str().unwrap()
}

pub fn parsed(page: &Value, name: &str) -> Html {
    Html::parse_fragment(part(page, name))
}

pub fn all<'a>(html: &'a Html, selector: &str) -> Vec<ElementRef<'a>> {
    html.select(&Selector::parse(selector).unwrap()).collect()
}

pub fn one<'a>(html: &'a Html, selector: &str) -> ElementRef<'a> {
    let found = all(html, selector);
    assert_eq!(found.len(), 1, "{selector}");
    found[0]
}

/// The values of an attribute of all elements of a selector, in order.
pub fn values(html: &Html, selector: &str, attribute: &str) -> Vec<String> {
    let value = |element: ElementRef| element.attr(attribute).unwrap_or_default().to_owned();
    all(html, selector).into_iter().map(value).collect()
}

pub fn text(element: ElementRef) -> String {
    element.text().collect()
}

pub fn sorted(mut values: Vec<String>) -> Vec<String> {
    values.sort_unstable();
    values
}
