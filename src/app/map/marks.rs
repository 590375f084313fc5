//! Stateless marks. The outlines are in the page once, as `<path id>`; a mark is a `<use>` of one.

use yew::prelude::*;

use super::MapViewProps;
use crate::app::markup::{Tag, tag};
use crate::app::memo::{Look, runs};
use crate::app::store::Context;
use crate::model::{Country, CountryId, Dataset, Date, Mark, MarkKind, Status};
use crate::text::mark_title;

/// What the marks without a status of their own show follows from this.
#[derive(PartialEq)]
pub struct Areas {
    pub context: Context,
    pub date: Date,
    /// The legend's filter.
    pub filter: Option<Status>,
}

/// Overseas parts, which take the look of their state, and areas without a status.
pub fn areas(on: &Areas) -> Html {
    let dataset = &on.context.dataset;
    let area = |mark: &Mark| {
        let status = mark.of.and_then(|state| dataset.country(state)).map(|country| country.status(on.date));
        tag("use")
            .key(&mark.id)
            .set("href", format!("#{}", mark.id))
            .set("data-area", mark.id.clone())
            .set("data-of", mark.of.map(|state| state.to_string()))
            .set("data-look", status.map(Status::token))
            .set("data-muted", is_muted(status, on.filter).then_some(""))
            .set("fill", status.and_then(pattern))
            .html()
    };
    let areas = dataset.marks.iter().filter(|mark| mark.kind != MarkKind::State).map(area).collect();
    tag("g").set("aria-hidden", "true").list(areas).html()
}

/// Where the states stand in the dataset, in the order in which they are drawn: circles lie above outlines.
pub fn order(dataset: &Dataset) -> Vec<usize> {
    let is_circle = |(place, country): (usize, &Country)| dataset.mark(country.id).map(|mark| (mark.radius > 0, place));
    let mut order: Vec<(bool, usize)> = dataset.countries.iter().enumerate().filter_map(is_circle).collect();
    order.sort_unstable();
    order.into_iter().map(|(_, place)| place).collect()
}

/// The states in that order: each a link, so that choosing one needs no script.
pub fn states(order: &[usize], props: &MapViewProps, tab_stop: Option<CountryId>) -> Html {
    let context = &props.context;
    let state = |place: &usize| {
        let country = context.dataset.countries.get(*place)?;
        let status = country.status(props.date);
        Some(StateMark {
            place: *place,
            status,
            is_muted: is_muted(Some(status), props.status),
            is_chosen: props.country == Some(country.id),
            is_tab_stop: tab_stop == Some(country.id),
        })
    };
    let states: Vec<StateMark> = order.iter().filter_map(state).collect();
    tag("g").set("class", "states").list(runs(&states, context)).html()
}

#[derive(Clone, PartialEq)]
struct StateMark {
    /// Where the state stands in the dataset.
    place: usize,
    status: Status,
    is_muted: bool,
    is_chosen: bool,
    is_tab_stop: bool,
}

impl Look for StateMark {
    fn html(&self, context: &Context) -> Option<Html> {
        let country = context.dataset.countries.get(self.place)?;
        let code = country.id.as_str();
        let mark = tag("a")
            .key(code)
            .set("href", format!("#country={code}"))
            .set("data-country", code.to_owned())
            .set("data-status", self.status.token())
            .set("tabindex", if self.is_tab_stop { "0" } else { "-1" })
            .set("data-muted", self.is_muted.then_some(""))
            .set("fill", pattern(self.status))
            .set("aria-current", self.is_chosen.then_some("true"))
            .put(tag("title").put(mark_title(country, self.status, context.words, context.language)))
            .put(shape(context.dataset.mark(country.id)?));
        Some(mark.html())
    }
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
fn is_muted(status: Option<Status>, filter: Option<Status>) -> bool {
    filter.is_some_and(|wanted| status != Some(wanted))
}
