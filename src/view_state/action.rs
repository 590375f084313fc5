use std::rc::Rc;

use super::address::Address;
use super::change::{Scheme, View};
use super::facet::Facet;
use super::frame::Frame;
use crate::model::{Category, CountryId, Dataset, Date, Event, Phase, Status};

/// All that the reader has chosen: the address, and what is too slight to be in it.
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
    /// Whether *what came before* is open.
    pub before_open: bool,
    /// Whether *what happened next* is open.
    pub after_open: bool,
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
    /// Open or close a part of the timeline.
    Open(Phase, bool),
    /// See another part of the map.
    Frame(Frame),
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
                next.open_event(dataset);
            }
            Action::Event(Some(id)) => {
                let Some(event) = dataset.event(&id) else { return next };
                next.address.event = Some(id);
                next.address.date = event.map_date.unwrap_or(next.address.date);
                next.category = next.category.filter(|category| *category == event.category);
                next.open_event(dataset);
            }
            Action::ResetQuotes => {
                let Address { view, date, country, event, scheme, .. } = self.address.clone();
                let country = country.filter(|id| dataset.quotes_on(*id).next().is_none());
                next.address = Address { view, date, country, event, scheme, ..Address::default() };
            }
            Action::Status(status) => next.status = status,
            Action::Category(category) => next.category = category,
            Action::Open(Phase::Before, open) => next.before_open = open,
            Action::Open(Phase::After, open) => next.after_open = open,
            Action::Open(..) => {}
            Action::Frame(frame) => next.frame = frame,
            change if is_known(&change, dataset) => next.address.set(change),
            _ => {}
        }
        next
    }

    /// The chosen event's part of the timeline is open, so that the reader sees it.
    fn open_event(&mut self, dataset: &Dataset) {
        let phase = self.address.event.as_ref().and_then(|id| dataset.event(id)).map(Event::part);
        self.before_open |= phase == Some(Phase::Before);
        self.after_open |= phase == Some(Phase::After);
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
