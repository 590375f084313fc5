use yew::prelude::*;

use super::store::Dispatch;
use crate::context::Context;
use crate::platform::clock;
use crate::view_state::{Action, State};

/// Milliseconds that each stop is shown while the dates run by themselves.
const PACE: u32 = 1600;

/// Lets the dates run by themselves while the state says so, up to the last.
#[hook]
pub fn use_play(state: &State, context: &Context, dispatch: &Dispatch) {
    let (dataset, dispatch) = (context.dataset.clone(), dispatch.clone());
    use_effect_with((state.playing, state.address.date), move |(playing, date)| {
        let stop = dataset.stop_at(*date).filter(|_| *playing);
        let next = stop.map(|(place, _)| match dataset.stops.get(place + 1) {
            Some(stop) => Action::Date(stop.date),
            None => Action::Play(false),
        });
        let timer = next.map(|next| clock::after(PACE, move || dispatch.dispatch(next.into())));
        move || drop(timer)
    });
}
