//! Stateless marks. The outlines are in the page once, as `<path id>`; a mark is a `<use>` of one.

use yew::prelude::*;

use super::MapViewProps;
use crate::app::markup::{Tag, tag};
use crate::app::store::Context;
use crate::model::{Country, CountryId, Date, Mark, MarkKind, Status};
use crate::text::mark_title;

/// Overseas parts, which take the look of their state, and areas without a status.
pub fn areas(context: &Context, date: Date, filter: Option<Status>) -> Html {
    let dataset = &context.dataset;
    let area = |mark: &Mark| {
        let status = mark.of.and_then(|state| dataset.country(state)).map(|country| country.status(date));
        tag("use")
            .key(&mark.id)
            .set("href", format!("#{}", mark.id))
            .set("data-area", mark.id.clone())
            .set("data-of", mark.of.map(|state| state.to_string()))
            .set("data-look", status.map(Status::token))
            .set("data-muted", muted(status, filter))
            .set("fill", status.and_then(pattern))
            .html()
    };
    let areas = dataset.marks.iter().filter(|mark| mark.kind != MarkKind::State).map(area).collect();
    tag("g").set("aria-hidden", "true").list(areas).html()
}

/// The states: each a link, so that choosing one needs no script. Circles lie above outlines.
pub fn states(context: &Context, props: &MapViewProps, tab_stop: Option<CountryId>) -> Html {
    let dataset = &context.dataset;
    let pairs: Vec<(&Mark, &Country)> =
        dataset.countries.iter().filter_map(|country| Some((dataset.mark(country.id)?, country))).collect();
    let (circles, outlines): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|(mark, _)| mark.radius > 0);
    let state = |(mark, country): (&Mark, &Country)| {
        let status = country.status(props.date);
        let code = country.id.as_str();
        tag("a")
            .key(code)
            .set("href", format!("#country={code}"))
            .set("data-country", code.to_owned())
            .set("data-status", status.token())
            .set("tabindex", if tab_stop == Some(country.id) { "0" } else { "-1" })
            .set("data-muted", muted(Some(status), props.status))
            .set("fill", pattern(status))
            .set("aria-current", (props.country == Some(country.id)).then_some("true"))
            .put(tag("title").put(mark_title(country, props.date, context.words, context.language)))
            .put(shape(mark))
            .html()
    };
    tag("g").set("class", "states").list(outlines.into_iter().chain(circles).map(state).collect()).html()
}

/// The outline of the chosen state, drawn above its neighbours so that no border hides it.
pub fn spotlight(context: &Context, country: Option<CountryId>) -> Html {
    let mark = country.and_then(|id| context.dataset.mark(id));
    tag("g").set("class", "spotlight").set("aria-hidden", "true").put(mark.map(shape)).html()
}

fn shape(mark: &Mark) -> Tag {
    if mark.radius > 0 {
        let (x, y) = mark.centre;
        tag("circle").set("cx", x.to_string()).set("cy", y.to_string()).set("r", mark.radius.to_string())
    } else {
        tag("use").set("href", format!("#{}", mark.id))
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
