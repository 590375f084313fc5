//! A page: the pre-rendered briefing within a document of our own.

use anyhow::{Context, Result, bail};
use briefing::embed::escaped;
use briefing::model::Language;
use serde_json::Value;

use super::Parts;
use super::delivery::Delivery;
use super::desk::Desk;
use super::document::Document;

/// What `prerender` printed: the briefing in both languages.
pub struct Briefing([Page; 2]);

/// The briefing in one language.
pub struct Page {
    pub language: Language,
    pub title: String,
    pub description: String,
    /// `<div id="briefing">`, the only thing that the app replaces.
    pub(super) body: String,
    /// The same for the frames of articles, and for each quote alone by its id.
    pub(super) embed: String,
    pub(super) cards: Vec<(String, String)>,
    /// The outlines that the map's marks refer to, once for all of them.
    pub(super) outlines: String,
    /// The words and data as text, for the app: what a served page leaves to a file, and what it holds itself.
    pub(super) data: [String; 2],
    /// The same facts for search engines.
    linked_data: String,
    /// The element that says why the page is not the app.
    pub(super) notice: String,
    pub(super) embed_notice: String,
    /// The editor's desk in the page's language.
    pub(super) desk: Desk,
}

impl Briefing {
    /// Reads what `prerender` printed.
    pub fn parse(json: &str) -> Result<Self> {
        let briefing: Value = serde_json::from_str(json).context("prerender did not print JSON")?;
        let [english, french] = Language::ALL;
        Ok(Self([Page::parse(&briefing, english)?, Page::parse(&briefing, french)?]))
    }

    /// The page in English and that in French.
    pub fn pages(&self) -> &[Page; 2] {
        &self.0
    }
}

impl Page {
    /// The data that is in every page.
    pub fn own_data(&self) -> String {
        let [_, own] = &self.data;
        data_block("data", own)
    }

    /// All of the data, for pages that ask for no file.
    pub fn whole_data(&self, id: &str) -> String {
        data_block(id, &self.data.concat())
    }

    /// The whole document, as it is delivered in one of the ways.
    pub fn compose(&self, parts: &Parts, delivery: &Delivery) -> String {
        let Self { notice, outlines, .. } = self;
        let Delivery { policy, names, links, scripts, pages: [english, french], .. } = delivery;
        let (language, boot) = (self.language.tag(), &parts.boot);
        let [title, description] = [&self.title, &self.description].map(|text| escaped(text));
        let sharing = super::sharing::tags(self, parts, delivery);
        // The pre-rendered page does not know how it is delivered: `@en` and `@fr` stand for the addresses.
        let body = self.body.replace("\"@en\"", &format!("\"{english}\"")).replace("\"@fr\"", &format!("\"{french}\""));
        let linked_data = match delivery.base(parts) {
            Some(base) => self.linked_data.replace("\"data/", &format!("\"{base}data/")),
            None => self.linked_data.clone(),
        };
        let root = format!(" data-app=\"static\" data-en=\"{english}\" data-fr=\"{french}\"");
        let head = format!(
            "<script{names}>{boot}</script>\n\
             {links}\
             <meta name=\"description\" content=\"{description}\">\n\
             {sharing}\
             <script type=\"application/ld+json\">{linked_data}</script>\n"
        );
        let body = format!("{notice}\n{outlines}\n{body}\n{scripts}");
        Document { language, root: &root, policy, title: &title, head: &head, body: &body }.html()
    }

    fn parse(briefing: &Value, language: Language) -> Result<Self> {
        let tag = language.tag();
        let page = briefing.get(tag).with_context(|| format!("prerender printed no {tag:?}"))?;
        let field = |name: &str| {
            let text = page.get(name).and_then(Value::as_str);
            text.map(str::to_owned).with_context(|| format!("prerender printed no {name:?} for {tag:?}"))
        };
        let data = page.get("data").and_then(|data| serde_json::from_value::<[String; 2]>(data.clone()).ok());
        let data = data.with_context(|| format!("prerender printed no data for {tag:?}"))?;
        // The app reads this as it stands, so nothing in it may be escaped, nor end the element.
        let text = data.concat();
        if text.to_lowercase().contains("</script") || text.contains("<!--") || text.contains('\r') {
            bail!("the data of the page in {tag:?} holds \"</script\", \"<!--\" or a carriage return");
        }
        let cards = page.get("cards").and_then(Value::as_object).context("prerender printed no cards")?;
        let card = |(id, card): (&String, &Value)| Some((id.clone(), card.as_str()?.to_owned()));
        let notice = |plain| notice(page, plain).with_context(|| format!("prerender printed no notices for {tag:?}"));
        Ok(Self {
            language,
            title: field("title")?,
            description: field("description")?,
            body: field("body")?,
            embed: field("embed")?,
            cards: cards.iter().filter_map(card).collect(),
            outlines: field("defs")?,
            data,
            linked_data: field("jsonld")?.replace('<', "\\u003c"),
            notice: notice("static")?,
            embed_notice: notice("frame")?,
            desk: Desk::parse(page)?,
        })
    }
}

fn data_block(id: &str, text: &str) -> String {
    format!("<script type=\"text/tab-separated-values\" id=\"{id}\">{text}</script>\n")
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

    use super::{Page, notice};
    use briefing::model::Language;

    #[test]
    fn sentences_are_attributes_and_the_plain_one_is_the_text() {
        let page = json!({ "notice": { "static": "a < b", "frame": "c", "load": "say \"no\"" } });
        let element = r#"<p id="notice" role="status" data-load="say &quot;no&quot;">a &lt; b</p>"#;
        assert_eq!(notice(&page, "static").as_deref(), Some(element));
    }

    #[test]
    fn data_that_would_end_its_element_is_refused() {
        let desk = json!({ "title": "", "description": "", "body": "", "static": "", "failed": "", "link": "" });
        let mut page = json!({ "title": "", "description": "", "body": "", "defs": "", "jsonld": "</script>",
            "data": ["a\t1\n", "b\t2"], "embed": "", "cards": {}, "desk": desk, "notice": { "static": "", "frame": "" } });
        let sound = Page::parse(&json!({ "en": page }), Language::En).unwrap();
        assert_eq!(sound.linked_data, "\\u003c/script>");
        page["data"] = json!(["a\t</SCR", "IPT>"]);
        assert!(Page::parse(&json!({ "en": page }), Language::En).is_err());
    }
}
