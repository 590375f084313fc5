use std::rc::Rc;

use serde::Deserialize;

use super::conflict::Conflict;
use super::date::{Date, PartialDate};
use super::signatory::Signatories;
use super::token::tokens;
use super::written::localized;

/// The part of the record that is printed once and does not change with the reader's choice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct StaticContent {
    /// The briefing's own words, section by section.
    pub sections: Vec<Section>,
    /// The nine principles of the Call.
    pub principles: Vec<Principle>,
    /// Who reported how many supporters, and when.
    pub counts: Vec<Count>,
    /// Every source, whole.
    pub sources: Vec<Source>,
    /// What the briefing once said wrong, the latest first.
    pub corrections: Vec<Correction>,
    /// The days on which the briefing was published, the first first.
    pub editions: Vec<Date>,
    /// Where the sources disagree.
    pub conflicts: Vec<Conflict>,
    /// Who signed besides states, by the state whose nationality they have, in the order of `states.json`.
    pub signatories: Vec<Signatories>,
}

impl StaticContent {
    /// The day on which the briefing was first published.
    pub fn published(&self) -> Option<Date> {
        self.editions.first().copied()
    }

    /// The day of its last edition or correction.
    pub fn modified(&self) -> Option<Date> {
        self.editions.iter().copied().chain(self.corrections.iter().map(|correction| correction.date)).max()
    }
}

/// A day on which the briefing was published.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Edition {
    /// The day.
    pub date: Date,
}

/// What the briefing said, and what it says instead.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Correction {
    /// Its name.
    pub id: Rc<str>,
    /// When it was corrected.
    pub date: Date,
    /// What it is about.
    #[serde(deserialize_with = "localized")]
    pub subject: Rc<str>,
    /// What the briefing said.
    #[serde(deserialize_with = "localized")]
    pub said: Rc<str>,
    /// What it says now.
    #[serde(deserialize_with = "localized")]
    pub says: Rc<str>,
    /// Why.
    #[serde(deserialize_with = "localized")]
    pub why: Rc<str>,
    /// Ids of the sources of what it says now, at least one.
    pub sources: Vec<Rc<str>>,
}

/// A section of the briefing's own words.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Section {
    /// Its name.
    pub id: Rc<str>,
    /// Its heading.
    #[serde(deserialize_with = "localized")]
    pub title: Rc<str>,
    /// Its sentences, in order.
    pub sentences: Vec<Sentence>,
}

/// A sentence of ours with the sources it rests on.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Sentence {
    /// The words.
    #[serde(rename = "{en, fr}", deserialize_with = "localized")]
    pub text: Rc<str>,
    /// Ids of its sources, at least one.
    pub sources: Vec<Rc<str>>,
    /// Whether it starts a paragraph.
    #[serde(default)]
    pub paragraph: bool,
}

/// One of the nine principles, in our own words.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Principle {
    /// 1 to 9.
    pub number: u16,
    /// A short title.
    #[serde(deserialize_with = "localized")]
    pub title: Rc<str>,
    /// What it asks for.
    #[serde(deserialize_with = "localized")]
    pub text: Rc<str>,
    /// Ids of themes that touch it.
    #[serde(default)]
    pub themes: Vec<Rc<str>>,
    /// Ids of events that touch it.
    #[serde(default)]
    pub events: Vec<Rc<str>>,
    /// Ids of quotes that touch it.
    #[serde(default)]
    pub quotes: Vec<Rc<str>>,
    /// Ids of its sources.
    pub sources: Vec<Rc<str>>,
}

/// What one source reported of the number of supporters at one date.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Count {
    /// When.
    pub date: Option<PartialDate>,
    /// Id of the source.
    pub source: Rc<str>,
    /// Who counted, such as `news`; `data/SCHEMA.md` has the words.
    pub kind: Rc<str>,
    /// Whether it is the official list itself.
    #[serde(default)]
    pub official: bool,
    /// Whether its figures contradict each other.
    #[serde(default)]
    pub contradiction: bool,
    /// States.
    pub states: Option<ReportedNumber>,
    /// Companies.
    pub companies: Option<ReportedNumber>,
    /// Civil society groups.
    pub civil_society: Option<ReportedNumber>,
    /// Public authorities other than states.
    pub public_authorities: Option<ReportedNumber>,
    /// All supporters, as reported.
    pub total: Option<ReportedNumber>,
    /// All supporters, added up from the parts.
    pub sum: Option<u32>,
    /// How exact the sum is; `None` is exact.
    pub sum_qualifier: Option<Qualifier>,
    /// What else a reader should know.
    #[serde(default, deserialize_with = "localized")]
    pub note: Option<Rc<str>>,
}

impl Count {
    /// All supporters, added up from the parts: as exact as these are.
    pub fn sum(&self) -> Option<ReportedNumber> {
        let qualifier = self.sum_qualifier.unwrap_or(Qualifier::Exact);
        self.sum.map(|value| ReportedNumber { value, qualifier, text: None })
    }

    /// The name by which other records refer to it: its date, if it has one, and its source.
    pub fn name(&self) -> String {
        self.date.map(|date| format!("{date} ")).unwrap_or_default() + &self.source
    }
}

/// A reported number.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct ReportedNumber {
    /// The number.
    pub value: u32,
    /// How exactly it was reported.
    pub qualifier: Qualifier,
    /// The source's own form, where a number does not say it all.
    #[serde(default, deserialize_with = "localized")]
    pub text: Option<Rc<str>>,
}

/// A source, with what it supports.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Source {
    /// Its id, such as `S01`.
    pub id: Rc<str>,
    /// Its title as printed.
    pub title: Rc<str>,
    /// Whether the copy seen shows no title, and this is a description of ours.
    #[serde(default)]
    pub untitled: bool,
    /// The language of the title, a BCP 47 tag.
    #[serde(rename = "lang", default = "english")]
    pub language: Rc<str>,
    /// Who published it.
    pub publisher: Rc<str>,
    /// When, as far as the copy shows.
    pub date: Option<PartialDate>,
    /// What else is to be said of the date.
    #[serde(default, deserialize_with = "localized")]
    pub date_note: Option<Rc<str>>,
    /// Its address.
    pub url: Rc<str>,
    /// In what form it was seen.
    pub seen: Seen,
    /// What it supports.
    #[serde(deserialize_with = "localized")]
    pub supports: Rc<str>,
}

fn english() -> Rc<str> {
    "en".into()
}

/// How exactly a number was reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Qualifier {
    /// The number itself.
    Exact,
    /// "About".
    About,
    /// "More than".
    Over,
}

tokens!(Qualifier { Exact = "exact", About = "about", Over = "over" });

/// In what form a source was seen.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Seen {
    /// As a whole.
    FullText,
    /// As a stored excerpt of its opening part.
    Excerpt,
    /// As a repository with its history.
    Repository,
    /// As a published data set.
    Dataset,
}

tokens!(Seen { FullText = "full-text", Excerpt = "excerpt", Repository = "repository", Dataset = "dataset" });
