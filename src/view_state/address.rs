//! The address grammar of the contract: `#view=map&date=2018-11-12&country=RUS&event=gge-2013&q=…&speaker=…&…`.
//! Defaults are left out, unknown keys and bad values are ignored, printing what was parsed gives it back.

use std::rc::Rc;

use super::action::Action;
use super::change::{Scheme, View, changes};
use super::facet::Facet;
use super::percent::escape;
use crate::model::{CountryId, Date, Stance};

/// The part of the reader's choice that the address carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Which views are shown.
    pub view: View,
    /// The date of the map.
    pub date: Date,
    /// The chosen state; also the facet *state mentioned* of the quotes.
    pub country: Option<CountryId>,
    /// The chosen event's id.
    pub event: Option<Rc<str>>,
    /// The words searched for in the quotes, as typed.
    pub query: Rc<str>,
    /// The facet *speaker*: an id.
    pub speaker: Option<Rc<str>>,
    /// The facet *stance*.
    pub stance: Option<Stance>,
    /// The facet *theme*: an id.
    pub theme: Option<Rc<str>>,
    /// The facet *source*: an id.
    pub source: Option<Rc<str>>,
    /// One quote alone, by its id. It overrides every filter; choosing a filter clears it.
    pub quote: Option<Rc<str>>,
    /// Light, dark or as the system says.
    pub scheme: Scheme,
}

impl Default for Address {
    fn default() -> Self {
        Address {
            view: View::All,
            date: Date::LAUNCH,
            country: None,
            event: None,
            query: "".into(),
            speaker: None,
            stance: None,
            theme: None,
            source: None,
            quote: None,
            scheme: Scheme::Auto,
        }
    }
}

impl Address {
    /// Reads a fragment, with or without its `#`. Total: any text gives an address.
    pub fn parse(fragment: &str) -> Address {
        let mut address = Address::default();
        for action in changes(fragment) {
            address.set(action);
        }
        address
    }

    /// The fragment without its `#`; empty for the default address.
    pub fn print(&self) -> String {
        let default = Address::default();
        let mut out = String::new();
        let mut put = |key: &str, value: &str| {
            if !out.is_empty() {
                out.push('&');
            }
            out.push_str(key);
            out.push('=');
            escape(value, &mut out);
        };
        if self.view != default.view {
            put("view", self.view.token());
        }
        if self.date != default.date {
            put("date", &self.date.to_string());
        }
        if let Some(country) = &self.country {
            put("country", country.as_str());
        }
        if let Some(event) = &self.event {
            put("event", event);
        }
        if !self.query.is_empty() {
            put("q", &self.query);
        }
        if let Some(speaker) = &self.speaker {
            put("speaker", speaker);
        }
        if let Some(stance) = self.stance {
            put("stance", stance.token());
        }
        if let Some(theme) = &self.theme {
            put("theme", theme);
        }
        if let Some(source) = &self.source {
            put("source", source);
        }
        if let Some(quote) = &self.quote {
            put("quote", quote);
        }
        if self.scheme != default.scheme {
            put("scheme", self.scheme.token());
        }
        out
    }

    /// Makes one change, if it is one of the address.
    pub(super) fn set(&mut self, action: Action) {
        if let Action::Query(_) | Action::Facet(..) | Action::Country(_) = action {
            self.quote = None;
        }
        match action {
            Action::Quote(quote) => self.quote = quote,
            Action::View(view) => self.view = view,
            Action::Date(date) => self.date = date.max(Date::LAUNCH),
            Action::Country(country) => self.country = country,
            Action::Event(event) => self.event = event,
            Action::Query(query) => self.query = query,
            Action::Facet(Facet::Speaker, value) => self.speaker = value,
            Action::Facet(Facet::Stance, value) => self.stance = value.and_then(|token| Stance::from_token(&token)),
            Action::Facet(Facet::Theme, value) => self.theme = value,
            Action::Facet(Facet::Country, value) => self.country = value.and_then(|code| CountryId::parse(&code)),
            Action::Facet(Facet::Source, value) => self.source = value,
            Action::Scheme(scheme) => self.scheme = scheme,
            _ => {}
        }
    }
}

/// The address of a page with a fragment, unless that is empty.
pub fn with_fragment(page: &str, fragment: &str) -> String {
    if fragment.is_empty() { page.to_owned() } else { format!("{page}#{fragment}") }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn the_default_address_is_empty() {
        assert_eq!(Address::default().print(), "");
        assert_eq!(Address::parse("#"), Address::default());
    }

    #[test]
    fn keys_come_in_the_order_of_the_contract() {
        let text = "view=map&date=2021-11-11&country=RUS&event=gge-2013&q=%22catastrophic%20attack%22&speaker=hahad&stance=sceptical&theme=norms&source=S01&quote=hahad-1&scheme=dark";
        assert_eq!(Address::parse(text).print(), text);
        let without = text.replace("&quote=hahad-1", "");
        let backwards: Vec<&str> = without.split('&').rev().collect();
        assert_eq!(Address::parse(&backwards.join("&")).print(), without);
    }

    #[test]
    fn choosing_a_filter_lets_go_of_the_quote_that_stood_alone() {
        let mut address = Address::parse("#country=RUS&quote=hahad-1");
        address.set(Action::Facet(Facet::Theme, Some("norms".into())));
        assert_eq!(address.print(), "country=RUS&theme=norms");
    }

    #[test]
    fn what_is_unknown_or_bad_is_ignored() {
        let text = "#view=globe&date=2018-11-11&country=russia&event=&speaker=&stance=angry&scheme=pink&foo=bar&country&==&q=%FF&theme=%2";
        assert_eq!(Address::parse(text), Address::default());
    }

    prop_compose! {
        fn slug()(text in "\\PC{1,12}") -> Rc<str> { text.into() }
    }

    prop_compose! {
        fn any_address()(
            view in prop::sample::select(View::ALL), days in (2018u16..2199, 1u8..=12, 1u8..=28),
            country in prop::option::of("[A-Z]{3}"), event in prop::option::of(slug()), query in "\\PC{0,20}",
            speaker in prop::option::of(slug()), stance in prop::option::of(prop::sample::select(Stance::ALL)),
            theme in prop::option::of(slug()), source in prop::option::of(slug()),
            quote in prop::option::of(slug()), scheme in prop::sample::select(Scheme::ALL),
        ) -> Address {
            Address {
                view, date: Date::new(days.0, days.1, days.2).unwrap().max(Date::LAUNCH),
                country: country.and_then(|code| CountryId::parse(&code)), event, query: query.into(),
                speaker, stance, theme, source, quote, scheme,
            }
        }
    }

    proptest! {
        #[test]
        fn parsing_what_was_printed_gives_it_back(address in any_address()) {
            prop_assert_eq!(Address::parse(&address.print()), address);
        }

        #[test]
        fn parsing_never_panics_and_printing_then_is_stable(text in any::<String>(), pairs in "(([a-z]{1,7}=)?[%&=+#A-F0-9é-]{0,6}&?){0,8}") {
            for fragment in [text, pairs] {
                let once = Address::parse(&fragment);
                prop_assert_eq!(Address::parse(&once.print()), once);
            }
        }
    }
}
