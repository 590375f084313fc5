use yew::prelude::*;

use super::Shown;
use super::layout::{HEIGHT, Scale};
use crate::app::markup::{Tag, tag};
use crate::model::{Category, PartialDate};
use crate::view_state::Emphasis;

/// The events to scale: a day is a line with a dot, a month a bar, a year a band; an attack is a diamond.
/// It repeats the list for the eye and the mouse, so it is hidden from screen readers and the Tab key.
pub fn axis(shown: &[Shown]) -> Tag {
    let axis = tag("svg").set("viewBox", format!("0 0 96 {HEIGHT}")).set("aria-hidden", "true").set("class", "axis");
    let Some(scale) = Scale::over(shown.iter().map(|(event, _)| event.date)) else { return axis };
    let tick = |(year, y): (u16, u32)| {
        let line = tag("path").set("d", format!("M38 {y}h12")).set("class", "axis-tick");
        let name = tag("text").set("x", "34").set("y", (y + 4).to_string()).set("text-anchor", "end");
        let year = year.to_string();
        tag("g").key(&year).put(line).put(name.put(year)).html()
    };
    axis.put(tag("path").set("d", format!("M44 0V{HEIGHT}")).set("class", "axis-line"))
        .list(scale.years().into_iter().map(tick).collect())
        .list(shown.iter().map(|shown| mark(shown, scale)).collect())
}

fn mark((event, emphasis): &Shown, scale: Scale) -> Html {
    let (top, foot) = scale.span(event.date);
    let middle = (top + foot) / 2;
    let chosen = (*emphasis == Emphasis::Chosen).then_some("true");
    let incident = event.category == Category::Incident;
    let bar = |x, width| {
        let bar = tag("rect").set("x", x).set("y", top.to_string()).set("width", width);
        bar.set("height", (foot - top).max(3).to_string())
    };
    let shape = match event.date {
        PartialDate::Day(_) if incident => {
            tag("path").set("d", format!("M60 {}l7 7-7 7-7-7z", middle.saturating_sub(7)))
        }
        PartialDate::Day(_) => tag("path").set("d", format!("M44 {middle}h14m0-5a5 5 0 1 1 0 10 5 5 0 1 1 0-10")),
        PartialDate::Month(..) => bar("54", "8"),
        PartialDate::Year(_) => bar("70", "18").set("class", "year"),
    };
    tag("a")
        .key(&event.id)
        .set("href", format!("#event={}", event.id))
        .set("tabindex", "-1")
        .set("aria-current", chosen)
        .set("data-kind", event.category.token())
        .put(shape)
        .html()
}
