//! oEmbed, static: what a content system that is given the briefing's address may put in its place.

use briefing::embed::{Flags, Heights, Snippet, escaped, height_at};
use briefing::model::Language;
use briefing::text::DeskWords;
use briefing::view_state::{Address, View};
use serde_json::{Value, json};

use super::Parts;
use super::page::Page;
use super::sharing::image;

/// The width that the answer is made for, in pixels: a column of an article. The frame takes the width that it finds.
const WIDTH: u32 = 736;

impl Page {
    /// Where the answer for the page lies.
    pub fn oembed_path(&self) -> &'static str {
        match self.language {
            Language::En => "oembed.json",
            Language::Fr => "fr/oembed.json",
        }
    }

    /// The element by which content systems find it. They want an absolute address.
    pub fn oembed_link(&self, base: &str) -> String {
        format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{base}{}\" title=\"{}\">\n",
            self.oembed_path(),
            escaped(&self.title)
        )
    }
}

/// The answer: the iframe that an editor would paste, with the map: all views together are a page, not a part of one.
pub fn answer(parts: &Parts, page: &Page) -> Value {
    let base = parts.address.as_deref().unwrap_or_default();
    let (address, flags) = (Address { view: View::Map, ..Address::default() }, Flags::default());
    let heights = Heights::table().of(&address, false, page.language, &[]);
    let snippet = Snippet { address: &address, flags: &flags, base, language: page.language, frozen: None, heights };
    json!({
        "version": "1.0",
        "type": "rich",
        "title": page.title,
        "provider_name": DeskWords::of(page.language).credit,
        "provider_url": format!("{base}{}", page.path()),
        "html": snippet.iframe(),
        "width": WIDTH,
        "height": height_at(&heights, WIDTH),
        "thumbnail_url": format!("{base}{}", image(page)),
        "thumbnail_width": 1200,
        "thumbnail_height": 630,
    })
}
