use std::collections::BTreeSet;
use std::rc::Rc;

use serde::de::DeserializeOwned;
use serde_json::Value;

use super::diagnostic::{Notes, Place};
use super::record::{self, Context};
use super::unfit::Unfit;

/// What a file holds: its name, the name of its one list, and the fields that tell its records apart.
pub(super) struct Kind {
    pub(super) file: &'static str,
    pub(super) list: &'static str,
    pub(super) keys: &'static [&'static str],
    /// Whether their ids stand in addresses.
    pub(super) in_addresses: bool,
}

/// A file of records, parsed but not yet understood.
pub(super) struct Document {
    kind: Kind,
    /// Each record with its name; `None` if the file could not be read, so that nothing is said of its records.
    records: Option<Vec<(String, Value)>>,
}

impl Document {
    /// Reads a file; notes a fault if it is missing, no JSON or not of the common shape, and if two records have
    /// the same name.
    pub(super) fn open(kind: Kind, read: &dyn Fn(&str) -> Option<String>, notes: &Notes) -> Document {
        let place = notes.at(kind.file, "");
        let records = match read(kind.file) {
            None => {
                place.fault("", "the file is missing", "put it back; data/SCHEMA.md says what it holds");
                None
            }
            Some(text) => parse(&text, &kind, notes).and_then(|file| records(file, &kind, place)),
        };
        let document = Document { kind, records };
        document.check_names(notes);
        document
    }

    /// The names of the records, in order.
    pub(super) fn names(&self) -> Option<impl Iterator<Item = &str>> {
        self.records.as_ref().map(|records| records.iter().map(|(name, _)| name.as_str()))
    }

    /// The list with the names of its records, if all have one: else any id may be that of a nameless record.
    pub(super) fn ids(&self) -> (&'static str, Option<Vec<Rc<str>>>) {
        let name = |(_, record): &(String, Value)| name(record, &self.kind).map(Rc::from);
        (self.kind.list, self.records.as_ref().and_then(|records| records.iter().map(name).collect()))
    }

    /// How many records have a word in a field.
    pub(super) fn count(&self, field: &str, word: &str) -> usize {
        let has_word = |(_, record): &&(String, Value)| record.get(field).and_then(Value::as_str) == Some(word);
        self.records.iter().flatten().filter(has_word).count()
    }

    /// Whether the list is there, names nothing twice, and `read` of its records were without fault: only then
    /// can what it counts be compared with what others count.
    pub(super) fn is_whole(&self, read: usize) -> bool {
        let names: Option<Vec<&str>> = self.names().map(Iterator::collect);
        names.is_some_and(|names| names.len() == read && names.iter().collect::<BTreeSet<_>>().len() == read)
    }

    /// Reads every record and checks what `serde` cannot; those with a fault are left out, so that it is not followed by
    /// others.
    pub(super) fn read<T: DeserializeOwned>(
        &self,
        context: &Context<'_>,
        mut check: impl FnMut(&T, Place<'_>),
    ) -> Vec<T> {
        let records = self.records.iter().flatten();
        let read = records.filter_map(|(name, value)| {
            let place = context.notes.at(self.kind.file, name);
            let record = record::read(value, context, place);
            if let Some(record) = &record {
                check_id(&self.kind, value, place);
                check(record, place);
            }
            let fields = value.as_object();
            place.sort(fields.iter().flat_map(|fields| fields.keys()).map(String::as_str));
            record.filter(|_| place.is_sound(""))
        });
        read.collect()
    }

    fn check_names(&self, notes: &Notes) {
        let mut seen = BTreeSet::new();
        for name in self.names().into_iter().flatten() {
            if !seen.insert(name) {
                let keys = self.kind.keys.join(" and ");
                let remedy = format!("delete one of them, or give it another {keys}");
                notes.at(self.kind.file, name).fault("", format!("two records have this {keys}"), remedy);
            }
        }
    }
}

fn parse(text: &str, kind: &Kind, notes: &Notes) -> Option<Value> {
    match serde_json::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            let whole = error.to_string();
            let problem = whole.split(" at line ").next().unwrap_or(&whole);
            let record = format!("line {}, column {}", error.line(), error.column());
            let remedy = "mend the JSON there or just before it: look for a missing or needless comma, quotation mark or bracket";
            notes.at(kind.file, &record).fault("", format!("this is no JSON: {problem}"), remedy);
            None
        }
    }
}

fn records(file: Value, kind: &Kind, place: Place<'_>) -> Option<Vec<(String, Value)>> {
    let Value::Object(mut file) = file else {
        place.fault("", "the file does not start with {", shape(kind));
        return None;
    };
    if file.remove("schema") != Some(Value::from("data/SCHEMA.md")) {
        place.fault("schema", "the pointer to the description of the file is missing or wrong", shape(kind));
    }
    let list = file.remove(kind.list);
    for field in file.keys() {
        place.fault(field, "unknown field", shape(kind));
    }
    let Some(Value::Array(list)) = list else {
        place.fault(kind.list, "the list of records is missing", shape(kind));
        return None;
    };
    let named = list.into_iter().enumerate().map(|(index, record)| {
        let name = name(&record, kind).unwrap_or_else(|| format!("record {}", index + 1));
        (name, record)
    });
    Some(named.collect())
}

fn shape(kind: &Kind) -> String {
    format!("write {{ \"schema\": \"data/SCHEMA.md\", \"{}\": [ … ] }}", kind.list)
}

/// The name of a record: its id, or what it has instead of one.
fn name(record: &Value, kind: &Kind) -> Option<String> {
    let parts = kind.keys.iter().filter_map(|key| match record.get(key)? {
        Value::String(text) if !text.trim().is_empty() => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    });
    let name = parts.collect::<Vec<_>>().join(" ");
    (!name.is_empty()).then_some(name)
}

/// A name for addresses is small letters, digits and hyphens.
fn check_id(kind: &Kind, record: &Value, at: Place<'_>) {
    let id = record.get("id").and_then(Value::as_str).unwrap_or_default();
    let fits = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    if kind.in_addresses && !id.bytes().all(fits) {
        let problem = format!("\"{id}\" does not fit into an address");
        at.note(Unfit::new(problem, "use small letters a to z, digits and hyphens only").at("id"));
    }
}
