use std::rc::Rc;

use super::address::Address;
use super::change::{Scheme, View};
use super::facet::Facet;
use super::frame::Frame;
use crate::model::{Category, CountryId, Dataset, Date, Status};

/// All that the reader has chosen: the address, and what is not worth sharing (zoom, filters of legend and timeline, the tab
/// stop, whether the dates run).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// What the address carries.
    pub address: Address,
    /// The part of the map that is seen.
    pub frame: Frame,
    /// The legend's filter: only states of this status stand out.
    pub status: Option<Status>,
    /// The timeline's filter.
    pub category: Option<Category>,
    /// The state whose mark the keyboard reached last: the map's one tab stop.
    pub rover: Option<CountryId>,
    /// Whether the dates run by themselves.
    pub playing: bool,
}

/// Everything that can happen to the state: every click, key, address change and message becomes one of these.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Show one view or all.
    View(View),
    /// Move the map to a date.
    Date(Date),
    /// Choose a state, or none.
    Country(Option<CountryId>),
    /// Choose an event, or none.
    Event(Option<Rc<str>>),
    /// Show one quote alone, or as the filters say.
    Quote(Option<Rc<str>>),
    /// Search the quotes.
    Query(Rc<str>),
    /// Choose a value of a facet, by its token or id, or any.
    Facet(Facet, Option<Rc<str>>),
    /// Drop every filter of the quotes.
    ResetQuotes,
    /// Light or dark.
    Scheme(Scheme),
    /// A whole address: Back, Forward, a pasted link.
    Navigate(Address),
    /// Let one status of the legend stand out, or all.
    Status(Option<Status>),
    /// Show events of one category, or all.
    Category(Option<Category>),
    /// Let the keyboard reach a state's mark.
    Rover(CountryId),
    /// Let the dates run by themselves, or stop them.
    Play(bool),
    /// See another part of the map.
    Frame(Frame),
}

/// As the address says, whatever the dataset holds.
impl From<Address> for State {
    fn from(address: Address) -> Self {
        State { address, ..State::default() }
    }
}

impl State {
    /// The state of an address in a dataset.
    pub fn at(address: Address, dataset: &Dataset) -> State {
        State::default().apply(Action::Navigate(address), dataset)
    }

    /// The state after an action. Ids that the dataset does not know change nothing.
    pub fn apply(&self, action: Action, dataset: &Dataset) -> State {
        let mut next = self.clone();
        match action {
            Action::Navigate(address) => {
                next.address = Address {
                    view: address.view,
                    scheme: address.scheme,
                    date: address.date,
                    query: address.query.clone(),
                    ..Address::default()
                };
                for action in address.choices() {
                    if is_known(&action, dataset) {
                        next.address.set(action);
                    }
                }
            }
            Action::Event(Some(id)) => {
                let Some(event) = dataset.event(&id) else { return next };
                next.address.event = Some(id);
                next.address.date = event.map_date.unwrap_or(next.address.date);
                next.category = next.category.filter(|category| *category == event.category);
            }
            Action::ResetQuotes => {
                let Address { view, date, country, event, scheme, .. } = self.address.clone();
                let country = country.filter(|id| dataset.quotes_on(*id).next().is_none());
                next.address = Address { view, date, country, event, scheme, ..Address::default() };
            }
            Action::Status(status) => next.status = status,
            Action::Category(category) => next.category = category,
            Action::Rover(id) => next.rover = Some(id),
            // From the last date they run from the first again.
            Action::Play(true) => {
                next.playing = true;
                if let (Some(first), Some(last)) = (dataset.stops.first(), dataset.stops.last())
                    && next.address.date >= last.date
                {
                    next.address.date = first.date;
                }
            }
            Action::Play(false) => next.playing = false,
            Action::Frame(frame) => next.frame = frame,
            change if is_known(&change, dataset) => next.address.set(change),
            _ => {}
        }
        // Nothing is known of the days after the last list.
        if let Some(last) = dataset.stops.last() {
            next.address.date = next.address.date.min(last.date);
        }
        next
    }

    /// The action of a control that was used: choosing what is chosen already clears the choice.
    pub fn toggled(&self, action: Action, dataset: &Dataset) -> Action {
        let address = &self.address;
        match action {
            Action::Country(Some(id)) if address.country == Some(id) => Action::Country(None),
            Action::Event(Some(id)) if address.event.as_ref() == Some(&id) => Action::Event(None),
            Action::Facet(facet, Some(value)) if facet.chosen(address, dataset).as_ref() == Some(&value) => {
                Action::Facet(facet, None)
            }
            Action::Status(Some(status)) if self.status == Some(status) => Action::Status(None),
            Action::Play(_) => Action::Play(!self.playing),
            other => other,
        }
    }
}

impl Address {
    /// The choices of the address that name something in the dataset.
    fn choices(&self) -> Vec<Action> {
        let stance = self.stance.map(|stance| Rc::from(stance.token()));
        vec![
            Action::Country(self.country),
            Action::Event(self.event.clone()),
            Action::Facet(Facet::Speaker, self.speaker.clone()),
            Action::Facet(Facet::Stance, stance),
            Action::Facet(Facet::Theme, self.theme.clone()),
            Action::Facet(Facet::Source, self.source.clone()),
            Action::Quote(self.quote.clone()),
        ]
    }
}

fn is_known(action: &Action, dataset: &Dataset) -> bool {
    match action {
        Action::Country(Some(id)) => dataset.country(*id).is_some(),
        Action::Event(Some(id)) => dataset.event(id).is_some(),
        Action::Quote(Some(id)) => dataset.quote(id).is_some(),
        Action::Facet(facet, Some(value)) => dataset.quotes.iter().any(|quote| facet.holds(quote, value)),
        _ => true,
    }
}
