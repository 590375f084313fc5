//! What each delivery consists of. A part within a page is weighed alone; the page as a whole weighs less than their sum,
//! since they share words.

use anyhow::{Result, bail};

use super::build::{Dist, brotli};

const START: &str = "<!-- parts: made by `cargo xtask size --write` -->\n";
const END: &str = "<!-- end of parts -->\n";

/// Where a part within a page begins and ends. What is left over is the page's own markup.
const WITHIN: [(&str, &str, &str); 7] = [
    ("style", "<style>", "</style>"),
    ("scripts and metadata of the head", "<script", "</head>"),
    ("outlines", "<div class=\"outlines\"", "</div>"),
    ("structured data", "<script type=\"application/ld+json\">", "</script>"),
    ("data", "<script type=\"text/tab-separated-values\"", "</script>"),
    ("Wasm as text", "<script type=\"application/octet-stream\"", "</script>"),
    ("glue", "<script>", "</script>"),
];

/// The table, in Markdown: English, since French weighs the same within two percent.
pub fn table(dist: &Dist) -> Result<String> {
    let mut table = "| delivery | part | raw | brotli 11 |\n| --- | --- | ---: | ---: |\n".to_owned();
    let mut found = Vec::new();
    for page in ["index.html", "embed.html", "briefing.html"] {
        let html = String::from_utf8_lossy(&dist.read(page)?).into_owned();
        row(&mut table, page, "whole", html.as_bytes())?;
        for (part, text) in split(&html) {
            row(&mut table, "", &format!("· {part}"), text.as_bytes())?;
            found.push(part);
        }
    }
    // Else what a part has become would count as markup, unnoticed.
    if let Some((part, start, _)) = WITHIN.iter().find(|(part, ..)| !found.contains(part)) {
        bail!("no page has the part \"{part}\": none holds {start}; say in size/parts.rs how it begins now");
    }
    let beside = |name: &str| {
        let is_app = name.starts_with("app-") && !name.ends_with(".wasm.js");
        is_app || name.starts_with("dataset.en-") || name == "manifest.webmanifest"
    };
    for (place, name) in dist.names(beside)?.into_iter().enumerate() {
        let part = match () {
            () if name.ends_with(".wasm") => "Wasm",
            () if name.starts_with("app-") => "glue",
            () if name.starts_with("dataset") => "data",
            () => "manifest",
        };
        row(&mut table, if place == 0 { "beside a served page" } else { "" }, part, &dist.read(&name)?)?;
    }
    row(&mut table, "", "icon", &dist.read("icons/icon.svg")?)?;
    row(&mut table, "in an article", "embed.js", &dist.read("embed.js")?)?;
    Ok(table)
}

/// A page with another table in it; `None` where the marks around the table are missing.
pub fn replaced(page: &str, table: &str) -> Option<String> {
    let (before, rest) = page.split_once(START)?;
    let (_, after) = rest.split_once(END)?;
    Some(format!("{before}{START}{table}{END}{after}"))
}

fn row(table: &mut String, delivery: &str, part: &str, bytes: &[u8]) -> Result<()> {
    *table += &format!("| {delivery} | {part} | {} | {} |\n", bytes.len(), brotli(bytes)?);
    Ok(())
}

/// The parts of a page that it has, and its markup without them.
fn split(html: &str) -> Vec<(&'static str, String)> {
    let mut markup = html.to_owned();
    let mut parts = Vec::new();
    for (part, start, end) in WITHIN {
        let Some(from) = markup.find(start) else { continue };
        let Some(length) = markup.get(from..).and_then(|rest| rest.find(end)) else { continue };
        parts.push((part, markup.drain(from..from + length).collect()));
    }
    parts.push(("markup", markup));
    parts
}

#[cfg(test)]
mod tests {
    use super::{END, START, replaced, split};

    #[test]
    fn every_byte_of_a_page_belongs_to_one_part() {
        let page = "<head><style>a{}</style><script data-glue=\"x\">boot()</script></head><body>\
            <div class=\"outlines\" hidden><svg><path/></svg></div><p>text</p><script type=\"application/ld+json\">{}</script>\
            <script type=\"text/tab-separated-values\" id=\"data\">a</script></body>";
        let parts = split(page);
        let names: Vec<_> = parts.iter().map(|(name, _)| *name).collect();
        assert_eq!(
            names,
            ["style", "scripts and metadata of the head", "outlines", "structured data", "data", "markup"]
        );
        assert_eq!(parts.iter().map(|(_, text)| text.len()).sum::<usize>(), page.len());
        assert!(parts.iter().any(|(_, text)| text.contains("<p>text</p>") && !text.contains("boot()")));
    }

    #[test]
    fn only_what_stands_between_the_marks_is_replaced() {
        let page = format!("before\n{START}old\n{END}after\n");
        assert_eq!(replaced(&page, "new\n"), Some(format!("before\n{START}new\n{END}after\n")));
        assert_eq!(replaced("no marks", "new\n"), None);
    }
}
