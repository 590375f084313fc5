//! What the reader has chosen, as plain values: one [`State`], one [`Action`], one `apply`.
//! No Yew, no browser: every rule here is tested on the host.

mod action;
mod address;
mod change;
mod emphasis;
mod facet;
mod frame;
mod neighbour;
mod percent;
mod place_search;
mod quote_search;

pub use action::{Action, State};
pub use address::{Address, with_fragment};
pub use change::{Scheme, View, change, changes};
pub use emphasis::{Emphasis, country_emphasis, event_emphasis};
pub use facet::{Facet, FacetOption, facet_options, near_misses, shown_quotes};
pub use frame::{Frame, Preset};
pub use neighbour::{Direction, neighbour, small_mark_near};
pub use percent::unescape;
pub use place_search::find_countries;
pub use quote_search::Query;
