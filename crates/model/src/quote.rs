use std::rc::Rc;

use serde::Deserialize;

use super::country::CountryId;
use super::date::PartialDate;
use super::token::tokens;
use super::written::localized;

/// What somebody said of the Call: a verbatim piece of a source, in the original English.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Quote {
    /// The name of the quote, such as `bischoff-1`.
    pub id: Rc<str>,
    /// Id of the speaker.
    pub speaker: Rc<str>,
    /// When it was said or printed.
    pub date: PartialDate,
    /// Id of the source.
    pub source: Rc<str>,
    /// First character in the source's text, and the one after the last.
    pub range: (u32, u32),
    /// The words.
    pub text: Rc<str>,
    /// States that they mention.
    #[serde(default)]
    pub states: Vec<CountryId>,
    /// Ids of the themes, as we read them.
    pub themes: Vec<Rc<str>>,
    /// The attitude to the Call, as we read it.
    pub stance: Stance,
    /// The words of the quote that this reading rests on; empty if it has no view of the Call.
    #[serde(default)]
    pub stance_words: Rc<str>,
    /// A slip in the original, explained outside the quotation.
    #[serde(default, deserialize_with = "localized")]
    pub sic: Option<Rc<str>>,
    /// Whether it comes from beyond the two articles.
    #[serde(default)]
    pub outside: bool,
    /// Numbers (1 to 9) of the Call's principles that it touches.
    #[serde(default)]
    pub principles: Vec<u16>,
}

/// Somebody who is quoted.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Speaker {
    /// The name in the address.
    pub id: Rc<str>,
    /// The name as printed.
    pub name: Rc<str>,
    /// The role as printed, in English.
    pub role: Rc<str>,
    /// The affiliation as printed, in English.
    pub affiliation: Option<Rc<str>>,
    /// Where something that the source leaves out was found.
    #[serde(default, deserialize_with = "localized")]
    pub note: Option<Rc<str>>,
    /// Ids of the sources of role and affiliation.
    pub sources: Vec<Rc<str>>,
}

impl Speaker {
    /// Role and affiliation, as printed.
    pub fn title(&self) -> String {
        match &self.affiliation {
            Some(affiliation) => format!("{}, {affiliation}", self.role),
            None => self.role.to_string(),
        }
    }
}

/// The attitude of a quote to the Call: our reading, shown with the words it rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stance {
    /// In favour.
    Supportive,
    /// For and against.
    Mixed,
    /// Doubtful or against.
    Sceptical,
    /// It says nothing for or against the Call, and counts in no balance.
    None,
}

tokens!(Stance { Supportive = "supportive", Mixed = "mixed", Sceptical = "sceptical", None = "none" });
