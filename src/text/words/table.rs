//! How a set of words is declared. A page carries those of its own language beside its data, so that the Wasm holds none.

/// Declares a set of words, each in English and in French. One that is missing in either does not compile. The English
/// is the documentation, too; a comment before it says what the words alone do not.
macro_rules! words {
    ($(#[$set:meta])* $set_name:ident, $test:ident { $($(#[$meta:meta])* $name:ident: $english:literal / $french:literal,)+ }) => {
        $(#[$set])*
        #[derive(Debug)]
        pub struct $set_name {
            $($(#[$meta])* #[doc = concat!("“", $english, "”")] pub $name: &'static str),+
        }

        impl $set_name {
            /// The words of a language.
            pub const fn of(language: crate::model::Language) -> &'static $set_name {
                const ENGLISH: $set_name = $set_name { $($name: $english),+ };
                const FRENCH: $set_name = $set_name { $($name: $french),+ };
                match language {
                    crate::model::Language::En => &ENGLISH,
                    crate::model::Language::Fr => &FRENCH,
                }
            }

            /// The words as text, one a line.
            pub fn encode(&self) -> String {
                [$(self.$name),+].join("\n")
            }

            /// Reads the lines that [`Self::encode`] wrote; `None` if one is missing. The words are kept for as long as
            /// the page lives.
            pub fn decode<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Option<&'static $set_name> {
                const BLANK: $set_name = $set_name { $($name: ""),+ };
                let mut words = BLANK;
                for word in [$(&mut words.$name),+] {
                    *word = Box::leak(Box::from(lines.next()?));
                }
                Some(Box::leak(Box::new(words)))
            }
        }

        #[cfg(test)]
        pub(super) const $test: &[(&str, &str, &str)] = &[$((stringify!($name), $english, $french)),+];
    };
}

pub(super) use words;

#[cfg(test)]
mod tests {
    use crate::model::{Language, wrong_french_space};
    use crate::text::Words;
    use crate::text::words::{app::IN_APP, desk::IN_FIGURE, editor::ON_DESK, page::ON_PAGE, record::ON_RECORD};

    #[test]
    fn no_word_is_empty_and_french_spacing_is_kept() {
        for (name, english, french) in [IN_APP, ON_PAGE, IN_FIGURE, ON_DESK, ON_RECORD].into_iter().flatten() {
            assert!(!english.is_empty() && !french.is_empty(), "{name}");
            // No-break spaces belong there, and the typographic apostrophe.
            assert_eq!(wrong_french_space(french), None, "{name}");
            assert!(!french.contains('\''), "{name}");
        }
    }

    #[test]
    fn a_sentence_has_the_same_places_in_both_languages() {
        let places = |sentence: &str| {
            let pieces = sentence.split('{').skip(1).map(|piece| piece.split('}').next().unwrap().to_owned());
            pieces.collect::<std::collections::BTreeSet<String>>()
        };
        for (name, english, french) in [IN_APP, ON_PAGE, IN_FIGURE, ON_DESK, ON_RECORD].into_iter().flatten() {
            assert_eq!(places(english), places(french), "{name}");
        }
    }

    #[test]
    fn words_survive_the_way_to_the_page() {
        for language in Language::ALL {
            let words = Words::of(language);
            assert_eq!(Words::decode(&mut words.encode().lines()).unwrap().encode(), words.encode());
            assert!(Words::decode(&mut "one line".lines()).is_none());
        }
    }
}
