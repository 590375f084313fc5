//! Sentences that change with a number, from messages with variants: `{count|one={count} quote|{count} quotes}`. Apart from
//! `filled`, which the app uses for its sentences without variants, so that this costs the app nothing.

use super::number::{category, number};
use model::Language;

/// What stands for a variable of a message.
#[derive(Clone, Copy)]
pub enum Value<'a> {
    /// A text, as it is.
    Text(&'a str),
    /// A number, which is written as the language does and chooses among variants.
    Count(usize),
}

/// A message with its variables and variants filled in. A variable without a value stays empty.
pub fn sentence(message: &str, values: &[(&str, Value)], language: Language) -> String {
    let mut out = String::new();
    let mut rest = message;
    while let Some((before, after)) = rest.split_once('{') {
        out += before;
        let inside = until(after, '}');
        rest = after.get(inside.len() + 1..).unwrap_or_default();
        let name = until(inside, '|');
        let value = values.iter().find(|(of, _)| *of == name).map(|(_, value)| *value);
        match (inside.get(name.len() + 1..), value) {
            (None, Some(Value::Text(text))) => out += text,
            (None, Some(Value::Count(count))) => out += &number(count, language),
            (Some(variants), Some(Value::Count(count))) => {
                out += &sentence(variant(variants, category(count, language)), values, language);
            }
            (Some(_), Some(Value::Text(_))) | (_, None) => {}
        }
    }
    out + rest
}

/// The variant for a category, or the last one, which is for all others and has no name.
fn variant<'a>(variants: &'a str, category: &str) -> &'a str {
    let mut rest = variants;
    loop {
        let this = until(rest, '|');
        let named = this.strip_prefix(category).and_then(|text| text.strip_prefix('='));
        match (named, rest.get(this.len() + 1..)) {
            (Some(text), Some(_)) => return text,
            (_, None) => return this,
            (None, Some(others)) => rest = others,
        }
    }
}

/// What comes before a sign that stands in no inner braces.
fn until(text: &str, sign: char) -> &str {
    let mut depth = 0_usize;
    for (place, letter) in text.char_indices() {
        match letter {
            _ if letter == sign && depth == 0 => return text.get(..place).unwrap_or_default(),
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            _ => {}
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{Value, sentence};
    use model::Language;

    fn said(message: &str, count: usize, language: Language) -> String {
        sentence(message, &[("count", Value::Count(count)), ("name", Value::Text("Oz"))], language)
    }

    #[test]
    fn the_variant_is_that_of_the_category_of_the_language() {
        let message = "{name}: {count|one=a quote|{count} quotes}.";
        assert_eq!(said(message, 1, Language::EN), "Oz: a quote.");
        assert_eq!(said(message, 0, Language::EN), "Oz: 0 quotes.");
        assert_eq!(said(message, 0, Language::FR), "Oz: a quote.");
        assert_eq!(said(message, 1038, Language::FR), "Oz: 1\u{202f}038 quotes.");
    }

    #[test]
    fn variants_may_hold_variants_and_what_is_damaged_is_no_panic() {
        let message = "{count|few=x|{count|one=1|{count|two=y|{name}}}}!";
        assert_eq!(said(message, 1, Language::EN), "1!");
        assert_eq!(said(message, 2, Language::EN), "Oz!");
        for (place, _) in message.char_indices() {
            let (before, after) = message.split_at(place);
            said(before, 1, Language::EN);
            said(after, 1, Language::EN);
        }
    }
}
