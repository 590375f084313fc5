use std::error::Error;
use std::fmt;

/// Why the map could not be made.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum AtlasError {
    /// The source is not JSON.
    NotJson(String),
    /// The source is JSON, but not a topology of the expected form.
    NotTopology(String),
    /// Two circles would still overlap.
    Crowded(String, String),
}

impl fmt::Display for AtlasError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::NotJson(reason) => write!(f, "{SOURCE} is not JSON: {reason}"),
            Self::NotTopology(what) => write!(f, "{SOURCE} is not the expected TopoJSON: {what}"),
            Self::Crowded(a, b) => write!(
                f,
                "the circles of {a} and {b} overlap: make circles smaller or allow more rounds (crates/atlas/src/circles.rs)"
            ),
        }
    }
}

impl Error for AtlasError {}

/// The boundary source, below the project's root.
pub const SOURCE: &str = "data/geo/un-countries-50m.topo.json";
