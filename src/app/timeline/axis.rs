use yew::prelude::*;

use super::Shown;
use super::layout::{HEIGHT, Scale};
use crate::model::{Category, PartialDate};
use crate::view_state::Emphasis;

/// The events to scale: a day is a line with a dot, a month a bar, a year a band; an attack is a diamond.
/// It repeats the list for the eye and the mouse, so it is hidden from screen readers and the Tab key.
pub fn axis(shown: &[Shown]) -> Html {
    let Some(scale) = Scale::over(shown.iter().map(|(event, _)| event.date)) else {
        return html! { <svg class="axis" viewBox={format!("0 0 96 {HEIGHT}")} aria-hidden="true" /> };
    };
    html! {
        <svg class="axis" viewBox={format!("0 0 96 {HEIGHT}")} aria-hidden="true">
            <path class="axis-line" d={format!("M44 0V{HEIGHT}")} />
            { for scale.years().into_iter().map(|(year, y)| html! {
                <g key={year}>
                    <path class="axis-tick" d={format!("M38 {y}h12")} />
                    <text x="34" y={(y + 4).to_string()} text-anchor="end">{ year }</text>
                </g>
            }) }
            { for shown.iter().map(|shown| mark(shown, scale)) }
        </svg>
    }
}

fn mark((event, emphasis): &Shown, scale: Scale) -> Html {
    let (top, foot) = scale.span(event.date);
    let middle = (top + foot) / 2;
    let chosen = (*emphasis == Emphasis::Chosen).then_some("true");
    let incident = event.category == Category::Incident;
    html! {
        <a key={&*event.id} href={format!("#event={}", event.id)} tabindex="-1" aria-current={chosen} data-kind={event.category.token()}>
            {
                match event.date {
                    PartialDate::Day(_) if incident => html! { <path d={format!("M60 {}l7 7-7 7-7-7z", middle.saturating_sub(7))} /> },
                    PartialDate::Day(_) => html! { <path d={format!("M44 {middle}h14m0-5a5 5 0 1 1 0 10 5 5 0 1 1 0-10")} /> },
                    PartialDate::Month(..) => html! { <rect x="54" y={top.to_string()} width="8" height={(foot - top).max(3).to_string()} /> },
                    PartialDate::Year(_) => html! { <rect class="year" x="70" y={top.to_string()} width="18" height={(foot - top).max(3).to_string()} /> },
                }
            }
        </a>
    }
}
