//! The keys of the address: what each is called, how its value is read and how it is written. Whatever reads, prints or offers
//! an address goes through this table: fragments, attributes of the element, the page's controls, `cargo xtask figure`, the
//! scripts (`crates/site/src/script.rs`).

use std::borrow::Cow;
use std::rc::Rc;

use super::address::{Address, Choice};
use super::facet::{Facet, FacetValue};
use super::view::{Scheme, View};
use model::{CountryId, Date, Stance, tokens};

/// The keys of the address, in the order in which they are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Which views are shown.
    View,
    /// The date of the map.
    Date,
    /// The chosen state.
    Country,
    /// The chosen event.
    Event,
    /// The words searched for in the quotes.
    Query,
    /// The facet *speaker*.
    Speaker,
    /// The facet *stance*.
    Stance,
    /// The facet *theme*.
    Theme,
    /// The facet *source*.
    Source,
    /// One quote alone.
    Quote,
    /// Light, dark or as the system says.
    Scheme,
}

tokens!(Key { View = "view", Date = "date", Country = "country", Event = "event", Query = "q", Speaker = "speaker", Stance = "stance", Theme = "theme", Source = "source", Quote = "quote", Scheme = "scheme" });

impl Key {
    /// The choice that a value asks for; `None` if it means nothing. An empty one clears what can be cleared.
    pub fn read(self, value: &str) -> Option<Choice> {
        let word = (!value.is_empty()).then(|| Rc::from(value));
        let filter = |facet, of: fn(Rc<str>) -> FacetValue| match word.clone() {
            Some(id) => Choice::Filter(of(id)),
            None => Choice::Unfilter(facet),
        };
        Some(match self {
            Key::View => Choice::View(View::from_token(value)?),
            Key::Date => Choice::Date(Date::parse(value).filter(|date| *date >= Date::LAUNCH)?),
            Key::Country if value.is_empty() => Choice::Country(None),
            Key::Country => Choice::Country(Some(CountryId::parse(value)?)),
            Key::Event => Choice::Event(word),
            Key::Query => Choice::Query(value.into()),
            Key::Speaker => filter(Facet::Speaker, FacetValue::Speaker),
            Key::Stance if value.is_empty() => Choice::Unfilter(Facet::Stance),
            Key::Stance => Choice::Filter(FacetValue::Stance(Stance::from_token(value)?)),
            Key::Theme => filter(Facet::Theme, FacetValue::Theme),
            Key::Source => filter(Facet::Source, FacetValue::Source),
            Key::Quote => Choice::Quote(word),
            Key::Scheme => Choice::Scheme(Scheme::from_token(value)?),
        })
    }

    /// The value that an address has for the key, not escaped; `None` for the default one, which is left out.
    pub fn write(self, address: &Address) -> Option<Cow<'_, str>> {
        let word = match self {
            Key::View => Some(address.view).filter(|view| *view != View::All).map(View::token),
            Key::Date if address.date == Date::LAUNCH => None,
            Key::Date => return Some(address.date.to_string().into()),
            Key::Country => address.country.as_ref().map(CountryId::as_str),
            Key::Event => address.event.as_deref(),
            Key::Query => Some(&*address.query).filter(|query| !query.is_empty()),
            Key::Speaker => address.speaker.as_deref(),
            Key::Stance => address.stance.map(Stance::token),
            Key::Theme => address.theme.as_deref(),
            Key::Source => address.source.as_deref(),
            Key::Quote => address.quote.as_deref(),
            Key::Scheme => Some(address.scheme).filter(|scheme| *scheme != Scheme::Auto).map(Scheme::token),
        };
        word.map(Cow::Borrowed)
    }

    /// A link or a button's value that asks for one choice alone.
    pub fn link(self, value: &str) -> String {
        format!("#{}={value}", self.token())
    }

    /// The key of a facet.
    pub const fn of(facet: Facet) -> Key {
        match facet {
            Facet::Speaker => Key::Speaker,
            Facet::Stance => Key::Stance,
            Facet::Theme => Key::Theme,
            Facet::Country => Key::Country,
            Facet::Source => Key::Source,
        }
    }
}

/// What buttons of the page ask for in the same grammar, and no address carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// The status that stands out.
    Status,
    /// The category of events that are shown.
    Category,
    /// The part of the map that is seen.
    Frame,
    /// No filter of the quotes.
    Reset,
}

tokens!(Control { Status = "status", Category = "category", Frame = "frame", Reset = "reset" });

/// The address that leads from the page to the page on the record, which is no view of the app.
pub const TO_RECORD: &str = "view=verify";
