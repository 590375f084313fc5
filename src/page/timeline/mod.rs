//! The timeline: every event to scale in a lane for its kind, where the window is wide enough, and a real list for each of
//! its three parts.

mod geometry;
mod item;
mod label;
mod lanes;

use yew::prelude::*;

use self::item::item;
use self::lanes::lanes;
use super::Page;
use crate::controls::Context;
use contract::SectionId;
use model::{Category, Event, Phase};
use text::{number, with_years};

/// The events from the expert group of 2013 to the Call; the years before and after open on request.
pub fn timeline(page: &Page) -> Html {
    let words = page.context.page_words;
    html! {
        <section id={SectionId::Timeline.token()} aria-labelledby="timeline-title">
            <h2 id="timeline-title">{ words.timeline_title }</h2>
            <p class="note">{ words.timeline_note }</p>
            { category_filter(page) }
            { lanes(page) }
            { on_request(Phase::Before, page) }
            { part(&events(Phase::Road, page), page) }
            { on_request(Phase::After, page) }
        </section>
    }
}

fn events<'a>(phase: Phase, page: &Page<'a>) -> Vec<&'a Event> {
    page.context.dataset.events.iter().filter(|event| event.part() == phase).collect()
}

fn part(events: &[&Event], page: &Page) -> Html {
    html! {
        <ol class="events">{ for events.iter().map(|event| item(event, page)) }</ol>
    }
}

fn on_request(phase: Phase, page: &Page) -> Html {
    let events = events(phase, page);
    let count = number(events.len(), page.context.language);
    let Context { dataset, words, page_words, .. } = page.context;
    let title = with_years(page_words.phase(phase), phase, &dataset.events, words, page_words);
    html! {
        <details data-phase={phase.token()}>
            <summary>{ format!("{title} ({count})") }</summary>
            { part(&events, page) }
        </details>
    }
}

fn category_filter(page: &Page) -> Html {
    let words = page.context.page_words;
    let button = |category: Option<Category>, name: &'static str| {
        let token = category.map_or("all", Category::token);
        let pressed = category.is_none().to_string();
        html! {
            <button type="button" data-category={token} aria-pressed={pressed} value={format!("#category={token}")}>{ name }</button>
        }
    };
    html! {
        <div role="group" aria-label={words.category_filter} class="filter needs-app">
            { button(None, words.category_all) }
            { for Category::ALL.iter().map(|category| button(Some(*category), words.category(*category))) }
        </div>
    }
}
