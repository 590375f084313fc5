//! What a view shows as data, for spreadsheets and programs: tables of states, events and quotes, each row with the ids of the
//! sources that it rests on. The ids and columns are those of `data/`.

mod formats;
mod rows;

use serde_json::Value;

use model::Dataset;
use view_state::{Address, View, shown_quotes};

pub use formats::{Origin, document};

/// One kind of record, as a view shows it.
pub struct Table {
    /// Its name in `data/`.
    pub name: &'static str,
    columns: &'static [&'static str],
    rows: Vec<Vec<Value>>,
}

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
            let rows = dataset.countries.iter().map(|country| rows::state(country, address)).collect();
            Table { name, columns: rows::STATES, rows }
        }
        "events" => Table { name, columns: rows::EVENTS, rows: dataset.events.iter().map(rows::event).collect() },
        _ => {
            let rows = shown_quotes(address, dataset).into_iter().map(|it| rows::quote(it, dataset)).collect();
            Table { name, columns: rows::QUOTES, rows }
        }
    };
    NAMES.into_iter().filter(|name| is_in(name, address.view)).map(table).collect()
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use model::{Language, Status};

    use super::formats::cell;
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
