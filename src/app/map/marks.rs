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
                html! { <use key={&*mark.id} href={format!("#{}", mark.id)} data-area={mark.id.to_string()} data-of={of} class={look(status, filter)} /> }
            }) }
        </g>
    }
}

/// The states: each a link, so that choosing one needs no script. Circles lie above outlines.
pub fn states(context: &Context, props: &MapViewProps, tab_stop: Option<CountryId>) -> Html {
    let dataset = &context.dataset;
    let mut pairs: Vec<(&Mark, &Country)> =
        dataset.countries.iter().filter_map(|country| Some((dataset.mark(country.id)?, country))).collect();
    pairs.sort_by_key(|(mark, country)| (mark.radius > 0, country.id));
    html! {
        <g class="states">
            { for pairs.into_iter().map(|(mark, country)| {
                let status = country.status(props.date);
                let code = country.id.to_string();
                let chosen = (props.country == Some(country.id)).then_some("true");
                let tabindex = if tab_stop == Some(country.id) { "0" } else { "-1" };
                html! {
                    <a key={code.clone()} href={format!("#country={code}")} data-country={code} data-status={status.token()} {tabindex}
                        class={look(Some(status), props.status)} aria-current={chosen}>
                        <title>{ mark_title(country, props.date, context.language) }</title>
                        { shape(mark, None) }
                    </a>
                }
            }) }
        </g>
    }
}

/// The outline of the chosen state, drawn above its neighbours so that no border hides it.
pub fn spotlight(context: &Context, country: Option<CountryId>) -> Html {
    let mark = country.and_then(|id| context.dataset.mark(id));
    html! { <g class="spotlight" aria-hidden="true">{ for mark.map(|mark| shape(mark, Some("ring"))) }</g> }
}

fn shape(mark: &Mark, class: Option<&'static str>) -> Html {
    if mark.radius > 0 {
        html! { <circle {class} cx={mark.centre.0.to_string()} cy={mark.centre.1.to_string()} r={mark.radius.to_string()} /> }
    } else {
        html! { <use {class} href={format!("#{}", mark.id)} /> }
    }
}

fn look(status: Option<Status>, filter: Option<Status>) -> Classes {
    let muted = filter.is_some_and(|wanted| status != Some(wanted));
    classes!(status.map_or("area", Status::token), muted.then_some("muted"))
}
