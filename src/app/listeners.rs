//! What the reader's acts in the page ask for. One listener for each kind of event serves the whole page, as every control
//! says what it asks for in the grammar of addresses: a link such as `#country=FRA`, which works without the app too, or a
//! button with such a value.

use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, Event, HtmlInputElement, HtmlSelectElement, MouseEvent};
use yew::Callback;

use super::keyboard::Keyboard;
use super::store::Request;
use crate::context::Context;
use crate::platform::{focus, page};
use model::CountryId;
use view_state::{Action, Choice, State, View, change, changes, small_mark_near};

/// How near, in CSS pixels, a tap beside a small state must be to mean it.
const REACH: f64 = 24.0;

/// Listens to the page until dropped. `now` is kept as the state is when something happens.
pub fn listen(context: &Context, now: &Rc<RefCell<State>>, request: &Callback<Request>) -> Vec<EventListener> {
    let Some(root) = page::element(page::ROOT) else { return Vec::new() };
    let page = Page { context: context.clone(), now: Rc::clone(now), keyboard: Keyboard::default() };
    let page = Rc::new(page);
    let on = |kind: &'static str, requests: fn(&Event, &Page) -> Option<Vec<Request>>| {
        let (page, request) = (Rc::clone(&page), request.clone());
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(&root, kind, options, move |event| {
            requests(event, &page).into_iter().flatten().for_each(|asked| request.emit(asked));
        })
    };
    vec![
        on("click", |event, page| {
            let event = event.dyn_ref()?;
            clicked(event, page).or_else(|| beside_a_mark(event, page))
        }),
        on("input", entered),
        // Not every tool that fills in a form sends `input` for a select. Doing the same twice does no harm.
        on("change", entered),
        on("keydown", |event, page| page.keyboard.pressed(event.dyn_ref()?, &page.context.dataset)),
    ]
}

/// What the listeners know.
struct Page {
    context: Context,
    now: Rc<RefCell<State>>,
    keyboard: Keyboard,
}

/// What a control asks for that was used before the app was there.
pub fn early(control: &Element) -> Vec<Request> {
    if control.has_attribute("data-play") {
        return vec![Request::Control(Action::Play(true))];
    }
    let asked = control.get_attribute("value").or_else(|| control.get_attribute("href"));
    changes(&asked.unwrap_or_default()).into_iter().map(Request::Control).collect()
}

fn clicked(event: &MouseEvent, page: &Page) -> Option<Vec<Request>> {
    if event.button() != 0 || event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let control = target.closest("a[href^='#'], button[value^='#'], [data-play]").ok()??;
    let Some(href) = control.get_attribute("href") else { return Some(early(&control)) };
    let actions = changes(&href);
    let Some((section, view)) = actions.first().map(section_of) else { return within_the_page(&href) };
    event.prevent_default();
    let (shown, is_framed) = (page.now.borrow().address.view, page.context.full_page.is_some());
    let is_elsewhere = control.closest(section).ok()?.is_none();
    // An article's frame may show another view alone: the whole briefing has this one.
    if is_elsewhere && shown != View::All && shown != view && page::open_full(&href).is_some() {
        return None;
    }
    // The article around a frame would scroll along.
    if is_elsewhere && !is_framed {
        focus::scroll_to(section, true);
    }
    // A link in running text leads to something; it is no switch.
    let is_text = control.closest("#explained").ok()?.is_some();
    Some(actions.into_iter().map(if is_text { Request::Set } else { Request::Control }).collect())
}

/// A link to a place in the page is the browser's own affair, unless a filter hides that place. A section that is folded
/// opens.
fn within_the_page(href: &str) -> Option<Vec<Request>> {
    let id = href.strip_prefix('#')?;
    let target = page::element(id)?;
    page::unfold(&format!("#{id} > .folded > summary"));
    target.has_attribute("hidden").then(|| vec![Action::ResetQuotes.into()])
}

/// What typing or choosing in a named control asks for: its name and value are a change in the same grammar.
fn entered(event: &Event, page: &Page) -> Option<Vec<Request>> {
    let (id, name, value) = match event.target()?.dyn_into::<HtmlInputElement>() {
        Ok(input) => (input.id(), input.name(), input.value()),
        Err(target) => {
            let select = target.dyn_into::<HtmlSelectElement>().ok()?;
            (select.id(), select.name(), select.value())
        }
    };
    if id == "date" {
        let stop = page.context.dataset.stops.get(value.parse::<usize>().ok()?)?;
        return Some(vec![Action::Play(false).into(), Choice::Date(stop.date).into()]);
    }
    Some(vec![change(&name, &value)?.into()])
}

/// The small state that a click beside every mark means.
fn beside_a_mark(event: &MouseEvent, page: &Page) -> Option<Vec<Request>> {
    let target: Element = event.target()?.dyn_into().ok()?;
    let drawing = target.closest("#map .drawing").ok()??;
    if target.closest("a").ok()?.is_some() {
        return None;
    }
    let (frame, bounds) = (page.now.borrow().frame, drawing.get_bounding_client_rect());
    let scale = f64::from(frame.width) / bounds.width().max(1.0);
    let right = (f64::from(event.client_x()) - bounds.left()) * scale;
    let down = (f64::from(event.client_y()) - bounds.top()) * scale;
    let point = (f64::from(frame.x) + right, f64::from(frame.y) + down);
    let id: CountryId = small_mark_near(point, REACH * scale, &page.context.dataset)?;
    Some(vec![Choice::Country(Some(id)).into()])
}

/// The section that shows a choice.
fn section_of(action: &Action) -> (&'static str, View) {
    match action {
        Action::Choose(Choice::Event(_)) => ("#timeline", View::Timeline),
        Action::Choose(Choice::Query(_) | Choice::Filter(_) | Choice::Unfilter(_) | Choice::Quote(_)) => {
            ("#quotes", View::Quotes)
        }
        _ => ("#map", View::Map),
    }
}
