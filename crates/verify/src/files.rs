//! The files of the record, and what is in them as far as it can be read: a file that is damaged is empty here, and
//! [`super::whole::lists`] says so.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write;

use serde_json::Value;
use sha2::{Digest, Sha256};

/// The files by their names within `data/`, such as `states.json` and `texts/S01.txt`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Files(pub BTreeMap<String, String>);

/// The files of records, without their ending, and the marks of the map. The extracts follow from the quotes.
const LISTS: [&str; 13] = [
    "CORRECTIONS",
    "conflicts",
    "counts",
    "editions",
    "events",
    "explainer",
    "principles",
    "quotes",
    "sources",
    "speakers",
    "states",
    "stops",
    "themes",
];
pub(super) const MARKS: &str = "geo/atlas.tsv";

impl Files {
    /// The files that `read` gives, as [`content::load`] takes it; one that is missing is missing here, too.
    pub fn gather(read: &dyn Fn(&str) -> Option<String>) -> Files {
        let named = |name: String| Some((name.clone(), read(&name)?));
        let mut files: BTreeMap<_, _> =
            LISTS.iter().map(|list| format!("{list}.json")).chain([MARKS.to_owned()]).filter_map(named).collect();
        let quotes = files.get("quotes.json").and_then(|text| list(text)).unwrap_or_default();
        files.extend(quotes.iter().filter_map(|quote| named(format!("texts/{}.txt", text(quote, "/source")))));
        Files(files)
    }

    /// The files as they are delivered: of the extracts only what is quoted can be read, since the articles are their
    /// publishers'. Every other letter is a dot, so that each stays at its place.
    #[must_use]
    pub fn delivered(mut self) -> Files {
        let quotes = self.0.get("quotes.json").and_then(|text| list(text)).unwrap_or_default();
        for (name, extract) in self.0.iter_mut().filter(|(name, _)| name.starts_with("texts/")) {
            let of_this = quotes.iter().filter(|quote| *name == format!("texts/{}.txt", text(quote, "/source")));
            let ranges: Vec<_> =
                of_this.filter_map(|quote| Some(number(quote, "/range/0")?..number(quote, "/range/1")?)).collect();
            let is_quoted = |place: u64| ranges.iter().any(|range| range.contains(&place));
            let letter =
                |(place, letter): (u64, char)| if letter.is_whitespace() || is_quoted(place) { letter } else { '·' };
            *extract = (0..).zip(extract.chars()).map(letter).collect();
        }
        self
    }

    /// The files as one text, for the script that carries them to the browser.
    pub fn encode(&self) -> String {
        serde_json::json!(self.0).to_string()
    }

    /// Reads what [`Files::encode`] wrote; `None` if it is anything else.
    pub fn decode(text: &str) -> Option<Files> {
        serde_json::from_str(text).ok().map(Files)
    }

    /// The SHA-256 of each file, by its name.
    pub fn digests(&self) -> BTreeMap<String, String> {
        self.0.iter().map(|(name, text)| (name.clone(), digest(text))).collect()
    }

    /// The names of those that hold records, without their ending.
    pub(super) fn lists(&self) -> impl Iterator<Item = (&str, &str)> {
        self.0.iter().filter_map(|(name, text)| Some((name.strip_suffix(".json")?, text.as_str())))
    }
}

/// The SHA-256 of a text in hexadecimal digits, as `sha256sum` prints it.
fn digest(text: &str) -> String {
    let mut digits = String::new();
    for byte in Sha256::digest(text) {
        // Writing to a text never fails.
        let _ = write!(digits, "{byte:02x}");
    }
    digits
}

/// The records of each file, by its name without ending.
pub(super) struct Record {
    lists: BTreeMap<String, Vec<Value>>,
    names: BTreeSet<(String, String)>,
}

impl Record {
    pub(super) fn of(files: &Files) -> Record {
        let lists: BTreeMap<_, _> =
            files.lists().map(|(file, text)| (file.to_owned(), list(text).unwrap_or_default())).collect();
        let named = |(file, records): (&String, &Vec<Value>)| {
            records.iter().map(|record| (file.clone(), name(record))).collect::<Vec<_>>()
        };
        let names = lists.iter().flat_map(named).collect();
        Record { lists, names }
    }

    /// The records of a file.
    pub(super) fn list(&self, file: &str) -> &[Value] {
        self.lists.get(file).map_or(&[], Vec::as_slice)
    }

    /// Each record with the name of its file.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &Value)> {
        self.lists.iter().flat_map(|(file, records)| records.iter().map(|record| (file.as_str(), record)))
    }

    /// Whether a file has a record of that name.
    pub(super) fn has(&self, file: &str, wanted: &str) -> bool {
        self.names.contains(&(file.to_owned(), wanted.to_owned()))
    }
}

/// The one list of records of a file.
pub(super) fn list(text: &str) -> Option<Vec<Value>> {
    let Value::Object(file) = serde_json::from_str(text).ok()? else { return None };
    let records = file.into_iter().find_map(|(_, value)| match value {
        Value::Array(records) => Some(records),
        _ => None,
    })?;
    records.iter().all(Value::is_object).then_some(records)
}

/// By what a record is known in its file: its id or number, or its date and source.
pub(super) fn name(record: &Value) -> String {
    let word = |field: &str| match record.get(field)? {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    };
    if let Some(name) = word("id").or_else(|| word("number")) {
        return name;
    }
    ["date", "source"].into_iter().filter_map(word).collect::<Vec<_>>().join(" ")
}

/// A text in a record, by its JSON pointer; empty if there is none.
pub(super) fn text<'a>(record: &'a Value, place: &str) -> &'a str {
    record.pointer(place).and_then(Value::as_str).unwrap_or_default()
}

/// A number in a record, by its JSON pointer.
pub(super) fn number(record: &Value, place: &str) -> Option<u64> {
    record.pointer(place).and_then(Value::as_u64)
}

/// The words or numbers of a list in a record, as texts.
pub(super) fn words(record: &Value, field: &str) -> Vec<String> {
    let items = record.get(field).and_then(Value::as_array).into_iter().flatten();
    items.map(|item| item.as_str().map_or_else(|| item.to_string(), str::to_owned)).collect()
}
