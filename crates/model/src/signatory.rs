use std::rc::Rc;

use serde::Deserialize;

use super::country::{CountryId, Supporters};
use super::date::Date;

/// The companies, groups and authorities of one nationality on the official list.
#[derive(Clone, Debug, PartialEq)]
pub struct Signatories {
    /// Their state, which need not support the Call itself.
    pub state: CountryId,
    /// How many they were.
    pub supporters: Supporters,
    /// Ids of the sources in which they were counted, at least one.
    pub sources: Vec<Rc<str>>,
    /// Those that the record names.
    pub named: Vec<Signatory>,
}

/// One of them by name.
#[derive(Clone, Debug, PartialEq, Deserialize)]
pub struct Signatory {
    /// Its name, as the sources have it.
    pub name: Rc<str>,
    /// The day by which a source says that it signed; it may have done so long before.
    pub by: Date,
    /// Ids of the sources that say so, at least one.
    pub sources: Vec<Rc<str>>,
}
