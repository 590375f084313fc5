use yew::prelude::*;

use super::attach::use_attached;
use super::finder::use_finder;
use super::listeners::use_listeners;
use super::play::use_play;
use super::store::{Dispatch, Store};
use crate::context::Context;
use crate::islands::{panel, ways_out};
use crate::looks::looks;
use crate::platform::{address_bar, clock, highlight, page};
use crate::view_state::{Action, Address, Query, State};

#[derive(Clone, PartialEq, Properties)]
pub struct BriefingProps {
    /// The state to begin with.
    pub state: State,
    pub context: Context,
    /// Called once when the page shows the state to begin with and listens.
    pub attached: Callback<()>,
}

/// The app: it changes the printed page and renders only what that has empty places for.
#[component]
pub fn Briefing(props: &BriefingProps) -> Html {
    let context = &props.context;
    let store = use_reducer(|| Store::new(props.state.clone(), context.clone()));
    let dispatch = store.dispatcher();
    let (state, address) = (&store.state, &store.state.address);
    use_attached(state, context, looks);
    use_consequences(&store);
    use_listeners(state, context, &dispatch);
    use_address(state, &dispatch);
    use_play(state, context, &dispatch);
    let suggestions = use_finder(context, &dispatch);
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

/// What follows a change besides the settings: words found are marked, a chosen event is in sight, and a sentence is said.
#[hook]
fn use_consequences(store: &Store) {
    let shown = use_mut_ref(Address::default);
    let announcement = store.announcement.clone();
    use_effect_with(store.state.address.clone(), move |address| {
        let shown = shown.replace(address.clone());
        if shown.query != address.query {
            highlight::found(&Query::parse(&address.query));
        }
        if let Some(event) = address.event.as_ref().filter(|_| shown.event != address.event) {
            page::unfold(&format!("#timeline [data-event='{event}']"));
        }
        if !announcement.is_empty() {
            page::set_text("announcer", &announcement);
        }
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
