use yew::prelude::*;

use crate::app::links::source_link;
use crate::app::store::Context;
use crate::model::Event;
use crate::text::{date, partial_date};
use crate::view_state::Emphasis;

/// An event in the list. Its id is the address that chooses it.
pub fn item(event: &Event, emphasis: Emphasis, context: &Context) -> Html {
    let (words, language) = (context.words, context.language);
    let chosen = (emphasis == Emphasis::Chosen).then_some("true");
    let category = event.category.token();
    let related = (emphasis == Emphasis::Related).then_some("");
    html! {
        <li key={&*event.id} id={format!("event={}", event.id)} data-event={event.id.to_string()} data-kind={category}
            data-related={related} hidden={emphasis == Emphasis::Muted} aria-current={chosen}>
            <p class="event-when">
                <time datetime={event.date.to_string()}>{ partial_date(event.date, language) }</time>
                <span class="event-kind">{ words.category(event.category) }</span>
            </p>
            <h3><a href={format!("#event={}", event.id)} aria-current={chosen}>{ event.title.to_string() }</a></h3>
            <p>{ event.text.to_string() }</p>
            { for event.note.iter().map(|note| html! { <p class="event-note">{ words.note }{ ": " }{ note.to_string() }</p> }) }
            <p class="event-links sources">
                { for event.sources.iter().map(|id| source_link(id, &context.dataset)) }
                { for event.map_date.iter().map(|day| html! {
                    <a class="event-map" href={format!("#date={day}")}>{ words.map_moves }{ " " }{ date(*day, language) }</a>
                }) }
            </p>
        </li>
    }
}
