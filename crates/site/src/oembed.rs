//! oEmbed, static: what a content system that is given the briefing's address may put in its place.

use embed::{Flags, Heights, Snippet, escaped, height_at};
use model::Language;
use serde_json::{Value, json};
use text::DeskWords;
use view_state::{Address, View};

use super::Assets;
use super::printed::{Card, Page};
use super::sharing::image;

/// The width that the answer is made for, in pixels: a column of an article. The frame takes the width that it finds.
const WIDTH: u32 = 736;

impl Page {
    /// Where the answer for the page lies.
    pub fn oembed_path(&self) -> String {
        format!("{}oembed.json", self.language.folder())
    }

    /// The element by which content systems find an answer. They want an absolute address.
    pub fn oembed_link(&self, base: &str, path: &str) -> String {
        format!(
            "<link rel=\"alternate\" type=\"application/json+oembed\" href=\"{base}{path}\" title=\"{}\">\n",
            escaped(&self.title)
        )
    }
}

/// Where the answer for the card of a quote lies, from the root.
pub fn path_of_quote(language: Language, id: &str) -> String {
    format!("{}quote/{id}.json", language.folder())
}

/// All answers for a language, with their paths: for the page and the frame of the views the iframe that an editor would paste,
/// with the map, as all views together are a page and not a part of one; for each quote its card. `heights` is the table.
pub fn answers(assets: &Assets, page: &Page, heights: &str) -> Vec<(String, Value)> {
    let heights = Heights::new(heights);
    let map = Address { view: View::Map, ..Address::default() };
    let mut answers = vec![(page.oembed_path(), answer(assets, page, &heights, &map, None))];
    for Card { id, speaker, .. } in &page.cards {
        let quote = Address { quote: Some(id.as_str().into()), ..Address::default() };
        answers.push((path_of_quote(page.language, id), answer(assets, page, &heights, &quote, speaker.as_deref())));
    }
    answers
}

fn answer(assets: &Assets, page: &Page, heights: &Heights, address: &Address, speaker: Option<&str>) -> Value {
    let base = assets.address.as_deref().unwrap_or_default();
    let flags = Flags::default();
    let heights = heights.of(address, false, page.language, &[]);
    let snippet = Snippet { address, flags: &flags, base, language: page.language, frozen: None, speaker, heights };
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
