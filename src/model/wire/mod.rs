//! The compact text in which a [`Dataset`] travels inside the page: a table per list, a row per record,
//! cells divided by tabs. JSON would cost the Wasm 12 kB brotli for its parser.
//!
//! Reader and writer are of one build, so there is no version here and no default for a missing column; the line that
//! proves the text whole is the data block's (`crate::app::block`). Knows nothing of what the values mean.

mod cell;

use std::fmt;

use self::cell::Cell;
use super::country::Country;
use super::dataset::{Dataset, SourceLabel, Stop, Theme};
use super::event::Event;
use super::mark::Mark;
use super::quote::{Quote, Speaker};

impl Dataset {
    /// The data as text without `<`, fit for a data block in HTML.
    pub fn encode(&self) -> String {
        let mut out = String::new();
        write_table(&mut out, "stops", &self.stops);
        write_table(&mut out, "countries", &self.countries);
        write_table(&mut out, "marks", &self.marks);
        write_table(&mut out, "sources", &self.sources);
        write_table(&mut out, "events", &self.events);
        write_table(&mut out, "speakers", &self.speakers);
        write_table(&mut out, "themes", &self.themes);
        write_table(&mut out, "quotes", &self.quotes);
        out
    }

    /// Reads what [`Dataset::encode`] wrote.
    ///
    /// # Errors
    /// Names the first line that is missing, cut or not of its table.
    pub fn decode(text: &str) -> Result<Dataset, WireError> {
        let mut lines = Lines { lines: text.lines().enumerate() };
        Ok(Dataset {
            stops: lines.table("stops")?,
            countries: lines.table("countries")?,
            marks: lines.table("marks")?,
            sources: lines.table("sources")?,
            events: lines.table("events")?,
            speakers: lines.table("speakers")?,
            themes: lines.table("themes")?,
            quotes: lines.table("quotes")?,
            ..Dataset::default()
        })
    }
}

/// A data block that is not what the app expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WireError {
    /// The line, from 1.
    pub line: usize,
    /// The table or header that was expected there.
    pub expected: &'static str,
}

impl fmt::Display for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the page's data block, line {}: expected {}", self.line, self.expected)
    }
}

impl std::error::Error for WireError {}

struct Lines<'a> {
    lines: std::iter::Enumerate<std::str::Lines<'a>>,
}

impl<'a> Lines<'a> {
    fn next(&mut self) -> Result<(usize, &'a str), WireError> {
        match self.lines.next() {
            Some((index, line)) => Ok((index + 1, line)),
            None => Err(WireError { line: 0, expected: "more lines" }),
        }
    }

    /// A table is its name and number of rows, then the rows.
    #[inline(never)]
    fn table<R: Row>(&mut self, name: &'static str) -> Result<Vec<R>, WireError> {
        let (line, head) = self.next()?;
        let count = head.split_once('\t').filter(|(found, _)| *found == name).and_then(|(_, count)| count.parse().ok());
        let count: usize = count.ok_or(WireError { line, expected: name })?;
        let mut rows = Vec::new();
        for _ in 0..count {
            let (line, row) = self.next()?;
            let mut cells = row.split('\t');
            let record = R::read(&mut cells).filter(|_| cells.next().is_none());
            rows.push(record.ok_or(WireError { line, expected: name })?);
        }
        Ok(rows)
    }
}

fn write_table<R: Row>(out: &mut String, name: &str, rows: &[R]) {
    out.push_str(&format!("{name}\t{}\n", rows.len()));
    for row in rows {
        let mut cells = Vec::new();
        row.write(&mut cells);
        out.push_str(&cells.join("\t"));
        out.push('\n');
    }
}

/// A record as a row of cells.
trait Row: Sized {
    fn write(&self, cells: &mut Vec<String>);
    fn read(cells: &mut Cells<'_>) -> Option<Self>;
}

/// The cells of a row that are still to be read.
type Cells<'a> = std::str::Split<'a, char>;

/// Never inlined: a copy for each of the sixty fields would cost the Wasm 6 kB.
#[inline(never)]
fn next_cell<C: Cell>(cells: &mut Cells<'_>) -> Option<C> {
    C::read(cells.next()?)
}

macro_rules! rows {
    ($($name:ident { $($field:ident),+ })+) => {
        $(impl Row for $name {
            fn write(&self, cells: &mut Vec<String>) {
                $(cells.push(Cell::write(&self.$field));)+
            }
            fn read(cells: &mut Cells<'_>) -> Option<Self> {
                Some($name { $($field: next_cell(cells)?),+ })
            }
        })+
    };
}

rows! {
    Stop { date, label, note, sources }
    Country { id, name, aliases, region, launch, joined, joined_date, basis, certainty, note, sources, supporters }
    Mark { id, kind, of, centre, radius }
    Event { id, date, title, text, note, category, phase, map_date, states, principles, sources }
    Speaker { id, name, role, affiliation, note, sources }
    Quote { id, speaker, date, source, range, text, states, themes, stance, stance_words, sic, outside, principles }
    Theme { id, label }
    SourceLabel { id, label }
}
