use yew::prelude::*;

use crate::platform::page;

/// The ids of the places that islands are rendered into.
pub const FOUND: &str = "found";
pub const PANEL: &str = "panel";
pub const WAYS_OUT: &str = "ways-out";

/// An island in the place of an id: elements that each have a key of all that they show. (Yew tells elements apart by their
/// keys, but not lists.) Nothing where the page lacks the place.
pub fn island(place: &str, content: Vec<Html>) -> Html {
    // Asked first: on the host, where the desk is printed with its islands empty, there is no page to ask.
    if content.is_empty() {
        return Html::default();
    }
    let Some(host) = page::element(place) else { return Html::default() };
    yew::create_portal(content.into_iter().collect(), host)
}

/// Empties the places of all islands: what a saved page holds there is none of Yew's.
pub fn clear() {
    for place in [FOUND, PANEL, WAYS_OUT] {
        page::set_text(place, "");
    }
}
