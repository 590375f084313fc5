//! What the reader has chosen, as plain values: one [`State`], one [`Action`], one `apply`.
//! No Yew, no browser: every rule here is tested on the host.
//!
//! Also here, because they are answers to what has been chosen: the grammar of addresses, the filter and the search of the
//! quotes, the search for states, the part of the map that is seen, and how far a thing stands out. Knows no words and no
//! element; whoever shows something asks here and decides nothing.

mod action;
mod address;
mod change;
mod emphasis;
mod facet;
mod grammar;
mod key;
mod neighbour;
mod percent;
mod place_search;
mod quote_filter;
mod quote_search;
mod view;
mod viewport;

pub use action::{Action, State};
pub use address::{Address, Choice, with_fragment};
pub use change::{change, changes};
pub use emphasis::{Emphasis, event_emphasis, is_muted};
pub use facet::{Facet, FacetValue};
pub use key::{Control, Key, TO_RECORD};
pub use neighbour::{Direction, neighbour, small_mark_near};
pub use place_search::find_countries;
pub use quote_filter::{FacetOption, QuoteFilter, shown_quotes};
pub use quote_search::Query;
pub use view::{Scheme, View};
pub use viewport::{Preset, Viewport};
