use model::{Language, Qualifier, ReportedNumber};

/// A whole number with its thousands set apart: `1,038` or `1 038` (with a narrow no-break space).
pub fn number(value: usize, language: Language) -> String {
    let digits = value.to_string();
    let mut out = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            out += language.thousands();
        }
        out.push(digit);
    }
    out
}

/// The form of a word for a number, of `quotes|1quote`: first that of all other numbers, then each with the letter of its
/// plural category before it. Without names and nesting, which [`super::sentence`] reads, as it is for the app.
pub fn plural(value: usize, forms: &str, language: Language) -> &str {
    let category = language.plural(value);
    let mut forms = forms.split('|');
    let others = forms.next().unwrap_or_default();
    forms.find(|form| form.bytes().next() == Some(category)).and_then(|form| form.get(1..)).unwrap_or(others)
}

/// The plural category of a number, as the variants of messages are named.
pub fn category(value: usize, language: Language) -> &'static str {
    match language.plural(value) {
        b'0' => "zero",
        b'1' => "one",
        b'2' => "two",
        b'f' => "few",
        b'm' => "many",
        _ => "other",
    }
}

/// A reported number as the source qualifies it: `> 50`, `≈ 300`, `51`.
pub fn figure(figure: &ReportedNumber, language: Language) -> String {
    if let Some(text) = &figure.text {
        return text.to_string();
    }
    let value = number(usize::try_from(figure.value).unwrap_or(usize::MAX), language);
    match figure.qualifier {
        Qualifier::Exact => value,
        Qualifier::About => format!("≈\u{a0}{value}"),
        Qualifier::Over => format!(">\u{a0}{value}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn thousands_are_set_apart() {
        assert_eq!(number(81, Language::EN), "81");
        assert_eq!(number(1038, Language::EN), "1,038");
        assert_eq!(number(1_234_567, Language::FR), "1\u{202f}234\u{202f}567");
    }

    #[test]
    fn zero_is_plural_in_english_and_singular_in_french() {
        assert_eq!(plural(0, "quotes|1quote", Language::EN), "quotes");
        assert_eq!(plural(0, "citations|1citation", Language::FR), "citation");
    }

    #[test]
    fn a_word_has_as_many_forms_as_its_language_needs() {
        assert_eq!(plural(1, "more|0none|1quote|fquotes", Language::EN), "quote");
        assert_eq!(plural(2, "more|0none|1quote|fquotes", Language::EN), "more");
        assert_eq!(plural(1, "named", Language::EN), "named");
        assert_eq!(plural(1, "", Language::EN), "");
    }
}
