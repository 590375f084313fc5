use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use super::markup::{Tag, tag};
use super::store::Context;
use crate::platform::{focus, page};
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
    let href = control.get_attribute("href")?;
    let actions = changes(&href);
    let home = actions.first().map(home)?;
    event.prevent_default();
    if control.closest(home).ok()?.is_none() && focus::scroll_to(home, true).is_none() {
        // An article's frame of another view: the whole briefing has it.
        page::open_full(&href);
        return None;
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

/// A link out of an article's frame, into the whole briefing.
pub fn full_page_link(full_page: &str, fragment: &str) -> Tag {
    tag("a").set("href", format!("{full_page}#{fragment}")).set("target", "_blank").set("rel", "noopener")
}

/// The sources of a statement as links into the list of sources. Several of one publisher are told apart by their ids.
pub fn source_links(ids: &[Rc<str>], context: &Context) -> Vec<Html> {
    let dataset = &context.dataset;
    let is_alike = |one: &str, other: &str| dataset.source_label(one) == dataset.source_label(other);
    let is_repeated = |id: &Rc<str>| ids.iter().filter(|other| is_alike(id, other)).count() > 1;
    let link = |id: &Rc<str>| source_link(id, context).put(is_repeated(id).then(|| format!(" {id}"))).html();
    ids.iter().map(link).collect()
}

/// A source as a link into the list of sources, which an article's frame leaves to the whole briefing.
pub fn source_link(id: &str, context: &Context) -> Tag {
    let fragment = format!("source-{id}");
    let link = match &context.full_page {
        Some(page) => full_page_link(page, &fragment),
        None => tag("a").set("href", format!("#{fragment}")),
    };
    link.key(id).put(context.dataset.source_label(id))
}
