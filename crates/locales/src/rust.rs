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
}

/// The words of all languages, which [`crate::read`] gave, as calls of `words!`.
///
/// # Errors
/// A message that is in no set.
pub fn rust(locales: &[Locale], sets: &[Set]) -> Result<String, Vec<Diagnostic>> {
    let stray = locales.iter().flat_map(|locale| locale.messages.iter().map(move |message| (locale, message)));
    let stray = stray.filter(|(_, message)| !is_of_language(&message.id));
    let stray = stray.filter(|(_, message)| sets.iter().all(|set| set.field(message).is_none()));
    let prefixes = sets.iter().map(|set| format!("{}-", set.prefix)).collect::<Vec<_>>().join(", ");
    let faults = stray.map(|(locale, message)| {
        Diagnostic::new(
            &file_name(&locale.tag),
            &message.id,
            "is in no set",
            format!("let its name begin with one of {prefixes}"),
        )
    });
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

impl Set {
    /// The field of a message: `how_certain` for `app-how-certain`.
    fn field(&self, message: &Message) -> Option<String> {
        Some(message.id.strip_prefix(self.prefix)?.strip_prefix('-')?.replace('-', "_"))
    }

    /// The order of fields is that of the reference, in which the words travel, too.
    fn write(&self, locales: &[Locale], out: &mut String) -> std::fmt::Result {
        let Some((reference, _)) = locales.split_first() else { return Ok(()) };
        let fields = |locale: &'_ Locale| -> Vec<(String, String, String)> {
            let own = locale.messages.iter().filter_map(|message| Some((self.field(message)?, message)));
            own.map(|(field, message)| (field, message.text.clone(), message.comment.join(" "))).collect()
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
