//! What a view shows as data, for spreadsheets and programs: tables of states, events and quotes, each row with the ids of the
//! sources that it rests on. The ids and columns are those of `data/`.

use csv::{Terminator, WriterBuilder};
use serde_json::{Map, Value, json};

use model::{Country, Dataset, Event, Quote};
use view_state::{Address, View, shown_quotes};

/// One kind of record, as a view shows it.
pub struct Table {
    /// Its name in `data/`.
    pub name: &'static str,
    columns: &'static [&'static str],
    rows: Vec<Vec<Value>>,
}

const STATES: &[&str] = &[
    "id",
    "name",
    "status",
    "launch",
    "joined_not_before",
    "joined_not_after",
    "joined_date",
    "basis",
    "certainty",
    "note",
    "sources",
];
const EVENTS: &[&str] = &["id", "date", "title", "text", "note", "category", "states", "sources"];
const QUOTES: &[&str] = &[
    "id",
    "speaker",
    "role",
    "affiliation",
    "date",
    "text",
    "sic",
    "states",
    "themes",
    "stance",
    "stance_words",
    "outside",
    "source",
];

/// The tables that there are.
pub const NAMES: [&str; 3] = ["states", "events", "quotes"];

/// Whether a view shows what is in a table.
pub fn is_in(name: &str, view: View) -> bool {
    let only = match view {
        View::All => return true,
        View::Map => "states",
        View::Timeline => "events",
        View::Quotes => "quotes",
    };
    name == only
}

/// The tables of a view: the states at its date, all events, the quotes that its filters leave.
pub fn tables(address: &Address, dataset: &Dataset) -> Vec<Table> {
    let table = |name| match name {
        "states" => {
            let rows = dataset.countries.iter().map(|country| state(country, address)).collect();
            Table { name, columns: STATES, rows }
        }
        "events" => Table { name, columns: EVENTS, rows: dataset.events.iter().map(event).collect() },
        _ => {
            let rows = shown_quotes(address, dataset).into_iter().map(|it| quote(it, dataset)).collect();
            Table { name, columns: QUOTES, rows }
        }
    };
    NAMES.into_iter().filter(|name| is_in(name, address.view)).map(table).collect()
}

fn state(country: &Country, address: &Address) -> Vec<Value> {
    let Country { id, name, launch, joined, joined_date, basis, certainty, note, sources, .. } = country;
    vec![
        json!(id.as_str()),
        json!(**name),
        json!(country.status(address.date).token()),
        json!(launch.token()),
        json!(joined.map(|window| window.not_before.to_string())),
        json!(joined.map(|window| window.not_after.to_string())),
        json!(joined_date.map(|date| date.to_string())),
        json!(basis.token()),
        json!(certainty.token()),
        json!(note.as_deref()),
        list(sources),
    ]
}

fn event(event: &Event) -> Vec<Value> {
    let Event { id, date, title, text, note, category, states, sources, .. } = event;
    vec![
        json!(**id),
        json!(date.to_string()),
        json!(**title),
        json!(**text),
        json!(note.as_deref()),
        json!(category.token()),
        states.iter().map(model::CountryId::as_str).collect(),
        list(sources),
    ]
}

fn quote(quote: &Quote, dataset: &Dataset) -> Vec<Value> {
    let speaker = dataset.speaker(&quote.speaker);
    let Quote { id, date, source, text, states, themes, stance, stance_words, sic, outside, .. } = quote;
    vec![
        json!(**id),
        json!(speaker.map_or(&*quote.speaker, |speaker| &*speaker.name)),
        json!(speaker.map(|speaker| &*speaker.role)),
        json!(speaker.and_then(|speaker| speaker.affiliation.as_deref())),
        json!(date.to_string()),
        json!(**text),
        json!(sic.as_deref()),
        states.iter().map(model::CountryId::as_str).collect(),
        list(themes),
        json!(stance.token()),
        json!(**stance_words),
        json!(outside),
        json!(**source),
    ]
}

fn list(ids: &[std::rc::Rc<str>]) -> Value {
    ids.iter().map(|id| &**id).collect()
}

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

fn cell(value: &Value) -> String {
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

#[cfg(test)]
mod tests {
    use std::path::Path;

    use model::{Language, Status};

    use super::*;

    fn dataset() -> Dataset {
        content::disk::record(Path::new("data"), Language::EN).unwrap().dataset
    }

    fn at(address: &str) -> Address {
        Address::parse(address)
    }

    fn records(table: &Table) -> Vec<Vec<String>> {
        let text = table.csv().unwrap();
        let text = text.strip_prefix('\u{feff}').unwrap();
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(text.as_bytes());
        reader.records().map(|record| record.unwrap().iter().map(str::to_owned).collect()).collect()
    }

    #[test]
    fn table_and_document_reopen_as_the_same_rows() {
        let dataset = dataset();
        let address = at("date=2021-11-11");
        let tables = tables(&address, &dataset);
        let origin =
            Origin { title: "A", address: "https://news.example/#date=2021-11-11", credit: "C", language: "en" };
        let document: Value = serde_json::from_str(&document(&tables, address.date, &origin)).unwrap();
        assert_eq!(document["date"], "2021-11-11");
        assert_eq!(tables.iter().map(|table| table.name).collect::<Vec<_>>(), ["states", "events", "quotes"]);
        for table in &tables {
            let read = records(table);
            let (columns, rows) = read.split_first().unwrap();
            let objects = document[table.name].as_array().unwrap();
            assert!(!rows.is_empty() && rows.len() == objects.len(), "{}", table.name);
            for (row, object) in rows.iter().zip(objects) {
                let again: Vec<String> = columns.iter().map(|column| cell(&object[&**column])).collect();
                assert_eq!(*row, again);
            }
        }
    }

    #[test]
    fn every_row_has_a_source_and_no_cell_is_a_formula() {
        let dataset = dataset();
        for table in tables(&at(""), &dataset) {
            let read = records(&table);
            let (columns, rows) = read.split_first().unwrap();
            let sources = columns.iter().position(|column| column.starts_with("source")).unwrap();
            for row in rows {
                assert!(!row[sources].is_empty(), "{row:?}");
                assert!(!row.iter().any(|cell| cell.starts_with(['=', '+', '-', '@', '\t'])), "{row:?}");
            }
        }
    }

    #[test]
    fn the_rows_are_those_that_the_view_shows() {
        let dataset = dataset();
        let address = at("view=map&date=2019-11-12");
        let [states] = &*tables(&address, &dataset) else { panic!("one table for the map") };
        let supporters = states.rows.iter().filter(|row| row[2] == "supporter").count();
        assert_eq!(supporters, dataset.count(Status::Supporter, address.date));
        let sceptics = at("view=quotes&stance=sceptical");
        let [quotes] = &*tables(&sceptics, &dataset) else { panic!("one table for the quotes") };
        assert!(quotes.rows.len() < dataset.quotes.len());
        assert!(quotes.rows.iter().all(|row| row[9] == "sceptical"), "only what the filter leaves");
        let nothing = at("view=quotes&q=zzzz");
        assert_eq!(records(&tables(&nothing, &dataset)[0]).len(), 1, "the names of the columns are there all the same");
    }
}
