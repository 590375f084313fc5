//! One file of words as messages. Of Fluent we read messages with a text and variables in it; what else Fluent has is
//! refused, so that a translator learns of it here and not from the page.

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser;
use fluent_syntax::unicode::unescape_unicode_to_string;
use std::collections::{BTreeSet, HashSet};

use crate::Fault;

/// A text of the page with its name.
pub struct Message {
    /// The name, such as `app-play`.
    pub id: String,
    /// What translators are told about it, line by line.
    pub comment: Vec<String>,
    /// The text, each variable as a place: `on {day}`.
    pub text: String,
    /// The names of its variables.
    pub variables: BTreeSet<String>,
}

/// Reads one file.
pub fn read(file: &str, text: &str, faults: &mut Vec<Fault>) -> Vec<Message> {
    let resource = parser::parse(text).unwrap_or_else(|(resource, errors)| {
        faults.extend(errors.iter().map(|error| {
            let line = text.get(..error.pos.start).unwrap_or_default().matches('\n').count() + 1;
            Fault::of_file(file, &format!("line {line}: {}", error.kind))
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
                    faults.push(Fault::new(file, id, "is there twice", "delete one"));
                }
                if !message.attributes.is_empty() {
                    faults.push(Fault::new(file, id, "has attributes", "write each as a message of its own"));
                }
                let comment = message.comment.iter().flat_map(|comment| &comment.content);
                let comment = comment.map(|line| (*line).to_owned()).collect();
                let mut read = Message { id: id.to_owned(), comment, text: String::new(), variables: BTreeSet::new() };
                match message.value.map(|value| add(&value, &mut read)) {
                    Some(Ok(())) => {}
                    Some(Err((problem, remedy))) => faults.push(Fault::new(file, id, problem, remedy)),
                    None => faults.push(Fault::new(file, id, "has no text", "write one after the =")),
                }
                messages.push(read);
            }
            Entry::Term(term) => {
                faults.push(Fault::new(
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
                    message.variables.insert(id.name.to_owned());
                }
                _ => return Err(("holds something else than text and variables", "write { $name } or text")),
            },
            PatternElement::Placeable { .. } => return Err(("chooses between variants", "write one text")),
        }
    }
    Ok(())
}

/// The page takes a message as a line, in which braces are variables.
fn add_text(text: &str, message: &mut Message) -> Result<(), Refusal> {
    if text.contains('\n') {
        return Err(("has more than one line", "write it as one"));
    }
    if text.contains(['{', '}']) {
        return Err(("holds a brace that is no variable", "write another sign"));
    }
    message.text += text;
    Ok(())
}
