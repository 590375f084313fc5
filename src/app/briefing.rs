use web_sys::Element;
use yew::prelude::*;

use super::attach::Attached;
use super::finder::use_finder;
use super::listeners::listen;
use super::play::use_play;
use super::store::{Dispatch, Store};
use crate::context::Context;
use crate::islands::{panel, ways_out};
use crate::looks::{Setting, looks};
use crate::platform::{address_bar, clock, highlight, page};
use crate::view_state::{Action, Address, Query, State};

#[derive(Clone, PartialEq, Properties)]
pub struct BriefingProps {
    /// The state to begin with.
    pub state: State,
    pub context: Context,
    /// The printed page.
    pub root: Element,
    /// Called once when the page shows the state to begin with and listens.
    pub attached: Callback<()>,
}

/// The app: it changes the printed page and renders only what that has empty places for.
#[component]
pub fn Briefing(props: &BriefingProps) -> Html {
    let BriefingProps { context, root, .. } = props;
    let store = use_reducer(|| Store::new(props.state.clone(), context.clone()));
    let dispatch = store.dispatcher();
    let (state, address) = (&store.state, &store.state.address);
    use_page(&store, context);
    use_listeners(&store.state, root, context, &dispatch);
    use_address(state, &dispatch);
    use_play(state, context, &dispatch);
    let suggestions = use_finder(root, context, &dispatch);
    let attached = props.attached.clone();
    use_effect_with((), move |()| attached.emit(()));
    html! {
        <>
            { suggestions }
            { panel(address.country, address.date, context) }
            { ways_out(address, context) }
        </>
    }
}

/// Writes into the page what has changed.
#[hook]
fn use_page(store: &Store, context: &Context) {
    let page = use_memo((), |()| Attached::default());
    // How the page was printed, until something was written.
    let before = use_mut_ref(|| None::<Vec<Setting>>);
    let shown = use_mut_ref(Address::default);
    let (context, announcement) = (context.clone(), store.announcement.clone());
    use_effect_with(store.state.clone(), move |state| {
        let printed = State::default();
        if before.borrow().is_none() && *state == printed {
            return;
        }
        let subject = context.subject();
        let mut before = before.borrow_mut();
        let old = before.get_or_insert_with(|| {
            page::snapshot();
            looks(&printed, &subject)
        });
        let new = looks(state, &subject);
        page.apply(old, &new);
        *old = new;
        let shown = shown.replace(state.address.clone());
        if shown.query != state.address.query {
            highlight::found(&Query::parse(&state.address.query));
        }
        if let Some(event) = state.address.event.as_ref().filter(|_| shown.event != state.address.event) {
            page::unfold(&format!("event={event}"));
        }
        if !announcement.is_empty() {
            page::set_text("announcer", &announcement);
        }
    });
}

#[hook]
fn use_listeners(state: &State, root: &Element, context: &Context, dispatch: &Dispatch) {
    let now = use_mut_ref(State::default);
    now.replace(state.clone());
    let (root, context, dispatch) = (root.clone(), context.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let listeners = listen(&root, &context, &dispatch, move || now.borrow().clone());
        move || drop(listeners)
    });
}

/// Keeps the address bar and the state in step. The bar is written when the state has come to rest:
/// Safari throws on more than 100 writes in 10 s.
#[hook]
fn use_address(state: &State, dispatch: &Dispatch) {
    // What the bar says already. Early acts may have gone further.
    let written = use_mut_ref(|| Address::parse(&address_bar::fragment()));
    let (dispatch, read) = (dispatch.clone(), written.clone());
    use_effect_with((), move |()| {
        let listener = address_bar::listen(move |fragment| {
            if address_bar::is_address(&fragment) {
                let address = Address::parse(&fragment);
                // What was read must not be written again: that would cut off the way forward.
                read.replace(address.clone());
                dispatch.dispatch(Action::Navigate(address).into());
            }
        });
        move || drop(listener)
    });
    use_effect_with(state.address.clone(), move |address| {
        let address = address.clone();
        let changed = *written.borrow() != address;
        let rest = changed.then(|| {
            clock::after(250, move || {
                let before = written.replace(address.clone());
                address_bar::write(&address.print(), !is_further_typing(&before, &address));
            })
        });
        move || drop(rest)
    });
}

/// Whether only the search words went on: that is no step to come back to.
fn is_further_typing(before: &Address, after: &Address) -> bool {
    let same_words = Address { query: after.query.clone(), ..before.clone() };
    !before.query.is_empty() && !after.query.is_empty() && same_words == *after
}
