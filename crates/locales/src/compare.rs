use std::collections::BTreeSet;

use crate::Diagnostic;
use crate::locale::{Locale, file_name};

/// How a language differs from the reference: messages and variables that only one of them has, and choices by what the reference
/// does not choose by: where it does, the page fills the message in with a number. Between which forms is each language's own matter.
pub fn compare(reference: &Locale, other: &Locale) -> Vec<Diagnostic> {
    let (file, reference_file) = (file_name(&other.tag), file_name(&reference.tag));
    let mut faults = Vec::new();
    for wanted in &reference.messages {
        let Some(found) = other.messages.iter().find(|message| message.id == wanted.id) else {
            let remedy = format!("translate “{}”", wanted.text);
            faults.push(Diagnostic::new(&file, &wanted.id, "is missing", remedy));
            continue;
        };
        let known: BTreeSet<&String> = wanted.shown.union(&wanted.choosing).collect();
        for name in found.shown.union(&found.choosing).filter(|name| !known.contains(name)) {
            let remedy = format!("use only those that {reference_file} has in it");
            faults.push(Diagnostic::new(&file, &wanted.id, format!("${name} is no variable of it"), remedy));
        }
        for name in found.choosing.difference(&wanted.choosing).filter(|name| known.contains(name)) {
            let remedy =
                format!("let {reference_file} choose by it, too, if it is a number: {{ ${name} -> *[other] … }}");
            faults.push(Diagnostic::new(&file, &wanted.id, format!("chooses by ${name}"), remedy));
        }
        for name in wanted.shown.difference(&found.shown) {
            let remedy = format!("write {{ ${name} }} where it belongs");
            faults.push(Diagnostic::new(&file, &wanted.id, format!("${name} is missing"), remedy));
        }
    }
    for extra in other.messages.iter().filter(|message| reference.messages.iter().all(|wanted| wanted.id != message.id))
    {
        let remedy = format!("delete it, or add it to {reference_file}");
        faults.push(Diagnostic::new(&file, &extra.id, "is in no other language", remedy));
    }
    faults
}
