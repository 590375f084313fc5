//! Who signed where the state did not: companies, groups and authorities by the state whose nationality they have, on each day
//! on which they were counted, as a map with circles and as a ranked table. Needs no script: the day is chosen by the style sheet.

mod day;
pub mod layer;
mod map;
mod table;

use std::rc::Rc;

use yew::prelude::*;

use super::subject::Subject;
use crate::controls::listed_source_links;
use day::{BRIEFING, Day};
use model::{Supporters, distinct};
use text::{Value, date, sentence};

/// The section, with the first of the days shown: a year after the launch.
pub fn signatories(subject: &Subject) -> Html {
    let words = subject.words;
    let days: Vec<Day> = Supporters::DAYS.iter().map(|date| Day::of(*date, subject)).collect();
    html! {
        <section id="signatories" aria-labelledby="signatories-title">
            <h2 id="signatories-title">{ words.signatories_title }</h2>
            <p class="note">{ words.signatories_note }</p>
            { map::land(subject) }
            <div class="days" role="group" aria-label={words.signatories_day}>
                { for days.iter().enumerate().map(|(place, day)| choice(day, place == 0, subject)) }
                { for days.iter().map(|day| html! { <div class="day"><p class="lead">{ summary(day, subject) }</p>{ map::map(day, subject) }{ table::tables(day, subject) }</div> }) }
            </div>
            <p class="note sources">{ words.signatories_counted }{ subject.context.words.colon }{ listed_source_links(&sources(subject), subject.context.dataset, Some(BRIEFING)) }</p>
        </section>
    }
}

/// The control of a day. It stands before what it shows, for the style sheet to find that.
fn choice(day: &Day, checked: bool, subject: &Subject) -> Html {
    let id = format!("signatories-{}", day.date);
    html! {
        <>
            <input type="radio" name="signatories-day" id={id.clone()} {checked} />
            <label for={id}>{ date(day.date, subject.context.language) }</label>{ " " }
        </>
    }
}

/// How many of the entries come from where the state was not on the list.
fn summary(day: &Day, subject: &Subject) -> String {
    let language = subject.context.language;
    let without = day.entries.iter().filter(|entries| !entries.with_their_state()).count();
    let when = date(day.date, language);
    let values = [
        ("day", Value::Text(&when)),
        ("part", Value::Count(day.total(|entries| !entries.with_their_state()))),
        ("all", Value::Count(day.total(|_| true))),
        ("states", Value::Count(without)),
    ];
    sentence(subject.words.signatories_summary, &values, language)
}

/// The sources of the figures.
fn sources(subject: &Subject) -> Vec<Rc<str>> {
    distinct(subject.static_content.signatories.iter().flat_map(|from| from.sources.iter().cloned()))
}
