use std::rc::Rc;

use yew::prelude::*;

use crate::app::links::source_links;
use crate::app::markup::tag;
use crate::app::store::Context;
use crate::text::{date, partial_date};
use crate::view_state::Emphasis;

/// What an event in the list shows follows from this.
#[derive(PartialEq)]
pub struct Item {
    pub context: Context,
    /// The event's id.
    pub event: Rc<str>,
    pub emphasis: Emphasis,
}

/// An event in the list. Its id is the address that chooses it.
pub fn item(on: &Item) -> Html {
    let (context, emphasis) = (&on.context, on.emphasis);
    let (words, language) = (context.words, context.language);
    // An element even then: an empty component crashes yew 0.23 (yew#4092).
    let Some(event) = context.dataset.event(&on.event) else { return tag("li").html() };
    let chosen = (emphasis == Emphasis::Chosen).then_some("true");
    let category = event.category.token();
    let related = (emphasis == Emphasis::Related).then_some("");
    let when = tag("p")
        .set("class", "event-when")
        .put(tag("time").set("datetime", event.date.to_string()).put(partial_date(event.date, language)))
        .put(tag("span").set("class", "event-kind").put(words.category(event.category)));
    let title = tag("a").set("href", format!("#event={}", event.id)).set("aria-current", chosen).put(&*event.title);
    let note = |note| tag("p").set("class", "event-note").put(words.note).put(words.colon).put(note);
    let map = |day| {
        let link = tag("a").set("href", format!("#date={day}")).set("class", "event-map");
        link.put(words.map_moves).put(" ").put(date(day, language))
    };
    let links = tag("p")
        .set("class", "event-links sources")
        .list(source_links(&event.sources, context))
        .put(event.map_date.map(map));
    tag("li")
        .set("id", format!("event={}", event.id))
        .set("data-event", event.id.clone())
        .set("data-kind", category)
        .set("data-related", related)
        .set("aria-current", chosen)
        .flag("hidden", emphasis == Emphasis::Muted)
        .put(when)
        .put(tag("h3").put(title))
        .put(tag("p").put(&*event.text))
        .put(event.note.as_deref().map(note))
        .put(links)
        .html()
}
