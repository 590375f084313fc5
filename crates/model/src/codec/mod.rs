//! The compact text in which a [`Dataset`] travels inside the page: a table per list, a row per record,
//! cells divided by tabs. JSON would cost the Wasm 12 kB brotli for its parser.
//!
//! Reader and writer are of one build, so there is no version here and no default for a missing column; the line that
//! proves the text whole, and of the same [`COLUMNS`], is the data block's (`app::block`). Knows nothing of what the values mean.

mod cell;
mod marks;

use std::fmt;

use self::cell::Cell;
use super::country::Country;
use super::dataset::{Dataset, SourceLabel, Stop, Theme};
use super::event::Event;
use super::mark::Mark;
use super::quote::{Quote, Speaker};

impl Dataset {
    /// The data without its texts, as text without `<`, fit for a data block in HTML.
    pub fn encode(&self) -> String {
        let mut out = String::new();
        write_table(&mut out, "stops", &self.stops);
        write_table(&mut out, "countries", &self.countries);
        write_table(&mut out, "marks", &self.unnamed_marks());
        write_table(&mut out, "sources", &self.sources);
        write_table(&mut out, "events", &self.events);
        write_table(&mut out, "speakers", &self.speakers);
        write_table(&mut out, "themes", &self.themes);
        write_table(&mut out, "quotes", &self.quotes);
        out
    }

    /// The texts of the data, likewise: what a page shows anyway, and only a program without that page needs.
    pub fn encode_texts(&self) -> String {
        let mut out = String::new();
        write_texts(&mut out, "texts of stops", &self.stops);
        write_texts(&mut out, "texts of countries", &self.countries);
        write_texts(&mut out, "texts of events", &self.events);
        write_texts(&mut out, "texts of speakers", &self.speakers);
        write_texts(&mut out, "texts of quotes", &self.quotes);
        out
    }

    /// Reads the lines that [`Dataset::encode`] wrote. The texts are empty, and what else goes with them is a stand-in.
    ///
    /// # Errors
    /// Names the first line that is missing, cut or not of its table.
    pub fn decode(lines: &mut Lines<'_>) -> Result<Dataset, CodecError> {
        let mut dataset = Dataset {
            stops: lines.table("stops")?,
            countries: lines.table("countries")?,
            marks: lines.table("marks")?,
            sources: lines.table("sources")?,
            events: lines.table("events")?,
            speakers: lines.table("speakers")?,
            themes: lines.table("themes")?,
            quotes: lines.table("quotes")?,
            ..Dataset::default()
        };
        dataset.name_marks();
        Ok(dataset)
    }

    /// Reads the lines that [`Dataset::encode_texts`] wrote into the data that they belong to.
    ///
    /// # Errors
    /// Names the first line that is missing, cut or not of its table.
    pub fn decode_texts(&mut self, lines: &mut Lines<'_>) -> Result<(), CodecError> {
        lines.texts("texts of stops", &mut self.stops)?;
        lines.texts("texts of countries", &mut self.countries)?;
        lines.texts("texts of events", &mut self.events)?;
        lines.texts("texts of speakers", &mut self.speakers)?;
        lines.texts("texts of quotes", &mut self.quotes)
    }
}

/// A data block that is not what the app expects.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodecError {
    /// The line of the text, from 1.
    pub line: usize,
    /// The table or header that was expected there.
    pub expected: &'static str,
}

impl fmt::Display for CodecError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "the page's data block, line {}: expected {}", self.line, self.expected)
    }
}

impl std::error::Error for CodecError {}

/// The lines of a text that are still to be read.
pub struct Lines<'a> {
    lines: std::str::Lines<'a>,
    /// How many were read.
    read: usize,
}

impl<'a> From<&'a str> for Lines<'a> {
    fn from(text: &'a str) -> Self {
        Lines { lines: text.lines(), read: 0 }
    }
}

impl<'a> Iterator for Lines<'a> {
    type Item = &'a str;

    fn next(&mut self) -> Option<&'a str> {
        self.read += 1;
        self.lines.next()
    }
}

impl Lines<'_> {
    /// A fault in the line that was read last.
    pub fn fault(&self, expected: &'static str) -> CodecError {
        CodecError { line: self.read, expected }
    }

    /// A table is its name and number of rows, then the rows.
    #[inline(never)]
    fn table<R: Row>(&mut self, name: &'static str) -> Result<Vec<R>, CodecError> {
        let mut rows = Vec::new();
        for _ in 0..self.head(name)? {
            let mut cells = self.row();
            rows.push(R::read(&mut cells));
            if !cells.are_read() {
                return Err(self.fault(name));
            }
        }
        Ok(rows)
    }

    /// The texts of records that are there: as many rows as those.
    fn texts<R: Texts>(&mut self, name: &'static str, records: &mut [R]) -> Result<(), CodecError> {
        if self.head(name)? != records.len() {
            return Err(self.fault(name));
        }
        for record in records {
            let mut cells = self.row();
            record.read(&mut cells);
            if !cells.are_read() {
                return Err(self.fault(name));
            }
        }
        Ok(())
    }

    /// The number of rows of the table of a name. Apart from [`Lines::table`], of which the Wasm has one for each type.
    fn head(&mut self, name: &'static str) -> Result<usize, CodecError> {
        let head = self.next().and_then(|head| head.split_once('\t'));
        let count = head.filter(|(found, _)| *found == name).and_then(|(_, count)| count.parse().ok());
        count.ok_or_else(|| self.fault(name))
    }

    fn row(&mut self) -> Cells<'_> {
        let row = self.next();
        Cells { cells: row.unwrap_or_default().split('\t'), are_whole: row.is_some() }
    }
}

fn write_table<R: Row>(out: &mut String, name: &str, records: &[R]) {
    write_rows(out, name, records.iter().map(Row::write).collect());
}

fn write_texts<R: Texts>(out: &mut String, name: &str, records: &[R]) {
    write_rows(out, name, records.iter().map(Texts::write).collect());
}

fn write_rows(out: &mut String, name: &str, rows: Vec<Vec<String>>) {
    out.push_str(&format!("{name}\t{}\n", rows.len()));
    for cells in rows {
        out.push_str(&cells.join("\t"));
        out.push('\n');
    }
}

/// A record as a row of cells, without its texts.
trait Row: Sized {
    fn write(&self) -> Vec<String>;
    fn read(cells: &mut Cells<'_>) -> Self;
}

/// The texts of a record as a row of cells.
trait Texts {
    fn write(&self) -> Vec<String>;
    fn read(&mut self, cells: &mut Cells<'_>);
}

/// The cells of a row that are still to be read, and whether all could be until now.
struct Cells<'a> {
    cells: std::str::Split<'a, char>,
    are_whole: bool,
}

impl Cells<'_> {
    /// Whether every cell was read, and there is no further one.
    fn are_read(&mut self) -> bool {
        self.are_whole && self.cells.next().is_none()
    }

    /// Never inlined: a copy for each of the sixty fields would cost the Wasm 6 kB. Never an `Option`: to look at each and
    /// to give back what was read before it cost another.
    #[inline(never)]
    fn next<C: Cell>(&mut self) -> C {
        let cell = self.cells.next().and_then(C::read);
        self.are_whole &= cell.is_some();
        cell.unwrap_or_else(C::unread)
    }
}

/// The columns of each table, those of the texts in brackets.
macro_rules! rows {
    ($($name:ident { $($field:ident),+ $(; [$($text:ident),+])? })+) => {
        /// The tables with their columns, by which a build tells its data from another's.
        pub const COLUMNS: &str = concat!($(stringify!($name), $(" ", stringify!($field)),+ $(, " [", $(" ", stringify!($text)),+)?, "\n"),+);

        $(impl Row for $name {
            fn write(&self) -> Vec<String> {
                vec![$(Cell::write(&self.$field)),+]
            }
            fn read(cells: &mut Cells<'_>) -> Self {
                $name { $($field: cells.next()),+ $(, $($text: Cell::unread()),+)? }
            }
        }
        $(impl Texts for $name {
            fn write(&self) -> Vec<String> {
                vec![$(Cell::write(&self.$text)),+]
            }
            fn read(&mut self, cells: &mut Cells<'_>) {
                $(self.$text = cells.next();)+
            }
        })?)+
    };
}

rows! {
    Stop { date, label; [note, sources] }
    Country { id, name, launch, joined, joined_date, basis, certainty, note, sources, supporters; [alpha2, aliases, region] }
    Mark { id, kind, of, centre, radius }
    Event { id, category, map_date, states; [date, title, text, note, phase, principles, sources] }
    Speaker { id, name, affiliation; [role, note, sources] }
    Quote { id, speaker, source, states, themes, stance; [date, range, text, stance_words, sic, outside, principles] }
    Theme { id, label }
    SourceLabel { id, label }
}
