//! The share image of a view: 1200 × 630, as social networks show it beside a link. A drawing without any style sheet,
//! font or file, so that it is the same wherever it is opened; the map is that of the static figure.

mod axis;
mod lettering;

pub use lettering::{HEIGHT, ShareImageInput, WIDTH};
use lettering::{MARGIN, SERIF, TEXT_WIDTH, balanced, line, text_at, wrapped};

use figure::{Markup, NAMESPACE, Options, Palette, figure};
use model::{Quote, Status};
use text::{Words, answer, date, named, number, partial_date};
use view_state::{Scheme, View, shown_quotes};

/// Begins the ids of the legend's patterns.
const PREFIX: &str = "pcs";

/// The image as SVG.
pub fn share_image(input: &ShareImageInput) -> String {
    let palette = Palette::of(input.address.scheme == Scheme::Dark);
    let mut out = Markup::default();
    let (width, height) = (WIDTH.to_string(), HEIGHT.to_string());
    let size = [("xmlns", NAMESPACE), ("width", &*width), ("height", &*height), ("font-family", SERIF)];
    out.element("svg", &size, |out| {
        out.element("defs", &[], |out| palette.patterns(PREFIX, out));
        out.shape("rect", &[("width", "100%"), ("height", "100%"), ("fill", palette.ground)]);
        let quotes = shown_quotes(input.address, input.dataset);
        match (input.address.view, quotes.first()) {
            (View::Quotes, Some(quote)) => quote_card(quote, quotes.len() > 1, input, palette, out),
            (View::Timeline, _) => axis::axis(input, palette, out),
            _ => drawn(input, palette, out),
        }
        let footer = format!(
            "{} · {}",
            input.description.credit.split(". ").next().unwrap_or_default().trim_end_matches('.'),
            date(input.address.date, input.language)
        );
        line(out, HEIGHT - 26, 20, "400", palette.soft, &footer);
    });
    out.finish()
}

/// Headline, map, legend.
fn drawn(input: &ShareImageInput, palette: &Palette, out: &mut Markup) {
    let words = Words::of(input.language);
    let mut y = 74;
    for text in balanced(&input.description.title, 48, TEXT_WIDTH).iter().take(2) {
        line(out, y, 48, "700", palette.ink, text);
        y += 54;
    }
    let country = input.address.country.and_then(|id| input.dataset.country(id));
    if let Some(country) = country {
        let said = answer(country, input.address.date, words, input.language);
        let verdict = named(&country.name, &said, words);
        for text in wrapped(&verdict, 26, TEXT_WIDTH).iter().take(2) {
            line(out, y - 8, 26, "400", palette.ink, text);
            y += 32;
        }
    }
    let top = y - 28;
    let room = HEIGHT - 70 - top;
    let fragment = figure(input.address, input.dataset, input.outlines, words, input.language, &Options::default());
    if let Some((drawing, [across, down])) = drawing(&fragment) {
        let width = (room * across / down.max(1)).min(WIDTH - MARGIN);
        let height = width * down / across.max(1);
        // The map stands to the right: the empty South Pacific makes room for the legend.
        let left = WIDTH - MARGIN / 2 - width;
        out.raw(&format!(
            "<svg x=\"{left}\" y=\"{}\" width=\"{width}\" height=\"{height}\" viewBox=\"0 0 {across} {down}\">{drawing}</svg>",
            top + (room - height) / 2
        ));
        legend(input, palette, words, out);
    }
}

fn legend(input: &ShareImageInput, palette: &Palette, words: &Words, out: &mut Markup) {
    for (place, status) in (0_u32..).zip(Status::ALL.iter().rev()) {
        let baseline = HEIGHT - 76 - place * 33;
        let count =
            input.dataset.countries.iter().filter(|country| country.status(input.address.date) == *status).count();
        let (edge, _) = palette.edge(Some(*status));
        let (x, top, fill) = (MARGIN.to_string(), (baseline - 17).to_string(), palette.fill(*status, PREFIX));
        let swatch = [("x", &*x), ("y", &*top), ("width", "32"), ("height", "20"), ("fill", &*fill), ("stroke", edge)];
        out.shape("rect", &swatch);
        let text = format!("{} · {}", words.status(*status), number(count, input.language));
        text_at(out, MARGIN + 44, baseline, 22, "400", palette.ink, &text);
    }
}

/// A quote, as large as its length lets it be.
fn quote_card(quote: &Quote, and_others: bool, input: &ShareImageInput, palette: &Palette, out: &mut Markup) {
    let text = format!("“{}”", quote.text);
    let room = HEIGHT - 250;
    let fits = |size: &u32| wrapped(&text, *size, TEXT_WIDTH).len() as u32 * size * 13 / 10 <= room;
    let size = [56, 50, 44, 40, 36, 32, 28, 25, 22, 19, 16].into_iter().find(fits).unwrap_or(14);
    let lines = wrapped(&text, size, TEXT_WIDTH);
    line(out, 72, 24, "700", palette.soft, &input.description.title);
    let mut y = 92 + size;
    for text in &lines {
        line(out, y, size, "400", palette.ink, text);
        y += size * 13 / 10;
    }
    let speaker = input.dataset.speaker(&quote.speaker);
    let name = speaker.map_or(&*quote.speaker, |speaker| &*speaker.name);
    let role = speaker.map(|speaker| match &speaker.affiliation {
        Some(affiliation) => format!("{}, {affiliation}", speaker.role),
        None => speaker.role.to_string(),
    });
    line(out, HEIGHT - 118, 30, "700", palette.ink, name);
    let source = input.dataset.source_label(&quote.source);
    let said = [role, Some(source.to_owned()), Some(partial_date(quote.date, input.language))];
    let mut origin = said.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    if and_others {
        origin += " · …";
    }
    line(out, HEIGHT - 80, on_one_line(&origin), "400", palette.soft, &origin);
}

/// The largest size at which a text is on one line, so that nothing of where a quote is from is cut off.
fn on_one_line(text: &str) -> u32 {
    (8..=22).rev().find(|size| wrapped(text, *size, TEXT_WIDTH).len() == 1).unwrap_or(8)
}

/// What is drawn in the first drawing of a figure, and how wide and high that is.
fn drawing(figure: &str) -> Option<(&str, [u32; 2])> {
    let (_, svg) = figure.split_once("<svg ")?;
    let (attributes, rest) = svg.split_once('>')?;
    let (content, _) = rest.split_once("</svg>")?;
    let (_, frame) = attributes.split_once("viewBox=\"")?;
    let mut numbers = frame.split_once('"')?.0.split(' ').skip(2).map(str::parse);
    Some((content, [numbers.next()?.ok()?, numbers.next()?.ok()?]))
}

#[cfg(test)]
mod tests {
    use super::{drawing, on_one_line};

    #[test]
    fn where_a_quote_is_from_is_on_one_line_however_long_it_is() {
        let long =
            "Threat Intelligence Researcher, DCSO Deutsche CyberSicherheitsorganisation · IDSA · 18 December 2018 · …";
        assert_eq!(on_one_line("IDSA · 18 December 2018"), 22);
        let size = on_one_line(long);
        assert!((14..22).contains(&size), "{size}");
        assert_eq!(super::wrapped(long, size, super::TEXT_WIDTH), [long]);
    }

    #[test]
    fn the_drawing_of_a_figure_is_found() {
        let figure = "<figure><svg viewBox=\"0 0 1000 440\" style=\"x\"><g/></svg><p/></figure>";
        assert_eq!(drawing(figure), Some(("<g/>", [1000, 440])));
        assert_eq!(drawing("<figure><p>a</p></figure>"), None);
    }
}
