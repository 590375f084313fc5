use serde::de::DeserializeOwned;
use serde_json::Value;

use super::diagnostic::{Notes, Place};
use super::ids::Known;
use super::reader::{Reader, StandIns};
use super::typography::lints;
use model::Language;

/// What is known while records are read.
pub(super) struct Context<'a> {
    pub(super) language: Language,
    pub(super) notes: &'a Notes,
    pub(super) known: &'a Known,
}

/// One of these is read by each type that is written as a text: any words, a day, a state's code.
const STAND_INS: [&str; 3] = ["", "2018-11-12", "XXX"];

/// Reads a record and notes everything that does not fit. `serde` stops at the first fault, so the record is read again with
/// something else in its place until the whole of it was read. `None` if that cannot be.
pub(super) fn read<T: DeserializeOwned>(record: &Value, context: &Context<'_>, at: Place<'_>) -> Option<T> {
    let mut stand_ins = StandIns::new();
    for flaw in lints("", record) {
        stand_ins.insert(flaw.field.clone(), "");
        at.note(flaw);
    }
    loop {
        let unfit = match T::deserialize(Reader::new(record, &stand_ins, context.language)) {
            Ok(read) => {
                context.known.check(at, ("", ""), record);
                return Some(read);
            }
            Err(unfit) => unfit,
        };
        let next = match stand_ins.get(&unfit.field) {
            None => unfit.example.unwrap_or_default(),
            Some(last) => unfit.example.or_else(|| STAND_INS.into_iter().skip_while(|text| text != last).nth(1))?,
        };
        if stand_ins.insert(unfit.field.clone(), next) == Some(next) {
            return None;
        }
        at.note(unfit);
    }
}
