use yew::prelude::*;

use super::Page;
use super::notes::notes;
use super::sign::sign;
use contract::SectionId;
use model::{Principle, Quote, Section, Sentence};

/// The part of `data/explainer.json` that stands in a section of its own has the id of that.
const ANSWER: &str = SectionId::Answer.token();

/// The answer for a reader who gives it forty seconds.
pub fn answer(page: &Page) -> Html {
    let section = page.static_content.sections.iter().find(|section| &*section.id == ANSWER);
    html! { <section id={ANSWER} class="answer-text" aria-label={section.map(|section| section.title.to_string())}>{ for section.map(|section| body(section, page)) }</section> }
}

/// What the Call is, who can sign it, and what it asks for: our words, every sentence with its sources.
pub fn explained(page: &Page) -> Html {
    let words = page.context.page_words;
    html! {
        <section id={SectionId::Explained.token()} aria-labelledby="explained-title">
            <h2 id="explained-title">{ words.explained_title }</h2>
            <div class="columns">
                { for page.static_content.sections.iter().filter(|section| &*section.id != ANSWER).map(|section| html! {
                    <div class="topic" id={section.id.to_string()}><h3>{ section.title.to_string() }</h3>{ body(section, page) }</div>
                }) }
            </div>
            <h3 id="principles">{ words.principles_title }</h3>
            <ol class="principles">{ for page.static_content.principles.iter().map(|principle| self::principle(principle, page)) }</ol>
        </section>
    }
}

fn body(section: &Section, page: &Page) -> Html {
    let mut paragraphs: Vec<Vec<&Sentence>> = Vec::new();
    for sentence in &section.sentences {
        match paragraphs.last_mut() {
            Some(paragraph) if !sentence.paragraph => paragraph.push(sentence),
            _ => paragraphs.push(vec![sentence]),
        }
    }
    html! {
        <>{ for paragraphs.into_iter().map(|sentences| html! {
            <p>{ for sentences.into_iter().map(|sentence| html! { <>{ sentence.text.to_string() }{ notes(&sentence.sources, page) }{ " " }</> }) }</p>
        }) }</>
    }
}

fn principle(principle: &Principle, page: &Page) -> Html {
    let dataset = page.context.dataset;
    let event = |id: &str| {
        dataset
            .event(id)
            .map(|event| html! { <>{ " " }<a href={format!("#event={id}")}>{ event.title.to_string() }</a></> })
    };
    let said: Vec<&Quote> = principle.quotes.iter().filter_map(|id| dataset.quote(id)).collect();
    let quote = |quote: &&Quote| {
        let name = &dataset.speaker(&quote.speaker)?.name;
        // Several of one speaker are told apart by how they begin.
        let is_repeated = said.iter().filter(|other| other.speaker == quote.speaker).count() > 1;
        let begins = is_repeated.then(|| quote.text.split(' ').take(4).collect::<Vec<_>>().join(" "));
        Some(html! {
            <>{ " " }<a href={format!("#quote-{}", quote.id)}>
                { name.to_string() }
                if let Some(begins) = begins { <span lang="en">{ format!(" “{begins}…”") }</span> }
            </a></>
        })
    };
    let links: Vec<Html> =
        principle.events.iter().filter_map(|id| event(id)).chain(said.iter().filter_map(quote)).collect();
    let number = principle.number;
    let touched = sign(&format!("principle-{number}"), |it| it.principles.contains(&number), page);
    html! {
        <li value={number.to_string()}>
            <h4>{ principle.title.to_string() }</h4>
            <p>{ principle.text.to_string() }{ notes(&principle.sources, page) }{ touched }</p>
            if !links.is_empty() { <p class="chips">{ page.context.page_words.touched_by }{ page.context.words.colon }{ for links }</p> }
        </li>
    }
}
