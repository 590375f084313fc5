use std::error::Error;
use std::fmt;

/// Why the share image could not be drawn.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ShareError {
    /// The map's files are not as `cargo xtask atlas` writes them.
    Atlas(String),
    /// The picture could not be drawn or packed.
    Drawing(String),
}

impl fmt::Display for ShareError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Atlas(what) => write!(f, "share image: the map's files are damaged ({what}): run cargo xtask atlas"),
            Self::Drawing(what) => write!(f, "share image: {what}"),
        }
    }
}

impl Error for ShareError {}
