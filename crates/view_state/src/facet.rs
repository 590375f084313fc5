//! The properties by which the quotes are filtered.

use std::rc::Rc;

use model::{CountryId, Dataset, Quote, Stance, tokens};

/// A property of the quotes by which they are filtered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// Who said it.
    Speaker,
    /// The attitude to the Call.
    Stance,
    /// What it is about.
    Theme,
    /// A state that it mentions.
    Country,
    /// Where it was printed.
    Source,
}

tokens!(Facet { Speaker = "speaker", Stance = "stance", Theme = "theme", Country = "country", Source = "source" });

/// A value of a facet.
#[derive(Clone, Debug)]
pub enum FacetValue {
    /// A speaker's id.
    Speaker(Rc<str>),
    /// A stance.
    Stance(Stance),
    /// A theme's id.
    Theme(Rc<str>),
    /// A state.
    Country(CountryId),
    /// A source's id.
    Source(Rc<str>),
}

impl Facet {
    /// Gives each value that a quote has for the facet. Not as lists, each kind of which the Wasm would hold a way to make of.
    pub fn each_value(self, quote: &Quote, take: &mut dyn FnMut(FacetValue)) {
        match self {
            Facet::Speaker => take(FacetValue::Speaker(quote.speaker.clone())),
            Facet::Stance => take(FacetValue::Stance(quote.stance)),
            Facet::Theme => quote.themes.iter().for_each(|id| take(FacetValue::Theme(id.clone()))),
            Facet::Country => quote.states.iter().for_each(|id| take(FacetValue::Country(*id))),
            Facet::Source => take(FacetValue::Source(quote.source.clone())),
        }
    }
}

// By its word, as the Wasm has that anyway.
impl PartialEq for FacetValue {
    fn eq(&self, other: &Self) -> bool {
        self.facet() == other.facet() && self.as_str() == other.as_str()
    }
}

impl Eq for FacetValue {}

impl FacetValue {
    /// Whose value it is.
    pub const fn facet(&self) -> Facet {
        match self {
            FacetValue::Speaker(_) => Facet::Speaker,
            FacetValue::Stance(_) => Facet::Stance,
            FacetValue::Theme(_) => Facet::Theme,
            FacetValue::Country(_) => Facet::Country,
            FacetValue::Source(_) => Facet::Source,
        }
    }

    /// As addresses and the page's controls have it.
    pub fn as_str(&self) -> &str {
        match self {
            FacetValue::Speaker(id) | FacetValue::Theme(id) | FacetValue::Source(id) => id,
            FacetValue::Stance(stance) => stance.token(),
            FacetValue::Country(id) => id.as_str(),
        }
    }

    /// Whether any quote has it.
    pub fn is_known(&self, dataset: &Dataset) -> bool {
        dataset.quotes.iter().any(|quote| self.is_of(quote))
    }

    /// Whether a quote has it.
    pub fn is_of(&self, quote: &Quote) -> bool {
        match self {
            FacetValue::Speaker(id) => quote.speaker == *id,
            FacetValue::Stance(stance) => quote.stance == *stance,
            FacetValue::Theme(id) => quote.themes.contains(id),
            FacetValue::Country(id) => quote.states.contains(id),
            FacetValue::Source(id) => quote.source == *id,
        }
    }
}
