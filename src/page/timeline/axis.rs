use yew::prelude::*;

use super::scale::{HEIGHT, Scale};
use crate::model::{Category, Event, PartialDate};

/// The events to scale: a day is a line with a dot, a month a bar, a year a band; an attack is a diamond.
/// It repeats the list for the eye and the mouse, so it is hidden from screen readers and the Tab key.
pub fn axis(events: &[&Event]) -> Html {
    let Some(scale) = Scale::over(events.iter().map(|event| event.date)) else { return Html::default() };
    let tick = |(year, y): (u16, u32)| {
        html! {
            <g>
                <path d={format!("M38 {y}h12")} class="axis-tick" />
                <text x="34" y={(y + 4).to_string()} text-anchor="end">{ year }</text>
            </g>
        }
    };
    html! {
        <svg viewBox={format!("0 0 96 {HEIGHT}")} aria-hidden="true" class="axis">
            <path d={format!("M44 0V{HEIGHT}")} class="axis-line" />
            { for scale.years().into_iter().map(tick) }
            { for events.iter().map(|event| mark(event, scale)) }
        </svg>
    }
}

fn mark(event: &Event, scale: Scale) -> Html {
    let (top, foot) = scale.span(event.date);
    let middle = (top + foot) / 2;
    let path = |d: String| html! { <path {d} /> };
    let bar = |x: &'static str, width: &'static str, class: Option<&'static str>| {
        html! { <rect {x} y={top.to_string()} {width} height={(foot - top).max(3).to_string()} {class} /> }
    };
    let shape = match event.date {
        PartialDate::Day(_) if event.category == Category::Incident => {
            path(format!("M60 {}l7 7-7 7-7-7z", middle.saturating_sub(7)))
        }
        PartialDate::Day(_) => path(format!("M44 {middle}h14m0-5a5 5 0 1 1 0 10 5 5 0 1 1 0-10")),
        PartialDate::Month(..) => bar("54", "8", None),
        PartialDate::Year(_) => bar("70", "18", Some("year")),
    };
    html! { <a href={format!("#event={}", event.id)} tabindex="-1" data-kind={event.category.token()}>{ shape }</a> }
}
