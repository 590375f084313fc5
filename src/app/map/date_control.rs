use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use super::tally;
use crate::app::links::source_links;
use crate::app::markup::tag;
use crate::app::store::Context;
use crate::model::{Date, Status};
use crate::platform::clock;
use crate::text::{date, number};
use crate::view_state::Action;

#[derive(PartialEq, Properties)]
pub struct DateControlProps {
    pub context: Context,
    pub date: Date,
}

/// Milliseconds that each stop is shown while playing.
const PACE: u32 = 1600;

/// A slider over the dated stops, with buttons for the next, the one before and all in turn.
#[component]
pub fn DateControl(props: &DateControlProps) -> Html {
    let playing = use_state(|| false);
    let context = &props.context;
    {
        let (playing, context) = (playing.clone(), context.clone());
        use_effect_with((*playing, props.date), move |(on, date)| {
            let next = context.dataset.stop_at(*date).filter(|_| *on).map(|(place, _)| {
                (context.dispatch.clone(), context.dataset.stops.get(place + 1).map(|stop| stop.date))
            });
            let timer = next.map(|(dispatch, next)| {
                clock::after(PACE, move || match next {
                    Some(date) => dispatch.dispatch(Action::Date(date)),
                    None => playing.set(false),
                })
            });
            move || drop(timer)
        });
    }
    let (words, language, stops) = (context.words, context.language, &context.dataset.stops);
    let Some((place, stop)) = context.dataset.stop_at(props.date) else { return html! { <div /> } };
    let last = stops.len().saturating_sub(1);
    let day_of = |place: usize| stops.get(place).map(|stop| stop.date);
    let step = |name: &'static str, sign: &'static str, label: &'static str, to: Option<Date>| {
        let value = to.map(|date| format!("#date={date}"));
        tag("button")
            .set("type", "button")
            .set("data-step", name)
            .set("aria-label", label)
            .set("value", value)
            .flag("disabled", to.is_none())
            .put(sign)
    };
    let oninput = {
        let (context, playing) = (context.clone(), playing.clone());
        Callback::from(move |event: InputEvent| {
            playing.set(false);
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            let place: Option<usize> = input.and_then(|input| input.value().parse().ok());
            if let Some(stop) = place.and_then(|place| context.dataset.stops.get(place)) {
                context.dispatch.dispatch(Action::Date(stop.date));
            }
        })
    };
    let onplay = {
        let (playing, dispatch, first) =
            (playing.clone(), context.dispatch.clone(), stops.first().map(|stop| stop.date));
        Callback::from(move |_: MouseEvent| {
            if !*playing && place == last {
                first.into_iter().for_each(|date| dispatch.dispatch(Action::Date(date)));
            }
            playing.set(!*playing);
        })
    };
    let supporters = tally(&context.dataset, props.date)
        .iter()
        .find(|(status, _)| *status == Status::Supporter)
        .map_or(0, |(_, count)| *count);
    let day = date(props.date, language);
    let line = tag("p")
        .set("class", "date-line")
        .put(tag("label").set("for", "date").put(words.date_label))
        .put(" ")
        .put(tag("strong").set("class", "date-now").put(&*day))
        .put(tag("span").set("class", "date-label").put(&*stop.label));
    let play = html! {
        <button type="button" class="play" data-play={playing.to_string()} aria-label={if *playing { words.pause } else { words.play }} onclick={onplay}>
            { if *playing { "❚❚" } else { "▶" } }
        </button>
    };
    let slider = html! {
        <input id="date" type="range" min="0" max={last.to_string()} step="1" value={place.to_string()}
            data-date={props.date.to_string()} aria-valuetext={format!("{day}, {}", stop.label)} {oninput} />
    };
    let bar = tag("div")
        .set("class", "date-bar needs-app")
        .put(play)
        .put(step("-1", "‹", words.date_back, place.checked_sub(1).and_then(day_of)))
        .put(slider)
        .put(step("1", "›", words.date_on, day_of(place + 1)));
    let note = tag("p")
        .set("class", "date-note")
        .put(tag("strong").put(number(supporters, language)))
        .put(format!(" {}. {} ", words.states_named_supporters, stop.note))
        .put(tag("span").set("class", "sources").list(source_links(&stop.sources, context)));
    tag("div").set("class", "date-control").put(line).put(bar).put(note).html()
}
