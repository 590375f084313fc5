//! The share image: the map at the launch with its headline and legend, 1200 × 630, as social networks
//! and chat programs show it beside a link. Drawn from the same outlines as the page.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing))]

mod lettering;

use std::error::Error;
use std::fmt::{self, Write};

use resvg::tiny_skia::{Pixmap, Transform};

use lettering::{Pen, write_text};

const WIDTH: u32 = 1200;
const HEIGHT: u32 = 630;
const MARGIN: f64 = 48.0;

const HEADLINE_SIZE: f64 = 46.0;
const HEADLINE_LEADING: f64 = 51.0;
const HEADLINE_BASELINE: f64 = 66.0;
const LEGEND_SIZE: f64 = 23.0;
const LEGEND_LEADING: f64 = 34.0;
const LEGEND_BOTTOM: f64 = 562.0;
/// Longer words are set smaller: South America begins where they end.
const LEGEND_WIDTH: f64 = 300.0;
const FOOTER_SIZE: f64 = 18.0;
const SWATCH: [f64; 2] = [32.0, 19.0];
const MAP_BOTTOM: f64 = 588.0;
const LARGEST_SCALE: f64 = 1.09;

/// What is written on the image, in the page's language.
pub struct Words<'a> {
    /// Set large, in two lines at most.
    pub headline: &'a str,
    /// Status and its words, in the order wanted.
    pub legend: &'a [(&'a str, &'a str)],
    /// Date, sources, name of the briefing.
    pub footer: &'a str,
}

/// Draws the image and returns it as PNG. `status_of` gives the status of a state by its id.
pub fn render(
    atlas_svg: &str,
    atlas_tsv: &str,
    status_of: &dyn Fn(&str) -> &'static str,
    words: &Words,
) -> Result<Vec<u8>, ShareError> {
    let pen = Pen::new();
    let svg = compose(atlas_svg, atlas_tsv, status_of, words, &pen)?;
    let tree = pen.tree(&svg)?;
    let mut image = Pixmap::new(WIDTH, HEIGHT).ok_or_else(|| ShareError::Drawing("no room for the image".into()))?;
    resvg::render(&tree, Transform::identity(), &mut image.as_mut());
    image.encode_png().map_err(|error| ShareError::Drawing(error.to_string()))
}

fn compose(
    atlas_svg: &str,
    atlas_tsv: &str,
    status_of: &dyn Fn(&str) -> &'static str,
    words: &Words,
    pen: &Pen,
) -> Result<String, ShareError> {
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" font-family=\"Newsreader\"><defs>{}{}</defs><rect width=\"100%\" height=\"100%\" fill=\"{GROUND}\"/>",
        between(atlas_svg, "<defs>", "</defs>")?,
        PATTERNS,
    );
    let headline = pen.lines(words.headline, HEADLINE_SIZE, 600, f64::from(WIDTH) - 2.0 * MARGIN)?;
    for (line, text) in (0..).map(f64::from).zip(&headline) {
        write_text(&mut svg, [MARGIN, HEADLINE_BASELINE + line * HEADLINE_LEADING], HEADLINE_SIZE, 600, INK, text);
    }
    write_legend(&mut svg, words.legend, pen)?;
    write_text(&mut svg, [MARGIN, f64::from(HEIGHT) - 24.0], FOOTER_SIZE, 400, QUIET, words.footer);

    let view = between(atlas_svg, "viewBox=\"0 0 ", "\"")?;
    let size: Vec<f64> = view.split(' ').filter_map(|number| number.parse().ok()).collect();
    let &[map_width, map_height] = size.as_slice() else {
        return Err(ShareError::Atlas(format!("viewBox \"0 0 {view}\" is not understood")));
    };
    // The map stands to the right: the empty South Pacific makes room for the legend.
    let top = HEADLINE_BASELINE + (headline.len().max(1) as f64 - 1.0) * HEADLINE_LEADING + 16.0;
    let scale = ((MAP_BOTTOM - top) / map_height).min(LARGEST_SCALE);
    let left = f64::from(WIDTH) - MARGIN / 2.0 - map_width * scale;
    let _ = write!(svg, "<g transform=\"translate({left:.1} {top:.1}) scale({scale:.4})\">");
    write_marks(&mut svg, atlas_tsv, status_of)?;
    svg.push_str("</g></svg>");
    Ok(svg)
}

/// One entry a line, the last just above the footer.
fn write_legend(svg: &mut String, entries: &[(&str, &str)], pen: &Pen) -> Result<(), ShareError> {
    let mut widest = 0.0_f64;
    for (_, text) in entries {
        widest = widest.max(pen.width(text, LEGEND_SIZE, 400)?);
    }
    let size = LEGEND_SIZE * (LEGEND_WIDTH / widest.max(1.0)).min(1.0);
    let [width, height] = SWATCH;
    for (line, (status, text)) in (0..).map(f64::from).zip(entries.iter().rev()) {
        let baseline = LEGEND_BOTTOM - line * LEGEND_LEADING;
        let top = baseline - height + 2.0;
        let _ =
            write!(svg, "<rect x=\"{MARGIN}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" {}/>", look(status));
        write_text(svg, [MARGIN + width + 10.0, baseline], size, 400, INK, text);
    }
    Ok(())
}

/// Outlines first, circles over them.
fn write_marks(svg: &mut String, tsv: &str, status_of: &dyn Fn(&str) -> &'static str) -> Result<(), ShareError> {
    let mut circles = String::new();
    for row in tsv.lines().skip(2) {
        let fields: Vec<&str> = row.split('\t').collect();
        let [id, kind, of, shape, x, y, r, ..] = fields.as_slice() else {
            return Err(ShareError::Atlas(format!("row \"{row}\" has too few fields")));
        };
        let status = match *kind {
            "state" => status_of(id),
            "part" => status_of(of),
            _ => "area",
        };
        // Writing to a string cannot fail.
        let _ = match *shape {
            "circle" => write!(circles, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" {}/>", look(status)),
            _ => write!(svg, "<use href=\"#{id}\" {}/>", look(status)),
        };
    }
    svg.push_str(&circles);
    Ok(())
}

const GROUND: &str = "#fbfaf6";
const INK: &str = "#1b1b1a";
const QUIET: &str = "#5c5b57";
const PATTERNS: &str = concat!(
    "<pattern id=\"undated\" width=\"6\" height=\"6\" patternUnits=\"userSpaceOnUse\" patternTransform=\"rotate(45)\">",
    "<path d=\"M0 0h6v6H0z\" fill=\"#d5e2f1\"/><path d=\"M0 0h2.6v6H0z\" fill=\"#1f5fa8\"/></pattern>",
    "<pattern id=\"absent\" width=\"7\" height=\"7\" patternUnits=\"userSpaceOnUse\">",
    "<path d=\"M-1-1h9v9h-9z\" fill=\"#d1481f\"/><circle cx=\"1.75\" cy=\"1.75\" r=\"1.05\" fill=\"#fff\"/>",
    "<circle cx=\"5.25\" cy=\"5.25\" r=\"1.05\" fill=\"#fff\"/></pattern>",
);

/// Fill and edge of a status: as on the page, told apart by pattern as well as by colour.
fn look(status: &str) -> &'static str {
    match status {
        "supporter" => "fill=\"#1f5fa8\" stroke=\"#fbfaf6\" stroke-width=\".6\"",
        "undated" => "fill=\"url(#undated)\" stroke=\"#1f5fa8\" stroke-width=\".6\"",
        "absent" => "fill=\"url(#absent)\" stroke=\"#fbfaf6\" stroke-width=\".6\"",
        "area" => "fill=\"#efede6\" stroke=\"#c3c1ba\" stroke-width=\".6\"",
        _ => "fill=\"#d6d5d0\" stroke=\"#fbfaf6\" stroke-width=\".6\"",
    }
}

fn between<'s>(text: &'s str, start: &str, end: &str) -> Result<&'s str, ShareError> {
    text.split_once(start)
        .and_then(|(_, rest)| rest.split_once(end))
        .map(|(inside, _)| inside)
        .ok_or_else(|| ShareError::Atlas(format!("nothing between {start} and {end}")))
}

/// Why the share image could not be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShareError {
    /// The map's files are not as `cargo xtask atlas` writes them.
    Atlas(String),
    /// The picture could not be drawn or packed.
    Drawing(String),
}

impl fmt::Display for ShareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Atlas(what) => write!(f, "share image: the map's files are damaged ({what}): run cargo xtask atlas"),
            Self::Drawing(what) => write!(f, "share image: {what}"),
        }
    }
}

impl Error for ShareError {}

#[cfg(test)]
mod tests {
    use super::{Pixmap, ShareError, Words, render};

    const SVG: &str = concat!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 440\">\n<defs>\n",
        "<path id=\"FRA\" d=\"m400 100h200v200h-200z\"/>\n</defs>\n</svg>\n",
    );
    const TSV: &str = "# made by\nid\tkind\nFRA\tstate\t\tpath\t500\t200\t0\t400\t100\t600\t300\n";
    const WORDS: Words = Words {
        headline: "Qui a soutenu l’Appel\u{202f}? Et qui est resté à l’écart d’un texte signé à Paris le 12 novembre",
        legend: &[("supporter", "Soutien & signataire"), ("absent", "Absent")],
        footer: "<2018>",
    };

    #[test]
    fn the_image_has_its_size_and_the_status_its_colour() {
        let png = render(SVG, TSV, &|_| "supporter", &WORDS).unwrap();
        let image = Pixmap::decode_png(&png).unwrap();
        assert_eq!((image.width(), image.height()), (1200, 630));
        let blue = |x, y| image.pixel(x, y).map(|p| (p.red(), p.green(), p.blue())) == Some((0x1f, 0x5f, 0xa8));
        assert!(blue(670, 350) && !blue(1100, 350), "the outline is drawn in its place");
        assert!(blue(60, 520), "and so is the legend's swatch");
    }

    #[test]
    fn the_same_input_gives_the_same_bytes() {
        let once = || render(SVG, TSV, &|_| "absent", &WORDS).unwrap();
        assert!(once() == once());
    }

    #[test]
    fn a_damaged_map_is_refused_with_the_remedy() {
        let error = render("<svg>", TSV, &|_| "absent", &WORDS).unwrap_err();
        assert!(matches!(error, ShareError::Atlas(_)) && error.to_string().ends_with("cargo xtask atlas"));
        assert!(render(SVG, "#\n#\nFRA\n", &|_| "absent", &WORDS).is_err());
    }
}
