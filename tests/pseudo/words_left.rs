//! What of a printed page is in plain letters, which the language has none of, and is neither a quotation nor a name.

use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use scraper::{ElementRef, Html};
use serde_json::Value;

use super::language::TAG;

/// Texts that stay as they are in every language: names, titles, ids of the record.
pub struct English(Vec<String>);

/// What is the same everywhere: Latin.
const NAMES: [&str; 1] = ["[sic]"];

/// What readers and screen readers are told by an attribute.
const ATTRIBUTES: [&str; 6] = ["alt", "aria-label", "aria-valuetext", "label", "placeholder", "title"];

impl English {
    /// All texts of the data that have no translation.
    pub fn of(copy: &Path) -> English {
        let mut texts = BTreeSet::new();
        for file in fs::read_dir(copy.join("data")).unwrap().map(|entry| entry.unwrap().path()) {
            if file.extension().is_some_and(|ending| ending == "json") {
                collect(&serde_json::from_slice(&fs::read(file).unwrap()).unwrap(), &mut texts);
            }
        }
        // A source is called by its publisher without what explains it.
        let short: Vec<String> =
            texts.iter().filter_map(|text| Some(text.split_once(['(', ','])?.0.trim_end().to_owned())).collect();
        let mut texts: Vec<String> = texts.into_iter().chain(short).chain(NAMES.map(str::to_owned)).collect();
        // The longest first, since one may be part of another.
        texts.sort_by_key(|text| std::cmp::Reverse(text.len()));
        English(texts)
    }
}

impl English {
    /// Whether something is named by how one of the texts begins: `Kritika Roy · The differences …`.
    pub fn begins(&self, text: &str) -> bool {
        let beginning = text.rsplit(" · ").next().unwrap_or_default().trim_end_matches(" …");
        self.0.iter().any(|known| known.starts_with(beginning))
    }
}

fn collect(value: &Value, texts: &mut BTreeSet<String>) {
    match value {
        Value::Object(fields) => {
            let localized = fields.contains_key(TAG);
            fields
                .iter()
                .filter(|(name, _)| !localized || !["en", "fr", TAG].contains(&name.as_str()))
                .for_each(|(_, value)| collect(value, texts));
        }
        Value::Array(values) => values.iter().for_each(|value| collect(value, texts)),
        Value::String(text) if text.chars().filter(char::is_ascii_alphabetic).count() > 1 => {
            texts.insert(text.clone());
        }
        _ => {}
    }
}

/// The texts and attributes of some markup that hold words in plain letters.
pub fn words_left(markup: &str, english: &English) -> Vec<String> {
    let html = Html::parse_fragment(markup);
    let mut left = Vec::new();
    add(html.root_element(), english, &mut left);
    left
}

fn add(element: ElementRef, english: &English, left: &mut Vec<String>) {
    let name = element.value().name();
    // What is marked as another language is a quotation, a title or the way to a page in it.
    if element.attr("lang").is_some_and(|language| language != TAG)
        || ["script", "style", "code", "defs"].contains(&name)
    {
        return;
    }
    let attributes = ATTRIBUTES.iter().filter_map(|name| element.attr(name));
    let texts = element.children().filter_map(|child| child.value().as_text().map(|text| &**text));
    left.extend(attributes.chain(texts).filter(|text| !is_translated(text, english)).map(str::to_owned));
    element.child_elements().for_each(|child| add(child, english, left));
}

fn is_translated(text: &str, english: &English) -> bool {
    let is_plain = |text: &str| {
        text.split(|letter: char| !letter.is_alphabetic())
            .any(|word| word.len() > 1 && word.chars().all(|letter| letter.is_ascii_alphabetic()))
    };
    if !is_plain(text) {
        return true;
    }
    let without = english.0.iter().fold(text.to_owned(), |text, name| text.replace(name.as_str(), " "));
    !is_plain(&without)
}
