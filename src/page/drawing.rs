//! The drawing of the map. The outlines are in the page once, as `<path id>`; a mark is a `<use>` of one.

use yew::prelude::*;

use super::Page;
use model::{Country, Date, Mark, MarkKind, Status};
use text::{map_in_words, mark_title};
use view_state::Viewport;

/// The world at the launch, whole.
pub fn drawing(page: &Page) -> Html {
    let context = &page.context;
    let frame = Viewport::default();
    let Viewport { x, y, width } = frame;
    let in_words = map_in_words(Date::LAUNCH, None, context.dataset, context.words, context.language);
    html! {
        <svg class="drawing" viewBox={format!("{x} {y} {width} {}", frame.height())} role="group" aria-label={in_words}
            aria-describedby="map-help">
            <use href="#sphere" class="sphere" />
            <use href="#graticule" class="graticule" />
            { areas(page) }
            { states(page) }
            // The outline of the chosen state, above its neighbours, so that no border hides it.
            <g class="spotlight" aria-hidden="true"><use /></g>
        </svg>
    }
}

/// Overseas parts, which take the look of their state, and areas without a status.
fn areas(page: &Page) -> Html {
    let dataset = page.context.dataset;
    let area = |mark: &Mark| {
        let status = mark.of.and_then(|state| dataset.country(state)).map(|country| country.status(Date::LAUNCH));
        html! {
            <use href={format!("#{}", mark.id)} data-area={mark.id.to_string()} data-of={mark.of.map(|state| state.to_string())}
                data-look={status.map(Status::token)} />
        }
    };
    let areas = dataset.marks.iter().filter(|mark| mark.kind != MarkKind::State);
    html! { <g aria-hidden="true">{ for areas.map(area) }</g> }
}

/// The states, circles above outlines: each a link, so that choosing one needs no script.
fn states(page: &Page) -> Html {
    let dataset = page.context.dataset;
    let mut states: Vec<(&Country, &Mark)> =
        dataset.countries.iter().filter_map(|country| Some((country, dataset.mark(country.id)?))).collect();
    states.sort_by_key(|(_, mark)| mark.radius > 0);
    html! { <g class="states">{ for states.into_iter().map(|(country, mark)| state(country, mark, page)) }</g> }
}

/// One state takes the Tab key: the one that called. The others are reached from there with the arrow keys.
const TAB_STOP: &str = "FRA";

/// In this order of its attributes the page is 70 bytes less after brotli.
fn state(country: &Country, mark: &Mark, page: &Page) -> Html {
    let code = country.id.as_str();
    let status = country.status(Date::LAUNCH);
    let tabindex = if code == TAB_STOP { "0" } else { "-1" };
    let class = (mark.radius > 0).then_some("dot");
    html! {
        <a {tabindex} href={format!("#country={code}")} data-country={code.to_owned()} data-status={status.token()} {class}>
            <title>{ mark_title(country, status, page.context.words) }</title>
            { shape(mark) }
        </a>
    }
}

/// A circle has the id of its state, as an outline has, for the spotlight to refer to.
fn shape(mark: &Mark) -> Html {
    if mark.radius == 0 {
        return html! { <use href={format!("#{}", mark.id)} /> };
    }
    let (x, y) = mark.centre;
    html! { <circle id={mark.id.to_string()} cx={x.to_string()} cy={y.to_string()} r={mark.radius.to_string()} /> }
}
