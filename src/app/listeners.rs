//! What the reader's acts in the page ask for. One listener for each kind of event serves the whole page, as every control
//! says what it asks for in the grammar of addresses: a link such as `#country=FRA`, which works without the app too, or a
//! button with such a value.

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, KeyboardEvent, MouseEvent};
use yew::{hook, use_effect_with, use_mut_ref};

use super::keyboard::Keyboard;
use super::store::{Dispatch, Request};
use crate::context::Context;
use crate::model::CountryId;
use crate::platform::{focus, page};
use crate::view_state::{Action, Frame, State, View, change, changes, small_mark_near};

/// How near, in CSS pixels, a tap beside a small state must be to mean it.
const REACH: f64 = 24.0;

/// Listens to the page for as long as it lives.
#[hook]
pub fn use_listeners(state: &State, context: &Context, dispatch: &Dispatch) {
    let now = use_mut_ref(State::default);
    now.replace(state.clone());
    let (context, dispatch) = (context.clone(), dispatch.clone());
    use_effect_with((), move |()| {
        let root = page::element(page::ROOT);
        let listeners = root.map(|root| listen(&root, &context, &dispatch, move || now.borrow().clone()));
        move || drop(listeners)
    });
}

/// Listens to the page until dropped. `now` is the state as it is when something happens.
fn listen(
    root: &Element,
    context: &Context,
    dispatch: &Dispatch,
    now: impl Fn() -> State + Clone + 'static,
) -> Vec<EventListener> {
    let perform = {
        let dispatch = dispatch.clone();
        move |requests: Vec<Request>| requests.into_iter().for_each(|request| dispatch.dispatch(request))
    };
    let keyboard = Keyboard::default();
    let (clicking, typing, choosing) = (perform.clone(), perform.clone(), perform.clone());
    let (map_now, map_context, key_context) = (now.clone(), context.clone(), context.clone());
    let stops: Vec<_> = context.dataset.stops.iter().map(|stop| stop.date).collect();
    let entering = move |event: &Event| entered(event, &stops);
    let changing = entering.clone();
    let on = |kind: &'static str, act: Box<dyn FnMut(&Event)>| {
        EventListener::new_with_options(root, kind, EventListenerOptions::enable_prevent_default(), act)
    };
    vec![
        on(
            "click",
            Box::new(move |event| {
                let Some(event) = event.dyn_ref::<MouseEvent>() else { return };
                let requests = clicked(event, &now()).or_else(|| beside_a_mark(event, map_now().frame, &map_context));
                clicking(requests.unwrap_or_default());
            }),
        ),
        on("input", Box::new(move |event| typing(entering(event)))),
        // Not every tool that fills in a form sends `input` for a select. Doing the same twice does no harm.
        on("change", Box::new(move |event| choosing(changing(event)))),
        on(
            "keydown",
            Box::new(move |event| {
                let Some(event) = event.dyn_ref::<KeyboardEvent>() else { return };
                perform(keyboard.pressed(event, &key_context.dataset));
            }),
        ),
    ]
}

/// What a control asks for that was used before the app was there.
pub fn early(control: &Element, state: &State) -> Vec<Request> {
    if control.has_attribute("data-play") {
        return vec![Action::Play(!state.playing).into()];
    }
    let asked = control.get_attribute("value").or_else(|| control.get_attribute("href"));
    changes(&asked.unwrap_or_default()).into_iter().map(Request::Control).collect()
}

fn clicked(event: &MouseEvent, state: &State) -> Option<Vec<Request>> {
    if event.button() != 0 || event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let control = target.closest("a[href^='#'], button[value^='#'], [data-play]").ok()??;
    let Some(href) = control.get_attribute("href") else { return Some(early(&control, state)) };
    let actions = changes(&href);
    let Some((home, view)) = actions.first().map(home) else { return within_the_page(&href) };
    event.prevent_default();
    let is_elsewhere = control.closest(home).ok()?.is_none();
    // An article's frame may show another view alone: the whole briefing has this one.
    let shown = state.address.view;
    if is_elsewhere && shown != View::All && shown != view && page::open_full(&href).is_some() {
        return None;
    }
    if is_elsewhere {
        focus::scroll_to(home, true);
    }
    // A link in running text leads to something; it is no switch.
    let is_text = control.closest("#explained").ok()?.is_some();
    Some(actions.into_iter().map(if is_text { Request::Set } else { Request::Control }).collect())
}

/// A link to a place in the page is the browser's own affair, unless a filter hides that place.
fn within_the_page(href: &str) -> Option<Vec<Request>> {
    let target = page::element(href.strip_prefix('#')?)?;
    target.has_attribute("hidden").then(|| vec![Action::ResetQuotes.into()])
}

/// What typing or choosing in a named control asks for: its name and value are a change in the same grammar.
fn entered(event: &Event, stops: &[crate::model::Date]) -> Vec<Request> {
    let Some(target) = event.target() else { return Vec::new() };
    let (id, name, value) = match target.dyn_into::<HtmlInputElement>() {
        Ok(input) => (input.id(), input.name(), input.value()),
        Err(target) => match target.dyn_into::<HtmlSelectElement>() {
            Ok(select) => (select.id(), select.name(), select.value()),
            Err(_) => return Vec::new(),
        },
    };
    if id == "date" {
        let day = value.parse().ok().and_then(|place: usize| stops.get(place));
        return day.into_iter().flat_map(|day| [Action::Play(false), Action::Date(*day)]).map(Into::into).collect();
    }
    change(&name, &value).map(Into::into).into_iter().collect()
}

/// The small state that a click beside every mark means.
fn beside_a_mark(event: &MouseEvent, frame: Frame, context: &Context) -> Option<Vec<Request>> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let drawing = target.closest("#map .drawing").ok()??;
    if target.closest("a").ok()?.is_some() {
        return None;
    }
    let bounds = drawing.get_bounding_client_rect();
    let scale = f64::from(frame.width) / bounds.width().max(1.0);
    let right = (f64::from(event.client_x()) - bounds.left()) * scale;
    let down = (f64::from(event.client_y()) - bounds.top()) * scale;
    let point = (f64::from(frame.x) + right, f64::from(frame.y) + down);
    let id: CountryId = small_mark_near(point, REACH * scale, &context.dataset)?;
    Some(vec![Action::Country(Some(id)).into()])
}

/// The section that shows a choice.
fn home(action: &Action) -> (&'static str, View) {
    match action {
        Action::Event(_) => ("#timeline", View::Timeline),
        Action::Query(_) | Action::Facet(..) | Action::Quote(_) => ("#quotes", View::Quotes),
        _ => ("#map", View::Map),
    }
}
