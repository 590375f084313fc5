//! The figures of one page of one build: a list for each row of the table.

use serde_json::{Map, Value, json};

use super::counts::Counts;
use super::probe::{Answer, Load};

/// Rows in the order in which they were first measured.
#[derive(Default)]
pub struct Figures(Vec<(String, Vec<f64>)>);

/// The act that a page answers slowest to is what it is judged by.
pub const SLOWEST: &str = "slowest act: next paint";

impl Figures {
    /// Adds what a load costs.
    pub fn add_counts(&mut self, counts: &Counts) {
        self.add("bytes over the network", counts.bytes);
        self.add("requests", counts.requests);
        self.add("elements", counts.elements);
        self.add("elements styled", counts.styled);
        self.add("layouts", counts.layouts);
        self.add("boxes laid out", counts.boxes);
    }

    /// Adds how a load went.
    pub fn add_load(&mut self, load: &Load) {
        self.add("first paint", load.first_paint);
        self.add("largest paint", load.largest_paint);
        for (name, time) in [("map painted", load.map), ("app ready", load.ready)] {
            if let Some(time) = time {
                self.add(name, time);
            }
        }
        self.add("blocking time", load.blocking);
        self.add("layout shift, thousandths", load.shift);
    }

    /// Adds how the page answered to one input.
    pub fn add_answer(&mut self, name: &str, answer: &Answer) {
        self.add(SLOWEST, answer.next_paint);
        self.add(&format!("{name}: next paint"), answer.next_paint);
        if let Some(whole) = answer.whole {
            self.add(&format!("{name}: all painted"), whole);
        }
    }

    /// Adds a figure to a row.
    pub fn add(&mut self, name: &str, figure: f64) {
        match self.0.iter_mut().find(|(known, _)| known == name) {
            Some((_, figures)) => figures.push(figure),
            None => self.0.push((name.to_owned(), vec![figure])),
        }
    }

    /// The names of the rows.
    pub fn rows(&self) -> impl Iterator<Item = &str> {
        self.0.iter().map(|(name, _)| &**name)
    }

    /// The median of a row and the largest figure in it.
    pub fn of(&self, name: &str) -> Option<(f64, f64)> {
        let (_, figures) = self.0.iter().find(|(known, _)| known == name)?;
        let mut sorted = figures.clone();
        sorted.sort_by(f64::total_cmp);
        let (lower, upper) = (sorted.get((sorted.len() - 1) / 2)?, sorted.get(sorted.len() / 2)?);
        Some((f64::midpoint(*lower, *upper), *sorted.last()?))
    }

    /// What a row is judged by: the slowest act, and the median of all else.
    pub fn judged(&self, name: &str) -> Option<f64> {
        let (median, slowest) = self.of(name)?;
        Some(if name == SLOWEST { slowest } else { median })
    }

    /// Everything, for programs.
    pub fn json(&self) -> Value {
        let rows = self.0.iter().filter_map(|(name, figures)| {
            let (median, slowest) = self.of(name)?;
            Some((name.clone(), json!({ "median": median, "largest": slowest, "all": figures })))
        });
        Value::Object(rows.collect::<Map<_, _>>())
    }
}
