use std::collections::BTreeMap;

use super::heights::{Heights, Row, WIDTHS};
use model::{Language, PerLanguage, Quote};

/// Rows by name: `map`, `quote/<id>`, `card` (what a state's card adds), `plain` (what header and footer take).
pub type Rows = BTreeMap<String, Row>;

/// The rows that do not depend on the quotes: the views, what a state's card adds, what header and footer take.
pub const VIEWS_AND_PARTS: [&str; 6] = ["all", "map", "timeline", "quotes", "card", "plain"];

impl Heights<'_> {
    /// What the card of a quote needs; `None` if the table holds no quote to estimate it from.
    pub(super) fn of_quote(&self, quote: &Quote, language: Language, quotes: &[Quote]) -> Option<Row> {
        self.row(&format!("quote/{}", quote.id), language).or_else(|| self.estimate(quote, language, quotes))
    }

    /// The largest height at each width of the measured quotes up to the next longer one; where none is longer, that
    /// grows with the text.
    fn estimate(&self, quote: &Quote, language: Language, quotes: &[Quote]) -> Option<Row> {
        let length = |quote: &Quote| quote.text.chars().count();
        let measured = quotes
            .iter()
            .filter_map(|quote| Some((length(quote), self.row(&format!("quote/{}", quote.id), language)?)));
        let mut measured: Vec<(usize, Row)> = measured.collect();
        measured.sort_by_key(|(length, _)| *length);
        let own = length(quote);
        let up_to = measured.partition_point(|(length, _)| *length < own) + 1;
        let mut heights = Row::default();
        for (_, row) in measured.iter().take(up_to) {
            raise(&mut heights, row);
        }
        let (longest, _) = measured.last()?;
        if own > *longest {
            heights = heights.map(|height| u32::try_from(height as usize * own / (*longest).max(1)).unwrap_or(height));
        }
        Some(heights)
    }

    /// The rows of a language for these quotes and nothing older: measured ones, and estimates for those whose names are
    /// given as well.
    pub fn complete(&self, language: Language, quotes: &[Quote]) -> (Rows, Vec<String>) {
        let of_quotes = quotes.iter().map(|quote| format!("quote/{}", quote.id));
        let missing = of_quotes.filter(|name| self.row(name, language).is_none()).collect();
        let of_quotes = quotes
            .iter()
            .filter_map(|quote| Some((format!("quote/{}", quote.id), self.of_quote(quote, language, quotes)?)));
        let others = VIEWS_AND_PARTS.iter().filter_map(|name| Some(((*name).to_owned(), self.row(name, language)?)));
        (of_quotes.chain(others).collect(), missing)
    }
}

/// The text of a table: the rows of each language, and the checksum of the data that they belong to.
pub fn table(rows: &PerLanguage<Rows>, data: &str) -> String {
    let mut text =
        format!("{{\n\"made by\": \"cargo xtask heights\",\n\"data\": \"{data}\",\n\"widths\": {WIDTHS:?},\n");
    let of_languages = Language::ALL.iter().zip(rows).map(|(language, rows)| {
        let rows: Vec<String> = rows.iter().map(|(name, row)| format!("\"{name}\": {row:?}")).collect();
        format!("\"{}\": {{\n{}\n}}", language.tag(), rows.join(",\n"))
    });
    text += &of_languages.collect::<Vec<_>>().join(",\n");
    text + "\n}\n"
}

/// Makes each height of a row at least that of another.
pub fn raise(row: &mut Row, other: &Row) {
    row.iter_mut().zip(other).for_each(|(height, other)| *height = (*height).max(*other));
}

#[cfg(test)]
mod tests {
    use super::*;
    use model::{Date, PartialDate, Stance};
    use view_state::Address;

    fn quote(id: &str, length: usize) -> Quote {
        let date = PartialDate::Day(Date::LAUNCH);
        Quote {
            id: id.into(),
            speaker: "a".into(),
            date,
            source: "S01".into(),
            range: (0, 1),
            text: "x".repeat(length).into(),
            states: Vec::new(),
            themes: Vec::new(),
            stance: Stance::Mixed,
            stance_words: "x".into(),
            sic: None,
            outside: false,
            principles: Vec::new(),
        }
    }

    #[test]
    fn a_quote_without_a_row_is_estimated_from_the_length_of_its_text() {
        let rows = [("quote/long", [900; WIDTHS.len()]), ("quote/short", [500; WIDTHS.len()])];
        let rows: Rows = rows.map(|(name, row)| (name.to_owned(), row)).into();
        let text = table(&Language::ALL.map(|_| rows.clone()), "0");
        let quotes =
            [quote("short", 100), quote("long", 400), quote("new", 50), quote("newer", 200), quote("huge", 800)];
        for language in Language::ALL {
            let (complete, missing) = Heights::new(&text).complete(language, &quotes);
            assert_eq!(missing, ["quote/new", "quote/newer", "quote/huge"]);
            let heights = ["short", "long", "new", "newer", "huge"].map(|id| complete[&format!("quote/{id}")][0]);
            assert_eq!(heights, [500, 900, 500, 900, 1800]);
            let address = Address::parse("quote=newer");
            assert_eq!(
                Heights::new(&text).of(&address, false, language, &quotes),
                [900; WIDTHS.len()],
                "as in the build's table"
            );
        }
    }

    #[test]
    fn a_table_is_read_as_it_is_written() {
        let rows: Rows = [("map".to_owned(), [7; WIDTHS.len()])].into();
        let text = table(&Language::ALL.map(|_| rows.clone()), "0123abcd");
        assert!(serde_json::from_str::<serde_json::Value>(&text).is_ok());
        assert_eq!(Heights::new(&text).data(), Some("0123abcd"));
        assert_eq!(Heights::new(&text).row("map", Language::FR), Some([7; WIDTHS.len()]));
    }
}
