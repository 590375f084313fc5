//! The plural categories of a language by CLDR, as a table that travels: the Wasm would need 10 kB to know the rules.

use icu_plurals::{PluralCategory, PluralRules};

/// How many whole numbers the table is for. From 100 on, a language's category depends on the last two digits, up to
/// a million, from which on some have one of their own.
const NUMBERS: usize = 200;

/// The letter of the category of each number from 0: that of *other* is `o`, that of *one* `1`. From 200 on, a number has
/// that of its last two digits and 100. `None` if the tag is of no language.
pub fn categories(tag: &str) -> Option<String> {
    let rules = PluralRules::try_new_cardinal(icu_plurals::PluralRulesPreferences::from(
        &icu_locale_core::Locale::try_from_str(tag).ok()?,
    ));
    let rules = rules.ok()?;
    (0..NUMBERS).map(|number| letter(name(rules.category_for(number)))).collect()
}

/// The letter of a category by its name in a message, as `crates/model/src/language.rs` reads it.
pub fn letter(category: &str) -> Option<char> {
    Some(match category {
        "zero" => '0',
        "one" => '1',
        "two" => '2',
        "few" => 'f',
        "many" => 'm',
        "other" => 'o',
        _ => return None,
    })
}

/// The name of a category in a message.
fn name(category: PluralCategory) -> &'static str {
    match category {
        PluralCategory::Zero => "zero",
        PluralCategory::One => "one",
        PluralCategory::Two => "two",
        PluralCategory::Few => "few",
        PluralCategory::Many => "many",
        PluralCategory::Other => "other",
    }
}

#[cfg(test)]
mod tests {
    use super::categories;

    #[test]
    fn each_language_has_its_own_categories() {
        let of = |tag: &str, number: usize| categories(tag).unwrap().chars().nth(number).unwrap();
        assert_eq!([of("en", 0), of("en", 1), of("en", 101)], ['o', '1', 'o']);
        assert_eq!([of("fr", 0), of("fr", 1), of("fr", 2)], ['1', '1', 'o']);
        assert_eq!([of("ar", 0), of("ar", 2), of("ar", 103), of("ar", 111)], ['0', '2', 'f', 'm']);
        assert_eq!([of("ru", 121), of("ru", 111), of("ru", 122)], ['1', 'm', 'f']);
        assert_eq!(categories("not a tag"), None);
    }
}
