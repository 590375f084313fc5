use std::rc::Rc;

use serde::Deserialize;

use super::country::CountryId;
use super::date::{Date, PartialDate};
use super::token::tokens;
use super::written::localized;

/// Something that happened on the way to the Call or after it, told in our own words.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Event {
    /// The name in the address, such as `gge-2013`.
    pub id: Rc<str>,
    /// When, as precisely as the sources say.
    pub date: PartialDate,
    /// A headline without a full stop.
    #[serde(deserialize_with = "localized")]
    pub title: Rc<str>,
    /// One or two sentences.
    #[serde(deserialize_with = "localized")]
    pub text: Rc<str>,
    /// Where sources differ, or what the date is the date of.
    #[serde(default, deserialize_with = "localized")]
    pub note: Option<Rc<str>>,
    /// What kind of thing happened.
    pub category: Category,
    /// Which part of the timeline shows it.
    pub phase: Phase,
    /// The date to which choosing the event moves the map.
    pub map_date: Option<Date>,
    /// States that it names.
    #[serde(default)]
    pub states: Vec<CountryId>,
    /// Numbers (1 to 9) of the Call's principles that it touches.
    #[serde(default)]
    pub principles: Vec<u16>,
    /// Ids of its sources.
    pub sources: Vec<Rc<str>>,
}

impl Event {
    /// The part of the timeline that shows it. The road ends with the Call, so an event of the launch that came after
    /// that day is shown under *after*.
    pub fn part(&self) -> Phase {
        match self.phase {
            Phase::Launch if self.date.first_day() > Date::LAUNCH => Phase::After,
            Phase::Launch => Phase::Road,
            phase => phase,
        }
    }
}

/// What kind of thing happened. Incidents are told apart from diplomacy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Category {
    /// Proceedings at the United Nations.
    Un,
    /// Norms and law.
    Norms,
    /// States, companies and civil society together.
    Multistakeholder,
    /// One government's step.
    National,
    /// An attack.
    Incident,
}

tokens!(Category {
    Un = "un", Norms = "norms", Multistakeholder = "multistakeholder", National = "national", Incident = "incident",
});

/// A part of the timeline.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// What the road builds on, opened on request.
    Before,
    /// From the first expert report on international law to the eve of the Call.
    Road,
    /// The Call and the weeks around it.
    Launch,
    /// What happened next, opened on request.
    After,
}

tokens!(Phase { Before = "before", Road = "road", Launch = "launch", After = "after" });
