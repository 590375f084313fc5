use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::markup::tag;
use crate::model::Dataset;
use crate::platform::focus;
use crate::view_state::{Action, change, changes};

/// What a click asks for. Every control that chooses something says what in the grammar of addresses: a
/// link such as `#country=FRA`, which works without the app too, or a button with such a value. So one
/// handler serves the whole page. A link that is current lets go of its choice.
pub fn clicked(event: &MouseEvent) -> Vec<Action> {
    follow(event).unwrap_or_default()
}

fn follow(event: &MouseEvent) -> Option<Vec<Action>> {
    if event.button() != 0 || event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let target: Element = event.target()?.dyn_into().ok()?;
    let control = target.closest("a[href^='#'], button[value^='#']").ok()??;
    if let Some(change) = control.get_attribute("value") {
        return Some(changes(&change));
    }
    let actions = changes(&control.get_attribute("href")?);
    let home = actions.first().map(home)?;
    event.prevent_default();
    if control.closest(home).ok()?.is_none() {
        focus::scroll_to(home, true);
    }
    let lets_go = control.get_attribute("aria-current").as_deref() == Some("true");
    Some(if lets_go { actions.into_iter().map(let_go).collect() } else { actions })
}

/// What typing or choosing in a named control asks for: its name and value are a change in the same grammar.
pub fn entered(event: &Event) -> Vec<Action> {
    let target = event.target();
    let named = target.and_then(|target| match target.dyn_into::<HtmlInputElement>() {
        Ok(input) => Some((input.name(), input.value())),
        Err(target) => target.dyn_into::<HtmlSelectElement>().ok().map(|select| (select.name(), select.value())),
    });
    named.and_then(|(name, value)| change(&name, &value)).into_iter().collect()
}

/// The view that shows a choice.
fn home(action: &Action) -> &'static str {
    match action {
        Action::Event(_) => "#timeline",
        Action::Query(_) | Action::Facet(..) => "#quotes",
        _ => "#map",
    }
}

fn let_go(action: Action) -> Action {
    match action {
        Action::Country(_) => Action::Country(None),
        Action::Event(_) => Action::Event(None),
        Action::Facet(facet, _) => Action::Facet(facet, None),
        other => other,
    }
}

/// The sources of a statement as links into the list of sources.
pub fn source_links(ids: &[std::rc::Rc<str>], dataset: &Dataset) -> Html {
    tag("span").set("class", "sources").list(ids.iter().map(|id| source_link(id, dataset)).collect()).html()
}

/// A source as a link into the list of sources.
pub fn source_link(id: &str, dataset: &Dataset) -> Html {
    tag("a").key(id).set("href", format!("#source-{id}")).put(dataset.source_label(id)).html()
}
