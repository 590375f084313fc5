use std::collections::BTreeSet;
use std::rc::Rc;

use serde_json::Value;

use super::fault::{Faults, Place};
use super::reader::{Context, Reader};

/// What a file holds: its name, the name of its one list, and the fields that tell its records apart.
pub(super) struct Kind {
    pub(super) file: &'static str,
    pub(super) list: &'static str,
    pub(super) keys: &'static [&'static str],
}

/// A file of records, parsed but not yet understood.
pub(super) struct Document {
    kind: &'static Kind,
    /// Each record with its name; `None` if the file could not be read, so that nothing is said of its records.
    records: Option<Vec<(String, Value)>>,
}

impl Document {
    /// Reads a file; notes a fault if it is missing, no JSON or not of the common shape, and if two records have
    /// the same name.
    pub(super) fn open(kind: &'static Kind, read: &dyn Fn(&str) -> Option<String>, faults: &Faults) -> Document {
        let place = faults.at(kind.file, "");
        let records = match read(kind.file) {
            None => {
                place.fault("", "the file is missing", "put it back; data/SCHEMA.md says what it holds");
                None
            }
            Some(text) => parse(&text, kind, faults).and_then(|file| records(file, kind, place)),
        };
        let document = Document { kind, records };
        document.check_names(faults);
        document
    }

    /// The names of the records, in order.
    pub(super) fn names(&self) -> Option<impl Iterator<Item = &str>> {
        self.records.as_ref().map(|records| records.iter().map(|(name, _)| name.as_str()))
    }

    /// The names of the records, if all have one: else any id may be that of a nameless record.
    pub(super) fn ids(&self) -> Option<Vec<Rc<str>>> {
        let records = self.records.as_ref()?;
        records.iter().map(|(_, record)| name(record, self.kind).map(Rc::from)).collect()
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

    /// Reads every record; those with a fault are left out, so that it is not followed by others.
    pub(super) fn read<T>(&self, context: &Context<'_>, mut record: impl FnMut(&Reader<'_>) -> Option<T>) -> Vec<T> {
        let records = self.records.iter().flatten();
        let read = records.filter_map(|(name, value)| {
            let place = context.faults.at(self.kind.file, name);
            let Some(fields) = value.as_object() else {
                place.fault("", "this is no record", "write { … } with the fields that data/SCHEMA.md lists");
                return None;
            };
            let before = context.faults.count();
            let read = Reader::open(context, place, String::new(), fields, &mut record);
            read.filter(|_| context.faults.count() == before)
        });
        read.collect()
    }

    fn check_names(&self, faults: &Faults) {
        let mut seen = BTreeSet::new();
        for name in self.names().into_iter().flatten() {
            if !seen.insert(name) {
                let keys = self.kind.keys.join(" and ");
                let remedy = format!("delete one of them, or give it another {keys}");
                faults.at(self.kind.file, name).fault("", format!("two records have this {keys}"), remedy);
            }
        }
    }
}

fn parse(text: &str, kind: &Kind, faults: &Faults) -> Option<Value> {
    match serde_json::from_str(text) {
        Ok(value) => Some(value),
        Err(error) => {
            let whole = error.to_string();
            let problem = whole.split(" at line ").next().unwrap_or(&whole);
            let record = format!("line {}, column {}", error.line(), error.column());
            let remedy = "mend the JSON there or just before it: look for a missing or needless comma, quotation mark or bracket";
            faults.at(kind.file, &record).fault("", format!("this is no JSON: {problem}"), remedy);
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
