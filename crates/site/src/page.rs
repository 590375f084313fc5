//! A page: the pre-rendered briefing within a document of our own.

use embed::escaped;

use super::Assets;
use super::delivery::Delivery;
use super::document::Document;
use super::elements;
use super::printed::Page;
use super::program::Data;
use super::sharing;

impl Page {
    /// The data as it stands within a page that asks for no file.
    pub fn data_within(&self) -> Data<'_> {
        Data::Within(vec![("data".into(), &self.data)])
    }

    /// The whole document, as it is delivered in one of the ways.
    pub fn compose(&self, assets: &Assets, delivery: Delivery) -> String {
        let Self { notice, outlines, .. } = self;
        let sharing = sharing::tags(self, assets, &delivery);
        // The pre-rendered page does not know how it is delivered: `@` and a tag stand for the address of the page in that language.
        let body = self.language.others().fold(self.body.clone(), |body, other| {
            body.replace(&format!("\"@{}\"", other.tag()), &format!("\"{}\"", other.of(&delivery.pages)))
        });
        let others: Vec<&str> = self.language.others().map(|other| &**other.of(&delivery.pages)).collect();
        let body = super::record::with_signs(&body, self.record_folder(assets, &delivery).as_deref());
        // A file alone may have no page on the record beside it.
        let body = if delivery.is_served { without_supports(&body) } else { body };
        let linked_data = self.linked_data(assets, &delivery);
        let picture = delivery.base(assets).map(|base| format!(" data-src=\"{base}{}\"", sharing::image(self)));
        let body = body.replace(" data-src=\"@image\"", &picture.unwrap_or_default());
        let body = with_outlines(outlines, &body);
        let body = body.replacen("</footer>", &format!("{}</footer>", self.ways_out(assets, &delivery)), 1);
        Document {
            language: self.language,
            root: format!(" data-app=\"static\" data-others=\"{}\"", others.join(" ")),
            title: &escaped(&self.title),
            style: &assets.styles,
            program: Some(delivery.program),
            scripts: Vec::new(),
            head: format!(
                "{}<meta name=\"description\" content=\"{}\">\n{sharing}",
                delivery.icons,
                escaped(&self.description)
            ),
            body: format!("{notice}\n{body}\n"),
            // No search engine reads a file on a disk.
            unseen: if delivery.is_served {
                format!("<script type=\"application/ld+json\">{linked_data}</script>\n")
            } else {
                String::new()
            },
            last: Vec::new(),
            policy: delivery.policy,
        }
        .html()
    }

    /// What the page is, for search engines, which want absolute addresses; without one they get what there is.
    fn linked_data(&self, assets: &Assets, delivery: &Delivery) -> String {
        let base = delivery.base(assets).unwrap_or_default();
        let page = assets.address.as_ref().map(|address| format!("{address}{}", self.language.folder()));
        let page = page.unwrap_or_else(|| format!("{base}{}", self.path()));
        let places = [
            ("data/", format!("{base}data/")),
            ("icons/", format!("{base}icons/")),
            ("@page\"", format!("{page}\"")),
            ("@image\"", format!("{base}{}\"", sharing::image(self))),
        ];
        places.iter().fold(self.linked_data.clone(), |text, (place, address)| {
            text.replace(&format!("\"{place}"), &format!("\"{address}"))
        })
    }
}

/// The outlines before the map, and what comes before that first: a reader's first screen of text then takes 7 kB (brotli)
/// and not 17, so that it comes with the first answer of the network.
pub(super) fn with_outlines(outlines: &str, body: &str) -> String {
    let place = body.find("<section id=\"map\"").unwrap_or_default();
    let (before, after) = body.split_at(place);
    format!("{before}{outlines}\n{after}")
}

/// The list of sources without what each supports.
fn without_supports(body: &str) -> String {
    elements::without(body, "<span class=\"supports\">", "</span>")
}

#[cfg(test)]
mod tests {
    use super::{with_outlines, without_supports};

    #[test]
    fn what_a_source_supports_is_left_out() {
        let list = "<li>A. <span class=\"supports\">It says so. </span><code>A</code></li>";
        assert_eq!(without_supports(&list.repeat(2)), "<li>A. <code>A</code></li>".repeat(2));
        assert_eq!(without_supports("<p>a</p>"), "<p>a</p>");
    }

    #[test]
    fn outlines_come_with_the_map_and_where_there_is_none_first() {
        let body = "<div id=\"briefing\"><h1>a</h1><section id=\"map\"></section></div>";
        assert_eq!(
            with_outlines("<svg/>", body),
            "<div id=\"briefing\"><h1>a</h1><svg/>\n<section id=\"map\"></section></div>"
        );
        assert_eq!(with_outlines("<svg/>", "<p>a</p>"), "<svg/>\n<p>a</p>");
    }
}
