//! Tables as files: CSV for spreadsheets, JSON for programs.

use csv::{Terminator, WriterBuilder};
use serde_json::{Map, Value, json};

use super::Table;

impl Table {
    /// As RFC 4180 has it, after the mark by which spreadsheets know UTF-8; several ids in a cell are parted by blanks. Nothing
    /// in the cells is a formula to a spreadsheet (a test).
    pub fn csv(&self) -> Option<String> {
        let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer("\u{feff}".as_bytes().to_vec());
        writer.write_record(self.columns).ok()?;
        for row in &self.rows {
            writer.write_record(row.iter().map(cell)).ok()?;
        }
        String::from_utf8(writer.into_inner().ok()?).ok()
    }

    fn records(&self) -> Value {
        let record = |row: &Vec<Value>| -> Map<String, Value> {
            self.columns.iter().map(|&column| column.to_owned()).zip(row.iter().cloned()).collect()
        };
        self.rows.iter().map(record).collect()
    }
}

pub(super) fn cell(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(cell).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

/// What a file of data says of itself.
pub struct Origin<'a> {
    /// The title of the view.
    pub title: &'a str,
    /// Where the briefing shows it.
    pub address: &'a str,
    /// Who made it, and under which licence.
    pub credit: &'a str,
    /// The language of its texts.
    pub language: &'a str,
}

/// All tables of a view as one document.
pub fn document(tables: &[Table], date: model::Date, origin: &Origin) -> String {
    let date = date.to_string();
    let Origin { title, address, credit, language } = origin;
    let said = [("title", *title), ("address", address), ("credit", credit), ("language", language)];
    let said = said.into_iter().chain([("date", &*date)]).map(|(name, value)| (name.to_owned(), json!(value)));
    let records = tables.iter().map(|table| (table.name.to_owned(), table.records()));
    let document = Value::Object(said.chain(records).collect());
    format!("{document:#}\n")
}
