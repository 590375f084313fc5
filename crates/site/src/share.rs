//! The share image: the map at the launch with its headline and legend, 1200 × 630, as social networks
//! and chat programs show it beside a link. Drawn from the same outlines as the page.

#![cfg_attr(test, allow(clippy::unwrap_used, clippy::indexing_slicing))]

mod failure;
mod lettering;

use std::fmt::Write;

use figure::{Markup, Palette};
use model::Status;
use resvg::tiny_skia::{Pixmap, Transform};

pub use failure::ShareError;
use lettering::{TextMeasurer, write_text};

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
    pub legend: &'a [(Status, String)],
    /// Date, sources, name of the briefing.
    pub footer: &'a str,
}

/// Draws the image and returns it as PNG. `status_of` gives the status of a state by its id.
pub fn render(
    atlas_svg: &str,
    atlas_tsv: &str,
    status_of: &dyn Fn(&str) -> Status,
    words: &Words,
) -> Result<Vec<u8>, ShareError> {
    let measurer = TextMeasurer::new();
    let svg = compose(atlas_svg, atlas_tsv, status_of, words, &measurer)?;
    let tree = measurer.tree(&svg)?;
    let mut image = Pixmap::new(WIDTH, HEIGHT).ok_or_else(|| ShareError::Drawing("no room for the image".into()))?;
    resvg::render(&tree, Transform::identity(), &mut image.as_mut());
    image.encode_png().map_err(|error| ShareError::Drawing(error.to_string()))
}

/// A drawing as PNG, at twice its size: sharp on fine screens and in print.
pub fn picture(svg: &str) -> Result<Vec<u8>, ShareError> {
    const DENSITY: f32 = 2.0;
    let tree = TextMeasurer::new().tree(svg)?;
    let size = tree.size().to_int_size().scale_by(DENSITY).unwrap_or(tree.size().to_int_size());
    let mut image =
        Pixmap::new(size.width(), size.height()).ok_or_else(|| ShareError::Drawing("no room for the image".into()))?;
    resvg::render(&tree, Transform::from_scale(DENSITY, DENSITY), &mut image.as_mut());
    image.encode_png().map_err(|error| ShareError::Drawing(error.to_string()))
}

fn compose(
    atlas_svg: &str,
    atlas_tsv: &str,
    status_of: &dyn Fn(&str) -> Status,
    words: &Words,
    measurer: &TextMeasurer,
) -> Result<String, ShareError> {
    let palette = Palette::of(false);
    let (ground, ink) = (palette.ground, palette.ink);
    let mut patterns = Markup::default();
    palette.patterns(PREFIX, &mut patterns);
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\" height=\"{HEIGHT}\" font-family=\"Newsreader\"><defs>{}{}</defs><rect width=\"100%\" height=\"100%\" fill=\"{ground}\"/>",
        between(atlas_svg, "<defs>", "</defs>")?,
        patterns.finish(),
    );
    let headline = measurer.lines(words.headline, HEADLINE_SIZE, 600, f64::from(WIDTH) - 2.0 * MARGIN)?;
    for (line, text) in (0..).map(f64::from).zip(&headline) {
        write_text(&mut svg, [MARGIN, HEADLINE_BASELINE + line * HEADLINE_LEADING], HEADLINE_SIZE, 600, ink, text);
    }
    write_legend(&mut svg, words.legend, palette, measurer)?;
    write_text(&mut svg, [MARGIN, f64::from(HEIGHT) - 24.0], FOOTER_SIZE, 400, palette.soft, words.footer);

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
    write_marks(&mut svg, atlas_tsv, palette, status_of)?;
    svg.push_str("</g></svg>");
    Ok(svg)
}

/// One entry a line, the last just above the footer.
fn write_legend(
    svg: &mut String,
    entries: &[(Status, String)],
    palette: &Palette,
    measurer: &TextMeasurer,
) -> Result<(), ShareError> {
    let mut widest = 0.0_f64;
    for (_, text) in entries {
        widest = widest.max(measurer.width(text, LEGEND_SIZE, 400)?);
    }
    let size = LEGEND_SIZE * (LEGEND_WIDTH / widest.max(1.0)).min(1.0);
    let [width, height] = SWATCH;
    for (line, (status, text)) in (0..).map(f64::from).zip(entries.iter().rev()) {
        let baseline = LEGEND_BOTTOM - line * LEGEND_LEADING;
        let top = baseline - height + 2.0;
        let look = look(palette, Some(*status));
        let _ = write!(svg, "<rect x=\"{MARGIN}\" y=\"{top}\" width=\"{width}\" height=\"{height}\" {look}/>");
        write_text(svg, [MARGIN + width + 10.0, baseline], size, 400, palette.ink, text);
    }
    Ok(())
}

/// Outlines first, circles over them.
fn write_marks(
    svg: &mut String,
    tsv: &str,
    palette: &Palette,
    status_of: &dyn Fn(&str) -> Status,
) -> Result<(), ShareError> {
    let mut circles = String::new();
    for row in tsv.lines().skip(2) {
        let fields: Vec<&str> = row.split('\t').collect();
        let [id, kind, of, shape, x, y, r, ..] = fields.as_slice() else {
            return Err(ShareError::Atlas(format!("row \"{row}\" has too few fields")));
        };
        let status = match *kind {
            "state" => Some(status_of(id)),
            "part" => Some(status_of(of)),
            _ => None,
        };
        let look = look(palette, status);
        // Writing to a string cannot fail.
        let _ = match *shape {
            "circle" => write!(circles, "<circle cx=\"{x}\" cy=\"{y}\" r=\"{r}\" {look}/>"),
            _ => write!(svg, "<use href=\"#{id}\" {look}/>"),
        };
    }
    svg.push_str(&circles);
    Ok(())
}

/// Begins the ids of the patterns.
const PREFIX: &str = "share-";

/// Fill and edge of a status, or of an area that has none.
fn look(palette: &Palette, status: Option<Status>) -> String {
    let fill = status.map_or_else(|| palette.area.to_owned(), |status| palette.fill(status, PREFIX));
    let (line, width) = palette.edge(status);
    format!("fill=\"{fill}\" stroke=\"{line}\" stroke-width=\"{width}\"")
}

fn between<'s>(text: &'s str, start: &str, end: &str) -> Result<&'s str, ShareError> {
    text.split_once(start)
        .and_then(|(_, rest)| rest.split_once(end))
        .map(|(inside, _)| inside)
        .ok_or_else(|| ShareError::Atlas(format!("nothing between {start} and {end}")))
}

#[cfg(test)]
mod tests {
    use super::{Pixmap, ShareError, Status, Words, render};

    const SVG: &str = concat!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1000 440\">\n<defs>\n",
        "<path id=\"FRA\" d=\"m400 100h200v200h-200z\"/>\n</defs>\n</svg>\n",
    );
    const TSV: &str = "# made by\nid\tkind\nFRA\tstate\t\tpath\t500\t200\t0\t400\t100\t600\t300\n";
    const HEADLINE: &str =
        "Qui a soutenu l’Appel\u{202f}? Et qui est resté à l’écart d’un texte signé à Paris le 12 novembre";

    fn draw(svg: &str, tsv: &str, status: Status) -> Result<Vec<u8>, ShareError> {
        let legend = [(Status::Supporter, "Soutien & signataire".to_owned()), (Status::Absent, "Absent".to_owned())];
        render(svg, tsv, &|_| status, &Words { headline: HEADLINE, legend: &legend, footer: "<2018>" })
    }

    #[test]
    fn the_image_has_its_size_and_the_status_its_colour() {
        let png = draw(SVG, TSV, Status::Supporter).unwrap();
        let image = Pixmap::decode_png(&png).unwrap();
        assert_eq!((image.width(), image.height()), (1200, 630));
        let blue = |x, y| image.pixel(x, y).map(|p| (p.red(), p.green(), p.blue())) == Some((0x1f, 0x5f, 0xa8));
        assert!(blue(670, 350) && !blue(1100, 350), "the outline is drawn in its place");
        assert!(blue(60, 520), "and so is the legend's swatch");
    }

    #[test]
    fn the_same_input_gives_the_same_bytes() {
        let once = || draw(SVG, TSV, Status::Absent).unwrap();
        assert!(once() == once());
    }

    #[test]
    fn a_damaged_map_is_refused_with_the_remedy() {
        let error = draw("<svg>", TSV, Status::Absent).unwrap_err();
        assert!(matches!(error, ShareError::Atlas(_)) && error.to_string().ends_with("cargo xtask atlas"));
        assert!(draw(SVG, "#\n#\nFRA\n", Status::Absent).is_err());
    }
}
