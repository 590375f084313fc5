//! The state of the page, and the one way to change it.

use crate::context::Context;
use model::Dataset;
use text::announcement;
use view_state::{Action, Choice, State};

/// What is asked of the state.
#[derive(Clone, Debug, PartialEq)]
pub enum Request {
    /// A control was used: choosing what is chosen already clears the choice.
    Control(Action),
    /// The action as it is: an address, a key, typing.
    Set(Action),
}

impl From<Action> for Request {
    fn from(action: Action) -> Self {
        Request::Set(action)
    }
}

impl From<Choice> for Request {
    fn from(choice: Choice) -> Self {
        Request::Set(choice.into())
    }
}

impl Request {
    /// The state that it asks for.
    pub fn on(self, state: &State, dataset: &Dataset) -> State {
        match self {
            Request::Control(action) => state.toggle(action, dataset),
            Request::Set(action) => state.apply(action, dataset),
        }
    }
}

/// The state, with what was last said of it to screen readers.
pub struct Store {
    pub state: State,
    pub announcement: String,
    context: Context,
}

impl Store {
    pub fn new(state: State, context: Context) -> Self {
        Store { state, announcement: String::new(), context }
    }

    /// Does what is asked. Whether anything changed.
    pub fn perform(&mut self, request: Request) -> bool {
        let Context { dataset, words, language, .. } = &self.context;
        let state = request.on(&self.state, dataset);
        if state == self.state {
            return false;
        }
        if let Some(said) = announcement(&self.state, &state, dataset, words, *language) {
            self.announcement = said;
        }
        self.state = state;
        true
    }
}
