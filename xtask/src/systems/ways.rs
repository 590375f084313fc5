//! The ways of embedding, as the editor's desk hands them out.

use ::figure::{Options, data_address};
use anyhow::{Context, Result};
use base64::prelude::{BASE64_STANDARD, Engine};
use embed::{Flags, Heights, Snippet, escaped};
use model::Language;
use view_state::{Address, View};

use project::Project;
use site::{figure, share};

/// Where the briefing is published in the trial.
pub const BASE: &str = "https://example.org/paris-call/";
/// Where the editor put the picture of the figure.
pub const PICTURE: &str = "https://news.example/uploads/Map.png";

/// One way of embedding.
pub struct Way {
    pub id: &'static str,
    /// Its name in the table.
    pub name: &'static str,
    pub kind: Kind,
    /// What is pasted.
    pub html: String,
}

/// What must be there for a way to work.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A frame with its address and a height.
    Frame,
    /// The element and its script.
    Element,
    /// All words, and the picture if there was one.
    Figure,
    /// A link.
    Link,
}

/// All of them, with the real data.
pub fn all(project: &Project) -> Result<Vec<Way>> {
    let language = Language::default();
    let dataset = figure::dataset(project, language)?;
    let first = dataset.quotes.first().context("no quotes")?;
    let speaker = dataset.speaker(&first.speaker).map(|speaker| &*speaker.name);
    let quote = Address { view: View::Quotes, quote: Some(first.id.clone()), ..Address::default() };
    let view = |view| Address { view, ..Address::default() };
    let flags = Flags::default();
    let snippet = |address: &Address, text: &dyn Fn(Snippet) -> String| {
        let heights = Heights::table().of(address, false, language, &dataset.quotes);
        text(Snippet { address, flags: &flags, base: BASE, language, frozen: None, speaker, heights })
    };
    let drawn = |address: &Address, image: Option<&str>| {
        figure::draw(project, address, &dataset, language, &Options { base: BASE, image })
    };
    let svg = figure::picture(project, &view(View::Map), &dataset, language)?;
    let png = format!("data:image/png;base64,{}", BASE64_STANDARD.encode(share::picture(&svg)?));
    let link = snippet(&view(View::Map), &|snippet| snippet.url());
    let way = |id, name, kind, html| Way { id, name, kind, html };
    Ok(vec![
        way("link", "link", Kind::Link, format!("<p><a href=\"{}\">The Paris Call</a></p>", escaped(&link))),
        way("iframe", "iframe, oEmbed’s too", Kind::Frame, snippet(&view(View::Map), &|snippet| snippet.iframe())),
        way("iframe-quote", "iframe of one quote", Kind::Frame, snippet(&quote, &|snippet| snippet.iframe())),
        way("element", "element", Kind::Element, snippet(&view(View::Map), &|snippet| snippet.element())),
        way("element-quote", "element of one quote", Kind::Element, snippet(&quote, &|snippet| snippet.element())),
        way("map", "figure: map", Kind::Figure, drawn(&view(View::Map), None)?),
        way("map-svg", "map as SVG image", Kind::Figure, drawn(&view(View::Map), Some(&data_address(&svg)))?),
        way("map-png", "map as PNG image", Kind::Figure, drawn(&view(View::Map), Some(&png))?),
        way("map-file", "map as PNG file", Kind::Figure, drawn(&view(View::Map), Some(PICTURE))?),
        way("timeline", "figure: timeline", Kind::Figure, drawn(&view(View::Timeline), None)?),
        way("quote", "figure: one quote", Kind::Figure, drawn(&quote, None)?),
    ])
}
