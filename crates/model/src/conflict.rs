use std::rc::Rc;

use serde::Deserialize;

use super::country::CountryId;
use super::written::localized;

/// A matter on which the sources of the record disagree.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Conflict {
    /// Its name.
    pub id: Rc<str>,
    /// What they disagree on.
    #[serde(deserialize_with = "localized")]
    pub title: Rc<str>,
    /// What they say, at least two things.
    pub positions: Vec<Position>,
    /// What follows from that.
    #[serde(deserialize_with = "localized")]
    pub follows: Rc<str>,
    /// Which of them the briefing keeps to, and why.
    #[serde(deserialize_with = "localized")]
    pub kept: Rc<str>,
    /// The states whose status or date it touches.
    #[serde(default)]
    pub states: Vec<CountryId>,
    /// Ids of the events that it touches.
    #[serde(default)]
    pub events: Vec<Rc<str>>,
    /// Ids of the quotes that it touches.
    #[serde(default)]
    pub quotes: Vec<Rc<str>>,
    /// The numbers of the principles that it touches.
    #[serde(default)]
    pub principles: Vec<u16>,
    /// The names of the counts that it touches, as [`super::Count::name`] gives them.
    #[serde(default)]
    pub counts: Vec<Rc<str>>,
}

/// One of the things that sources say.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Position {
    /// What they say, in our words or, in quotation marks, in theirs.
    #[serde(deserialize_with = "localized")]
    pub says: Rc<str>,
    /// Who says it, where that is not the publisher of the source.
    #[serde(default, deserialize_with = "localized")]
    pub who: Option<Rc<str>>,
    /// Ids of the sources that say it, at least one. When it was said is their date.
    pub sources: Vec<Rc<str>>,
}
