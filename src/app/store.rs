//! The state of the page, and the one way to change it.

use std::rc::Rc;

use yew::prelude::*;

use crate::context::Context;
use crate::text::announcement;
use crate::view_state::{Action, State};

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

/// The state, with what was last said of it to screen readers.
pub struct Store {
    pub state: State,
    pub announcement: Rc<str>,
    context: Context,
}

/// Sends requests to the store.
pub type Dispatch = UseReducerDispatcher<Store>;

impl Store {
    pub fn new(state: State, context: Context) -> Self {
        Store { state, announcement: "".into(), context }
    }
}

impl Reducible for Store {
    type Action = Request;

    /// The same store if nothing changed, so that nothing renders.
    fn reduce(self: Rc<Self>, request: Request) -> Rc<Self> {
        let Context { dataset, words, language, .. } = &self.context;
        let action = match request {
            Request::Control(action) => self.state.toggled(action, dataset),
            Request::Set(action) => action,
        };
        let state = self.state.apply(action, dataset);
        if state == self.state {
            return self;
        }
        let said = announcement(&self.state, &state, dataset, words, *language);
        let announcement = said.map_or_else(|| self.announcement.clone(), Rc::from);
        Rc::new(Store { state, announcement, context: self.context.clone() })
    }
}
