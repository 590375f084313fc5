//! The files that add the language: one of words, and its words beside those of other languages in `data/`.

use std::fs;
use std::path::Path;

use fluent_syntax::ast::{Entry, Expression, Message, Pattern, PatternElement, VariantKey};
use fluent_syntax::{parser, serializer};
use serde_json::Value;

use super::language::{MANY, TAG, pseudo, words};
use super::project;

/// Copies `locales/`, `data/` and what articles take of `static/`, and adds the language to the first two.
pub fn add_language(copy: &Path) {
    for folder in ["locales", "data", "data/texts", "data/geo", "static", "static/wordpress"] {
        fs::create_dir_all(copy.join(folder)).unwrap();
        for file in fs::read_dir(project(folder)).unwrap().map(|entry| entry.unwrap().path()).filter(|it| it.is_file())
        {
            write(&copy.join(folder).join(file.file_name().unwrap()), &fs::read(&file).unwrap());
        }
    }
    let english = fs::read_to_string(project("locales/en.ftl")).unwrap();
    write(&copy.join(format!("locales/{TAG}.ftl")), translated(&english).as_bytes());
    for file in fs::read_dir(copy.join("data")).unwrap().map(|entry| entry.unwrap().path()) {
        if file.extension().is_some_and(|ending| ending == "json") {
            let mut records: Value =
                serde_json::from_slice(&fs::read(project("data").join(file.file_name().unwrap())).unwrap()).unwrap();
            add_words(&mut records);
            write(&file, format!("{records:#}\n").as_bytes());
        }
    }
}

/// A file that is as it should be keeps its time, so that cargo builds nothing anew for it.
fn write(path: &Path, content: &[u8]) {
    if fs::read(path).ok().as_deref() != Some(content) {
        fs::write(path, content).unwrap();
    }
}

/// The messages in the language. What is said of English itself is said of this one.
fn translated(english: &str) -> String {
    let mut resource = parser::parse(english.to_owned()).unwrap();
    for entry in &mut resource.body {
        if let Entry::Message(message) = entry {
            translate(message);
        }
    }
    serializer::serialize(&resource)
}

fn translate(message: &mut Message<String>) {
    let Some(pattern) = &mut message.value else { return };
    match &*message.id.name {
        "locale-direction" => set(pattern, "rtl".into()),
        "locale-months" => {
            let PatternElement::TextElement { value } = &pattern.elements[0] else { panic!("the months are no text") };
            let months: Vec<String> = value.split(' ').map(pseudo).collect();
            set(pattern, months.join(" "));
        }
        "locale-open-graph" => {}
        _ => match &mut pattern.elements[..] {
            // A word by its number: the language has a form that English lacks.
            [PatternElement::Placeable { expression: Expression::Select { variants, .. } }] => {
                variants.iter_mut().for_each(|variant| translate_whole(&mut variant.value));
                let mut many = variants.last().unwrap().clone();
                many.key = VariantKey::Identifier { name: "many".into() };
                many.value.elements.insert(1, PatternElement::TextElement { value: words(MANY) });
                many.default = false;
                variants.insert(0, many);
            }
            _ => translate_whole(pattern),
        },
    }
}

fn translate_whole(pattern: &mut Pattern<String>) {
    if translate_pattern(pattern) {
        let bracket = |sign: &str| PatternElement::TextElement { value: sign.into() };
        pattern.elements.insert(0, bracket("⟦"));
        pattern.elements.push(bracket("⟧"));
    }
}

fn set(pattern: &mut Pattern<String>, value: String) {
    pattern.elements = vec![PatternElement::TextElement { value }];
}

/// Translates all but the variables, and says whether there was anything to translate.
fn translate_pattern(pattern: &mut Pattern<String>) -> bool {
    let mut has_letters = false;
    for element in &mut pattern.elements {
        match element {
            PatternElement::TextElement { value } => {
                has_letters |= value.chars().any(char::is_alphabetic);
                *value = words(value);
            }
            PatternElement::Placeable { expression: Expression::Select { variants, .. } } => {
                variants.iter_mut().for_each(|variant| has_letters |= translate_pattern(&mut variant.value));
            }
            PatternElement::Placeable { expression: Expression::Inline(inline) } => {
                if let fluent_syntax::ast::InlineExpression::StringLiteral { value } = inline {
                    has_letters |= value.chars().any(char::is_alphabetic) && !value.starts_with('\\');
                    *value = if value.starts_with('\\') { value.clone() } else { words(value) };
                }
            }
        }
    }
    has_letters
}

/// Gives every record the words in the language beside the English ones.
fn add_words(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            fields.values_mut().for_each(add_words);
            if let Some(Value::String(english)) = fields.get("en") {
                fields.insert(TAG.into(), pseudo(english).into());
            }
        }
        Value::Array(values) => values.iter_mut().for_each(add_words),
        _ => {}
    }
}
