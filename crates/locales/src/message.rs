//! One file of words as messages. Of Fluent we read messages with a text, variables and variants by plural category; what
//! else Fluent has is refused, so that a translator learns of it here and not from the page.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::{BTreeSet, HashSet};

use crate::Diagnostic;
use crate::plural::letter;

/// A text of the page with its name.
pub struct Message {
    /// The name, such as `app-play`.
    pub id: String,
    /// What translators are told about it, line by line.
    pub comment: Vec<String>,
    /// The text, each variable as a place, `on {day}`, and each choice as one with its variants: `{count|one=day|days}`.
    pub text: String,
    /// The variables that are shown in it.
    pub shown: BTreeSet<String>,
    /// The variables that choose a variant of it.
    pub choosing: BTreeSet<String>,
}

/// Reads one file.
pub fn read(file: &str, text: &str, faults: &mut Vec<Diagnostic>) -> Vec<Message> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.iter().map(|error| {
            let line = text.get(..error.pos.start).unwrap_or_default().matches('\n').count() + 1;
            Diagnostic::of_file(file, &format!("line {line}: {}", error.kind))
        }));
        resource
    });
    let mut messages = Vec::new();
    let mut seen = HashSet::new();
    for entry in resource.body {
        match entry {
            Entry::Message(message) => {
                let id = message.id.name;
                if !seen.insert(id) {
                    faults.push(Diagnostic::new(file, id, "is there twice", "delete one"));
                }
                if !message.attributes.is_empty() {
                    faults.push(Diagnostic::new(file, id, "has attributes", "write each as a message of its own"));
                }
                let comment = message.comment.iter().flat_map(|comment| &comment.content);
                let comment = comment.map(|line| (*line).to_owned()).collect();
                let (text, shown, choosing) = (String::new(), BTreeSet::new(), BTreeSet::new());
                let mut read = Message { id: id.to_owned(), comment, text, shown, choosing };
                match message.value.map(|value| add(&value, &mut read)) {
                    Some(Ok(())) => {}
                    Some(Err((problem, remedy))) => faults.push(Diagnostic::new(file, id, problem, remedy)),
                    None => faults.push(Diagnostic::new(file, id, "has no text", "write one after the =")),
                }
                messages.push(read);
            }
            Entry::Term(term) => {
                faults.push(Diagnostic::new(
                    file,
                    &format!("-{}", term.id.name),
                    "is a term",
                    "write it out in each message",
                ));
            }
            Entry::Comment(_) | Entry::GroupComment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    messages
}

impl Message {
    /// The forms of a word for numbers, `quotes|1quote`, of a message that is nothing but a choice between words: first that of
    /// all other numbers, then each with the letter of its category before it. `None` if it is anything else.
    pub fn forms(&self) -> Option<String> {
        let choice = self.text.strip_prefix('{')?.strip_suffix('}')?;
        let (_, variants) = choice.split_once('|').filter(|_| !choice.contains(['{', '}']))?;
        // The last is the default, whatever it begins with.
        let (named, others) =
            variants.rsplit_once('|').map_or((None, variants), |(named, others)| (Some(named), others));
        let mut forms = others.to_owned();
        for variant in named.into_iter().flat_map(|named| named.split('|')) {
            let (name, form) = variant.split_once('=')?;
            forms += &format!("|{}{form}", letter(name)?);
        }
        Some(forms)
    }
}

/// What is wrong, and what to do.
type Refusal = (&'static str, &'static str);

fn add(pattern: &Pattern<&str>, message: &mut Message) -> Result<(), Refusal> {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => add_text(value, message)?,
            PatternElement::Placeable { expression: Expression::Inline(inline) } => match inline {
                InlineExpression::StringLiteral { value } => add_text(&unescape_unicode_to_string(value), message)?,
                InlineExpression::VariableReference { id } => {
                    message.text += &format!("{{{}}}", id.name);
                    message.shown.insert(id.name.to_owned());
                }
                _ => return Err(("holds something else than text and variables", "write { $name } or text")),
            },
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let InlineExpression::VariableReference { id } = selector else {
                    return Err(("chooses by something else than a variable", "write { $name -> … }"));
                };
                message.choosing.insert(id.name.to_owned());
                message.text += &format!("{{{}", id.name);
                add_variants(variants, message)?;
                message.text.push('}');
            }
        }
    }
    Ok(())
}

/// The variants of a choice, that of `other` last and without its name.
fn add_variants(variants: &[Variant<&str>], message: &mut Message) -> Result<(), Refusal> {
    let mut sorted: Vec<&Variant<&str>> = variants.iter().collect();
    sorted.sort_by_key(|variant| variant.default);
    for variant in sorted {
        let VariantKey::Identifier { name } = variant.key else {
            return Err(("has a variant for a number", "write one for a plural category, such as [one]"));
        };
        if letter(name).is_none() {
            return Err((
                "has a variant for no plural category",
                "write [zero], [one], [two], [few], [many] or *[other]",
            ));
        }
        if variant.default != (name == "other") {
            return Err(("has another default than *[other]", "put the star before [other]"));
        }
        message.text.push('|');
        if !variant.default {
            message.text += &format!("{name}=");
        }
        add(&variant.value, message)?;
    }
    Ok(())
}

/// The page takes a message as a line, in which braces are variables and bars part variants.
fn add_text(text: &str, message: &mut Message) -> Result<(), Refusal> {
    if text.contains('\n') {
        return Err(("has more than one line", "write it as one"));
    }
    if text.contains(['{', '}', '|']) {
        return Err(("holds a brace that is no variable, or a bar", "write another sign"));
    }
    message.text += text;
    Ok(())
}
