use std::rc::Rc;

use yew::prelude::*;

use super::marks::{COUNTS, Mark, marks};
use super::subject::Subject;
use model::{Conflict, Position};
use text::partial_date;

/// Where the sources disagree: each conflict, then which of them touch a mark of the briefing.
pub fn conflicts(subject: &Subject) -> Html {
    let Subject { static_content, words, .. } = subject;
    let list = &static_content.conflicts;
    html! {
        <section id="conflicts" aria-labelledby="conflicts-title">
            <h2 id="conflicts-title">{ words.conflicts_title }</h2>
            <p class="note">{ words.conflicts_note }</p>
            <ul class="record-contents">{ for list.iter().map(|conflict| html! { <li>{ link(conflict) }</li> }) }</ul>
            <div class="conflicts">{ for list.iter().map(|conflict| article(conflict, subject)) }</div>
            <h3 id="marks-title">{ words.index_title }</h3>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="marks-title">
                <table>
                    <thead><tr><th scope="col">{ words.column_mark }</th><th scope="col">{ words.column_conflicts }</th></tr></thead>
                    <tbody>{ for index(subject).into_iter().map(row) }</tbody>
                </table>
            </div>
        </section>
    }
}

fn link(conflict: &Conflict) -> Html {
    html! { <a href={format!("#conflict-{}", conflict.id)}>{ conflict.title.to_string() }</a> }
}

fn article(conflict: &Conflict, subject: &Subject) -> Html {
    let words = subject.words;
    let id = format!("conflict-{}", conflict.id);
    // The rows of the table of numbers are those of the sources above: one link is enough.
    let (counts, touched): (Vec<Mark>, Vec<Mark>) = marks(conflict, subject).into_iter().partition(Mark::is_count);
    html! {
        <article {id} data-conflict={conflict.id.to_string()}>
            <h3>{ conflict.title.to_string() }</h3>
            <ul class="positions">{ for conflict.positions.iter().map(|position| self::position(position, subject)) }</ul>
            <dl>
                <div><dt>{ words.follows }</dt><dd>{ conflict.follows.to_string() }</dd></div>
                <div><dt>{ words.kept }</dt><dd>{ conflict.kept.to_string() }</dd></div>
            </dl>
            <p class="chips">{ words.touches }{ subject.context.words.colon }{ for touched.iter().map(Mark::link) }
                if !counts.is_empty() { <a href={format!("index.html#{COUNTS}")}>{ subject.context.page_words.counts_short }</a> }
            </p>
        </article>
    }
}

fn position(position: &Position, subject: &Subject) -> Html {
    html! {
        <li>
            <strong>{ position.says.to_string() }</strong>
            <span class="said-by">
                { for position.who.iter().map(|who| html! { <>{ who.to_string() }{ ", " }</> }) }
                { for position.sources.iter().enumerate().map(|(place, id)| {
                    html! { <>{ if place > 0 { "; " } else { "" } }{ source(id, subject) }</> }
                }) }
            </span>
        </li>
    }
}

/// A source by its publisher and date, as a link to all that the briefing says of it.
fn source(id: &Rc<str>, subject: &Subject) -> Html {
    let Subject { context, static_content, words, .. } = subject;
    let date = static_content.sources.iter().find(|source| source.id == *id).and_then(|source| source.date);
    let date = date.map_or_else(|| words.undated.to_owned(), |date| partial_date(date, context.language));
    html! { <><a href={format!("index.html#source-{id}")}>{ context.dataset.source_label(id).to_owned() }</a>{ format!(", {date}") }</> }
}

/// Each mark that a conflict touches, with those conflicts, in the order in which they are told.
fn index<'a>(subject: &'a Subject) -> Vec<(Mark, Vec<&'a Conflict>)> {
    let mut index: Vec<(Mark, Vec<&Conflict>)> = Vec::new();
    for conflict in &subject.static_content.conflicts {
        for mark in marks(conflict, subject) {
            match index.iter_mut().find(|(known, _)| known.id == mark.id) {
                Some((_, conflicts)) => conflicts.push(conflict),
                None => index.push((mark, vec![conflict])),
            }
        }
    }
    index
}

fn row((mark, conflicts): (Mark, Vec<&Conflict>)) -> Html {
    html! {
        <tr id={mark.id.clone()}>
            <th scope="row">{ mark.link() }</th>
            <td><ul>{ for conflicts.into_iter().map(|conflict| html! { <li>{ link(conflict) }</li> }) }</ul></td>
        </tr>
    }
}
