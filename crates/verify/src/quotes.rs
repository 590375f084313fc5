//! Quotations against the extracts that they are from.

use serde_json::Value;

use super::check::Finding;
use super::files::{Files, Record, name, number, text};
use content::is_verbatim;

pub(super) fn quotes(record: &Record, files: &Files, finding: &mut Finding) {
    for quote in record.list("quotes") {
        let file = format!("texts/{}.txt", text(quote, "/source"));
        let place = |end: &str| usize::try_from(number(quote, end)?).ok();
        let passage = match (files.0.get(&file), place("/range/0"), place("/range/1")) {
            (Some(extract), Some(start), Some(end)) => {
                extract.chars().skip(start).take(end.saturating_sub(start)).collect()
            }
            _ => String::new(),
        };
        let stands = !passage.is_empty() && is_verbatim(&passage, text(quote, "/text"));
        finding.expect(stands, || format!("quotes.json: {}: its words are not at that place of {file}", name(quote)));
    }
}

pub(super) fn stances(record: &Record, finding: &mut Finding) {
    for quote in record.list("quotes") {
        let words = quote.get("stance_words").and_then(Value::as_str);
        let rests = match (text(quote, "/stance"), words) {
            ("none", words) => words.is_none(),
            (_, Some(words)) => !words.is_empty() && text(quote, "/text").contains(words),
            (_, None) => false,
        };
        finding.expect(rests, || format!("quotes.json: {}: its stance does not rest on its words", name(quote)));
    }
}
