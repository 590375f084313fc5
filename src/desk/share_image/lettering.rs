//! The image's room, and letters in it: the font is the reader's, so widths are guessed, on the safe side.

use figure::{Markup, Outlines};
use model::{Dataset, Language};
use text::Description;
use view_state::Address;

pub const WIDTH: u32 = 1200;
pub const HEIGHT: u32 = 630;
pub const MARGIN: u32 = 56;
pub const TEXT_WIDTH: u32 = WIDTH - 2 * MARGIN;
pub const SERIF: &str = "'Iowan Old Style','Palatino Linotype',Palatino,'Noto Serif','Liberation Serif',Georgia,serif";
/// The view that an image is made of.
pub struct ShareImageInput<'a> {
    pub address: &'a Address,
    pub dataset: &'a Dataset,
    pub outlines: &'a Outlines<'a>,
    pub language: Language,
    pub description: &'a Description,
}

pub fn line(out: &mut Markup, y: u32, size: u32, weight: &str, colour: &str, text: &str) {
    text_at(out, MARGIN, y, size, weight, colour, text);
}

pub fn text_at(out: &mut Markup, x: u32, y: u32, size: u32, weight: &str, colour: &str, text: &str) {
    let [x, y, size] = [x, y, size].map(|number| number.to_string());
    let attributes = [("x", &*x), ("y", &*y), ("font-size", &*size), ("font-weight", weight), ("fill", colour)];
    out.element("text", &attributes, |out| out.text(text));
}

/// A text in lines that are no wider than this. The font is the reader's, so widths are guessed, on the safe side.
pub fn wrapped(text: &str, size: u32, width: u32) -> Vec<String> {
    let room = width * 100 / size.max(1);
    let mut lines: Vec<(String, u32)> = Vec::new();
    for word in text.split(' ') {
        let length: u32 = word.chars().map(hundredths).sum();
        match lines.last_mut() {
            Some((line, used)) if *used + 32 + length <= room => {
                line.push(' ');
                line.push_str(word);
                *used += 32 + length;
            }
            _ => lines.push((word.to_owned(), length)),
        }
    }
    lines.into_iter().map(|(line, _)| line).collect()
}

/// The same in as few lines, but of about the same length.
pub fn balanced(text: &str, size: u32, width: u32) -> Vec<String> {
    let lines = wrapped(text, size, width);
    let narrower = (1..width / 20).map(|step| wrapped(text, size, width - step * 20));
    narrower.take_while(|narrower| narrower.len() == lines.len()).last().unwrap_or(lines)
}

/// About how wide a letter of a serif face is, in hundredths of its size.
fn hundredths(letter: char) -> u32 {
    match letter {
        'i' | 'j' | 'l' | 't' | 'f' | 'r' | 'I' | '.' | ',' | ':' | ';' | '\'' | '’' | '!' | '|' | '(' | ')' => 40,
        'm' | 'w' | 'M' | 'W' | '—' => 98,
        _ if letter.is_uppercase() || letter == '…' => 80,
        _ => 62,
    }
}

#[cfg(test)]
mod tests {
    use super::{balanced, wrapped};

    #[test]
    fn lines_break_between_words_only_and_lose_none() {
        let text = "Who answered the Paris\u{a0}Call, and who stayed away";
        let lines = wrapped(text, 48, 400);
        assert!(lines.len() > 2);
        assert_eq!(lines.join(" "), text);
        assert_eq!(wrapped("Unbreakable", 48, 10), ["Unbreakable"]);
        assert_eq!(balanced("aaa bbb ccc ddd", 10, 70), ["aaa bbb", "ccc ddd"]);
    }
}
