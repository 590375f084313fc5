//! The words of markup that a reader sees.

use scraper::{ElementRef, Html, Node};

/// Elements that begin and end a line, as far as the ways have them.
const BLOCKS: [&str; 22] = [
    "address",
    "article",
    "blockquote",
    "br",
    "caption",
    "details",
    "div",
    "dd",
    "dt",
    "figcaption",
    "figure",
    "h2",
    "h3",
    "hr",
    "li",
    "p",
    "summary",
    "table",
    "td",
    "th",
    "tr",
    "ul",
];
/// Elements whose content is not shown.
const UNSEEN: [&str; 6] = ["desc", "iframe", "script", "style", "template", "title"];

/// The words that a reader sees, in order, without marks: systems set quotation marks and dashes as they like.
pub fn words(page: &Html) -> Vec<String> {
    let mut text = String::new();
    shown(page.root_element(), &mut text);
    words_of(&text)
}

/// Those of a text.
pub fn words_of(text: &str) -> Vec<String> {
    let word = |word: &str| {
        word.chars().filter(|letter| letter.is_alphanumeric() || "<>=".contains(*letter)).collect::<String>()
    };
    text.split_whitespace().map(word).filter(|word| !word.is_empty()).collect()
}

fn shown(element: ElementRef, text: &mut String) {
    for child in element.children() {
        match child.value() {
            Node::Text(piece) => text.push_str(piece),
            Node::Element(_) => {
                let Some(child) = ElementRef::wrap(child) else { continue };
                let name = child.value().name();
                if UNSEEN.contains(&name) {
                    continue;
                }
                // Shapes do not part words, lines do.
                let is_block = BLOCKS.contains(&name);
                if is_block {
                    text.push('\n');
                }
                shown(child, text);
                if is_block {
                    text.push('\n');
                }
            }
            _ => (),
        }
    }
}
