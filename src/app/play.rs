use gloo_timers::callback::Timeout;
use yew::Callback;

use super::store::Request;
use crate::platform::clock;
use model::{Dataset, Date};
use view_state::{Action, Choice, State};

/// Milliseconds that each stop is shown while the dates run by themselves.
const PACE: u32 = 1600;

/// Lets the dates run by themselves while the state says so, up to the last.
#[derive(Default)]
pub struct Play {
    /// The date that is shown now, if they run, and what ends its time.
    shown: Option<(Date, Timeout)>,
}

impl Play {
    /// Follows the state; `request` is called when a date has had its time.
    pub fn follow(&mut self, state: &State, dataset: &Dataset, request: &Callback<Request>) {
        let date = state.address.date;
        let Some((place, _)) = dataset.stop_at(date).filter(|_| state.playing) else {
            self.shown = None;
            return;
        };
        if self.shown.as_ref().is_some_and(|(shown, _)| *shown == date) {
            return;
        }
        let next = dataset.stops.get(place + 1).map_or(Action::Play(false), |stop| Choice::Date(stop.date).into());
        let request = request.clone();
        self.shown = Some((date, clock::after(PACE, move || request.emit(next.into()))));
    }
}
