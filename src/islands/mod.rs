//! What is made while the page lives: Yew renders it into places that are printed empty.
//!
//! Two rules make these safe beside translators and extensions, which wrap, move and take away what they find:
//! an island's elements are the only children of its place, and each has a key of everything that it shows. So Yew never
//! updates a text node, nor inserts before a sibling, that may not be there any more (either would end the app): it puts a
//! whole new island in the place of the old.
//!
//! Knows the state only as what it is given; knows nothing of the printed page but the ids of its places.

mod panel;
mod place;
mod suggestions;
mod ways_out;

pub use panel::panel;
pub use place::clear;
pub use suggestions::suggestions;
pub use ways_out::ways_out;
