use crate::model::tokens;

/// The keys of the address, in the order in which they are printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Key {
    /// Which views are shown.
    View,
    /// The date of the map.
    Date,
    /// The chosen state.
    Country,
    /// The chosen event.
    Event,
    /// The words searched for in the quotes.
    Query,
    /// The facet *speaker*.
    Speaker,
    /// The facet *stance*.
    Stance,
    /// The facet *theme*.
    Theme,
    /// The facet *source*.
    Source,
    /// One quote alone.
    Quote,
    /// Light, dark or as the system says.
    Scheme,
}

tokens!(Key { View = "view", Date = "date", Country = "country", Event = "event", Query = "q", Speaker = "speaker", Stance = "stance", Theme = "theme", Source = "source", Quote = "quote", Scheme = "scheme" });

/// What buttons of the page ask for in the same grammar, and no address carries.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// The status that stands out.
    Status,
    /// The category of events that are shown.
    Category,
    /// The part of the map that is seen.
    Frame,
    /// No filter of the quotes.
    Reset,
}

tokens!(Control { Status = "status", Category = "category", Frame = "frame", Reset = "reset" });

/// The address that leads from the page to the page on the record, which is no view of the app.
pub const TO_RECORD: &str = "view=verify";
