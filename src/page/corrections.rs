use yew::prelude::*;

use super::Page;
use super::folded::folded;
use super::notes::notes;
use contract::SectionId;
use model::Correction;
use text::{date, number};

/// What the briefing once said wrong, what it says now, and why.
pub fn corrections(page: &Page) -> Html {
    let words = page.context.page_words;
    let count = number(page.static_content.corrections.len(), page.context.language);
    let list = html! {
        <>
            <p class="note">{ words.corrections_note }</p>
            <ol class="corrections">{ for page.static_content.corrections.iter().map(|correction| entry(correction, page)) }</ol>
        </>
    };
    folded(SectionId::Corrections, format!("{} ({count})", words.corrections_title), list)
}

fn entry(correction: &Correction, page: &Page) -> Html {
    let (words, language) = (page.context.page_words, page.context.language);
    let Correction { id, date: day, subject, said, says, why, sources } = correction;
    html! {
        <li id={format!("correction-{id}")}>
            <h3>{ subject.to_string() }</h3>
            <p><time datetime={day.to_string()}>{ date(*day, language) }</time></p>
            <dl>
                <div><dt>{ words.corrections_said }</dt><dd><s>{ said.to_string() }</s></dd></div>
                <div><dt>{ words.corrections_says }</dt><dd>{ says.to_string() }{ notes(sources, page) }</dd></div>
                <div><dt>{ words.corrections_why }</dt><dd>{ why.to_string() }</dd></div>
            </dl>
        </li>
    }
}
