use std::cell::RefCell;
use std::rc::Rc;

use serde_json::{Map, Value};

use super::fault::{Faults, Place};
use super::field::Field;
use super::known::{Known, nearest};
use super::passage::Texts;
use crate::model::Language;

/// What every reader needs to know.
pub(super) struct Context<'a> {
    pub(super) language: Language,
    pub(super) faults: &'a Faults,
    pub(super) known: &'a Known,
    pub(super) texts: &'a Texts<'a>,
}

/// One record, or an object inside one, whose fields are asked for by name. A field that is never asked for is
/// unknown, and a fault.
pub(super) struct Reader<'a> {
    pub(super) context: &'a Context<'a>,
    place: Place<'a>,
    /// What stands before the names of fields: empty, or such as `joined.`.
    prefix: String,
    fields: &'a Map<String, Value>,
    asked: RefCell<Vec<&'a str>>,
}

impl<'a> Reader<'a> {
    /// Reads an object with a function, then notes the fields that the function did not ask for.
    pub(super) fn open<T>(
        context: &'a Context<'a>,
        place: Place<'a>,
        prefix: String,
        fields: &'a Map<String, Value>,
        read: impl FnOnce(&Reader<'a>) -> Option<T>,
    ) -> Option<T> {
        let reader = Reader { context, place, prefix, fields, asked: RefCell::default() };
        let value = read(&reader);
        reader.check_unknown();
        value
    }

    /// A field that must be there.
    pub(super) fn required(&self, name: &'a str) -> Option<Field<'a>> {
        let field = self.optional(name);
        if field.is_none() && !self.has(name) {
            self.fault(name, "this field is missing", "add it; data/SCHEMA.md says what it holds");
        }
        field
    }

    /// A field that may be left out.
    pub(super) fn optional(&self, name: &'a str) -> Option<Field<'a>> {
        self.asked.borrow_mut().push(name);
        let value = self.fields.get(name)?;
        if value.is_null() {
            self.fault(name, "this field is null", "give it a value, or leave the field out");
            return None;
        }
        Some(Field::new(self.context, self.place, format!("{}{name}", self.prefix), value))
    }

    /// Whether a field is there, good or bad.
    pub(super) fn has(&self, name: &str) -> bool {
        self.fields.contains_key(name)
    }

    /// The words in both languages, English first, of an object that holds them as `en` and `fr`.
    pub(super) fn translations(&self) -> Option<[Rc<str>; 2]> {
        let english = self.translation("en", "English").and_then(Field::text);
        let french = self.translation("fr", "French").and_then(Field::french);
        Some([english?, french?])
    }

    /// The words in the language of the record; both are checked.
    pub(super) fn localized(&self) -> Option<Rc<str>> {
        let [english, french] = self.translations()?;
        Some(match self.context.language {
            Language::En => english,
            Language::Fr => french,
        })
    }

    fn translation(&self, key: &'a str, language: &str) -> Option<Field<'a>> {
        if !self.has(key) {
            let problem = format!("the {language} text is missing");
            self.fault(key, problem, "translate it: every text is there in both languages");
        }
        self.optional(key)
    }

    /// Notes a fault in a field of this object, or in the whole object if the name is empty.
    pub(super) fn fault(&self, name: &str, problem: impl Into<String>, remedy: impl Into<String>) {
        let field = format!("{}{name}", self.prefix);
        self.place.fault(field.trim_end_matches('.'), problem, remedy);
    }

    fn check_unknown(&self) {
        let asked = self.asked.borrow();
        for name in self.fields.keys().filter(|name| !asked.contains(&name.as_str())) {
            let remedy = match nearest(name, asked.iter().copied()) {
                Some(near) => format!("write \"{near}\" if that is meant"),
                None => format!("delete it, or use one of {}", asked.join(", ")),
            };
            self.fault(name, "unknown field", remedy);
        }
    }
}
