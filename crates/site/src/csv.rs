//! The data as tables, for those who work with a spreadsheet: made from the same files as the app.

use std::path::Path;

use anyhow::{Context, Result};
use csv::{Terminator, WriterBuilder};
use serde_json::Value;

/// Each table: its name, which is also that of the list in the JSON file, and where in a record its columns are.
const TABLES: [(&str, &str); 4] = [
    (
        "states",
        "id name/en name/fr un region launch joined/not_before joined/not_after joined/date basis certainty note/en note/fr \
         sources",
    ),
    (
        "events",
        "id date title/en title/fr text/en text/fr note/en note/fr category phase map_date states principles sources",
    ),
    ("quotes", "id speaker date source range/0 range/1 text states themes stance stance_words outside principles"),
    ("sources", "id title lang publisher date url seen supports/en supports/fr"),
];

/// The tables of a data folder, by file name: each as strict readers want it, and once more as spreadsheets do.
pub fn tables(folder: &Path) -> Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for (name, places) in TABLES {
        let rows = rows(folder, name, places)?;
        files.push((format!("{name}.csv"), written(&rows)?));
        let guarded: Vec<Vec<String>> = rows.iter().map(|row| row.iter().map(|cell| guarded(cell)).collect()).collect();
        files.push((format!("{name}.spreadsheet.csv"), format!("{MARK}{}", written(&guarded)?)));
    }
    Ok(files)
}

/// By this spreadsheets know UTF-8; without it they show `CÃ´te dâ€™Ivoire`.
const MARK: char = '\u{feff}';

/// A cell that a spreadsheet would make something else of, as a formula for its own text: `2018-11` becomes the month of
/// another year's November, and what begins with a sign of a formula is one.
fn guarded(cell: &str) -> String {
    let is_date = cell.len() >= 7 && cell.split('-').all(|part| part.parse::<u16>().is_ok());
    if is_date || cell.starts_with(['=', '+', '-', '@']) {
        format!("=\"{}\"", cell.replace('"', "\"\""))
    } else {
        cell.to_owned()
    }
}

fn rows(folder: &Path, name: &str, places: &str) -> Result<Vec<Vec<String>>> {
    let path = folder.join(format!("{name}.json"));
    let file: Value = serde_json::from_str(&super::read(&path)?).with_context(|| path.display().to_string())?;
    let records = file.get(name).and_then(Value::as_array).with_context(|| format!("no {name:?} in {name}.json"))?;
    let row = |cell: &dyn Fn(&str) -> String| places.split_whitespace().map(cell).collect();
    let of_record = |record| row(&|place| cell_at(record, place));
    Ok([row(&column)].into_iter().chain(records.iter().map(of_record)).collect())
}

/// The name of a column.
fn column(place: &str) -> String {
    match place {
        "range/0" => "start".into(),
        "range/1" => "end".into(),
        place => place.replace('/', "_"),
    }
}

fn cell_at(record: &Value, place: &str) -> String {
    record.pointer(&format!("/{place}")).map(cell).unwrap_or_default()
}

/// The lines as RFC 4180 has them.
fn written(rows: &[Vec<String>]) -> Result<String> {
    let mut writer = WriterBuilder::new().terminator(Terminator::CRLF).from_writer(Vec::new());
    for row in rows {
        writer.write_record(row)?;
    }
    Ok(String::from_utf8(writer.into_inner()?)?)
}

fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Array(values) => values.iter().map(cell).collect::<Vec<_>>().join(" "),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{cell_at, column, guarded, written};

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let cells = ["plain", "a, b", "say \"no\"", ""].map(str::to_owned);
        assert_eq!(written(&[cells.into()]).unwrap(), "plain,\"a, b\",\"say \"\"no\"\"\",\r\n");
    }

    #[test]
    fn a_spreadsheet_is_given_texts_and_not_formulas() {
        for (cell, wanted) in
            [("2018-11", "=\"2018-11\""), ("2018-11-12", "=\"2018-11-12\""), ("2018", "2018"), ("Paris", "Paris")]
        {
            assert_eq!(guarded(cell), wanted);
        }
        assert_eq!(guarded("=1+1"), "=\"=1+1\"");
        assert_eq!(guarded("S01 W07"), "S01 W07");
    }

    #[test]
    fn lists_are_words_and_numbers_are_digits() {
        let record = json!({ "sources": ["S01", "W07"], "range": [12, 40] });
        let cells = ["sources", "range/0", "note/en"].map(|place| (column(place), cell_at(&record, place)));
        assert_eq!(
            cells,
            [("sources", "S01 W07"), ("start", "12"), ("note_en", "")].map(|(a, b)| (a.into(), b.into()))
        );
    }
}
