use std::fmt;
use std::rc::Rc;

use serde::Deserialize;

use super::date::{Date, PartialDate};
use super::token::tokens;

/// A state: a member of the United Nations, or one of its two observer states. Named for the contract's
/// `data-country`; *State* is what the reader has chosen (`State` in `view_state`).
#[derive(Clone, Debug, PartialEq)]
pub struct Country {
    /// ISO 3166-1 alpha-3.
    pub id: CountryId,
    /// ISO 3166-1 alpha-2: for addresses that others wrote.
    pub alpha2: Rc<str>,
    /// CLDR's short display name in the page's language.
    pub name: Rc<str>,
    /// Other names that a reader or a source may use, in either language: for the search only, to which
    /// [`super::Dataset::other_names`] brings them.
    pub aliases: Vec<Rc<str>>,
    /// The part of the world it is listed under.
    pub region: Region,
    /// What the record says of the day of the launch.
    pub launch: Launch,
    /// When it joined, as narrowly as the record allows; `None` if it was never listed.
    pub joined: Option<Window>,
    /// The joining date as a source gives it, if one does.
    pub joined_date: Option<PartialDate>,
    /// What the status at the launch rests on.
    pub basis: Basis,
    /// How well the status at the launch is known.
    pub certainty: Certainty,
    /// What else a reader should know, where sources disagree above all.
    pub note: Option<Rc<str>>,
    /// Ids of the sources of all this.
    pub sources: Vec<Rc<str>>,
    /// Companies and groups of this state on the official list.
    pub supporters: Option<Supporters>,
}

impl Country {
    /// The status at the end of a day.
    pub fn status(&self, date: Date) -> Status {
        Status::at(date, self.launch, self.joined)
    }
}

/// Where a state stands at a date. *Not named in the record* is never *stayed away*.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Status {
    /// Recorded as a supporter by then.
    Supporter,
    /// On the official list later; whether it already was one then is not known.
    Undated,
    /// Named by a source as having stayed away, and not yet joined.
    Absent,
    /// The record says nothing.
    Unnamed,
}

tokens!(Status { Supporter = "supporter", Undated = "undated", Absent = "absent", Unnamed = "unnamed" });

impl Status {
    /// The status at the end of a day, by the rule at the end of `states.json` in `data/SCHEMA.md`.
    pub fn at(date: Date, launch: Launch, joined: Option<Window>) -> Status {
        let joined = joined.filter(|_| date >= Date::LAUNCH);
        match joined {
            _ if launch == Launch::Supporter => Status::Supporter,
            Some(window) if window.not_after <= date => Status::Supporter,
            Some(window) if window.not_before <= date => Status::Undated,
            _ if launch == Launch::Absent => Status::Absent,
            _ => Status::Unnamed,
        }
    }
}

/// What the record says of a state on the day of the launch.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Launch {
    /// Named, singly or with the EU, as a supporter.
    Supporter,
    /// Named as absent.
    Absent,
    /// Not named.
    Unnamed,
}

tokens!(Launch { Supporter = "supporter", Absent = "absent", Unnamed = "unnamed" });

/// What the status of a state at the launch rests on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// It started the Call.
    Initiator,
    /// "All EU member states."
    Eu,
    /// Named on its own in the coverage of the launch.
    Named,
    /// Named only in the IDSA article of 18 December 2018.
    IdsaOnly,
    /// Named as absent.
    AbsentNamed,
    /// On the first complete official list of 16 September 2019, without a date.
    Listed2019,
    /// Put on the official list after that.
    JoinedLater,
    /// Announced its support, but is on no official list.
    Announced,
    /// Was reported as expected to join, but is on no official list.
    Expected,
    /// Named in 2021 as not having endorsed the Call.
    Named2021,
    /// A single report, at second hand, names it as absent.
    ReportedAbsent,
    /// In no source of the record.
    None,
}

tokens!(Basis {
    Initiator = "initiator", Eu = "eu", Named = "named", IdsaOnly = "idsa-only", AbsentNamed = "absent-named",
    Listed2019 = "listed-2019", JoinedLater = "joined-later", Announced = "announced", Expected = "expected",
    Named2021 = "named-2021", ReportedAbsent = "reported-absent", None = "none",
});

/// How well the status at the launch is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Certainty {
    /// Two sources or more agree.
    Several,
    /// It rests on one source.
    One,
    /// Sources disagree.
    Disputed,
    /// Inferred from the official list of 16 September 2019.
    Inferred,
    /// Not known.
    Unknown,
}

tokens!(Certainty {
    Several = "several", One = "one", Disputed = "disputed", Inferred = "inferred", Unknown = "unknown",
});

/// A region of the world, as the zoom presets and the table group states.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Region {
    /// Africa.
    Africa,
    /// North, Central and South America and the Caribbean.
    Americas,
    /// Asia.
    Asia,
    /// Europe.
    Europe,
    /// Oceania.
    Oceania,
}

tokens!(Region { Africa = "africa", Americas = "americas", Asia = "asia", Europe = "europe", Oceania = "oceania" });

/// The days between which a state joined, both included: on no list before the first, on one by the last.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Window {
    /// The earliest day on which it can have joined.
    pub not_before: Date,
    /// The day by which it had joined.
    pub not_after: Date,
}

/// How many companies and groups of one nationality the official list held, at two dates.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Supporters {
    /// On 12 November 2019 (source G05).
    #[serde(rename = "2019-11-12")]
    pub first: Tally,
    /// On 25 December 2025 (source G14).
    #[serde(rename = "2025-12-25")]
    pub latest: Tally,
}

impl Supporters {
    /// The two days on which entries were counted.
    pub const DAYS: [Date; 2] = [Date::day(2019, 11, 12), Date::day(2025, 12, 25)];

    /// Each of the days with what the list held on it.
    pub fn by_day(self) -> [(Date, Tally); 2] {
        let [first, latest] = Supporters::DAYS;
        [(first, self.first), (latest, self.latest)]
    }
}

/// Entries of one nationality on the official list at one date.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
pub struct Tally {
    /// Companies.
    pub companies: u16,
    /// Civil society groups.
    pub civil_society: u16,
    /// Public authorities other than states.
    pub public_authorities: u16,
}

impl Tally {
    /// All entries.
    pub fn total(self) -> u16 {
        self.companies.saturating_add(self.civil_society).saturating_add(self.public_authorities)
    }
}

/// An ISO 3166-1 alpha-3 code: three capital letters A to Z.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CountryId([u8; 3]);

impl CountryId {
    /// No state's code, one of those that ISO leaves to users.
    pub(super) const UNREAD: CountryId = CountryId(*b"XXX");

    /// The code in a text of exactly three capital letters.
    pub fn parse(text: &str) -> Option<CountryId> {
        let code: [u8; 3] = text.as_bytes().try_into().ok()?;
        code.iter().all(u8::is_ascii_uppercase).then_some(CountryId(code))
    }

    /// The three letters.
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or_default()
    }
}

impl fmt::Display for CountryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for CountryId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
