//! The figures of the lab against the targets of the design, as a table.

use super::probe::{Answer, Load};

/// What was measured of one build: a list of figures for each row.
#[derive(Default)]
pub struct Figures(Vec<(String, Target, Vec<f64>)>);

/// What the design asks of a row.
#[derive(Clone, Copy)]
enum Target {
    None,
    /// Of the figure that lies in the middle: what a load is judged by.
    Median(f64),
    /// Of every figure: what interactions are judged by.
    Slowest(f64),
}

impl Figures {
    /// Adds how a load went.
    pub fn add_load(&mut self, load: &Load) {
        self.add("first paint", Target::None, load.first_paint);
        // A frame is 16 ms: what is less is the same paint.
        self.add("map painted after it", Target::Median(16.0), (load.map - load.first_paint).max(0.0));
        self.add("app ready", Target::Median(1300.0), load.ready);
        self.add("long tasks above 50 ms, in all", Target::Median(100.0), load.excess);
        self.add("layout shift, thousandths", Target::Slowest(0.0), load.shift * 1000.0);
    }

    /// Adds how the page answered to one input.
    pub fn add_answer(&mut self, name: &str, answer: &Answer) {
        self.add(&format!("{name}: next paint"), Target::Slowest(50.0), answer.next_paint);
        self.add(&format!("{name}: all painted"), Target::None, answer.whole);
    }

    fn add(&mut self, name: &str, target: Target, figure: f64) {
        match self.0.iter_mut().find(|(known, ..)| known == name) {
            Some((.., figures)) => figures.push(figure),
            None => self.0.push((name.to_owned(), target, vec![figure])),
        }
    }

    fn of(&self, name: &str) -> Option<(f64, f64)> {
        let (.., figures) = self.0.iter().find(|(known, ..)| known == name)?;
        let mut sorted = figures.clone();
        sorted.sort_by(f64::total_cmp);
        let (lower, upper) = (sorted.get((sorted.len() - 1) / 2)?, sorted.get(sorted.len() / 2)?);
        Some((f64::midpoint(*lower, *upper), *sorted.last()?))
    }
}

/// Prints a row for each figure of the first build, the others beside it; the first is judged.
pub fn print(builds: &[Figures], runs: usize) {
    let Some(first) = builds.first() else { return };
    println!("Chromium, processor 4 times slower, 1.6 Mbit/s, 150 ms; visits: {runs}; milliseconds; times vary\n");
    let heads: Vec<String> =
        (0..builds.len()).map(|build| if build == 0 { "this" } else { "other" }.to_owned()).collect();
    println!("{:<46}{}  target", "", heads.iter().map(|head| format!("{head:>18}")).collect::<String>());
    println!("{:<46}{}", "", "   median  slowest".repeat(builds.len()));
    for (name, target, _) in &first.0 {
        let cells: String = builds
            .iter()
            .map(|build| {
                build.of(name).map_or_else(|| " ".repeat(18), |(median, slowest)| cell(median) + &cell(slowest))
            })
            .collect();
        let (median, slowest) = first.of(name).unwrap_or_default();
        let verdict = match target {
            Target::None => String::new(),
            Target::Median(target) => judged(median, *target),
            Target::Slowest(target) => judged(slowest, *target),
        };
        println!("{name:<46}{cells}  {verdict}");
    }
}

/// With a decimal where a figure would else be rounded to nothing.
fn cell(figure: f64) -> String {
    if figure > 0.0 && figure < 10.0 { format!("{figure:>9.1}") } else { format!("{figure:>9.0}") }
}

fn judged(figure: f64, target: f64) -> String {
    format!("{target:>6.0}  {}", if figure > target { "ABOVE" } else { "within" })
}
