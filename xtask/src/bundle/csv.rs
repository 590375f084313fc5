//! The data as tables, for those who work with a spreadsheet: made from the same files as the app.

use std::path::Path;

use anyhow::{Context, Result};
use serde_json::Value;

/// A column: its name and where its value is in a record, as a JSON pointer.
type Column = (&'static str, &'static str);

/// Each table: its name, which is also that of the list in the JSON file, and its columns.
const TABLES: [(&str, &[Column]); 4] = [
    (
        "states",
        &[
            ("id", "/id"),
            ("name_en", "/name/en"),
            ("name_fr", "/name/fr"),
            ("un", "/un"),
            ("region", "/region"),
            ("launch", "/launch"),
            ("joined_not_before", "/joined/not_before"),
            ("joined_not_after", "/joined/not_after"),
            ("joined_date", "/joined/date"),
            ("basis", "/basis"),
            ("certainty", "/certainty"),
            ("note_en", "/note/en"),
            ("note_fr", "/note/fr"),
            ("sources", "/sources"),
        ],
    ),
    (
        "events",
        &[
            ("id", "/id"),
            ("date", "/date"),
            ("title_en", "/title/en"),
            ("title_fr", "/title/fr"),
            ("text_en", "/text/en"),
            ("text_fr", "/text/fr"),
            ("note_en", "/note/en"),
            ("note_fr", "/note/fr"),
            ("category", "/category"),
            ("phase", "/phase"),
            ("map_date", "/map_date"),
            ("states", "/states"),
            ("principles", "/principles"),
            ("sources", "/sources"),
        ],
    ),
    (
        "quotes",
        &[
            ("id", "/id"),
            ("speaker", "/speaker"),
            ("date", "/date"),
            ("source", "/source"),
            ("start", "/range/0"),
            ("end", "/range/1"),
            ("text", "/text"),
            ("states", "/states"),
            ("themes", "/themes"),
            ("stance", "/stance"),
            ("stance_words", "/stance_words"),
            ("outside", "/outside"),
            ("principles", "/principles"),
        ],
    ),
    (
        "sources",
        &[
            ("id", "/id"),
            ("title", "/title"),
            ("lang", "/lang"),
            ("publisher", "/publisher"),
            ("date", "/date"),
            ("url", "/url"),
            ("seen", "/seen"),
            ("supports_en", "/supports/en"),
            ("supports_fr", "/supports/fr"),
        ],
    ),
];

/// The tables of a data folder, by file name: each as strict readers want it, and once more as spreadsheets do.
pub fn tables(folder: &Path) -> Result<Vec<(String, String)>> {
    let mut files = Vec::new();
    for (name, columns) in TABLES {
        let rows = table(folder, name, columns)?;
        let plain = rows.iter().map(|cells| row(cells.iter().cloned()));
        files.push((format!("{name}.csv"), plain.collect()));
        let guarded = rows.iter().map(|cells| row(cells.iter().map(|cell| guarded(cell))));
        files.push((format!("{name}.spreadsheet.csv"), format!("{MARK}{}", guarded.collect::<String>())));
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

fn table(folder: &Path, name: &str, columns: &[Column]) -> Result<Vec<Vec<String>>> {
    let path = folder.join(format!("{name}.json"));
    let file: Value = serde_json::from_str(&super::read(&path)?).with_context(|| path.display().to_string())?;
    let records = file.get(name).and_then(Value::as_array).with_context(|| format!("no {name:?} in {name}.json"))?;
    let mut rows = vec![columns.iter().map(|(column, _)| (*column).to_owned()).collect()];
    for record in records {
        rows.push(columns.iter().map(|(_, place)| record.pointer(place).map(cell).unwrap_or_default()).collect());
    }
    Ok(rows)
}

/// A line as RFC 4180 has it.
fn row(cells: impl Iterator<Item = String>) -> String {
    let quoted = |cell: String| match cell.contains(['"', ',', '\n', '\r']) {
        true => format!("\"{}\"", cell.replace('"', "\"\"")),
        false => cell,
    };
    cells.map(quoted).collect::<Vec<_>>().join(",") + "\r\n"
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

    use super::{cell, guarded, row};

    #[test]
    fn cells_are_quoted_where_they_must_be() {
        let cells = ["plain", "a, b", "say \"no\"", ""].map(str::to_owned);
        assert_eq!(row(cells.into_iter()), "plain,\"a, b\",\"say \"\"no\"\"\",\r\n");
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
        assert_eq!(cell(&json!(["S01", "W07"])), "S01 W07");
        assert_eq!(cell(&json!(12)), "12");
    }
}
