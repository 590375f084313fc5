//! What `prerender` printed, read.

mod checked;
mod desk;

use anyhow::{Context, Result, anyhow, bail};
use embed::escaped;
use model::{Language, PerLanguage};
use serde_json::{Map, Value};

pub use checked::Checked;
pub use desk::Desk;

/// What `prerender` printed: the briefing in all languages.
pub struct Briefing {
    pub pages: PerLanguage<Page>,
    /// The files of the record as they are delivered, by their names in `data/`.
    pub files: Map<String, Value>,
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
    pub body: String,
    /// The same for the frames of articles, and for each quote alone by its id.
    pub embed: String,
    pub cards: Vec<Card>,
    /// The outlines that the map's marks refer to, once for all of them.
    pub outlines: String,
    /// The words and data as text, for the app: without what it reads from the page.
    pub data: String,
    /// The same with everything, for the editor's desk.
    pub desk_data: String,
    /// The other names of states, for the search.
    pub other_names: String,
    /// What the script that repairs addresses is given, as JSON.
    pub repair: String,
    /// What the page is, for search engines.
    pub linked_data: String,
    /// Every quotation and event as linked data, a file of its own.
    pub record: Record,
    /// The element that says why the page is not the app.
    pub notice: String,
    pub embed_notice: String,
    /// The editor's desk in the page's language.
    pub desk: Desk,
    /// The page on the record in the page's language.
    pub checked: Checked,
    /// The same where the address is known, with a place for it.
    pub published_record: Checked,
}

/// A quote alone, as `prerender` printed it.
pub struct Card {
    /// Of the quote.
    pub id: String,
    pub body: String,
    /// The name of whoever said it.
    pub speaker: Option<String>,
}

impl Card {
    fn parse((id, card): (&String, &Value)) -> Option<Self> {
        let field = |name: &str| card.get(name)?.as_str().map(str::to_owned);
        Some(Self { id: id.clone(), body: field("body")?, speaker: field("speaker") })
    }
}

/// A file that `prerender` printed whole.
pub struct Record {
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
        let pages =
            Language::ALL.into_iter().map(|language| Page::parse(&briefing, language)).collect::<Result<Vec<_>>>()?;
        let pages = PerLanguage::try_from(pages).map_err(|_| anyhow!("a page in each language"))?;
        let files = briefing.get("files").and_then(Value::as_object).context("prerender printed no files")?;
        Ok(Self { pages, files: files.clone() })
    }

    /// The page in each language, the default first.
    pub fn pages(&self) -> &PerLanguage<Page> {
        &self.pages
    }

    /// The files of the record as they are delivered.
    pub fn files(&self) -> &Map<String, Value> {
        &self.files
    }
}

impl Page {
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
        let notice = |plain| notice(page, plain).with_context(|| format!("prerender printed no notices for {tag:?}"));
        Ok(Self {
            language,
            title: field("title")?,
            description: field("description")?,
            published: field("published")?,
            modified: field("modified")?,
            body: field("body")?,
            embed: field("embed")?,
            cards: cards.iter().filter_map(Card::parse).collect(),
            outlines: field("defs")?,
            data: field("data")?,
            desk_data: field("desk_data")?,
            other_names: field("other_names")?,
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
    use model::Language;

    #[test]
    fn sentences_are_attributes_and_the_plain_one_is_the_text() {
        let page = json!({ "notice": { "static": "a < b", "frame": "c", "load": "say \"no\"" } });
        let element = r#"<p id="notice" role="status" data-load="say &quot;no&quot;">a &lt; b</p>"#;
        assert_eq!(notice(&page, "static").as_deref(), Some(element));
    }

    #[test]
    fn data_that_would_end_its_element_is_refused() {
        let desk = json!({ "title": "", "description": "", "body": "", "static": "", "failed": "", "link": "" });
        let checked = json!({ "title": "", "description": "", "body": "", "static": "", "failed": "", "bad-data": "", "link": "", "layer": {}, "files": {} });
        let page = json!({ "title": "", "description": "", "published": "", "modified": "", "body": "", "defs": "", "jsonld": "</script>", "record": { "path": "record", "text": "" },
            "repair": {}, "data": "a\t1\n", "desk_data": "a\t1\nb\t2", "other_names": "", "embed": "", "cards": {}, "desk": desk, "checked": checked, "published_record": checked, "notice": { "static": "", "frame": "" } });
        let sound = Page::parse(&json!({ "en": page }), Language::EN).unwrap();
        assert_eq!(sound.linked_data, "\\u003c/script>");
        for name in ["data", "desk_data"] {
            let mut faulty = page.clone();
            faulty[name] = json!("a\t</SCRIPT>");
            assert!(Page::parse(&json!({ "en": faulty }), Language::EN).is_err(), "{name}");
        }
    }
}
