use crate::model::{Country, fold};

/// What is wrong with a text of any language, and the remedy.
pub(super) fn flaw(text: &str) -> Option<(String, &'static str)> {
    if text.trim().is_empty() {
        return Some(("the text is empty".into(), "write it"));
    }
    if let Some(letter) = text.chars().find(|letter| letter.is_control()) {
        let name = match letter {
            '\t' => "a tab".into(),
            '\n' | '\r' => "a line break".into(),
            other => format!("the control character U+{:04X}", u32::from(other)),
        };
        return Some((format!("the text holds {name}"), "put a space there, or nothing"));
    }
    (text.trim() != text).then(|| ("the text starts or ends with a space".into(), "delete that space"))
}

/// A space that French never has: an ordinary one, at which a line may break, beside its own punctuation.
pub(super) fn french_flaw(text: &str) -> Option<(String, &'static str)> {
    const MARKS: [(&str, &str); 6] = [
        (" ;", "put U+202F before ;"),
        (" !", "put U+202F before !"),
        (" ?", "put U+202F before ?"),
        (" :", "put U+00A0 before :"),
        ("« ", "put U+00A0 after «"),
        (" »", "put U+00A0 before »"),
    ];
    let (mark, remedy) = MARKS.into_iter().find(|(mark, _)| text.contains(mark))?;
    Some((format!("an ordinary space in \"{mark}\""), remedy))
}

/// Puts states in the order of their names, as a reader would look them up: accents and case do not count.
pub(super) fn sort_by_name(countries: &mut [Country]) {
    countries
        .sort_by_cached_key(|country| fold(&country.name).into_iter().map(|(_, letter)| letter).collect::<String>());
}
