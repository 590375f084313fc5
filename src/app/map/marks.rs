//! Stateless marks. The outlines are in the page once, as `<path id>`; a mark is a `<use>` of one.

use yew::prelude::*;

use super::MapViewProps;
use crate::app::store::Context;
use crate::model::{Country, CountryId, Date, Mark, MarkKind, Status};
use crate::text::mark_title;

/// Overseas parts, which take the look of their state, and areas without a status.
pub fn areas(context: &Context, date: Date, filter: Option<Status>) -> Html {
    let dataset = &context.dataset;
    html! {
        <g aria-hidden="true">
            { for dataset.marks.iter().filter(|mark| mark.kind != MarkKind::State).map(|mark| {
                let status = mark.of.and_then(|state| dataset.country(state)).map(|country| country.status(date));
                let of = mark.of.map(|state| state.to_string());
                html! { <use key={&*mark.id} href={format!("#{}", mark.id)} data-area={mark.id.to_string()} data-of={of} data-look={status.map(Status::token)} data-muted={muted(status, filter)} fill={status.and_then(pattern)} /> }
            }) }
        </g>
    }
}

/// The states: each a link, so that choosing one needs no script. Circles lie above outlines.
pub fn states(context: &Context, props: &MapViewProps, tab_stop: Option<CountryId>) -> Html {
    let dataset = &context.dataset;
    let pairs: Vec<(&Mark, &Country)> = dataset.countries.iter().filter_map(|country| Some((dataset.mark(country.id)?, country))).collect();
    let (circles, outlines): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|(mark, _)| mark.radius > 0);
    html! {
        <g class="states">
            { for outlines.into_iter().chain(circles).map(|(mark, country)| {
                let status = country.status(props.date);
                let code = country.id.to_string();
                let chosen = (props.country == Some(country.id)).then_some("true");
                let tabindex = if tab_stop == Some(country.id) { "0" } else { "-1" };
                html! {
                    <a key={code.clone()} href={format!("#country={code}")} data-country={code} data-status={status.token()} {tabindex}
                        data-muted={muted(Some(status), props.status)} fill={pattern(status)} aria-current={chosen}>
                        <title>{ mark_title(country, props.date, context.words, context.language) }</title>
                        { shape(mark) }
                    </a>
                }
            }) }
        </g>
    }
}

/// The outline of the chosen state, drawn above its neighbours so that no border hides it.
pub fn spotlight(context: &Context, country: Option<CountryId>) -> Html {
    let mark = country.and_then(|id| context.dataset.mark(id));
    html! { <g class="spotlight" aria-hidden="true">{ for mark.map(shape) }</g> }
}

fn shape(mark: &Mark) -> Html {
    if mark.radius > 0 {
        html! { <circle cx={mark.centre.0.to_string()} cy={mark.centre.1.to_string()} r={mark.radius.to_string()} /> }
    } else {
        html! { <use href={format!("#{}", mark.id)} /> }
    }
}

/// The pattern of a status, for a `fill` attribute: in a style sheet of its own file the reference would be
/// looked for in that file.
pub fn pattern(status: Status) -> Option<&'static str> {
    match status {
        Status::Undated => Some("url(#hatch)"),
        Status::Absent => Some("url(#cross)"),
        Status::Supporter | Status::Unnamed => None,
    }
}

/// Whether the legend's filter puts a mark in the background.
fn muted(status: Option<Status>, filter: Option<Status>) -> Option<&'static str> {
    filter.is_some_and(|wanted| status != Some(wanted)).then_some("")
}
