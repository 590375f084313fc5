use std::rc::Rc;

use super::facet::{Facet, FacetValue};
use super::view::{Scheme, View};
use model::{CountryId, Dataset, Date, Stance};

/// The part of the reader's choice that the address carries.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Which views are shown.
    pub view: View,
    /// The date of the map.
    pub date: Date,
    /// The chosen state; also the facet *state mentioned* of the quotes.
    pub country: Option<CountryId>,
    /// The chosen event's id.
    pub event: Option<Rc<str>>,
    /// The words searched for in the quotes, as typed.
    pub query: Rc<str>,
    /// The facet *speaker*: an id.
    pub speaker: Option<Rc<str>>,
    /// The facet *stance*.
    pub stance: Option<Stance>,
    /// The facet *theme*: an id.
    pub theme: Option<Rc<str>>,
    /// The facet *source*: an id.
    pub source: Option<Rc<str>>,
    /// One quote alone, by its id. It overrides every filter; choosing a filter clears it.
    pub quote: Option<Rc<str>>,
    /// Light, dark or as the system says.
    pub scheme: Scheme,
}

impl Default for Address {
    fn default() -> Self {
        Address {
            view: View::All,
            date: Date::LAUNCH,
            country: None,
            event: None,
            query: "".into(),
            speaker: None,
            stance: None,
            theme: None,
            source: None,
            quote: None,
            scheme: Scheme::Auto,
        }
    }
}

/// One change of an address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Choice {
    /// Show one view or all.
    View(View),
    /// Move the map to a date.
    Date(Date),
    /// Choose a state, or none.
    Country(Option<CountryId>),
    /// Choose an event, or none.
    Event(Option<Rc<str>>),
    /// Search the quotes.
    Query(Rc<str>),
    /// Filter the quotes.
    Filter(FacetValue),
    /// Filter them no more by a facet.
    Unfilter(Facet),
    /// Show one quote alone, or as the filters say.
    Quote(Option<Rc<str>>),
    /// Light or dark.
    Scheme(Scheme),
}

impl Address {
    /// Makes one change. A choice of quotes by what they have in common drops the one that stood alone.
    pub fn choose(&mut self, choice: Choice) {
        if let Choice::Query(_) | Choice::Filter(_) | Choice::Unfilter(_) | Choice::Country(_) = choice {
            self.quote = None;
        }
        match choice {
            Choice::View(view) => self.view = view,
            Choice::Date(date) => self.date = date.max(Date::LAUNCH),
            Choice::Country(country) => self.country = country,
            Choice::Event(event) => self.event = event,
            Choice::Query(query) => self.query = query,
            Choice::Filter(FacetValue::Speaker(id)) => self.speaker = Some(id),
            Choice::Filter(FacetValue::Stance(stance)) => self.stance = Some(stance),
            Choice::Filter(FacetValue::Theme(id)) => self.theme = Some(id),
            Choice::Filter(FacetValue::Country(id)) => self.country = Some(id),
            Choice::Filter(FacetValue::Source(id)) => self.source = Some(id),
            Choice::Unfilter(facet) => self.unfilter(facet),
            Choice::Quote(quote) => self.quote = quote,
            Choice::Scheme(scheme) => self.scheme = scheme,
        }
    }

    fn unfilter(&mut self, facet: Facet) {
        match facet {
            Facet::Speaker => self.speaker = None,
            Facet::Stance => self.stance = None,
            Facet::Theme => self.theme = None,
            Facet::Country => self.country = None,
            Facet::Source => self.source = None,
        }
    }

    /// The value that it has for a facet, whatever the data hold.
    pub fn facet(&self, facet: Facet) -> Option<FacetValue> {
        match facet {
            Facet::Speaker => self.speaker.clone().map(FacetValue::Speaker),
            Facet::Stance => self.stance.map(FacetValue::Stance),
            Facet::Theme => self.theme.clone().map(FacetValue::Theme),
            Facet::Country => self.country.map(FacetValue::Country),
            Facet::Source => self.source.clone().map(FacetValue::Source),
        }
    }

    /// The value that filters the quotes. A chosen state that no quote mentions does not filter: it was chosen on the map,
    /// and an empty list would answer a question that nobody asked.
    pub fn filter(&self, facet: Facet, dataset: &Dataset) -> Option<FacetValue> {
        let is_inert = |id: CountryId| dataset.quotes_on(id).next().is_none();
        self.facet(facet).filter(|value| !matches!(value, FacetValue::Country(id) if is_inert(*id)))
    }

    /// Without what names nothing in a dataset, and no day after its last list, as nothing is known of those.
    pub fn known(mut self, dataset: &Dataset) -> Address {
        self.country = self.country.filter(|id| dataset.country(*id).is_some());
        self.event = self.event.filter(|id| dataset.event(id).is_some());
        self.quote = self.quote.filter(|id| dataset.quote(id).is_some());
        for facet in [Facet::Speaker, Facet::Stance, Facet::Theme, Facet::Source] {
            if self.facet(facet).is_some_and(|value| !value.is_known(dataset)) {
                self.unfilter(facet);
            }
        }
        if let Some(last) = dataset.stops.last() {
            self.date = self.date.min(last.date);
        }
        self
    }
}

/// The address of a page with a fragment, unless that is empty.
pub fn with_fragment(page: &str, fragment: &str) -> String {
    if fragment.is_empty() { page.to_owned() } else { format!("{page}#{fragment}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn choosing_a_filter_lets_go_of_the_quote_that_stood_alone() {
        let mut address = Address { quote: Some("hahad-1".into()), ..Address::default() };
        address.choose(Choice::Filter(FacetValue::Theme("norms".into())));
        assert_eq!(address, Address { theme: Some("norms".into()), ..Address::default() });
    }

    /// A value of each facet. Whoever adds a facet adds one here.
    fn values() -> [FacetValue; Facet::ALL.len()] {
        [
            FacetValue::Speaker("a".into()),
            FacetValue::Stance(Stance::Mixed),
            FacetValue::Theme("b".into()),
            FacetValue::Country(CountryId::parse("FRA").unwrap()),
            FacetValue::Source("S01".into()),
        ]
    }

    #[test]
    fn every_facet_is_read_as_it_was_chosen() {
        assert_eq!(values().each_ref().map(FacetValue::facet).as_slice(), Facet::ALL, "each has a value");
        for value in values() {
            let mut address = Address::default();
            address.choose(Choice::Filter(value.clone()));
            assert_eq!(address.facet(value.facet()).as_ref(), Some(&value));
            address.choose(Choice::Unfilter(value.facet()));
            assert_eq!(address, Address::default());
        }
    }

    #[test]
    fn a_value_that_no_quote_has_is_dropped_whatever_its_facet() {
        for value in values() {
            let mut address = Address::default();
            address.choose(Choice::Filter(value.clone()));
            assert_eq!(address.known(&Dataset::default()), Address::default(), "{value:?}");
        }
    }
}
