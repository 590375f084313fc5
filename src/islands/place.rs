use yew::prelude::*;
use yew::virtual_dom::VList;

use crate::platform::page;

/// An island in the place of an id: its content under a key of all that it shows. Nothing where the page lacks the place.
pub fn island(place: &str, key: String, content: Vec<Html>) -> Html {
    // Asked first: on the host, where the desk is printed with its islands empty, there is no page to ask.
    if content.is_empty() {
        return Html::default();
    }
    let Some(host) = page::element(place) else { return Html::default() };
    let list = VList::with_children(content, Some(key.into()));
    yew::create_portal(Html::from(list), host)
}
