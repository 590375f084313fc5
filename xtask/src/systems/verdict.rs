//! What is left of a way of embedding, as a reader finds it.

use scraper::{ElementRef, Html, Selector};

use super::shown::{words, words_of};
use super::ways::{BASE, Kind, Way};

/// What came of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Verdict {
    /// As it was meant, but perhaps for styles.
    Works,
    /// A link and sound text are left; what is lost, in a few words, if that is not the frame itself.
    Readable(Option<&'static str>),
    /// No text, or no link.
    Nothing,
    /// Something that no reader should see.
    Wrong(String),
}

/// The words of a quote that its reading rests on.
const MARKED: &str = "blockquote em";

/// Judges what a system left. Right text is what the way itself shows: whatever else is visible is code, or words that ran together.
pub fn judge(way: &Way, left: &str) -> Verdict {
    let (before, after) = (Html::parse_fragment(&way.html), Html::parse_fragment(left));
    let (known, shown) = (words(&before), words(&after));
    // The address of the frame, which Quill writes in its place, does no harm.
    let address = words_of(&find(&before, "iframe[src]").filter_map(|frame| frame.attr("src")).collect::<String>());
    if let Some(word) = shown.iter().find(|word| !known.contains(word) && !address.contains(word)) {
        return Verdict::Wrong(format!("shows {word:?}"));
    }
    if let Some(link) = find(&after, "[style*='position:absolute'], [style*='position:fixed']").next() {
        return Verdict::Wrong(format!("<{}> lies on the article", link.value().name()));
    }
    if find(&after, "img").any(|image| is_broken(&image, &before)) {
        return Verdict::Wrong("shows the sign of a broken image".to_owned());
    }
    // The figure says that they are.
    if find(&before, MARKED).next().is_some() && find(&after, MARKED).next().is_none() && !shown.is_empty() {
        return Verdict::Wrong("words are said to be marked, and none is".to_owned());
    }
    let links: Vec<ElementRef> = find(&after, "a[href]").filter(|link| leads_back(link)).collect();
    let works = match way.kind {
        Kind::Frame => frame(&before, &after),
        Kind::Element => element(&after),
        Kind::Link => !links.is_empty(),
        Kind::Figure => figure(&before, &after) && shown == known,
    };
    match () {
        () if works => Verdict::Works,
        () if links.is_empty() || shown.is_empty() => Verdict::Nothing,
        () if way.kind == Kind::Figure && shown.len() * 10 < known.len() * 9 => {
            Verdict::Wrong("half a text".to_owned())
        }
        () => Verdict::Readable(lost(way, &before, &after)),
    }
}

/// What of a figure a reader sees to be missing.
fn lost(way: &Way, before: &Html, after: &Html) -> Option<&'static str> {
    let empty = find(after, "svg").any(|svg| !is_patch(&svg) && !is_drawn(&svg));
    match way.kind {
        Kind::Figure if empty => Some("an empty box where the picture was"),
        Kind::Figure
            if images(after, "alt").any(|said| !said.is_empty() && !images(before, "alt").any(|it| it == said)) =>
        {
            Some("an error sign in the picture’s place")
        }
        _ => None,
    }
}

fn leads_back(link: &ElementRef) -> bool {
    let is_seen = link.text().any(|text| !text.trim().is_empty());
    is_seen && link.value().attr("href").is_some_and(|address| address.starts_with(BASE))
}

fn frame(before: &Html, after: &Html) -> bool {
    let address =
        |page: &Html| find(page, "iframe").next().and_then(|frame| frame.value().attr("src").map(str::to_owned));
    let Some(frame) = find(after, "iframe").next() else { return false };
    let has_height =
        frame.value().attr("height").and_then(|height| height.parse::<u32>().ok()).is_some_and(|height| height > 150);
    address(before) == address(after) && has_height
}

fn element(after: &Html) -> bool {
    find(after, "paris-call-briefing").next().is_some() && find(after, "script[src$='embed.js']").next().is_some()
}

fn figure(before: &Html, after: &Html) -> bool {
    let drawings = |page: &Html| find(page, "svg").filter(|svg| is_drawn(svg) && !is_patch(svg)).count();
    images(before, "src").eq(images(after, "src")) && drawings(before) == drawings(after)
}

/// Whether an image has lost its address and kept a description, before which browsers put a sign.
fn is_broken(image: &ElementRef, before: &Html) -> bool {
    let said = image.attr("alt").is_none_or(|said| !said.is_empty() && images(before, "alt").any(|it| it == said));
    said && images(before, "src").all(|address| image.attr("src") != Some(address))
}

/// An attribute of the images.
fn images<'a>(page: &'a Html, attribute: &str) -> impl Iterator<Item = &'a str> {
    find(page, "img").filter_map(move |image| image.value().attr(attribute))
}

/// Whether an SVG is a patch of colour in the legend: the picture of a figure as an image has its own.
fn is_patch(svg: &ElementRef) -> bool {
    svg.attr("aria-hidden").is_some() || svg.attr("width") == Some("26")
}

/// Whether an SVG still has its size and something to draw.
fn is_drawn(svg: &ElementRef) -> bool {
    let has_size = svg.attr("viewBox").or(svg.attr("viewbox")).or(svg.attr("height")).or(svg.attr("x")).is_some();
    let shapes =
        svg.descendent_elements().filter(|shape| ["path", "circle", "rect", "line"].contains(&shape.value().name()));
    has_size
        && shapes.filter(|shape| ["d", "r", "width", "x1"].iter().any(|name| shape.attr(name).is_some())).count() > 0
}

fn find<'a>(page: &'a Html, selector: &str) -> impl Iterator<Item = ElementRef<'a>> {
    let selector = Selector::parse(selector).ok();
    let found: Vec<ElementRef<'a>> = selector.iter().flat_map(|selector| page.select(selector)).collect();
    found.into_iter()
}

#[cfg(test)]
mod tests {
    use super::*;

    const LINK: &str = "<a href=\"https://example.org/paris-call/\">The Paris Call</a>. Map and quotes.";

    fn way(kind: Kind, html: &str) -> Way {
        Way { id: "a", name: "a", kind, html: html.to_owned() }
    }

    #[test]
    fn a_frame_works_is_a_link_or_is_lost() {
        let frame = "<iframe src=\"https://example.org/paris-call/embed.html\" height=\"900\"></iframe>";
        let way = way(Kind::Frame, &format!("<div>{frame}<span>{LINK}</span></div>"));
        assert_eq!(judge(&way, &way.html), Verdict::Works);
        assert_eq!(judge(&way, frame), Verdict::Works);
        assert_eq!(judge(&way, LINK), Verdict::Readable(None));
        assert_eq!(judge(&way, "<div></div>"), Verdict::Nothing);
        assert_eq!(judge(&way, "The Paris Call"), Verdict::Nothing);
        let without_height = frame.replace(" height=\"900\"", "");
        assert_eq!(judge(&way, &without_height), Verdict::Nothing);
        for spoilt in [
            "&lt;a href=\"x\"&gt;The Paris Call&lt;/a&gt;",
            &LINK.replace("<a", "<a style=\"position:absolute;top:0\""),
        ] {
            assert!(matches!(judge(&way, spoilt), Verdict::Wrong(_)), "{spoilt}");
        }
    }

    #[test]
    fn words_of_a_drawing_that_ran_together_are_wrong() {
        let drawing = "<svg viewBox=\"0 0 1 1\"><path d=\"m0 0\"><title>Angola: not named</title></path><path d=\"m0 0\"><title>Benin: not named</title></path></svg>";
        let way = way(Kind::Figure, &format!("<figure>{drawing}<p>{LINK}</p></figure>"));
        assert_eq!(judge(&way, &way.html), Verdict::Works);
        assert!(matches!(judge(&way, &format!("Angola: not namedBenin: not named {LINK}")), Verdict::Wrong(_)));
        assert_eq!(judge(&way, &format!("<figure><p>{LINK}</p></figure>")), Verdict::Readable(None));
        let empty = judge(&way, &format!("<figure><svg></svg><p>{LINK}</p></figure>"));
        assert_eq!(empty, Verdict::Readable(Some("an empty box where the picture was")));
    }

    #[test]
    fn marks_that_are_lost_are_wrong_and_an_error_sign_is_no_description() {
        let quote = format!("<blockquote>Not <em>much</em></blockquote><p>{LINK}</p>");
        let way_of_quote = way(Kind::Figure, &quote);
        assert_eq!(judge(&way_of_quote, &quote), Verdict::Works);
        let unmarked = quote.replace("<em>", "").replace("</em>", "");
        assert!(matches!(judge(&way_of_quote, &unmarked), Verdict::Wrong(_)));
        let picture = format!("<img src=\"https://news.example/a.png\" alt=\"A map\"><p>{LINK}</p>");
        let way_of_picture = way(Kind::Figure, &picture);
        assert_eq!(judge(&way_of_picture, &picture), Verdict::Works);
        for sign in
            [picture.replace("https://news.example/", ""), picture.replace(" src=\"https://news.example/a.png\"", "")]
        {
            assert!(matches!(judge(&way_of_picture, &sign), Verdict::Wrong(_)), "{sign}");
            let unseen = judge(&way_of_picture, &sign.replace("A map", ""));
            assert_eq!(unseen, Verdict::Readable(None), "an empty description shows nothing");
        }
        let sign = picture.replace("https://news.example/a.png", "/error.svg").replace("A map", "Image removed.");
        assert_eq!(judge(&way_of_picture, &sign), Verdict::Readable(Some("an error sign in the picture’s place")));
    }
}
