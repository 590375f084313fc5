use std::rc::Rc;

use super::date::{Date, PartialDate};
use super::token::tokens;

/// The part of the record that is printed once and does not change with the reader's choice.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Dossier {
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
}

/// What the briefing said, and what it says instead.
#[derive(Clone, Debug, PartialEq)]
pub struct Correction {
    /// Its name.
    pub id: Rc<str>,
    /// When it was corrected.
    pub date: Date,
    /// What it is about.
    pub subject: Rc<str>,
    /// What the briefing said.
    pub said: Rc<str>,
    /// What it says now.
    pub says: Rc<str>,
    /// Why.
    pub why: Rc<str>,
    /// Ids of the sources of what it says now, at least one.
    pub sources: Vec<Rc<str>>,
}

/// A section of the briefing's own words.
#[derive(Clone, Debug, PartialEq)]
pub struct Section {
    /// Its name.
    pub id: Rc<str>,
    /// Its heading.
    pub title: Rc<str>,
    /// Its sentences, in order.
    pub sentences: Vec<Sentence>,
}

/// A sentence of ours with the sources it rests on.
#[derive(Clone, Debug, PartialEq)]
pub struct Sentence {
    /// The words.
    pub text: Rc<str>,
    /// Ids of its sources, at least one.
    pub sources: Vec<Rc<str>>,
    /// Whether it starts a paragraph.
    pub paragraph: bool,
}

/// One of the nine principles, in our own words.
#[derive(Clone, Debug, PartialEq)]
pub struct Principle {
    /// 1 to 9.
    pub number: u16,
    /// A short title.
    pub title: Rc<str>,
    /// What it asks for.
    pub text: Rc<str>,
    /// Ids of themes that touch it.
    pub themes: Vec<Rc<str>>,
    /// Ids of events that touch it.
    pub events: Vec<Rc<str>>,
    /// Ids of quotes that touch it.
    pub quotes: Vec<Rc<str>>,
    /// Ids of its sources.
    pub sources: Vec<Rc<str>>,
}

/// What one source reported of the number of supporters at one date.
#[derive(Clone, Debug, PartialEq)]
pub struct Count {
    /// When.
    pub date: Option<PartialDate>,
    /// Id of the source.
    pub source: Rc<str>,
    /// Whether it is the official list itself.
    pub official: bool,
    /// Whether its figures contradict each other.
    pub contradiction: bool,
    /// States.
    pub states: Option<Figure>,
    /// Companies.
    pub companies: Option<Figure>,
    /// Civil society groups.
    pub civil_society: Option<Figure>,
    /// Public authorities other than states.
    pub public_authorities: Option<Figure>,
    /// All supporters, as reported.
    pub total: Option<Figure>,
    /// All supporters, added up from the parts.
    pub sum: Option<Figure>,
    /// What else a reader should know.
    pub note: Option<Rc<str>>,
}

/// A reported number.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The number.
    pub value: u32,
    /// How exactly it was reported.
    pub qualifier: Qualifier,
    /// The source's own form, where a number does not say it all.
    pub text: Option<Rc<str>>,
}

/// A source, with what it supports.
#[derive(Clone, Debug, PartialEq)]
pub struct Source {
    /// Its id, such as `S01`.
    pub id: Rc<str>,
    /// Its title as printed.
    pub title: Rc<str>,
    /// The language of the title, a BCP 47 tag.
    pub language: Rc<str>,
    /// Who published it.
    pub publisher: Rc<str>,
    /// When, as far as the copy shows.
    pub date: Option<PartialDate>,
    /// What else is to be said of the date.
    pub date_note: Option<Rc<str>>,
    /// Its address.
    pub url: Rc<str>,
    /// In what form it was seen.
    pub seen: Seen,
    /// What it supports.
    pub supports: Rc<str>,
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
