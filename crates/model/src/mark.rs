use std::rc::Rc;

use super::country::CountryId;
use super::token::tokens;

/// Where one outline or circle stands on the map, in pixels of the 1000-wide grid
/// (made by `cargo xtask atlas`; the outlines themselves are in the page once, as `<path id>`).
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// The id of the outline in the page: ISO 3166-1 alpha-3, or the UN's code of a disputed area.
    pub id: Rc<str>,
    /// What the mark stands for.
    pub kind: MarkKind,
    /// The state that a part belongs to.
    pub of: Option<CountryId>,
    /// A point inside the largest piece, for keyboard neighbours and near misses.
    pub centre: (u16, u16),
    /// The radius of a circle; 0 for an outline.
    pub radius: u16,
}

/// What a mark on the map stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum MarkKind {
    /// A state, with a status of its own.
    State,
    /// An overseas part of a state, which takes its look.
    Part,
    /// Any other area, without a status.
    Area,
}

tokens!(MarkKind { State = "state", Part = "part", Area = "area" });
