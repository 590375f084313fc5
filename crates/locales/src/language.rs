//! What is known of a language besides its words, from the messages at the head of its file: `locale-…`.

use std::fmt::Write;

use crate::plural::categories;
use crate::{Diagnostic, Locale, file_name};

/// What the names of such messages begin with.
const PREFIX: &str = "locale-";

/// The messages, which are fields of `Locale` in `crates/model`.
const FIELDS: [&str; 9] =
    ["name", "open-graph", "direction", "months", "first-day", "day", "day-of-year", "month", "thousands"];

/// Whether a message says something of its language, and is no word of the page.
pub fn is_of_language(id: &str) -> bool {
    id.starts_with(PREFIX)
}

/// The languages, which [`crate::read`] gave, as a call of the macro `languages!`.
///
/// # Errors
/// Whatever is wrong with what a file says of its language.
pub fn languages(locales: &[Locale]) -> Result<String, Vec<Diagnostic>> {
    let faults: Vec<Diagnostic> = locales.iter().flat_map(check).collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut out = String::from("languages! {\n");
    for (index, locale) in locales.iter().enumerate() {
        // Writing to a string cannot fail.
        let _ = write(index, locale, &mut out);
    }
    Ok(out + "}\n")
}

/// The name of a language in Rust: `FR` for `fr`.
pub fn constant(tag: &str) -> String {
    tag.replace('-', "_").to_uppercase()
}

/// The reference lies at the root, every other language in a folder of its name.
fn write(index: usize, locale: &Locale, out: &mut String) -> std::fmt::Result {
    let tag = &locale.tag;
    let (folder, root, ending) = match index {
        0 => Default::default(),
        _ => (format!("{tag}/"), "../", format!(".{tag}")),
    };
    writeln!(out, "    {} = {{", constant(tag))?;
    writeln!(
        out,
        "        index: {index}, tag: {tag:?}, folder: {folder:?}, path_to_root: {root:?}, ending: {ending:?},"
    )?;
    for field in FIELDS {
        writeln!(out, "        {}: {:?},", field.replace('-', "_"), text(locale, field))?;
    }
    writeln!(out, "        plurals: {:?},\n    }}", categories(tag).unwrap_or_default())
}

fn text<'a>(locale: &'a Locale, field: &str) -> &'a str {
    let found = locale.messages.iter().find(|message| message.id.strip_prefix(PREFIX) == Some(field));
    found.map_or("", |message| &message.text)
}

fn check(locale: &Locale) -> Vec<Diagnostic> {
    let mut faults = Vec::new();
    let mut fault = |id: &str, problem: String, remedy: &str| {
        faults.push(Diagnostic::new(&file_name(&locale.tag), id, problem, remedy));
    };
    for message in &locale.messages {
        if message.id.strip_prefix(PREFIX).is_some_and(|field| !FIELDS.contains(&field)) {
            fault(&message.id, "says nothing that is known of a language".into(), "delete it");
        }
    }
    for field in FIELDS.iter().filter(|field| text(locale, field).is_empty()) {
        fault(&format!("{PREFIX}{field}"), "is missing".into(), "add it at the head of the file");
    }
    let direction = text(locale, "direction");
    if !["ltr", "rtl"].contains(&direction) {
        fault("locale-direction", format!("“{direction}” is no direction"), "write ltr or rtl");
    }
    let months = text(locale, "months").split(' ').count();
    if months != 12 {
        let remedy = "write twelve with a blank between them; within a name, a no-break space";
        fault("locale-months", format!("names {months} months"), remedy);
    }
    if categories(&locale.tag).is_none() {
        fault("", format!("“{}” is no tag of a language", locale.tag), "name the file after the BCP 47 tag, as fr.ftl");
    }
    faults
}
