//! The subject: states and their status at a date, events, quotes, sources. The lowest floor: it knows nothing of who reads
//! the page, no words of ours, no Yew, no browser, and does no I/O: the crate `content` reads the records.
//!
//! A [`Record`] is everything the briefing says in one language. Its [`Dataset`] is the part that the
//! app works with and that travels to the browser as compact text ([`Dataset::encode`]); its
//! [`StaticContent`] is printed once, on the host.

mod checksum;
mod codec;
mod conflict;
mod country;
mod dataset;
mod date;
mod distinct;
mod event;
mod fold;
mod language;
mod mark;
mod quote;
mod signatory;
mod spacing;
mod static_content;
mod token;
mod web;
mod written;

pub use checksum::{checksum, checksum_after};
pub use codec::{COLUMNS, CodecError, Lines};
pub use conflict::{Conflict, Position};
pub use country::{Basis, Certainty, Country, CountryId, Launch, Region, Status, Supporters, Tally, Window};
pub use dataset::{Dataset, Record, SourceLabel, Stop, Text, Theme};
pub use date::{Date, PartialDate};
pub use distinct::distinct;
pub use event::{Category, Event, Phase};
pub use fold::{fold, lower};
pub use language::{LOCALE, Language, PerLanguage};
pub use mark::{Mark, MarkKind};
pub use quote::{Quote, Speaker, Stance};
pub use signatory::{Signatories, Signatory};
pub use spacing::{parted_month, wrong_french_space};
pub use static_content::{
    Correction, Count, Edition, Principle, Qualifier, ReportedNumber, Section, Seen, Sentence, Source, StaticContent,
};
pub use web::is_web_address;
pub use written::{IN_EACH_LANGUAGE, LOCALIZED, in_each_language, localized};

#[doc(hidden)]
pub use serde; // for `tokens`, wherever it is written out
