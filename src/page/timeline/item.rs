use yew::prelude::*;

use crate::controls::listed_source_links;
use crate::page::Page;
use crate::page::sign::sign;
use model::Event;
use text::{date, partial_date};

/// An event in the list: its title opens what it was. The id of that is the address that chooses the event.
pub fn item(event: &Event, page: &Page) -> Html {
    let context = &page.context;
    let (words, page_words, language) = (context.words, context.page_words, context.language);
    let address = format!("event={}", event.id);
    let kind = event.category.token();
    html! {
        <li data-event={event.id.to_string()} data-kind={kind}>
            <p class="event-when">
                <time datetime={event.date.to_string()}>{ partial_date(event.date, language) }</time>{ " " }
                <span class="event-kind">{ page_words.category(event.category) }</span>
                { sign(&event.id, |it| it.events.contains(&event.id), page) }
            </p>
            <h3><a href={format!("#{address}")}>{ event.title.to_string() }</a></h3>
            // Beside the title for the eye, and not around it: a link within a summary is two controls in one.
            <details>
                <summary><span class="visually-hidden">{ format!("{}{}{}", page_words.event_more, words.colon, event.title) }</span></summary>
                // No `<div>`: reader modes drop one that is short and has links. A body, as they take an id such as
                // `event=…-commentary-…` for readers' comments.
                <section id={address} class="event-body">
                    <p>{ event.text.to_string() }</p>
                    if let Some(note) = &event.note {
                        <p class="event-note">{ format!("{}{}{note}", words.note, words.colon) }</p>
                    }
                    <p class="sources">
                        { listed_source_links(&event.sources, context.dataset, context.full_page) }
                        if let Some(day) = event.map_date {
                            <br /><a href={format!("#date={day}")}>{ format!("{} {}", page_words.map_moves, date(day, language)) }</a>
                        }
                    </p>
                </section>
            </details>
        </li>
    }
}
