use yew::prelude::*;

use super::resting::{Resting, resting};
use super::subject::Subject;
use crate::controls::source_title;
use crate::page::numbered;
use model::Source;
use text::source_line;

/// Every source with what it says and what of the briefing rests on it, by the number that it has there.
pub fn sources(subject: &Subject) -> Html {
    let Subject { static_content, words, .. } = subject;
    html! {
        <section id="sources" aria-labelledby="sources-title">
            <h2 id="sources-title">{ words.sources_title }</h2>
            <p class="note">{ words.sources_note }</p>
            <ol class="source-list">{ for numbered(static_content).into_iter().map(|source| entry(source, subject)) }</ol>
        </section>
    }
}

fn entry(source: &Source, subject: &Subject) -> Html {
    let Subject { context, words, .. } = subject;
    let colon = context.words.colon;
    let rests = resting(&source.id, subject);
    let parts: Vec<String> =
        rests.iter().map(|resting| format!("{}{colon}{}", resting.kind, resting.links.len())).collect();
    html! {
        <li id={format!("source-{}", source.id)}>
            { source_title(source, context.language) }
            { format!(". {}. {}. ", source_line(source, context.page_words, context.language), source.supports.trim_end_matches('.')) }
            <code>{ source.id.to_string() }</code>
            if !rests.is_empty() {
                <details>
                    <summary>{ words.rests_on_it }{ colon }{ parts.join(", ") }</summary>
                    <dl>{ for rests.into_iter().map(|resting| kind(resting, colon)) }</dl>
                </details>
            }
        </li>
    }
}

fn kind(resting: Resting, colon: &'static str) -> Html {
    let links = resting.links.into_iter().enumerate();
    html! {
        <div>
            <dt>{ resting.kind }{ colon.trim_end() }</dt>
            <dd>{ for links.map(|(place, link)| html! { <>{ if place > 0 { ", " } else { "" } }{ link }</> }) }</dd>
        </div>
    }
}
