//! The heights that frames reserve: the measured table made complete for this build's quotes, and what the loader needs of it.

use std::path::Path;

use anyhow::{Context, Result, anyhow, ensure};
use content::disk;
use embed::{Heights, Row, Rows, fallback_height_css, raise, table};
use model::{Language, PerLanguage, checksum};
use serde_json::json;

use super::{files, read};

/// Stands in `static/embed.js` for the heights.
const PLACE: &str = "\"@heights\"";

/// The rows of all languages.
pub struct Table {
    rows: PerLanguage<Rows>,
    /// The checksum of the data of this build.
    data: String,
}

impl Table {
    /// Completes the measured table for what is in the data folder; what is only an estimate is a warning.
    pub fn complete(data: &Path) -> Result<Self> {
        let measured = Heights::table();
        let mut rows = Vec::new();
        for language in Language::ALL {
            let record = disk::record(data, language)?;
            let (complete, missing) = measured.complete(language, &record.dataset.quotes);
            for name in missing {
                eprintln!(
                    "warning: static/heights.json has no {name} in {:?}: its height is estimated from its text; \
                     `cargo xtask heights` measures it",
                    language.tag()
                );
            }
            rows.push(complete);
        }
        let table = Self { rows: rows.try_into().map_err(|_| anyhow!("rows in each language"))?, data: mark(data)? };
        if measured.data() != Some(&table.data) {
            eprintln!(
                "warning: static/heights.json was measured with other data: frames may reserve a little too much or too \
                 little until they have loaded; `cargo xtask heights` measures them again"
            );
        }
        Ok(table)
    }

    /// `heights.json`.
    pub fn text(&self) -> String {
        table(&self.rows, &self.data)
    }

    /// The loader with the heights in their place.
    pub fn fill(&self, loader: &str) -> Result<String> {
        ensure!(loader.matches(PLACE).count() == 1, "static/embed.js does not hold {PLACE} once");
        let rough = |start: &str| fallback_height_css(&self.largest(start));
        let heights = json!({
            "all": rough("all"),
            "map": rough("map"),
            "timeline": rough("timeline"),
            "quotes": rough("quotes"),
            "quote": rough("quote/"),
        });
        Ok(loader.replace(PLACE, &heights.to_string()))
    }

    /// The largest height at each width of all rows, in all languages, whose names start so.
    fn largest(&self, start: &str) -> Row {
        let mut largest = Row::default();
        let rows = self.rows.iter().flatten().filter(|(name, _)| name.starts_with(start));
        rows.for_each(|(_, row)| raise(&mut largest, row));
        largest
    }
}

/// What tells one state of the data from another.
fn mark(data: &Path) -> Result<String> {
    let mut text = String::new();
    for path in files(data)?.iter().filter(|path| path.extension().is_some_and(|ending| ending == "json")) {
        text += &read(path).context("the data that the heights belong to")?;
    }
    Ok(format!("{:08x}", checksum(&text)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn project(path: &str) -> std::path::PathBuf {
        Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").join(path)
    }

    #[test]
    fn the_loader_holds_a_height_for_each_view_and_the_table_a_row_for_each_quote() {
        let table = Table::complete(&project("data")).unwrap();
        let loader = table.fill(&read(&project("static/embed.js")).unwrap()).unwrap();
        for view in ["all", "map", "timeline", "quotes", "quote"] {
            assert!(loader.contains(&format!("\"{view}\":\"max(")), "{view} in {loader}");
        }
        let quotes: serde_json::Value = serde_json::from_str(&read(&project("data/quotes.json")).unwrap()).unwrap();
        let text = table.text();
        for quote in quotes["quotes"].as_array().unwrap() {
            let name = format!("quote/{}", quote["id"].as_str().unwrap());
            for language in Language::ALL {
                assert!(Heights::new(&text).row(&name, language).is_some(), "{name}");
            }
        }
        assert!(table.fill("no place for it").is_err());
    }
}
