//! References to the briefing and to what it quotes, in the styles that writers use and in the formats that their programs
//! read. Styles are those for English texts, whatever the language of the page.
//!
//! Nothing is made up: a source whose author the record does not name is cited by its title, one without a day by its month.
//! Knows neither the page that shows them nor any markup.

mod formats;
mod styles;

pub use formats::{bibtex, csl_json, ris};
pub use styles::{apa, chicago, mla};

use model::{Dataset, Date, PartialDate, Quote, StaticContent};

/// Stands for the address that the briefing will be published at. The name is reserved for what is nowhere.
pub const PLACE: &str = "https://briefing.invalid/";

/// What is cited: a page of the web.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Work {
    /// A key that no other work has.
    pub key: String,
    /// Given names and family name of its author, if the record has them.
    pub author: Option<[String; 2]>,
    /// Its title as printed.
    pub title: String,
    /// Where it was published.
    pub container: Option<String>,
    /// When, as precisely as is known.
    pub date: Option<PartialDate>,
    /// Its address, if that is known.
    pub url: Option<String>,
    /// The language of the title, a BCP 47 tag.
    pub language: String,
    /// What is quoted of it, and by whom it was said.
    pub quoted: Option<[String; 2]>,
}

/// The briefing itself, at an address, as it was last corrected.
pub fn briefing(title: &str, language: &str, corrected: Option<Date>, url: Option<&str>) -> Work {
    Work {
        key: "paris-call-briefing".into(),
        author: None,
        title: title.to_owned(),
        container: None,
        date: corrected.map(PartialDate::Day),
        url: url.map(str::to_owned),
        language: language.to_owned(),
        quoted: None,
    }
}

/// The source of a quote, with what is quoted of it; `None` if the source or the speaker is missing.
pub fn source(quote: &Quote, dataset: &Dataset, static_content: &StaticContent) -> Option<Work> {
    let source = static_content.sources.iter().find(|source| source.id == quote.source)?;
    let speaker = &*dataset.speaker(&quote.speaker)?.name;
    // A title of the record ends with the author's name in brackets, if the copy shows it.
    let own = source.title.strip_suffix(&format!(" ({speaker})"));
    Some(Work {
        key: quote.id.to_string(),
        author: own.and(speaker.rsplit_once(' ')).map(|(given, family)| [given.to_owned(), family.to_owned()]),
        title: own.unwrap_or(&source.title).to_owned(),
        container: Some(dataset.source_label(&source.id).to_owned()),
        date: source.date,
        url: Some(source.url.to_string()),
        language: source.language.to_string(),
        quoted: Some([quote.text.to_string(), speaker.to_owned()]),
    })
}
