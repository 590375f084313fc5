use std::rc::Rc;

use serde_json::Value;

use super::diagnostic::Place;
use super::unfit::{Unfit, join, nearest};

/// The ids that records may name, collected before any record is read: by the list that they are ids of, such as `states`.
/// `None` if they are not all known, a fault already noted: then every id passes, as one fault is enough.
pub(super) struct Known(pub(super) Vec<(&'static str, Option<Vec<Rc<str>>>)>);

impl Known {
    /// Checks the ids of other files in a value at a path, and in all that is in it: their field is always named alike.
    pub(super) fn check(&self, at: Place<'_>, (field, path): (&str, &str), value: &Value) {
        let list = match field {
            "source" | "supporters_sources" => "sources",
            "speaker" => "speakers",
            field => field,
        };
        match value {
            Value::String(id) => {
                if let Some(unfit) = self.flaw(list, id) {
                    at.note(unfit.at(path));
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    let path = join(path, &(index + 1).to_string());
                    self.check(at, (field, &path), item);
                    if self.ids(list).is_some() && items.iter().take(index).any(|other| other == item) {
                        at.note(Unfit::new(format!("{item} stands twice in the list"), "delete one of them").at(&path));
                    }
                }
            }
            Value::Object(fields) => {
                for (field, value) in fields {
                    self.check(at, (field, &join(path, field)), value);
                }
            }
            _ => {}
        }
    }

    /// What is wrong with an id of a list, if it is not known.
    pub(super) fn flaw(&self, list: &str, id: &str) -> Option<Unfit> {
        let ids = self.ids(list).filter(|ids| ids.iter().all(|known| &**known != id))?;
        let remedy = match nearest(id, ids.iter().map(|id| &**id)) {
            Some(near) => format!("write \"{near}\" if that is meant; otherwise add it to data/{list}.json"),
            None => format!("use an id of data/{list}.json, or add it there"),
        };
        Some(Unfit::new(format!("unknown {} \"{id}\"", list.trim_end_matches('s')), remedy))
    }

    /// The place of an id in its list.
    pub(super) fn position(&self, list: &str, id: &str) -> Option<usize> {
        self.ids(list)?.iter().position(|known| &**known == id)
    }

    fn ids(&self, list: &str) -> Option<&[Rc<str>]> {
        self.0.iter().find(|(name, _)| *name == list)?.1.as_deref()
    }
}
