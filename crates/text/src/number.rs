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

/// The form of a noun for a number. Languages with more than two are for [`super::sentence`].
pub fn plural<'a>(value: usize, one: &'a str, other: &'a str, language: Language) -> &'a str {
    if language.plural(value) == b'1' { one } else { other }
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
        assert_eq!(plural(0, "quote", "quotes", Language::EN), "quotes");
        assert_eq!(plural(0, "citation", "citations", Language::FR), "citation");
    }
}
