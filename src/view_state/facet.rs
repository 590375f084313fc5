//! The properties by which the quotes are filtered.

use std::rc::Rc;

use super::address::Address;
use crate::model::{CountryId, Dataset, Quote, Stance, tokens};

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

impl Facet {
    /// The values that a quote has for the facet, as tokens or ids.
    pub fn values(self, quote: &Quote) -> Vec<Rc<str>> {
        match self {
            Facet::Speaker => vec![quote.speaker.clone()],
            Facet::Stance => vec![quote.stance.token().into()],
            Facet::Theme => quote.themes.clone(),
            Facet::Country => quote.states.iter().map(|id| id.as_str().into()).collect(),
            Facet::Source => vec![quote.source.clone()],
        }
    }

    /// Whether a quote has a value.
    pub fn holds(self, quote: &Quote, value: &str) -> bool {
        match self {
            Facet::Speaker => &*quote.speaker == value,
            Facet::Stance => quote.stance.token() == value,
            Facet::Theme => quote.themes.iter().any(|theme| &**theme == value),
            Facet::Country => quote.states.iter().any(|id| id.as_str() == value),
            Facet::Source => &*quote.source == value,
        }
    }

    /// The value that the reader has chosen. A chosen state that no quote mentions does not filter:
    /// it was chosen on the map, and an empty list would answer a question that nobody asked.
    pub fn chosen(self, address: &Address, dataset: &Dataset) -> Option<Rc<str>> {
        match self {
            Facet::Speaker => address.speaker.clone(),
            Facet::Stance => address.stance.map(|stance: Stance| stance.token().into()),
            Facet::Theme => address.theme.clone(),
            Facet::Country => {
                let mentioned = |id: &CountryId| dataset.quotes_on(*id).next().is_some();
                address.country.filter(mentioned).map(|id| id.as_str().into())
            }
            Facet::Source => address.source.clone(),
        }
    }
}
