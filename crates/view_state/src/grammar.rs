//! The address grammar of the contract: `#view=map&date=2018-11-12&country=RUS&event=gge-2013&q=…&speaker=…&…`.
//! Defaults are left out, unknown keys and bad values are ignored, printing what was parsed gives it back.

use super::address::Address;
use super::key::Key;
use super::percent::{escape, unescape};

impl Address {
    /// Reads a fragment, with or without its `#`. Total: any text gives an address.
    pub fn parse(fragment: &str) -> Address {
        let mut address = Address::default();
        for (key, value) in pairs(fragment) {
            if let Some(choice) = Key::from_token(key).and_then(|key| key.read(&value)) {
                address.choose(choice);
            }
        }
        address
    }

    /// The fragment without its `#`; empty for the default address.
    pub fn print(&self) -> String {
        let mut out = String::new();
        for key in Key::ALL {
            let Some(value) = key.write(self) else { continue };
            if !out.is_empty() {
                out.push('&');
            }
            out.push_str(key.token());
            out.push('=');
            escape(&value, &mut out);
        }
        out
    }
}

/// The pairs of a fragment with or without its `#`, in its order, values unescaped. What is no pair, or not UTF-8 in its
/// escapes, is left out.
pub fn pairs(fragment: &str) -> impl Iterator<Item = (&str, String)> {
    let fragment = fragment.strip_prefix('#').unwrap_or(fragment);
    let pairs = fragment.split('&').filter_map(|pair| pair.split_once('='));
    pairs.filter_map(|(key, value)| Some((key, unescape(value)?)))
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::*;
    use crate::{Scheme, View};
    use model::{CountryId, Date, Stance};
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
