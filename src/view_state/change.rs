//! One change in the grammar of addresses, as a link, a button, a control's name and value, or a part of an address.

use std::rc::Rc;

use super::action::Action;
use super::facet::Facet;
use super::frame::Frame;
use super::percent::unescape;
use crate::model::{Category, CountryId, Date, Stance, Status, tokens};

/// The changes that a fragment asks for, in its order. A link or button such as `#country=FRA` is one change
/// to what the reader has chosen; a whole address is many changes to the default.
pub fn changes(fragment: &str) -> Vec<Action> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    fragment
        .split('&')
        .filter_map(|pair| pair.split_once('='))
        .filter_map(|(key, value)| change(key, &unescape(value)?))
        .collect()
}

/// The change that a key and a value ask for; `None` if they mean nothing.
pub fn change(key: &str, value: &str) -> Option<Action> {
    // An empty value clears the choice.
    let word = (!value.is_empty()).then(|| Rc::from(value));
    Some(match key {
        "view" => Action::View(View::from_token(value)?),
        "date" => Action::Date(Date::parse(value).filter(|date| *date >= Date::LAUNCH)?),
        "country" if value.is_empty() => Action::Country(None),
        "country" => Action::Country(Some(CountryId::parse(value)?)),
        "event" => Action::Event(word),
        "quote" => Action::Quote(word),
        "q" => Action::Query(value.into()),
        "stance" if word.is_some() => Action::Facet(Facet::Stance, Some(Stance::from_token(value)?.token().into())),
        "speaker" | "stance" | "theme" | "source" => Action::Facet(Facet::from_token(key)?, word),
        "scheme" => Action::Scheme(Scheme::from_token(value)?),
        // What follows is for buttons only: an address leaves it out.
        "status" => Action::Status(Status::from_token(value)),
        "category" => Action::Category(Category::from_token(value)),
        "frame" => Action::Frame(Frame::parse(value)?),
        "reset" => Action::ResetQuotes,
        _ => return None,
    })
}

/// Which views are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum View {
    /// All of them, the default.
    All,
    /// Only the map.
    Map,
    /// Only the timeline.
    Timeline,
    /// Only the quotes.
    Quotes,
}

tokens!(View { All = "all", Map = "map", Timeline = "timeline", Quotes = "quotes" });

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// As the reader's system says, the default.
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

tokens!(Scheme { Auto = "auto", Light = "light", Dark = "dark" });
