use std::collections::BTreeMap;
use std::fmt;
use std::iter::Peekable;

use serde::de::value::{BorrowedStrDeserializer, SeqDeserializer};
use serde::de::{DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde::forward_to_deserialize_any;
use serde_json::Value;

use super::unfit::{Unfit, join};
use model::{IN_EACH_LANGUAGE, LOCALIZED, Language, PerLanguage};

/// What is read instead of a value at fault, by its path: a text that its type takes.
pub(super) type StandIns = BTreeMap<String, &'static str>;

/// A value of a record for `serde` to read. It differs from `serde_json`'s in three things: words in all languages are read as
/// those of one; a field that a type does not have is a fault, which no type has to say; and where a fault is known already,
/// something stands in, so that reading goes on to the next.
#[derive(Clone)]
pub(super) struct Reader<'de> {
    /// `None` if something stands in: a text, or else nothing, the number 0 and an empty list.
    value: Option<&'de Value>,
    name: &'de str,
    /// Where the value is in the record, with its name.
    path: String,
    stand_ins: &'de StandIns,
    language: Language,
}

/// The words of a value in each language.
struct InEachLanguage;

impl<'de> Visitor<'de> for InEachLanguage {
    type Value = PerLanguage<&'de str>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(LOCALIZED)
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut words = Language::ALL.map(|_| None);
        while let Some(tag) = map.next_key::<&str>()? {
            let text = map.next_value::<&'de str>()?;
            if let Some((_, place)) = Language::TAGS.iter().zip(&mut words).find(|(known, _)| **known == tag) {
                *place = Some(text);
            }
        }
        match Language::TAGS.iter().zip(words).find(|(_, words)| words.is_none()) {
            Some((tag, _)) => Err(Error::missing_field(tag)),
            None => Ok(words.map(Option::unwrap_or_default)),
        }
    }
}

impl<'de> Reader<'de> {
    pub(super) fn new(record: &'de Value, stand_ins: &'de StandIns, language: Language) -> Reader<'de> {
        let value = Some(record).filter(|_| !stand_ins.contains_key(""));
        Reader { value, name: "", path: String::new(), stand_ins, language }
    }

    /// What is within: a field, or an item by its place.
    fn child(&self, name: &'de str, place: &str, value: Option<&'de Value>) -> Reader<'de> {
        let path = join(&self.path, place);
        Reader { value: value.filter(|_| !self.stand_ins.contains_key(&path)), name, path, ..*self }
    }

    fn items(&self, size: Option<usize>) -> Result<Members<'de>, Unfit> {
        let list = match self.value {
            None => &[],
            Some(Value::Array(list)) => list.as_slice(),
            Some(other) => return Err(Unfit::value(other, "a list, [ … ]")),
        };
        if let Some(size) = size.filter(|size| self.value.is_some() && *size != list.len()) {
            let problem = format!("it takes {size} values, not {}", list.len());
            return Err(Unfit::new(problem, "write that many between [ and ]"));
        }
        let item = |place: usize| self.child("", &(place + 1).to_string(), list.get(place));
        Ok(Members::of((0..size.unwrap_or(list.len())).map(item)))
    }

    /// The fields to be read: those that are there, and those that something stands in for.
    fn fields(&self, known: &'static [&'static str]) -> Result<Members<'de>, Unfit> {
        let field = |name, value| self.child(name, name, value);
        let map = match self.value {
            None => return Ok(Members::of(known.iter().map(|name| field(name, None)))),
            Some(Value::Object(map)) => map,
            Some(other) => return Err(Unfit::value(other, "{ … } with the fields that data/SCHEMA.md lists")),
        };
        let is_noted = |name: &str| self.stand_ins.contains_key(&join(&self.path, name));
        let is_shared = known.contains(&LOCALIZED);
        let mut fields = Vec::new();
        for (name, value) in map.iter().filter(|(name, _)| !(is_shared && Language::TAGS.contains(&name.as_str()))) {
            if known.contains(&name.as_str()) {
                fields.push(field(name, Some(value)));
            } else if self.name != LOCALIZED && !is_noted(name) {
                return Err(Unfit::unknown_field(name, known));
            }
        }
        let is_missing = |name: &&&str| !map.contains_key(**name) && is_noted(name);
        fields.extend(known.iter().filter(is_missing).map(|name| field(name, None)));
        fields.extend(is_shared.then(|| Reader { name: LOCALIZED, ..self.clone() }));
        Ok(Members::of(fields.into_iter()))
    }

    fn text(&self) -> Result<&'de str, Unfit> {
        match self.value {
            None => Ok(self.stand_ins.get(&self.path).copied().unwrap_or_default()),
            Some(Value::String(text)) => Ok(text),
            Some(other) => Err(Unfit::value(other, "a text, between quotation marks")),
        }
    }

    fn number(&self, most: u32) -> Result<u32, Unfit> {
        let Some(value) = self.value else { return Ok(0) };
        let number = value.as_u64().and_then(|number| u32::try_from(number).ok()).filter(|number| *number <= most);
        number.ok_or_else(|| Unfit::value(value, format!("a whole number up to {most}, without quotation marks")))
    }
}

impl<'de> Deserializer<'de> for Reader<'de> {
    type Error = Unfit;

    /// Whatever says no more of itself is a text: a name, a date, a word of an enum.
    fn deserialize_any<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_borrowed_str(self.text()?)
    }

    fn deserialize_u16<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_u32(self.number(u16::MAX.into())?)
    }

    fn deserialize_u32<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_u32(self.number(u32::MAX)?)
    }

    fn deserialize_bool<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        match self.value {
            Some(Value::Bool(true)) | None => visitor.visit_bool(self.value.is_some()),
            Some(other) => Err(Unfit::value(other, "true, or leave the field out")),
        }
    }

    fn deserialize_option<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        if self.value.is_some() { visitor.visit_some(self) } else { visitor.visit_none() }
    }

    fn deserialize_seq<V: Visitor<'de>>(self, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_seq(self.items(None)?)
    }

    fn deserialize_tuple<V: Visitor<'de>>(self, size: usize, visitor: V) -> Result<V::Value, Unfit> {
        visitor.visit_seq(self.items(Some(size))?)
    }

    fn deserialize_struct<V: Visitor<'de>>(
        self,
        _: &'static str,
        fields: &'static [&'static str],
        visitor: V,
    ) -> Result<V::Value, Unfit> {
        visitor.visit_map(self.fields(fields)?)
    }

    fn deserialize_newtype_struct<V: Visitor<'de>>(self, name: &'static str, visitor: V) -> Result<V::Value, Unfit> {
        if name != LOCALIZED && name != IN_EACH_LANGUAGE {
            return visitor.visit_newtype_struct(self);
        }
        let language = self.language;
        let words = self.deserialize_struct("", &Language::TAGS, InEachLanguage)?;
        if name == LOCALIZED {
            return visitor.visit_borrowed_str(language.of::<&str>(&words));
        }
        visitor.visit_seq(SeqDeserializer::new(words.into_iter()))
    }

    forward_to_deserialize_any! {
        i8 i16 i32 i64 i128 u8 u64 u128 f32 f64 char str string bytes byte_buf unit unit_struct tuple_struct map enum
        identifier ignored_any
    }
}

/// The items of a list or the fields of an object that are still to be read.
struct Members<'de>(Peekable<std::vec::IntoIter<Reader<'de>>>);

impl<'de> Members<'de> {
    fn of(members: impl Iterator<Item = Reader<'de>>) -> Members<'de> {
        Members(members.collect::<Vec<_>>().into_iter().peekable())
    }

    fn read<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unfit> {
        let Some(member) = self.0.next() else { return Ok(None) };
        let path = member.path.clone();
        seed.deserialize(member).map(Some).map_err(|unfit| unfit.at(&path))
    }
}

impl<'de> SeqAccess<'de> for Members<'de> {
    type Error = Unfit;

    fn next_element_seed<T: DeserializeSeed<'de>>(&mut self, seed: T) -> Result<Option<T::Value>, Unfit> {
        self.read(seed)
    }
}

impl<'de> MapAccess<'de> for Members<'de> {
    type Error = Unfit;

    fn next_key_seed<K: DeserializeSeed<'de>>(&mut self, seed: K) -> Result<Option<K::Value>, Unfit> {
        let Some(member) = self.0.peek() else { return Ok(None) };
        seed.deserialize(BorrowedStrDeserializer::new(member.name)).map(Some)
    }

    fn next_value_seed<V: DeserializeSeed<'de>>(&mut self, seed: V) -> Result<V::Value, Unfit> {
        self.read(seed)?.ok_or_else(|| Unfit::custom("a value without a name"))
    }
}
