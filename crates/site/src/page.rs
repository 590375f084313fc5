//! A page: the pre-rendered briefing within a document of our own.

use anyhow::{Context, Result, bail};
use briefing::embed::escaped;
use briefing::model::Language;
use serde_json::{Map, Value};

use super::Parts;
use super::delivery::Delivery;
use super::desk::Desk;
use super::document::Document;
use super::program::Data;
use super::record::Checked;
use super::sharing;

/// What `prerender` printed: the briefing in both languages.
pub struct Briefing {
    pages: [Page; 2],
    /// The files of the record as they are delivered, by their names in `data/`.
    files: Map<String, Value>,
}

/// The briefing in one language.
pub struct Page {
    pub language: Language,
    pub title: String,
    pub description: String,
    /// The days of the first edition and of the last change.
    pub published: String,
    pub modified: String,
    /// `<div id="briefing">`, the only thing that the app changes.
    pub(super) body: String,
    /// The same for the frames of articles, and for each quote alone by its id.
    pub(super) embed: String,
    pub(super) cards: Vec<(String, String)>,
    /// The outlines that the map's marks refer to, once for all of them.
    pub(super) outlines: String,
    /// The words and data as text, for the app: without what it reads from the page.
    pub(super) data: String,
    /// The same with everything, for the editor's desk.
    pub(super) desk_data: String,
    /// What the script that repairs addresses is given, as JSON.
    pub(super) repair: String,
    /// What the page is, for search engines.
    linked_data: String,
    /// Every quotation and event as linked data, a file of its own.
    pub(super) record: Record,
    /// The element that says why the page is not the app.
    pub(super) notice: String,
    pub(super) embed_notice: String,
    /// The editor's desk in the page's language.
    pub(super) desk: Desk,
    /// The page on the record in the page's language.
    pub(super) checked: Checked,
    /// The same where the address is known, with a place for it.
    pub(super) published_record: Checked,
}

/// A file that `prerender` printed whole.
pub(super) struct Record {
    pub path: String,
    pub text: String,
}

impl Record {
    fn parse(page: &Value) -> Option<Self> {
        let field = |name: &str| page.get("record")?.get(name)?.as_str().map(str::to_owned);
        Some(Self { path: field("path")?, text: field("text")? })
    }
}

impl Briefing {
    /// Reads what `prerender` printed.
    pub fn parse(json: &str) -> Result<Self> {
        let briefing: Value = serde_json::from_str(json).context("prerender did not print JSON")?;
        let [english, french] = Language::ALL;
        let files = briefing.get("files").and_then(Value::as_object).context("prerender printed no files")?;
        Ok(Self { pages: [Page::parse(&briefing, english)?, Page::parse(&briefing, french)?], files: files.clone() })
    }

    /// The page in English and that in French.
    pub fn pages(&self) -> &[Page; 2] {
        &self.pages
    }

    /// The files of the record as they are delivered.
    pub(super) fn files(&self) -> &Map<String, Value> {
        &self.files
    }
}

impl Page {
    /// The data as it stands within a page that asks for no file.
    pub fn data_within(&self) -> Data<'_> {
        Data::Within(vec![("data".into(), &self.data)])
    }

    /// The whole document, as it is delivered in one of the ways.
    pub fn compose(&self, parts: &Parts, delivery: Delivery) -> String {
        let Self { notice, outlines, .. } = self;
        let [english, french] = delivery.pages;
        let sharing = sharing::tags(self, parts, &delivery);
        // The pre-rendered page does not know how it is delivered: `@en` and `@fr` stand for the addresses.
        let body = self.body.replace("\"@en\"", &format!("\"{english}\"")).replace("\"@fr\"", &format!("\"{french}\""));
        let body = super::record::with_signs(&body, self.record_folder(parts, &delivery).as_deref());
        let linked_data = self.linked_data(parts, &delivery);
        let picture = delivery.base(parts).map(|base| format!(" data-src=\"{base}{}\"", sharing::image(self)));
        let body = body.replace(" data-src=\"@image\"", &picture.unwrap_or_default());
        let body = with_outlines(outlines, &body);
        let body = body.replacen("</footer>", &format!("{}</footer>", self.ways_out(parts, &delivery)), 1);
        Document {
            language: self.language,
            root: format!(" data-app=\"static\" data-en=\"{english}\" data-fr=\"{french}\""),
            title: &escaped(&self.title),
            style: &parts.styles,
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
    fn linked_data(&self, parts: &Parts, delivery: &Delivery) -> String {
        let base = delivery.base(parts).unwrap_or_default();
        let page = parts.address.as_ref().map(|address| format!("{address}{}", self.language.folder()));
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

    fn parse(briefing: &Value, language: Language) -> Result<Self> {
        let tag = language.tag();
        let page = briefing.get(tag).with_context(|| format!("prerender printed no {tag:?}"))?;
        let field = |name: &str| {
            let text = page.get(name).and_then(Value::as_str);
            text.map(str::to_owned).with_context(|| format!("prerender printed no {name:?} for {tag:?}"))
        };
        // The app reads these as they stand, so nothing in them may be escaped, nor end the element.
        for text in [field("data")?, field("desk_data")?] {
            if text.to_lowercase().contains("</script") || text.contains("<!--") || text.contains('\r') {
                bail!("the data of the page in {tag:?} holds \"</script\", \"<!--\" or a carriage return");
            }
        }
        let cards = page.get("cards").and_then(Value::as_object).context("prerender printed no cards")?;
        let card = |(id, card): (&String, &Value)| Some((id.clone(), card.as_str()?.to_owned()));
        let notice = |plain| notice(page, plain).with_context(|| format!("prerender printed no notices for {tag:?}"));
        Ok(Self {
            language,
            title: field("title")?,
            description: field("description")?,
            published: field("published")?,
            modified: field("modified")?,
            body: field("body")?,
            embed: field("embed")?,
            cards: cards.iter().filter_map(card).collect(),
            outlines: field("defs")?,
            data: field("data")?,
            desk_data: field("desk_data")?,
            repair: page.get("repair").with_context(|| format!("prerender printed no codes for {tag:?}"))?.to_string(),
            linked_data: field("jsonld")?.replace('<', "\\u003c"),
            record: Record::parse(page).with_context(|| format!("prerender printed no record for {tag:?}"))?,
            notice: notice("static")?,
            embed_notice: notice("frame")?,
            desk: Desk::parse(page)?,
            checked: Checked::parse(page, "checked")?,
            published_record: Checked::parse(page, "published_record")?,
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

/// The sentence for readers without script, with the others at hand for the loader, which has no words of its own.
fn notice(page: &Value, plain: &str) -> Option<String> {
    let sentences = page.get("notice")?.as_object()?;
    let mut element = String::from("<p id=\"notice\" role=\"status\"");
    for (code, sentence) in sentences.iter().filter(|(code, _)| *code != "static" && *code != "frame") {
        element += &format!(" data-{code}=\"{}\"", escaped(sentence.as_str()?));
    }
    Some(format!("{element}>{}</p>", escaped(sentences.get(plain)?.as_str()?)))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::{Page, notice, with_outlines};
    use briefing::model::Language;

    #[test]
    fn sentences_are_attributes_and_the_plain_one_is_the_text() {
        let page = json!({ "notice": { "static": "a < b", "frame": "c", "load": "say \"no\"" } });
        let element = r#"<p id="notice" role="status" data-load="say &quot;no&quot;">a &lt; b</p>"#;
        assert_eq!(notice(&page, "static").as_deref(), Some(element));
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

    #[test]
    fn data_that_would_end_its_element_is_refused() {
        let desk = json!({ "title": "", "description": "", "body": "", "static": "", "failed": "", "link": "" });
        let checked = json!({ "title": "", "description": "", "body": "", "static": "", "failed": "", "bad-data": "", "link": "", "files": {} });
        let page = json!({ "title": "", "description": "", "published": "", "modified": "", "body": "", "defs": "", "jsonld": "</script>", "record": { "path": "record", "text": "" },
            "repair": {}, "data": "a\t1\n", "desk_data": "a\t1\nb\t2", "embed": "", "cards": {}, "desk": desk, "checked": checked, "published_record": checked, "notice": { "static": "", "frame": "" } });
        let sound = Page::parse(&json!({ "en": page }), Language::En).unwrap();
        assert_eq!(sound.linked_data, "\\u003c/script>");
        for name in ["data", "desk_data"] {
            let mut faulty = page.clone();
            faulty[name] = json!("a\t</SCRIPT>");
            assert!(Page::parse(&json!({ "en": faulty }), Language::En).is_err(), "{name}");
        }
    }
}
