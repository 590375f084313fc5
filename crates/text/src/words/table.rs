//! The sets of words, filled from `locales/*.ftl` by `build.rs`. A page carries those of its own language beside its data, so that the
//! Wasm holds none.

/// Declares a set of words: its fields, then the texts of each language. A text that a language lacks does not compile.
macro_rules! words {
    ($set_name:ident { $($(#[$meta:meta])* $name:ident,)+ } $($tag:literal { $($field:ident: $text:literal,)+ })+) => {
        /// Words in one language, in the order in which they travel.
        #[derive(Debug)]
        pub struct $set_name {
            $($(#[$meta])* pub $name: &'static str),+
        }

        impl $set_name {
            /// The tag of its language, name and text of each, in all languages.
            #[cfg(test)]
            pub const ALL: &[(&str, &str, &str)] = &[$($(($tag, stringify!($field), $text)),+),+];

            /// The names of the words in their order, by which a build tells its words from another's.
            pub const NAMES: &str = concat!($(stringify!($name), "\n"),+);

            /// The words of each language, in the order of `Language::ALL`.
            const IN_EACH: [$set_name; model::Language::ALL.len()] = [$($set_name { $($field: $text),+ }),+];

            /// The words of a language.
            pub const fn of(language: model::Language) -> &'static $set_name {
                let [first, ..] = const { &Self::IN_EACH };
                match (const { &Self::IN_EACH }).split_at_checked(language.index()) {
                    Some((_, [words, ..])) => words,
                    _ => first,
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
    };
}

include!(concat!(env!("OUT_DIR"), "/words.rs"));

#[cfg(test)]
mod tests {
    use super::{DeskWords, EditorWords, PageWords, RecordWords, Words};
    use model::{Language, parted_month, wrong_french_space};

    #[test]
    fn no_word_is_empty_and_no_break_spaces_are_kept() {
        let sets = [Words::ALL, PageWords::ALL, DeskWords::ALL, EditorWords::ALL, RecordWords::ALL];
        for (language, name, text) in sets.into_iter().flatten() {
            assert!(!text.is_empty(), "{name}");
            let of = Language::ALL.into_iter().find(|known| known.tag() == *language);
            assert_eq!(of.map(|language| parted_month(text, language)), Some(None), "{name}");
            if *language == "fr" {
                // No-break spaces belong there, and the typographic apostrophe.
                assert_eq!(wrong_french_space(text), None, "{name}");
                assert!(!text.contains('\''), "{name}");
            }
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
