//! What an editor pastes: the text of every snippet, and the heights that they reserve. Pure, so that the pages, the
//! editor's desk and the tests say the same.
//!
//! Knows the names of the published files and the table of heights, which is compiled in; knows nothing of how a frame
//! looks inside, nor of the desk that shows the snippets.

mod flags;
mod heights;
mod snippet;
mod table;

pub use flags::{Flags, accent};
pub use heights::{Heights, Row, WIDTHS, fallback_height_css, height_at, height_css};
pub use snippet::{Snippet, escaped, joined};
pub use table::{Rows, VIEWS_AND_PARTS, raise, table};
