//! Which quotes are shown, and what each facet can still offer. No choice that is offered is ever empty,
//! and its count is what choosing it shows.

use std::rc::Rc;

use super::address::Address;
use super::quote_search::Query;
use crate::model::{CountryId, Dataset, Quote, Stance, tokens};

tokens! {
    /// A property of the quotes by which they are filtered.
    Facet {
        /// Who said it.
        Speaker = "speaker",
        /// The attitude to the Call.
        Stance = "stance",
        /// What it is about.
        Theme = "theme",
        /// A state that it mentions.
        Country = "country",
        /// Where it was printed.
        Source = "source",
    }
}

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

/// The quotes that the reader's choice leaves, in the order of the dataset: one alone, or what the filters let through.
pub fn shown_quotes<'a>(address: &Address, dataset: &'a Dataset) -> Vec<&'a Quote> {
    match address.quote.as_ref().and_then(|id| dataset.quote(id)) {
        Some(quote) => vec![quote],
        None => filtered(address, dataset, None).collect(),
    }
}

/// A value that a facet offers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetOption {
    /// The token or id.
    pub value: Rc<str>,
    /// How many quotes choosing it shows; 0 only for a value that is chosen already.
    pub count: usize,
    /// Whether it is the one that is chosen.
    pub chosen: bool,
}

/// What a facet offers beside the other choices, in the order in which the quotes bring it up.
pub fn facet_options(facet: Facet, address: &Address, dataset: &Dataset) -> Vec<FacetOption> {
    let chosen = facet.chosen(address, dataset);
    let mut options: Vec<FacetOption> = Vec::new();
    for quote in &dataset.quotes {
        for value in facet.values(quote) {
            if !options.iter().any(|option| option.value == value) {
                options.push(FacetOption { chosen: chosen.as_ref() == Some(&value), value, count: 0 });
            }
        }
    }
    for quote in filtered(address, dataset, Some(facet)) {
        for option in options.iter_mut().filter(|option| facet.holds(quote, &option.value)) {
            option.count += 1;
        }
    }
    options.retain(|option| option.count > 0 || option.chosen);
    options
}

/// The ways out of an empty result: what to drop, and how many quotes are seen then. `None` stands for
/// the search words. Best first; empty if only dropping everything helps.
pub fn near_misses(address: &Address, dataset: &Dataset) -> Vec<(Option<Facet>, usize)> {
    let mut ways: Vec<(Option<Facet>, usize)> = Vec::new();
    let mut offer = |way, count| {
        if count > 0 {
            let place = ways.partition_point(|(_, better)| *better >= count);
            ways.insert(place, (way, count));
        }
    };
    for facet in Facet::ALL.iter().filter(|facet| facet.chosen(address, dataset).is_some()) {
        offer(Some(*facet), filtered(address, dataset, Some(*facet)).count());
    }
    if !address.query.is_empty() {
        let without = Address { query: "".into(), ..address.clone() };
        offer(None, filtered(&without, dataset, None).count());
    }
    ways
}

/// The quotes that match every choice but that of one facet.
fn filtered<'a>(address: &Address, dataset: &'a Dataset, except: Option<Facet>) -> impl Iterator<Item = &'a Quote> {
    let query = Query::parse(&address.query);
    let wanted: Vec<(Facet, Rc<str>)> = Facet::ALL
        .iter()
        .filter(|facet| Some(**facet) != except)
        .filter_map(|facet| facet.chosen(address, dataset).map(|value| (*facet, value)))
        .collect();
    dataset.quotes.iter().filter(move |quote| {
        let speaker = dataset.speaker(&quote.speaker);
        let said_by = speaker.map_or("", |speaker| &speaker.name);
        let works_for = speaker.and_then(|speaker| speaker.affiliation.as_deref()).unwrap_or_default();
        wanted.iter().all(|(facet, value)| facet.holds(quote, value))
            && query.matches(&[&quote.text, said_by, works_for])
    })
}
