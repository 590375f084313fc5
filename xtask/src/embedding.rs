//! The snippets in EMBEDDING.md, which are those of the build.

use std::fs;

use anyhow::{Context, Result};
use embed::{Flags, Heights, Snippet};
use model::Language;
use view_state::{Address, View};

use project::Project;

/// Where they stand, from the project's folder.
const PAGE: &str = "EMBEDDING.md";
/// Where the briefing is published in them.
const BASE: &str = "https://example.org/paris-call/";

/// Writes them again, for heights that were measured.
pub fn write(project: &Project, heights: &Heights) -> Result<()> {
    let path = project.root.join(PAGE);
    let page = fs::read_to_string(&path).with_context(|| format!("cannot read {PAGE}"))?;
    let page = replaced(&page, heights).with_context(|| format!("{PAGE} has lost a snippet"))?;
    fs::write(&path, page).with_context(|| format!("cannot write {PAGE}"))
}

/// The page with the first block of HTML that frames the map, and the first with the element, as they should be.
fn replaced(page: &str, heights: &Heights) -> Option<String> {
    let (address, flags) = (Address { view: View::Map, ..Address::default() }, Flags::default());
    let language = Language::default();
    let heights = heights.of(&address, false, language, &[]);
    let snippet =
        Snippet { address: &address, flags: &flags, base: BASE, language, frozen: None, speaker: None, heights };
    let page = block(page, "```html\n<div ", &snippet.iframe())?;
    block(&page, "```html\n<paris-call-briefing ", &snippet.element())
}

fn block(page: &str, start: &str, snippet: &str) -> Option<String> {
    let (before, rest) = page.split_once(start)?;
    let (_, after) = rest.split_once("\n```")?;
    Some(format!("{before}```html\n{snippet}\n```{after}"))
}

#[cfg(test)]
mod tests {
    use embed::Heights;

    use super::replaced;

    #[test]
    fn the_snippets_of_embedding_are_those_of_the_build() {
        let page = include_str!("../../EMBEDDING.md");
        assert!(
            replaced(page, &Heights::table()).as_deref() == Some(page),
            "EMBEDDING.md has other snippets than the build: `cargo xtask systems` or `cargo xtask heights` writes them"
        );
    }
}
