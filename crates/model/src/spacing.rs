//! Where words of ours have no ordinary space, as a line may break at it. For tests and checks: nothing of it reaches the Wasm.

use super::Language;

/// The ordinary spaces that French never has, as a line may break at them: beside its own punctuation. Each with what belongs
/// there.
const WRONG: [(&str, &str); 6] = [
    (" ;", "put U+202F before ;"),
    (" !", "put U+202F before !"),
    (" ?", "put U+202F before ?"),
    (" :", "put U+00A0 before :"),
    ("« ", "put U+00A0 after «"),
    (" »", "put U+00A0 before »"),
];

/// An ordinary space where French has a no-break space, with its neighbour, and the remedy; `None` if there is none.
pub fn wrong_french_space(text: &str) -> Option<(&'static str, &'static str)> {
    WRONG.into_iter().find(|(wrong, _)| text.contains(wrong))
}

/// The month that an ordinary space parts from its day, where a language writes the one directly before the other; `None` if
/// there is none. A number of more than two digits is a year.
pub fn parted_month(text: &str, language: Language) -> Option<&'static str> {
    let is_day = |text: &str| match text.bytes().rev().take_while(u8::is_ascii_digit).count() {
        0 => text.ends_with(language.first_day()),
        digits => digits <= 2,
    };
    let is_parted = |month: &&str| {
        text.match_indices(month).any(|(place, _)| {
            let [before, after] = [text.get(..place), text.get(place + month.len()..)].map(Option::unwrap_or_default);
            before.strip_suffix(' ').is_some_and(is_day) && !after.starts_with(char::is_alphabetic)
        })
    };
    (1..=12).map(|month| language.month_name(month)).find(is_parted)
}

#[cfg(test)]
mod tests {
    use super::{Language, parted_month};

    #[test]
    fn a_day_is_parted_by_an_ordinary_space_alone() {
        let parted = |text| parted_month(text, Language::FR);
        assert_eq!([parted("le 1er mai"), parted("du 3 au 12 mars 2019")], [Some("mai"), Some("mars")]);
        for fine in ["le 12\u{a0}mars", "12 maisons", "en 2018 mars fut", "mars 2019", "mars"] {
            assert_eq!(parted(fine), None, "{fine}");
        }
        assert_eq!(parted_month("on 1 July", Language::EN), Some("July"));
    }
}
