use serde_json::Value;

use super::unfit::{Unfit, join};
use model::{Language, parted_month, wrong_french_space};

/// What is wrong with the form of a value at a path, and of all in it, whatever it says: what `data/SCHEMA.md` demands of
/// every file.
pub(super) fn lints(path: &str, value: &Value) -> Vec<Unfit> {
    let within = |name: &str, value| lints(&join(path, name), value);
    let mut found: Vec<Unfit> = match value {
        Value::Array(list) => list.iter().zip(1..).flat_map(|(item, place)| within(&place.to_string(), item)).collect(),
        Value::Object(fields) => fields.iter().flat_map(|(name, field)| within(name, field)).collect(),
        _ => Vec::new(),
    };
    let name = path.rsplit('.').next().unwrap_or_default();
    found.extend(flaw(name, value).map(|unfit| unfit.at(path)));
    found
}

fn flaw(name: &str, value: &Value) -> Option<Unfit> {
    match value {
        Value::Null => Some(Unfit::new("this field is null", "give it a value, or leave the field out")),
        Value::Array(list) if list.is_empty() && name == "sources" => Some(Unfit::no_source()),
        Value::Array(list) if list.is_empty() => {
            let remedy = "put something into it, or leave the field out if that is allowed";
            Some(Unfit::new("the list is empty", remedy))
        }
        Value::String(text) => text_lint(text)
            .or_else(|| french_lint(text).filter(|_| name == "fr"))
            .or_else(|| date_lint(text, Language::ALL.into_iter().find(|language| language.tag() == name)?)),
        _ => None,
    }
}

fn text_lint(text: &str) -> Option<Unfit> {
    if text.trim().is_empty() {
        return Some(Unfit::new("the text is empty", "write it"));
    }
    if let Some(letter) = text.chars().find(|letter| letter.is_control()) {
        let name = match letter {
            '\t' => "a tab".into(),
            '\n' | '\r' => "a line break".into(),
            other => format!("the control character U+{:04X}", u32::from(other)),
        };
        return Some(Unfit::new(format!("the text holds {name}"), "put a space there, or nothing"));
    }
    (text.trim() != text).then(|| Unfit::new("the text starts or ends with a space", "delete that space"))
}

fn french_lint(text: &str) -> Option<Unfit> {
    let (wrong, remedy) = wrong_french_space(text)?;
    Some(Unfit::new(format!("an ordinary space in \"{wrong}\""), remedy))
}

fn date_lint(text: &str, language: Language) -> Option<Unfit> {
    let month = parted_month(text, language)?;
    Some(Unfit::new(format!("an ordinary space between a day and \"{month}\""), "put U+00A0 there"))
}
