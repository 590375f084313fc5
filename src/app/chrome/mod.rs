//! What frames the views.

mod masthead;

pub use masthead::masthead;
