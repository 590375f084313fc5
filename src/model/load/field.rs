use std::ops::RangeInclusive;
use std::rc::Rc;

use serde_json::Value;

use super::fault::Place;
use super::known::{Ids, nearest};
use super::reader::{Context, Reader};
use super::words;
use crate::model::{CountryId, Date, PartialDate};

/// The numbers of the Call's principles.
pub(super) const PRINCIPLES: RangeInclusive<u16> = 1..=9;

/// The years that a date may have: wide enough never to need an edit, narrow enough to stop 1018 or 2108 for 2018. Within
/// them, the order of the timeline shows a slip ([`super::events`]).
const YEARS: RangeInclusive<u16> = 1990..=2099;

/// A value that is there, read as what it should be. Each reading notes what is wrong and then gives nothing.
pub(super) struct Field<'a> {
    context: &'a Context<'a>,
    place: Place<'a>,
    name: String,
    value: &'a Value,
}

impl<'a> Field<'a> {
    pub(super) fn new(context: &'a Context<'a>, place: Place<'a>, name: String, value: &'a Value) -> Field<'a> {
        Field { context, place, name, value }
    }

    /// Words in one language, or in none.
    pub(super) fn text(self) -> Option<Rc<str>> {
        let text = self.string()?;
        match words::flaw(text) {
            None => Some(text.into()),
            Some((problem, remedy)) => self.fault(problem, remedy),
        }
    }

    /// Words in French, with the spaces that French has beside its punctuation.
    pub(super) fn french(self) -> Option<Rc<str>> {
        let (place, name) = (self.place, self.name.clone());
        let text = self.text()?;
        match words::french_flaw(&text) {
            None => Some(text),
            Some((problem, remedy)) => {
                place.fault(&name, problem, remedy);
                None
            }
        }
    }

    /// Words in both languages, English first.
    pub(super) fn translations(self) -> Option<[Rc<str>; 2]> {
        self.object(Reader::translations)
    }

    /// Words in the language of the record; the others are checked as well.
    pub(super) fn localized(self) -> Option<Rc<str>> {
        self.object(Reader::localized)
    }

    /// A name for addresses: small letters, digits and hyphens.
    pub(super) fn slug(self) -> Option<Rc<str>> {
        let text = self.string()?;
        let plain = text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
        if plain && !text.is_empty() {
            return Some(text.into());
        }
        self.fault(
            format!("\"{text}\" does not fit into an address"),
            "use small letters a to z, digits and hyphens only",
        )
    }

    /// One of a closed set of words.
    pub(super) fn word<T: Copy>(self, all: &[T], token: fn(T) -> &'static str) -> Option<T> {
        let text = self.string()?;
        if let Some(value) = all.iter().copied().find(|value| token(*value) == text) {
            return Some(value);
        }
        let allowed: Vec<&str> = all.iter().map(|value| token(*value)).collect();
        let remedy = match nearest(text, allowed.iter().copied()) {
            Some(near) => format!("write \"{near}\" if that is meant"),
            None => "use one of these words".into(),
        };
        self.fault(format!("\"{text}\" is none of {}", allowed.join(", ")), remedy)
    }

    /// A date of whatever precision.
    pub(super) fn partial_date(self) -> Option<PartialDate> {
        let text = self.string()?;
        let Some(date) = PartialDate::parse(text) else {
            return self.fault(format!("\"{text}\" is no date"), "write a real one as YYYY, YYYY-MM or YYYY-MM-DD");
        };
        let (year, ..) = date.first_day().parts();
        if YEARS.contains(&year) {
            return Some(date);
        }
        self.fault(format!("{date} is outside the years {} to {}", YEARS.start(), YEARS.end()), "correct the year")
    }

    /// A day.
    pub(super) fn date(self) -> Option<Date> {
        let Field { context, place, name, value } = self;
        match Field::new(context, place, name.clone(), value).partial_date()? {
            PartialDate::Day(date) => Some(date),
            date => Field::new(context, place, name, value)
                .fault(format!("{date} is not a day"), "write the day too, as YYYY-MM-DD"),
        }
    }

    /// A whole number.
    pub(super) fn number<T: TryFrom<u64>>(self) -> Option<T> {
        match self.value.as_u64().and_then(|number| T::try_from(number).ok()) {
            Some(number) => Some(number),
            None => self.fault(
                format!("{} is no number that fits here", self.value),
                "write a whole number without quotation marks",
            ),
        }
    }

    /// `true`; no is said by leaving the field out.
    pub(super) fn flag(self) -> Option<bool> {
        match self.value {
            Value::Bool(true) => Some(true),
            _ => self.fault(format!("{} is not true", self.value), "write true, or leave the field out"),
        }
    }

    /// An object inside the record.
    pub(super) fn object<T>(self, read: impl FnOnce(&Reader<'a>) -> Option<T>) -> Option<T> {
        match self.value.as_object() {
            Some(fields) => Reader::open(self.context, self.place, format!("{}.", self.name), fields, read),
            None => self.fault("this is no object", "write { … } with the fields that data/SCHEMA.md lists"),
        }
    }

    /// The members of a list, of which there is at least one.
    pub(super) fn items(self) -> Vec<Field<'a>> {
        match self.value.as_array().map(Vec::as_slice) {
            None => self.fault("this is no list", "write [ … ]"),
            Some([]) => {
                self.fault("the list is empty", "put something into it, or leave the field out if that is allowed")
            }
            Some(list) => {
                let item = |(index, value): (usize, &'a Value)| {
                    Field::new(self.context, self.place, format!("{}.{}", self.name, index + 1), value)
                };
                return list.iter().enumerate().map(item).collect();
            }
        }
        .unwrap_or_default()
    }

    /// Whether this is `[]`.
    pub(super) fn is_empty_list(&self) -> bool {
        self.value.as_array().is_some_and(Vec::is_empty)
    }

    /// One id of another file.
    pub(super) fn reference(self, known: &Ids) -> Option<Rc<str>> {
        match known.find(self.string()?) {
            Ok(id) => Some(id),
            Err((problem, remedy)) => self.fault(problem, remedy),
        }
    }

    /// Ids of another file, none twice.
    pub(super) fn references(self, known: &Ids) -> Vec<Rc<str>> {
        let mut ids: Vec<Rc<str>> = Vec::new();
        for item in self.items() {
            let (place, name) = (item.place, item.name.clone());
            match item.reference(known) {
                Some(id) if ids.contains(&id) => {
                    place.fault(&name, format!("\"{id}\" stands twice in the list"), "delete one of them");
                }
                id => ids.extend(id),
            }
        }
        ids
    }

    /// Codes of states.
    pub(super) fn states(self) -> Vec<CountryId> {
        let known = &self.context.known.states;
        self.references(known).iter().filter_map(|id| CountryId::parse(id)).collect()
    }

    /// Numbers of the Call's principles.
    pub(super) fn principles(self) -> Vec<u16> {
        self.items().into_iter().filter_map(Field::principle).collect()
    }

    /// The number of one of the Call's principles.
    pub(super) fn principle(self) -> Option<u16> {
        let (place, name) = (self.place, self.name.clone());
        let number: u16 = self.number()?;
        if PRINCIPLES.contains(&number) {
            return Some(number);
        }
        place.fault(&name, format!("unknown principle {number}"), "the principles are numbered 1 to 9");
        None
    }

    fn string(&self) -> Option<&'a str> {
        let text = self.value.as_str();
        if text.is_none() {
            self.fault::<()>("this is no text", "write it between quotation marks");
        }
        text
    }

    /// Notes a fault of this value and gives nothing.
    fn fault<T>(&self, problem: impl Into<String>, remedy: impl Into<String>) -> Option<T> {
        self.place.fault(&self.name, problem, remedy);
        None
    }
}
