use yew::prelude::*;

use super::{Context, listed_source_links};
use model::{Date, Status, Stop};
use text::{date, filled, number};

/// The date control as one: its day, its slider, its notes.
pub fn date_control(on: &Context) -> Html {
    html! { <div class="date-control">{ date_line(on) }{ date_bar(on, Html::default()) }{ date_notes(on) }</div> }
}

/// The day that the map shows, and what happened on it.
pub fn date_line(on: &Context) -> Html {
    let stop = on.dataset.stop_at(Date::LAUNCH).map(|(_, stop)| stop.label.to_string());
    html! {
        <p class="date-line">
            <label for="date">{ on.page_words.date_label }</label>{ " " }
            <strong class="date-now">{ date(Date::LAUNCH, on.language) }</strong>{ " " }
            <span class="date-label">{ stop }</span>
        </p>
    }
}

/// A slider over the dated stops, with buttons for the next, the one before and all in turn. Where there is a chart, the slider
/// lies over it unseen: the chart has the handle.
pub fn date_bar(on: &Context, chart: Html) -> Html {
    let words = on.page_words;
    let stops = &on.dataset.stops;
    let Some((place, stop)) = on.dataset.stop_at(Date::LAUNCH) else { return Html::default() };
    let day_of = |place: usize| stops.get(place).map(|stop| stop.date);
    let step = |name: &'static str, sign: &'static str, label: &'static str, to: Option<Date>| {
        let value = to.map(|date| format!("#date={date}"));
        html! {
            <button type="button" class="needs-app" data-step={name} aria-label={label} {value} disabled={to.is_none()}>{ sign }</button>
        }
    };
    html! {
        <div class="date-bar">
            // The style sheet has its sign, so that playing changes attributes only.
            <button type="button" class="play needs-app" data-play="false" aria-label={on.words.play}></button>
            { step("-1", "‹", words.date_back, place.checked_sub(1).and_then(day_of)) }
            <div class="date-axis">
                { chart }
                <input id="date" type="range" class="needs-app" min="0" max={stops.len().saturating_sub(1).to_string()} step="1"
                    value={place.to_string()} data-date={Date::LAUNCH.to_string()}
                    aria-valuetext={format!("{}, {}", date(Date::LAUNCH, on.language), stop.label)} />
            </div>
            { step("1", "›", words.date_on, day_of(place + 1)) }
        </div>
    }
}

/// What the record says of each stop. All notes are printed, so that changing the date shows one and writes none.
pub fn date_notes(on: &Context) -> Html {
    let shown = on.dataset.stop_at(Date::LAUNCH).map(|(place, _)| place);
    html! {
        <div class="date-notes">
            { for on.dataset.stops.iter().enumerate().map(|(place, stop)| note((place, stop), Some(place) != shown, on)) }
        </div>
    }
}

/// What is known of the list on the day of a stop, and what is new since the one before it.
fn note((place, stop): (usize, &Stop), hidden: bool, on: &Context) -> Html {
    let supporters = on.dataset.count(Status::Supporter, stop.date);
    let before = place.checked_sub(1).and_then(|place| on.dataset.stops.get(place));
    html! {
        <p class="date-note" data-stop={stop.date.to_string()} {hidden}>
            <strong>{ number(supporters, on.language) }</strong>
            { format!(" {}. {} ", on.words.states_named_supporters, stop.note) }
            { before.map(|before| news(before.date, stop.date, on)) }
            <span class="sources">{ listed_source_links(&stop.sources, on.dataset, on.full_page) }</span>
        </p>
    }
}

/// Who is shown as a supporter on a day and was not on another.
fn news(before: Date, day: Date, on: &Context) -> String {
    let supporters = on.dataset.with_status(Status::Supporter, day);
    let new = supporters.filter(|country| country.status(before) != Status::Supporter);
    let names: Vec<&str> = new.map(|country| &*country.name).collect();
    if names.is_empty() {
        return String::new();
    }
    let [before, day] = [before, day].map(|day| date(day, on.language));
    filled(on.page_words.date_new, &[("before", &before), ("day", &day), ("states", &names.join(", "))]) + " "
}
