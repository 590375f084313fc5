//! Which quotes are shown, and what each facet can still offer. No choice that is offered is ever empty,
//! and its count is what choosing it shows.

use super::address::Address;
use super::facet::{Facet, FacetValue};
use super::quote_search::Query;
use model::{Dataset, Quote};

/// The filter of an address.
pub struct QuoteFilter<'s, 'a> {
    address: &'s Address,
    dataset: &'a Dataset,
    /// The values of the facets that are chosen.
    chosen: Vec<FacetValue>,
    /// Of each quote, in the order of the dataset, whether the search finds it.
    found: Vec<bool>,
}

impl<'s, 'a> QuoteFilter<'s, 'a> {
    /// The filter of an address.
    pub fn new(address: &'s Address, dataset: &'a Dataset) -> Self {
        let chosen = Facet::ALL.iter().filter_map(|facet| address.filter(*facet, dataset)).collect();
        let found = match &*address.query {
            "" => vec![true; dataset.quotes.len()],
            words => {
                let query = Query::parse(words);
                dataset.searched().iter().map(|text| query.is_in(text)).collect()
            }
        };
        QuoteFilter { address, dataset, chosen, found }
    }

    /// The quotes that the reader's choice leaves, in the order of the dataset: one alone, or what the filters let
    /// through.
    pub fn shown(&self) -> Vec<&'a Quote> {
        match self.address.quote.as_ref().and_then(|id| self.dataset.quote(id)) {
            Some(quote) => vec![quote],
            None => self.passing(None).collect(),
        }
    }

    /// Every value of a facet with what choosing it beside the other choices shows, in the order in which the quotes
    /// bring it up. Those that would show nothing are not to be offered.
    pub fn options(&self, facet: Facet) -> Vec<FacetOption> {
        let chosen = self.chosen.iter().find(|value| value.facet() == facet);
        let mut options: Vec<FacetOption> = Vec::new();
        for quote in &self.dataset.quotes {
            facet.each_value(quote, &mut |value| {
                if !options.iter().any(|option| option.value == value) {
                    options.push(FacetOption { chosen: chosen == Some(&value), value, count: 0 });
                }
            });
        }
        for quote in self.passing(Some(facet)) {
            for option in options.iter_mut().filter(|option| option.value.is_of(quote)) {
                option.count += 1;
            }
        }
        options
    }

    /// The ways out of an empty result: what to drop, and how many quotes are seen then. `None` stands for
    /// the search words. Best first; empty if only dropping everything helps.
    pub fn ways_out(&self) -> Vec<(Option<Facet>, usize)> {
        let mut ways: Vec<(Option<Facet>, usize)> = Vec::new();
        let mut offer = |way, count| {
            if count > 0 {
                let place = ways.partition_point(|(_, better)| *better >= count);
                ways.insert(place, (way, count));
            }
        };
        for facet in self.chosen.iter().map(FacetValue::facet) {
            offer(Some(facet), self.passing(Some(facet)).count());
        }
        if !self.address.query.is_empty() {
            offer(None, self.dataset.quotes.iter().filter(|quote| self.has_chosen(quote, None)).count());
        }
        ways
    }

    /// The quotes that match every choice but that of one facet.
    fn passing(&self, except: Option<Facet>) -> impl Iterator<Item = &'a Quote> + use<'_, 's, 'a> {
        let found = self.dataset.quotes.iter().zip(&self.found).filter(|(_, found)| **found);
        found.map(|(quote, _)| quote).filter(move |quote| self.has_chosen(quote, except))
    }

    fn has_chosen(&self, quote: &Quote, except: Option<Facet>) -> bool {
        self.chosen.iter().all(|value| Some(value.facet()) == except || value.is_of(quote))
    }
}

/// A value that a facet can offer.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetOption {
    /// Which.
    pub value: FacetValue,
    /// How many quotes choosing it shows.
    pub count: usize,
    /// Whether it is the one that is chosen.
    pub chosen: bool,
}

impl FacetOption {
    /// Whether it may be chosen.
    pub fn is_offered(&self) -> bool {
        self.count > 0 || self.chosen
    }
}

/// The quotes that the reader's choice leaves.
pub fn shown_quotes<'a>(address: &Address, dataset: &'a Dataset) -> Vec<&'a Quote> {
    QuoteFilter::new(address, dataset).shown()
}
