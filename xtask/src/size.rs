//! `cargo xtask size`: what a reader has to load, against the limits of the design.

use std::fs;
use std::io::Write;
use std::path::PathBuf;

use anyhow::{Context, Result};
use brotli::CompressorWriter;

use crate::project::Project;

/// Prints the table; false if anything is above its ceiling. That is the design's limit, but for what has never been
/// within it: there the ceiling is what was reached, so that it can only go down.
pub fn run(project: &Project) -> Result<bool> {
    let rows = weigh(&Dist(project.dist()))?;
    println!("{:<28} {:>8} {:>8} {:>8}", "", "is", "limit", "ceiling");
    for Row { what, value, limit, ceiling, unit } in &rows {
        let verdict = match () {
            () if value > ceiling => "  ABOVE THE CEILING",
            () if value > limit => "  above the limit, known",
            () => "",
        };
        println!("{what:<28} {value:>8} {limit:>8} {ceiling:>8}  {unit}{verdict}");
    }
    Ok(rows.iter().all(|row| row.value <= row.ceiling))
}

struct Row {
    what: &'static str,
    value: usize,
    /// The design's.
    limit: usize,
    /// What a build must not exceed.
    ceiling: usize,
    unit: &'static str,
}

fn weigh(dist: &Dist) -> Result<Vec<Row>> {
    let packed = |what, value, limit| Row { what, value, limit, ceiling: limit, unit: "bytes (brotli 11)" };
    let html = dist.read("index.html")?;
    let page = brotli(&html)?;
    // Over http the script that carries the Wasm is not asked for.
    let code = dist.packed(|name| name.starts_with("app-") && !name.ends_with(".wasm.js"))?;
    let rest = dist.packed(|name| {
        name.starts_with("style-") || name.starts_with("dataset.en-") || name == "manifest.webmanifest"
    })?;
    // Firefox asks for the larger icon, too.
    let icons = brotli(&dist.read("icons/icon.svg")?)? + dist.read("icons/icon-180.png")?.len();
    let mut rows = vec![
        packed("index.html", page, 48_000),
        packed("Wasm and glue", code, 95_000),
        Row { ceiling: 157_000, ..packed("cold load, everything", page + code + rest + icons, 140_000) },
    ];
    if dist.0.join("embed.js").exists() {
        rows.push(packed("embed.js", brotli(&dist.read("embed.js")?)?, 1_000));
    }
    let single = dist.read("briefing.html")?.len();
    rows.push(Row { what: "briefing.html", value: single, limit: 600_000, ceiling: 600_000, unit: "bytes (raw)" });
    let nodes = elements(&String::from_utf8_lossy(&html));
    rows.push(Row { what: "DOM nodes of index.html", value: nodes, limit: 4_000, ceiling: 4_000, unit: "elements" });
    Ok(rows)
}

struct Dist(PathBuf);

impl Dist {
    fn read(&self, name: &str) -> Result<Vec<u8>> {
        let path = self.0.join(name);
        fs::read(&path).with_context(|| format!("cannot read {}: `cargo xtask dist` makes it", path.display()))
    }

    /// The weight of the files of the top folder that are meant.
    fn packed(&self, is_meant: impl Fn(&str) -> bool) -> Result<usize> {
        let mut sum = 0;
        for entry in fs::read_dir(&self.0)? {
            let name = entry?.file_name().to_string_lossy().into_owned();
            if is_meant(&name) {
                sum += brotli(&self.read(&name)?)?;
            }
        }
        Ok(sum)
    }
}

fn brotli(bytes: &[u8]) -> Result<usize> {
    let mut packer = CompressorWriter::new(Vec::new(), 1 << 16, 11, 22);
    packer.write_all(bytes)?;
    Ok(packer.into_inner().len())
}

/// How many elements a page of ours has: its start tags, without what only looks like one in scripts and styles.
fn elements(html: &str) -> usize {
    let mut count = 0;
    let mut rest = html;
    while let Some((_, after)) = rest.split_once('<') {
        rest = after;
        if !after.starts_with(|first: char| first.is_ascii_alphabetic()) {
            continue;
        }
        count += 1;
        for raw in ["script", "style"] {
            let is_raw = after.strip_prefix(raw).is_some_and(|tail| tail.starts_with([' ', '>']));
            let end = is_raw.then(|| after.split_once(&format!("</{raw}"))).flatten();
            rest = end.map_or(rest, |(_, tail)| tail);
        }
    }
    count
}

#[cfg(test)]
mod tests {
    use super::elements;

    #[test]
    fn counts_start_tags_only() {
        let page = "<!doctype html><html><style>a{}</style><p>1 < 2<br></p><!-- x --><script x>'<b>'</script></html>";
        assert_eq!(elements(page), 5);
    }
}
