//! A copy of `data/` in memory that a test changes.

use std::collections::BTreeMap;
use std::path::Path;

use content::disk;
use serde_json::Value;

/// The files of records by their names without ending. Each holds one list.
pub struct Copy(BTreeMap<&'static str, Value>);

/// File and list have the same name but for two.
const FILES: [&str; 13] = [
    "states",
    "stops",
    "events",
    "speakers",
    "quotes",
    "themes",
    "principles",
    "counts",
    "explainer",
    "sources",
    "CORRECTIONS",
    "editions",
    "conflicts",
];

/// A file of `data/`.
pub fn read(file: &str) -> Option<String> {
    disk::file(Path::new("data"), file)
}

impl Copy {
    pub fn of_data() -> Copy {
        let parsed =
            |file: &&'static str| (*file, serde_json::from_str(&read(&format!("{file}.json")).unwrap()).unwrap());
        Copy(FILES.iter().map(parsed).collect())
    }

    /// The file as the check of the data reads it.
    pub fn read(&self, file: &str) -> Option<String> {
        let changed = file.strip_suffix(".json").and_then(|name| self.0.get(name));
        changed.map(Value::to_string).or_else(|| read(file))
    }

    pub fn list(&self, file: &str) -> &[Value] {
        self.0[file].as_object().unwrap().values().find_map(Value::as_array).unwrap()
    }

    pub fn list_mut(&mut self, file: &str) -> &mut Vec<Value> {
        self.0.get_mut(file).unwrap().as_object_mut().unwrap().values_mut().find_map(Value::as_array_mut).unwrap()
    }

    /// Each file's name and text.
    pub fn lists(&self) -> impl Iterator<Item = (&'static str, String)> {
        self.0.iter().map(|(file, value)| (*file, value.to_string()))
    }

    /// The first record that is so.
    pub fn find(&self, file: &str, is_meant: impl Fn(&Value) -> bool) -> Value {
        self.list(file)
            .iter()
            .find(|record| is_meant(record))
            .unwrap_or_else(|| panic!("no such record in {file}"))
            .clone()
    }

    pub fn add(&mut self, file: &str, record: Value) {
        self.list_mut(file).push(record);
    }

    pub fn retain(&mut self, file: &str, keep: impl Fn(&Value) -> bool) {
        self.list_mut(file).retain(keep);
    }

    /// Sets a field such as `note` or `joined.not_after` of a record.
    pub fn set(&mut self, file: &str, id: &Value, field: &str, value: Value) {
        let record = self.list_mut(file).iter_mut().find(|record| record["id"] == *id).unwrap();
        *field.split('.').fold(record, |value, name| &mut value[name]) = value;
    }

    /// Removes a record, and its id from the lists of all others, as an editor would.
    pub fn remove(&mut self, file: &str, id: &Value) {
        self.retain(file, |record| record["id"] != *id);
        self.forget(file, id);
    }

    /// Takes an id of a file from the lists of all others; a list that is then empty goes, too, and a conflict without any.
    pub fn forget(&mut self, file: &str, id: &Value) {
        let field = if file == "sources" { vec!["sources", "supporters_sources"] } else { vec![file] };
        for list in self.0.values_mut() {
            let records = list.as_object_mut().unwrap().values_mut().find_map(Value::as_array_mut).unwrap();
            records.iter_mut().for_each(|record| forget(record, &field, id));
        }
        let touched = ["states", "events", "quotes", "principles", "counts"];
        self.retain("conflicts", |conflict| touched.iter().any(|list| conflict[list].is_array()));
    }
}

fn forget(value: &mut Value, fields: &[&str], id: &Value) {
    match value {
        Value::Object(object) => {
            for field in fields {
                if let Some(Value::Array(ids)) = object.get_mut(*field) {
                    ids.retain(|known| known != id);
                    if ids.is_empty() {
                        object.shift_remove(*field);
                    }
                }
            }
            object.values_mut().for_each(|value| forget(value, fields, id));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| forget(value, fields, id)),
        _ => {}
    }
}
