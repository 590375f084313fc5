//! What an editor pastes: the text of every snippet, and the heights that they reserve. Pure, so that the pages, the
//! editor's desk and the tests say the same.

mod heights;
mod snippet;
mod table;

pub use heights::{Heights, Row, WIDTHS, reserved, roughly};
pub use snippet::{Flags, Snippet, escaped, joined};
pub use table::{Rows, VIEWS_AND_PARTS, raise, table};
