//! The words on the share image: measured, broken into lines, written.

use std::fmt::Write;
use std::sync::Arc;

use embed::escaped;
use resvg::usvg::{Options, Tree, fontdb};

use super::failure::ShareError;

const REGULAR: &[u8] = include_bytes!("../../fonts/newsreader-regular.ttf");
const SEMIBOLD: &[u8] = include_bytes!("../../fonts/newsreader-semibold.ttf");

/// Measures and draws with the two fonts that come with the command, never with the machine's.
pub struct TextMeasurer {
    fonts: Arc<fontdb::Database>,
}

impl TextMeasurer {
    pub fn new() -> Self {
        let mut fonts = fontdb::Database::new();
        fonts.load_font_data(REGULAR.to_vec());
        fonts.load_font_data(SEMIBOLD.to_vec());
        Self { fonts: Arc::new(fonts) }
    }

    /// The picture that an SVG text describes.
    pub fn tree(&self, svg: &str) -> Result<Tree, ShareError> {
        let options = Options { fontdb: Arc::clone(&self.fonts), ..Options::default() };
        Tree::from_str(svg, &options).map_err(|error| ShareError::Drawing(error.to_string()))
    }

    /// How wide a text is, in pixels.
    pub fn width(&self, text: &str, size: f64, weight: u16) -> Result<f64, ShareError> {
        let mut svg = String::from("<svg xmlns=\"http://www.w3.org/2000/svg\" font-family=\"Newsreader\">");
        write_text(&mut svg, [0.0, size], size, weight, "#000", text);
        svg.push_str("</svg>");
        Ok(f64::from(self.tree(&svg)?.root().abs_bounding_box().width()))
    }

    /// The text in as few lines as `room` allows, broken at spaces, the lines about equally long.
    pub fn lines(&self, text: &str, size: f64, weight: u16, room: f64) -> Result<Vec<String>, ShareError> {
        let whole = self.width(text, size, weight)?;
        let fewest = (whole / room).ceil().max(1.0);
        let mut limit = whole / fewest;
        loop {
            let lines = self.filled(text, size, weight, limit)?;
            if lines.len() as f64 <= fewest || limit >= room {
                return Ok(lines);
            }
            limit = (limit * 1.02).min(room);
        }
    }

    /// As many words on each line as go into `limit`.
    fn filled(&self, text: &str, size: f64, weight: u16, limit: f64) -> Result<Vec<String>, ShareError> {
        let mut lines: Vec<String> = Vec::new();
        for word in text.split(' ') {
            let longer = lines.last().map(|line| format!("{line} {word}")).unwrap_or_default();
            match lines.last_mut() {
                Some(line) if self.width(&longer, size, weight)? <= limit => *line = longer,
                _ => lines.push(word.to_owned()),
            }
        }
        Ok(lines)
    }
}

/// Adds a text to an SVG, its baseline starting at the given place.
pub fn write_text(svg: &mut String, [x, y]: [f64; 2], size: f64, weight: u16, colour: &str, text: &str) {
    // The fonts have no narrow no-break space; one a little wider does as well here.
    let text = escaped(&text.replace('\u{202f}', "\u{a0}"));
    let _ = write!(
        svg,
        "<text x=\"{x:.1}\" y=\"{y:.1}\" font-size=\"{size}\" font-weight=\"{weight}\" fill=\"{colour}\">{text}</text>"
    );
}

#[cfg(test)]
mod tests {
    use super::TextMeasurer;

    #[test]
    fn a_long_text_is_broken_into_lines_of_about_the_same_length() {
        let measurer = TextMeasurer::new();
        let text = "Who backed the Paris Call for Trust and Security in Cyberspace, and who stayed away";
        let lines = measurer.lines(text, 46.0, 600, 1104.0).unwrap();
        assert_eq!((lines.len(), lines.join(" ").as_str()), (2, text));
        let widths: Vec<f64> = lines.iter().map(|line| measurer.width(line, 46.0, 600).unwrap()).collect();
        assert!((widths[0] - widths[1]).abs() < 300.0, "{widths:?}");
    }

    #[test]
    fn french_and_english_marks_have_a_width_of_their_own() {
        let measurer = TextMeasurer::new();
        for mark in ["’", "“", "«", "œ", "É", "ç", "–", "…"] {
            let (with, without) = (format!("a{mark}a"), "aa");
            assert!(measurer.width(&with, 20.0, 400).unwrap() > measurer.width(without, 20.0, 400).unwrap(), "{mark}");
        }
    }
}
