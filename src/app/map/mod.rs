//! The choropleth with its controls. This file is the component; `marks` draws, `keyboard` moves.

mod card;
mod date_control;
mod finder;
mod keyboard;
mod legend;
mod marks;
mod zoom;

use std::rc::Rc;

use wasm_bindgen::JsCast;
use yew::prelude::*;

use self::card::card;
pub use self::date_control::DateControl;
pub use self::finder::Finder;
use self::keyboard::{Key, use_type_ahead};
use self::legend::legend;
use self::marks::Areas;
use self::zoom::zoom;
use super::markup::tag;
use super::memo::memo;
use super::store::Context;
use crate::model::{CountryId, Date, Status};
use crate::platform::focus;
use crate::text::map_in_words;
use crate::view_state::{Action, Frame, find_countries, neighbour, small_mark_near};

#[derive(PartialEq, Properties)]
pub struct MapViewProps {
    pub context: Context,
    pub date: Date,
    pub country: Option<CountryId>,
    pub frame: Frame,
    pub status: Option<Status>,
}

/// How near, in CSS pixels, a tap beside a small state must be to mean it.
const REACH: f64 = 24.0;

/// The map: question, date, drawing, legend, card.
#[component]
pub fn MapView(props: &MapViewProps) -> Html {
    let drawing = use_node_ref();
    let rover = use_state(|| None::<CountryId>);
    let type_ahead = use_type_ahead();
    let order = use_memo(props.context.clone(), |context| marks::order(&context.dataset));
    let context = &props.context;
    let words = context.words;
    // One state takes the Tab key: the one last moved to, else the chosen one, else the one that called.
    let tab_stop = rover.or(props.country).or(CountryId::parse("FRA"));

    let onkeydown = {
        let (context, rover, frame) = (context.clone(), rover.clone(), props.frame);
        Callback::from(move |event: KeyboardEvent| {
            let dataset = &context.dataset;
            let here = keyboard::country_at(&event).or(tab_stop);
            let next = match keyboard::read(&event) {
                Some(Key::Move(direction)) => here.and_then(|here| neighbour(here, direction, dataset)).or(here),
                Some(Key::Letter(letter)) => {
                    find_countries(&type_ahead.with(&letter), dataset).first().map(|country| country.id).or(here)
                }
                Some(Key::LetGo) => {
                    context.dispatch.dispatch(Action::Country(None));
                    here
                }
                None => return,
            };
            event.prevent_default();
            let Some(mark) = next.and_then(|next| dataset.mark(next)) else { return };
            rover.set(next);
            context.dispatch.dispatch(Action::Frame(frame.holding(mark.centre)));
            focus::focus(&format!("#map [data-country='{}']", mark.id));
        })
    };
    let onclick = {
        let (context, drawing, frame) = (context.clone(), drawing.clone(), props.frame);
        Callback::from(move |event: MouseEvent| {
            if let Some(id) = near_miss(&event, &drawing, frame)
                .and_then(|(point, reach)| small_mark_near(point, reach, &context.dataset))
            {
                context.dispatch.dispatch(Action::Country(Some(id)));
            }
        })
    };
    let Frame { x, y, width } = props.frame;
    let sea = |part: &'static str| tag("use").set("href", format!("#{part}")).set("class", part).html();
    let in_words = map_in_words(props.date, props.country, &context.dataset, words, context.language);
    let areas = Areas { context: context.clone(), date: props.date, filter: props.status };
    let drawing = html! {
        <svg ref={drawing} class="drawing" viewBox={format!("{x} {y} {width} {}", props.frame.height())} role="group"
            aria-label={in_words} aria-describedby="map-help" {onkeydown} {onclick}>
            { sea("sphere") }
            { sea("graticule") }
            { memo(areas, marks::areas) }
            { marks::states(&order, props, tab_stop) }
            { marks::spotlight(context, props.country) }
        </svg>
    };
    let head = tag("div")
        .set("class", "map-head")
        .put(html! { <Finder context={context.clone()} country={props.country} date={props.date} /> })
        .put(html! { <DateControl context={context.clone()} date={props.date} /> });
    tag("section")
        .set("id", "map")
        .set("aria-labelledby", "map-title")
        .put(tag("h2").set("id", "map-title").put(words.map_title))
        .put(head)
        .put(tag("div").set("class", "map-body").put(drawing).put(zoom(props.frame, context)))
        .put(legend(props.date, props.status, context))
        .put(tag("p").set("id", "map-help").set("class", "note needs-app").put(words.map_help))
        .put(card(props.country, props.date, context))
        .put(tag("p").set("class", "note").put(words.borders))
        .html()
}

/// The place on the map of a click that hit no state, and the reach in the map's pixels.
fn near_miss(event: &MouseEvent, drawing: &NodeRef, frame: Frame) -> Option<((f64, f64), f64)> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    if target.closest("a").ok()?.is_some() {
        return None;
    }
    let bounds = drawing.cast::<web_sys::Element>()?.get_bounding_client_rect();
    let scale = f64::from(frame.width) / bounds.width().max(1.0);
    let right = (f64::from(event.client_x()) - bounds.left()) * scale;
    let down = (f64::from(event.client_y()) - bounds.top()) * scale;
    Some(((f64::from(frame.x) + right, f64::from(frame.y) + down), REACH * scale))
}

/// How many states have each status at a date, in the order of [`Status::ALL`].
fn tally(dataset: &crate::model::Dataset, date: Date) -> Rc<[(Status, usize)]> {
    Status::ALL
        .iter()
        .map(|status| (*status, dataset.countries.iter().filter(|country| country.status(date) == *status).count()))
        .collect()
}
