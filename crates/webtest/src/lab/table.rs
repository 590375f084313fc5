//! The figures of the lab as a table and for programs.

use serde_json::{Map, Value, json};

use super::figures::Figures;
use super::subject::{SUBJECTS, Subject};

/// What was measured of one page: the figures of each build.
pub struct Measured {
    pub subject: Subject,
    pub builds: Vec<Figures>,
}

/// Prints a row for each figure of each page: the builds beside each other, and what the first is of the other.
pub fn print(all: &[Measured], runs: usize) {
    println!(
        "Chromium, 412 px, processor 4 times slower, 1.6 Mbit/s, 150 ms; visits: {runs}; milliseconds unless named \
         otherwise; times vary with the machine, ratios of one run less\n"
    );
    for Measured { subject, builds } in all {
        let Some(first) = builds.first() else { continue };
        let heads: String = ["this", "against"].iter().take(builds.len()).map(|head| format!("{head:>20}")).collect();
        println!("{:<48}{heads}{}", subject.name, if builds.len() > 1 { "   ratio" } else { "" });
        println!("{:<48}{}", "", "    median   largest".repeat(builds.len()));
        for name in first.rows() {
            let cells: String = builds
                .iter()
                .map(|build| {
                    build.of(name).map_or_else(|| " ".repeat(20), |(median, largest)| cell(median) + &cell(largest))
                })
                .collect();
            let ratio = match builds.get(1).and_then(|other| other.judged(name)).zip(first.judged(name)) {
                Some((other, this)) if other > 0.0 => format!("{:>8.2}", this / other),
                _ => String::new(),
            };
            println!("  {name:<46}{cells}{ratio}");
        }
        println!();
    }
    limit(all);
}

/// How near the page comes to itself without script.
fn limit(all: &[Measured]) {
    let of = |name: &str| all.iter().find(|measured| measured.subject.name == name)?.builds.first();
    let [page, bare, ..] = SUBJECTS;
    let Some((page, bare)) = of(page.name).zip(of(bare.name)) else { return };
    println!("The page as a ratio to itself without script, which is the limit:");
    for name in bare.rows() {
        if let Some((with, without)) = page.judged(name).zip(bare.judged(name)).filter(|(_, without)| *without > 0.0) {
            println!("  {name:<46}{:>8.2}", with / without);
        }
    }
}

/// The same and every single figure.
pub fn json(all: &[Measured], runs: usize) -> Value {
    let pages = all.iter().map(|Measured { subject, builds }| {
        let named = ["this", "against"].into_iter().zip(builds);
        let builds: Map<_, _> = named.map(|(name, figures)| (name.to_owned(), figures.json())).collect();
        (subject.name.to_owned(), Value::Object(builds))
    });
    json!({ "runs": runs, "pages": Value::Object(pages.collect()) })
}

/// With a decimal where a figure would else be rounded to nothing.
fn cell(figure: f64) -> String {
    if figure > 0.0 && figure < 10.0 { format!("{figure:>10.1}") } else { format!("{figure:>10.0}") }
}
