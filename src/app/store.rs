//! The one context, handed down to every view: what never changes (data, words) and the way to change the rest.

use std::ops::Deref;
use std::rc::Rc;

use yew::prelude::*;

use crate::model::{Dataset, Language};
use crate::text::{Words, announcement};
use crate::view_state::{Action, State};

/// A value that is compared by identity: comparing the whole dataset on every render would cost more
/// than rendering.
#[derive(Debug)]
pub struct Shared<T>(Rc<T>);

impl<T> Shared<T> {
    pub fn new(value: T) -> Self {
        Shared(Rc::new(value))
    }
}

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Shared(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for Shared<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

/// What every component may need and none can change.
#[derive(Clone)]
pub struct Context {
    pub dataset: Shared<Dataset>,
    pub language: Language,
    pub words: &'static Words,
    pub dispatch: UseReducerDispatcher<Store>,
    /// The address of the whole briefing, where this is an article's frame of it.
    pub full_page: Option<AttrValue>,
}

/// The data are the context: the rest follows from them or never changes.
impl PartialEq for Context {
    fn eq(&self, other: &Self) -> bool {
        self.dataset == other.dataset
    }
}

/// The state, with what was last said of it to screen readers.
pub struct Store {
    pub state: State,
    pub announcement: Rc<str>,
    dataset: Shared<Dataset>,
    words: &'static Words,
    language: Language,
}

impl Store {
    pub fn new(state: State, dataset: Shared<Dataset>, words: &'static Words, language: Language) -> Self {
        Store { state, announcement: "".into(), dataset, words, language }
    }
}

impl Reducible for Store {
    type Action = Action;

    /// The same store if nothing changed, so that nothing renders.
    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        let state = self.state.apply(action, &self.dataset);
        if state == self.state {
            return self;
        }
        let said = announcement(&self.state, &state, &self.dataset, self.words, self.language);
        let announcement = said.map_or_else(|| self.announcement.clone(), Rc::from);
        Rc::new(Store {
            state,
            announcement,
            dataset: self.dataset.clone(),
            words: self.words,
            language: self.language,
        })
    }
}
