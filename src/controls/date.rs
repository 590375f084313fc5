use yew::prelude::*;

use super::{Context, source_links};
use crate::model::{Date, Status, Stop};
use crate::text::{date, number};

/// A slider over the dated stops, with buttons for the next, the one before and all in turn, and what the record says
/// of each stop. All notes are printed, so that changing the date shows one and writes none.
pub fn date_control(on: &Context) -> Html {
    let words = on.page_words;
    let stops = &on.dataset.stops;
    let Some((place, stop)) = on.dataset.stop_at(Date::LAUNCH) else { return html! { <div class="date-control" /> } };
    let day = date(Date::LAUNCH, on.language);
    let day_of = |place: usize| stops.get(place).map(|stop| stop.date);
    let step = |name: &'static str, sign: &'static str, label: &'static str, to: Option<Date>| {
        let value = to.map(|date| format!("#date={date}"));
        html! { <button type="button" data-step={name} aria-label={label} {value} disabled={to.is_none()}>{ sign }</button> }
    };
    html! {
        <div class="date-control">
            <p class="date-line">
                <label for="date">{ words.date_label }</label>{ " " }
                <strong class="date-now">{ day.clone() }</strong>{ " " }
                <span class="date-label">{ stop.label.to_string() }</span>
            </p>
            <div class="date-bar needs-app">
                // The style sheet has its sign, so that playing changes attributes only.
                <button type="button" class="play" data-play="false" aria-label={on.words.play}></button>
                { step("-1", "‹", words.date_back, place.checked_sub(1).and_then(day_of)) }
                <input id="date" type="range" min="0" max={stops.len().saturating_sub(1).to_string()} step="1"
                    value={place.to_string()} data-date={Date::LAUNCH.to_string()}
                    aria-valuetext={format!("{day}, {}", stop.label)} />
                { step("1", "›", words.date_on, day_of(place + 1)) }
            </div>
            { for stops.iter().enumerate().map(|(other, stop)| note(stop, other != place, on)) }
        </div>
    }
}

/// What is known of the list on the day of a stop.
fn note(stop: &Stop, hidden: bool, on: &Context) -> Html {
    let supporters = on.dataset.standing(Status::Supporter, stop.date).count();
    html! {
        <p class="date-note" data-stop={stop.date.to_string()} {hidden}>
            <strong>{ number(supporters, on.language) }</strong>
            { format!(" {}. {} ", on.words.states_named_supporters, stop.note) }
            <span class="sources">{ source_links(&stop.sources, on.dataset, on.full_page) }</span>
        </p>
    }
}
