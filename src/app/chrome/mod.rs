//! What frames the views.

pub mod embed;
mod masthead;

pub use masthead::masthead;
