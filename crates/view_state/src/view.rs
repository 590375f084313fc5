use model::tokens;

/// Which views are shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum View {
    /// All of them, the default.
    All,
    /// Only the map.
    Map,
    /// Only the timeline.
    Timeline,
    /// Only the quotes.
    Quotes,
}

tokens!(View { All = "all", Map = "map", Timeline = "timeline", Quotes = "quotes" });

/// Light or dark.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scheme {
    /// As the reader's system says, the default.
    Auto,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

tokens!(Scheme { Auto = "auto", Light = "light", Dark = "dark" });
