//! The timeline: a real list, and beside it an axis to scale. `axis` draws, `layout` has the numbers.

mod axis;
mod item;
mod layout;

use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::HtmlDetailsElement;
use yew::prelude::*;

use self::axis::axis;
use self::item::{Item, item};
use super::markup::{Tag, tag};
use super::memo::memo;
use super::store::Context;
use crate::model::{Category, CountryId, Event, Phase};
use crate::text::{number, with_years};
use crate::view_state::{Action, Emphasis, State, event_emphasis};

/// What the timeline shows follows from this.
#[derive(PartialEq)]
pub struct Timeline {
    pub context: Context,
    pub event: Option<Rc<str>>,
    pub country: Option<CountryId>,
    pub category: Option<Category>,
    pub before_open: bool,
    pub after_open: bool,
}

/// An event with how much it stands out.
pub type Shown<'a> = (&'a Event, Emphasis);

/// The events from the expert group of 2013 to the Call; the years before and after open on request.
pub fn timeline(on: &Timeline) -> Html {
    let context = &on.context;
    let words = context.words;
    let shown = emphasised(on, context);
    let part = |phase: Phase| shown.iter().copied().filter(move |(event, _)| event.part() == phase);
    let list = |phase: Phase| {
        let items = part(phase)
            .map(|(event, emphasis)| memo(Item { context: context.clone(), event: event.id.clone(), emphasis }, item));
        tag("ol").set("class", "events").list(items.collect()).html()
    };
    let on_axis: Vec<Shown> = shown
        .iter()
        .copied()
        .filter(|(event, emphasis)| *emphasis != Emphasis::Muted && is_open(event.part(), on))
        .collect();
    let on_request = |phase: Phase, open: bool| more(phase, open, part(phase).count(), list(phase), context);
    let lists = tag("div")
        .set("class", "timeline-lists")
        .put(on_request(Phase::Before, on.before_open))
        .put(list(Phase::Road))
        .put(on_request(Phase::After, on.after_open));
    tag("section")
        .set("id", "timeline")
        .set("aria-labelledby", "timeline-title")
        .put(tag("h2").set("id", "timeline-title").put(words.timeline_title))
        .put(tag("p").set("class", "note").put(words.timeline_note))
        .put(category_filter(on.category, context))
        .put(tag("div").set("class", "timeline-body").put(axis(&on_axis)).put(lists))
        .html()
}

fn emphasised<'a>(on: &Timeline, context: &'a Context) -> Vec<Shown<'a>> {
    let mut state = State { category: on.category, ..State::default() };
    state.address.event = on.event.clone();
    state.address.country = on.country;
    context.dataset.events.iter().map(|event| (event, event_emphasis(event, &state))).collect()
}

fn is_open(phase: Phase, on: &Timeline) -> bool {
    match phase {
        Phase::Before => on.before_open,
        Phase::After => on.after_open,
        Phase::Road | Phase::Launch => true,
    }
}

fn more(phase: Phase, open: bool, count: usize, list: Html, context: &Context) -> Html {
    let dispatch = context.dispatch.clone();
    let ontoggle = Callback::from(move |event: web_sys::Event| {
        let details = event.target().and_then(|target| target.dyn_into::<HtmlDetailsElement>().ok());
        details.into_iter().for_each(|details| dispatch.dispatch(Action::Open(phase, details.open())));
    });
    let title = with_years(context.words.phase(phase), phase, &context.dataset.events, context.words);
    html! {
        <details data-phase={phase.token()} {open} {ontoggle}>
            <summary>{ title }{ " (" }{ number(count, context.language) }{ ")" }</summary>
            { list }
        </details>
    }
}

fn category_filter(chosen: Option<Category>, context: &Context) -> Tag {
    let words = context.words;
    let button = |category: Option<Category>, name: &'static str| {
        let token = category.map_or("all", Category::token);
        tag("button")
            .key(token)
            .set("type", "button")
            .set("data-category", token)
            .set("aria-pressed", (chosen == category).to_string())
            .set("value", format!("#category={token}"))
            .put(name)
            .html()
    };
    tag("div")
        .set("role", "group")
        .set("aria-label", words.category_filter)
        .set("class", "filter needs-app")
        .put(button(None, words.category_all))
        .list(Category::ALL.iter().map(|category| button(Some(*category), words.category(*category))).collect())
}
