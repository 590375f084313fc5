//! The words as Rust: calls of the macro `words!`, which has a `struct` of each set and says where it is filled from.

use std::fmt::Write;

use crate::language::is_of_language;
use crate::{Diagnostic, Locale, Message, file_name};

/// A set of messages that becomes one `struct`.
pub struct Set {
    /// What the ids of its messages begin with, before a `-`.
    pub prefix: &'static str,
    /// The name of the `struct`.
    pub name: &'static str,
    /// Whether the app reads it: then a choice by a number is between forms of a word, as in [`Message::forms`], since to read
    /// choices within sentences would cost its Wasm more than all its sentences.
    pub forms: bool,
}

/// The words of all languages, which [`crate::read`] gave, as calls of `words!`.
///
/// # Errors
/// A message that is in no set; in a set that takes forms, a choice within a sentence, or a variable in a word that has forms.
pub fn rust(locales: &[Locale], sets: &[Set]) -> Result<String, Vec<Diagnostic>> {
    let words = locales.iter().flat_map(|locale| locale.messages.iter().map(move |message| (locale, message)));
    let words = words.filter(|(_, message)| !is_of_language(&message.id));
    let reference = locales.first().map(|locale| &*locale.messages).unwrap_or_default();
    let has_forms = |id: &str| reference.iter().any(|message| message.id == id && !message.choosing.is_empty());
    let faults = words.filter_map(|(locale, message)| fault(locale, message, sets, has_forms));
    let faults: Vec<Diagnostic> = faults.collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut out = String::new();
    for set in sets {
        // Writing to a string cannot fail.
        let _ = set.write(locales, &mut out);
    }
    Ok(out)
}

/// What is wrong with a message for the sets, given which words have forms in the reference.
fn fault(locale: &Locale, message: &Message, sets: &[Set], has_forms: impl Fn(&str) -> bool) -> Option<Diagnostic> {
    let fault = |problem, remedy| Some(Diagnostic::new(&file_name(&locale.tag), &message.id, problem, remedy));
    match sets.iter().find(|set| set.field(message).is_some()) {
        None => {
            let prefixes = sets.iter().map(|set| format!("{}-", set.prefix)).collect::<Vec<_>>().join(", ");
            fault("is in no set", format!("let its name begin with one of {prefixes}"))
        }
        Some(set) if set.forms && !message.choosing.is_empty() && message.forms().is_none() => {
            fault("chooses within a sentence", "let all of it be one choice between words, without variables".into())
        }
        Some(set) if set.forms && !message.shown.is_empty() && has_forms(&message.id) => {
            fault("has a variable, though the number stands beside it", "leave the number out".into())
        }
        Some(_) => None,
    }
}

impl Set {
    /// The field of a message: `how_certain` for `app-how-certain`.
    fn field(&self, message: &Message) -> Option<String> {
        Some(message.id.strip_prefix(self.prefix)?.strip_prefix('-')?.replace('-', "_"))
    }

    /// The text as the set's readers want it.
    fn text(&self, message: &Message) -> String {
        let forms = message.forms().filter(|_| self.forms);
        forms.unwrap_or_else(|| message.text.clone())
    }

    /// The order of fields is that of the reference, in which the words travel, too.
    fn write(&self, locales: &[Locale], out: &mut String) -> std::fmt::Result {
        let Some((reference, _)) = locales.split_first() else { return Ok(()) };
        let fields = |locale: &'_ Locale| -> Vec<(String, String, String)> {
            let own = locale.messages.iter().filter_map(|message| Some((self.field(message)?, message)));
            own.map(|(field, message)| (field, self.text(message), message.comment.join(" "))).collect()
        };
        writeln!(out, "words! {{\n    {} {{", self.name)?;
        for (field, text, comment) in fields(reference) {
            writeln!(out, "        #[doc = {:?}]\n        {field},", format!("{comment}\n\n“{text}”").trim_start())?;
        }
        writeln!(out, "    }}")?;
        for locale in locales {
            writeln!(out, "    {:?} {{", locale.tag)?;
            for (field, text, _) in fields(locale) {
                writeln!(out, "        {field}: {text:?},")?;
            }
            writeln!(out, "    }}")?;
        }
        writeln!(out, "}}")
    }
}
