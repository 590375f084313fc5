//! Single values as `data/*.json` writes them. The derives of the record types rest on these, on the host; nothing in the
//! Wasm calls them, so they cost it no byte.

use std::fmt;
use std::rc::Rc;

use serde::de::{Deserialize, Deserializer, Error, SeqAccess, Unexpected, Visitor};

use super::country::CountryId;
use super::date::{Date, PartialDate};
use super::language::{Language, PerLanguage};

macro_rules! parsed {
    ($($name:ty: $parse:expr, $expected:literal;)+) => {
        $(impl<'de> Deserialize<'de> for $name {
            fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <&str>::deserialize(deserializer)?;
                $parse(text).ok_or_else(|| Error::invalid_value(Unexpected::Str(text), &$expected))
            }
        })+
    };
}

parsed! {
    PartialDate: |text| PartialDate::parse(text).filter(|date| is_likely(date.first_day())),
        "a real date of the years 1990 to 2099, as YYYY, YYYY-MM or YYYY-MM-DD";
    Date: |text| Date::parse(text).filter(|date| is_likely(*date)),
        "a real day of the years 1990 to 2099, as YYYY-MM-DD";
    CountryId: CountryId::parse, "the three capital letters of ISO 3166-1";
}

/// Wide enough never to need an edit, narrow enough to stop 1018 or 2108 for 2018. Within these years the order of the
/// timeline shows a slip (the crate `content`).
fn is_likely(date: Date) -> bool {
    (1990..=2099).contains(&date.parts().0)
}

/// The name under which words in all languages are asked for: an object `{"en": …, "fr": …}`. As the name of a field it is
/// that of the object itself, where the languages stand beside other fields.
pub const LOCALIZED: &str = "{en, fr}";

/// Reads words in all languages as those in one. Which one only the deserializer knows (`content::reader`): it is asked for
/// [`LOCALIZED`] and answers with a text.
///
/// # Errors
/// Those of the deserializer.
pub fn localized<'de, D: Deserializer<'de>, T: From<Rc<str>>>(deserializer: D) -> Result<T, D::Error> {
    struct Words;

    impl Visitor<'_> for Words {
        type Value = Rc<str>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(LOCALIZED)
        }

        fn visit_str<E: Error>(self, text: &str) -> Result<Rc<str>, E> {
            Ok(text.into())
        }
    }

    deserializer.deserialize_newtype_struct(LOCALIZED, Words).map(T::from)
}

/// The name under which words are asked for in every language, not in one.
pub const IN_EACH_LANGUAGE: &str = "{en, fr} each";

/// Reads words in every language, in the order of [`Language::ALL`]: asked for [`IN_EACH_LANGUAGE`], the deserializer answers
/// with a list.
///
/// # Errors
/// Those of the deserializer.
pub fn in_each_language<'de, D: Deserializer<'de>>(deserializer: D) -> Result<PerLanguage<Rc<str>>, D::Error> {
    struct Words;

    impl<'de> Visitor<'de> for Words {
        type Value = PerLanguage<Rc<str>>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str(LOCALIZED)
        }

        fn visit_seq<A: SeqAccess<'de>>(self, mut texts: A) -> Result<Self::Value, A::Error> {
            let mut words = Language::ALL.map(|_| Rc::from(""));
            for place in &mut words {
                *place = texts.next_element()?.unwrap_or_else(|| "".into());
            }
            Ok(words)
        }
    }

    deserializer.deserialize_newtype_struct(IN_EACH_LANGUAGE, Words)
}
