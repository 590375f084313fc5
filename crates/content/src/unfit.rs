use std::fmt::Display;

use serde::de::{Error, Expected, Unexpected};

use model::Language;

/// What to do about a field that is missing.
pub(super) const ADD: &str = "add it; data/SCHEMA.md says what it holds";

/// Why a record cannot be read: what `serde` found, in words for whoever edits the data.
#[derive(Debug)]
pub(super) struct Unfit {
    /// Where, from the record on; names and places (from 1) with dots between. Empty for the record itself.
    pub(super) field: String,
    is_placed: bool,
    pub(super) problem: String,
    pub(super) remedy: String,
    /// A word that would be taken there, if only certain words are.
    pub(super) example: Option<&'static str>,
}

impl Unfit {
    pub(super) fn new(problem: impl Into<String>, remedy: impl Into<String>) -> Unfit {
        Unfit { field: String::new(), is_placed: false, problem: problem.into(), remedy: remedy.into(), example: None }
    }

    /// A value that is something else than what belongs there.
    pub(super) fn value(value: impl Display, expected: impl Display) -> Unfit {
        Unfit::new(format!("{value} does not fit here"), format!("write {expected}"))
    }

    pub(super) fn no_source() -> Unfit {
        Unfit::new("no source is named", "name at least one id of data/sources.json")
    }

    /// A word that is none of those allowed.
    pub(super) fn none_of(word: &str, allowed: &[&str]) -> Unfit {
        let remedy = match nearest(word, allowed.iter().copied()) {
            Some(near) => format!("write \"{near}\" if that is meant"),
            None => "use one of these words".into(),
        };
        Unfit::new(format!("\"{word}\" is none of {}", allowed.join(", ")), remedy)
    }

    /// The same with its place, if it has none yet. What it says of a field that is missing or unknown is within that place.
    pub(super) fn at(self, path: &str) -> Unfit {
        if self.is_placed { self } else { Unfit { field: join(path, &self.field), is_placed: true, ..self } }
    }
}

/// The path of what is within.
pub(super) fn join(outer: &str, inner: &str) -> String {
    let dot = if outer.is_empty() || inner.is_empty() { "" } else { "." };
    format!("{outer}{dot}{inner}")
}

impl std::error::Error for Unfit {}

impl Display for Unfit {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}: {}. Remedy: {}.", self.field, self.problem, self.remedy)
    }
}

impl Error for Unfit {
    fn custom<T: Display>(message: T) -> Unfit {
        Unfit::new(message.to_string(), "data/SCHEMA.md says what belongs there")
    }

    fn invalid_value(found: Unexpected<'_>, expected: &dyn Expected) -> Unfit {
        match found {
            Unexpected::Str(text) => Unfit::value(format!("\"{text}\""), expected),
            other => Unfit::value(other, expected),
        }
    }

    fn unknown_variant(word: &str, expected: &'static [&'static str]) -> Unfit {
        Unfit { example: expected.first().copied(), ..Unfit::none_of(word, expected) }
    }

    fn unknown_field(name: &str, expected: &'static [&'static str]) -> Unfit {
        let remedy = match nearest(name, expected.iter().copied()) {
            Some(near) => format!("write \"{near}\" if that is meant"),
            None => format!("delete it, or use one of {}", expected.join(", ")),
        };
        Unfit { field: name.into(), ..Unfit::new("unknown field", remedy) }
    }

    fn missing_field(name: &'static str) -> Unfit {
        let unfit = match (name, Language::from_tag(name)) {
            ("sources", _) => Unfit::no_source(),
            // `id` is also the tag of Indonesian.
            ("id", _) | (_, None) => Unfit::new("this field is missing", ADD),
            (_, Some(language)) => Unfit::new(
                format!("the text in {} is missing", language.name()),
                "translate it: every text is there in each language of locales/",
            ),
        };
        Unfit { field: name.into(), ..unfit }
    }
}

/// The candidate that was probably meant. Codes of three letters or fewer are all near one another, so there only
/// a difference of case counts.
pub(super) fn nearest<'a>(word: &str, candidates: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let word = word.to_lowercase();
    let allowed = if word.chars().count() < 4 { 0 } else { 2 };
    let near = candidates.map(|candidate| (strsim::levenshtein(&word, &candidate.to_lowercase()), candidate));
    near.filter(|(distance, _)| *distance <= allowed).min_by_key(|(distance, _)| *distance).map(|(_, near)| near)
}
