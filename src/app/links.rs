use wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::model::Dataset;
use crate::platform::focus;
use crate::view_state::{Action, changes};

/// What a click on a link such as `#country=FRA` asks for. A link that is current lets go of its choice.
/// Every control that chooses something is such a link, so that it works without the app, too.
pub fn follow_link(event: &MouseEvent) -> Vec<Action> {
    follow(event).unwrap_or_default()
}

fn follow(event: &MouseEvent) -> Option<Vec<Action>> {
    if event.button() != 0 || event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key() {
        return None;
    }
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    let link = target.closest("a[href^='#']").ok()??;
    let actions = changes(&link.get_attribute("href")?);
    let home = actions.first().map(home)?;
    event.prevent_default();
    if link.closest(home).ok()?.is_none() {
        focus::scroll_to(home, true);
    }
    let lets_go = link.get_attribute("aria-current").as_deref() == Some("true");
    Some(if lets_go { actions.into_iter().map(let_go).collect() } else { actions })
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
    html! {
        <span class="sources">
            { for ids.iter().map(|id| html! {
                <a key={&**id} href={format!("#source-{id}")}>{ dataset.source_label(id).to_owned() }</a>
            }) }
        </span>
    }
}
