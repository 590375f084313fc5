use super::address::{Address, Choice};
use super::viewport::Viewport;
use model::{Category, CountryId, Dataset, Status};

/// All that the reader has chosen: the address, and what is not worth sharing (zoom, filters of legend and timeline, the tab
/// stop, whether the dates run).
#[derive(Clone, Debug, Default, PartialEq)]
pub struct State {
    /// What the address carries.
    pub address: Address,
    /// The part of the map that is seen.
    pub frame: Viewport,
    /// The legend's filter: only states of this status stand out.
    pub status: Option<Status>,
    /// The timeline's filter.
    pub category: Option<Category>,
    /// The state whose mark the keyboard reached last: the map's one tab stop.
    pub roving: Option<CountryId>,
    /// Whether the dates run by themselves.
    pub playing: bool,
}

/// Everything that can happen to the state: every click, key, address change and message becomes one of these.
#[derive(Clone, Debug, PartialEq)]
pub enum Action {
    /// Change the address.
    Choose(Choice),
    /// Drop every filter of the quotes.
    ResetQuotes,
    /// A whole address: Back, Forward, a pasted link.
    Navigate(Address),
    /// Let one status of the legend stand out, or all.
    Status(Option<Status>),
    /// Show events of one category, or all.
    Category(Option<Category>),
    /// Let the keyboard reach a state's mark.
    Roving(CountryId),
    /// Let the dates run by themselves, or stop them.
    Play(bool),
    /// See another part of the map.
    Viewport(Viewport),
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
            Action::Navigate(address) => next.address = address.known(dataset),
            Action::Choose(choice) => next.choose(choice, dataset),
            Action::ResetQuotes => {
                let Address { view, date, country, event, scheme, .. } = self.address.clone();
                let country = country.filter(|id| dataset.quotes_on(*id).next().is_none());
                next.address = Address { view, date, country, event, scheme, ..Address::default() };
            }
            Action::Status(status) => next.status = status,
            Action::Category(category) => next.category = category,
            Action::Roving(id) => next.roving = Some(id),
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
            Action::Viewport(frame) => next.frame = frame,
        }
        next
    }

    /// The state after a control was used: choosing what is chosen already clears the choice.
    pub fn toggle(&self, action: Action, dataset: &Dataset) -> State {
        let action = match action {
            Action::Choose(choice) => Action::Choose(self.toggled(choice, dataset)),
            Action::Status(Some(status)) if self.status == Some(status) => Action::Status(None),
            Action::Play(_) => Action::Play(!self.playing),
            other => other,
        };
        self.apply(action, dataset)
    }

    fn choose(&mut self, choice: Choice, dataset: &Dataset) {
        let is_known = match &choice {
            Choice::Country(Some(id)) => dataset.country(*id).is_some(),
            // It moves the map to its day, and is not left out by the timeline's filter.
            Choice::Event(Some(id)) => dataset.event(id).is_some_and(|event| {
                self.address.date = event.map_date.unwrap_or(self.address.date);
                self.category = self.category.filter(|category| *category == event.category);
                true
            }),
            Choice::Quote(Some(id)) => dataset.quote(id).is_some(),
            Choice::Filter(value) => value.is_known(dataset),
            _ => true,
        };
        if !is_known {
            return;
        }
        self.address.choose(choice);
        // Nothing is known of the days after the last list.
        if let Some(last) = dataset.stops.last() {
            self.address.date = self.address.date.min(last.date);
        }
    }

    fn toggled(&self, choice: Choice, dataset: &Dataset) -> Choice {
        let address = &self.address;
        match choice {
            Choice::Country(Some(id)) if address.country == Some(id) => Choice::Country(None),
            Choice::Event(Some(id)) if address.event.as_ref() == Some(&id) => Choice::Event(None),
            Choice::Filter(value) if address.filter(value.facet(), dataset).as_ref() == Some(&value) => {
                Choice::Unfilter(value.facet())
            }
            other => other,
        }
    }
}

impl From<Choice> for Action {
    fn from(choice: Choice) -> Self {
        Action::Choose(choice)
    }
}
