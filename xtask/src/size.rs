//! `cargo xtask size`: what a reader has to load, part by part, against the limits of `docs/SIZE.md`.

mod build;
mod parts;

use std::fs;

use anyhow::{Context, Result};
use build::{Dist, brotli};
use project::Project;

/// Prints the parts of each delivery and the limits; false if anything is above its own.
pub fn run(project: &Project) -> Result<bool> {
    let dist = Dist::new(project.dist());
    println!("{}", parts::table(&dist)?);
    let rows = weigh(&dist)?;
    println!("{:<28} {:>8} {:>8}", "", "is", "limit");
    for Row { what, value, limit, unit } in &rows {
        let verdict = if value > limit { "  ABOVE THE LIMIT" } else { "" };
        println!("{what:<28} {value:>8} {limit:>8}  {unit}{verdict}");
    }
    Ok(rows.iter().all(|row| row.value <= row.limit))
}

/// Writes the table of parts into `docs/SIZE.md`, whose other half is the list of what was tried.
pub fn write(project: &Project) -> Result<()> {
    let path = project.root.join("docs/SIZE.md");
    let page = fs::read_to_string(&path).with_context(|| format!("cannot read {}", path.display()))?;
    let table = parts::table(&Dist::new(project.dist()))?;
    let page =
        parts::replaced(&page, &table).with_context(|| format!("{} has lost the table's marks", path.display()))?;
    fs::write(&path, page).with_context(|| format!("cannot write {}", path.display()))
}

struct Row {
    what: &'static str,
    value: usize,
    /// That of `docs/SIZE.md`, which a build must not exceed.
    limit: usize,
    unit: &'static str,
}

fn weigh(dist: &Dist) -> Result<Vec<Row>> {
    let packed = |what, value, limit| Row { what, value, limit, unit: "bytes (brotli 11)" };
    let html = dist.read("index.html")?;
    let page = brotli(&html)?;
    // Over http the script that carries the Wasm is not asked for.
    let code = dist.packed(|name| name.starts_with("app-") && !name.ends_with(".wasm.js"))?;
    let rest = dist.packed(|name| name.starts_with("dataset.en-") || name == "manifest.webmanifest")?;
    let icon = brotli(&dist.read("icons/icon.svg")?)?;
    let single = dist.read("briefing.html")?.len();
    Ok(vec![
        packed("index.html", page, 58_000),
        packed("Wasm and glue", code, 74_000),
        packed("cold load, everything", page + code + rest + icon, 140_000),
        packed("embed.js", brotli(&dist.read("embed.js")?)?, 1_200),
        Row { what: "briefing.html", value: single, limit: 520_000, unit: "bytes (raw)" },
    ])
}
