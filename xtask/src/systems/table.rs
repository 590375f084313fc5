//! `docs/SYSTEMS.md`, the table of what is left.

use super::verdict::Verdict;
use super::ways::Way;

/// The page, from the project's folder.
pub const PAGE: &str = "docs/SYSTEMS.md";

const HEAD: &str = "\
# What content systems leave of the embed

Made by `cargo xtask systems`, which puts every way of embedding through the real systems, each of the version named and as it
comes; `cargo xtask test --only systems` tries those that are there again, and fails where a cell is anything else than *works*,
or *readable with a link*: sound text and a link to the same choice. In no cell is nothing left, or anything that no reader should see: code,
words that run together, a link on the article's masthead, a frame without its height, the sign of a broken image.

";

const FOOT: &str = "
What is taken away is not the same in each: an author's HTML in WordPress is what `wp_kses_post` leaves, an editor's is what
users with `unfiltered_html` publish. Systems that show pasted HTML as text (markdown-it with `html: false`) are not in
the table: an editor sees it at once, and takes the address alone. Where an empty box is left of the drawing, take the figure
with its picture as an image (`cargo xtask figure --picture`, or the desk's tick).

MediaWiki, as it comes, is one of these, so its editors write wikitext: what `cargo xtask figure --wikitext` prints, with the
picture uploaded to the wiki, or of the other ways their link and sentence. The HTML itself works only in a wiki that allows it
(`$wgRawHtml`, off by default). MediaWiki is 285 MB, so that only
`cargo xtask systems` brings it; where it is there, the tests try it, too.

Drupal is in no registry that this project uses, so no command installs it: the table's lines are what the filters of its standard
profile leave (`xtask/systems/drupal.php`), where somebody has put it into the folder that the command names; elsewhere they stay as
they are. A whole site of Drupal 10.6.15 was tried by hand, its pages and its editor (CKEditor 5); `EMBEDDING.md` says what to mind.

`cargo xtask look --systems` puts the same before a person's eyes: for each system that is there a page of an article with all that it leaves,
framed from another site, at 390 and 1000 px. Quill gives its text away with blanks that do not break (`getSemanticHTML`): what publishes that
must make plain ones of them.

An address alone on a line of WordPress becomes a frame by discovery, and the embed with its choice by the plugin; the same
command tries both (`xtask/src/systems/plugin.rs`).
";

/// What one system makes of all ways.
pub struct Row {
    pub system: String,
    /// In the order of the ways.
    pub verdicts: Vec<Verdict>,
}

impl Row {
    /// The cells that must not be, as sentences.
    pub fn faults(&self) -> Vec<String> {
        let fault = |verdict: &Verdict| match verdict {
            Verdict::Works | Verdict::Readable(_) => None,
            Verdict::Nothing => Some("nothing is left".to_owned()),
            Verdict::Wrong(what) => Some(what.clone()),
        };
        let places = self.verdicts.iter().enumerate();
        places
            .filter_map(|(place, verdict)| Some(format!("{}, way {}: {}", self.system, place + 1, fault(verdict)?)))
            .collect()
    }
}

/// The whole page, with the lines of earlier systems that are kept.
pub fn page(ways: &[Way], rows: &[Row], kept: &str) -> String {
    let heads: String = ways.iter().map(|way| format!(" {} |", way.name)).collect();
    let rule = " --- |".repeat(ways.len());
    let lines: String = rows.iter().map(|row| line(ways, row)).collect();
    format!("{HEAD}| system |{heads}\n| --- |{rule}\n{lines}{kept}{FOOT}")
}

/// The lines of a page that are of a system.
pub fn lines_of(page: &str, system: &str) -> String {
    page.split_inclusive('\n').filter(|line| line.starts_with(&format!("| {system} "))).collect()
}

/// The line of a system.
pub fn line(ways: &[Way], row: &Row) -> String {
    let cells: String = ways.iter().zip(&row.verdicts).map(|(_, verdict)| format!(" {} |", cell(verdict))).collect();
    format!("| {} |{cells}\n", row.system)
}

fn cell(verdict: &Verdict) -> String {
    match verdict {
        Verdict::Works => "**works**".to_owned(),
        Verdict::Readable(None) => "readable with a link".to_owned(),
        Verdict::Readable(Some(lost)) => format!("readable with a link; {lost}"),
        Verdict::Nothing => "nothing".to_owned(),
        Verdict::Wrong(what) => format!("wrong: {what}"),
    }
}
