use yew::prelude::*;

use super::Page;
use super::explained::answer;
use contract::SectionId;
use model::Language;
use text::PageWords;
use view_state::Scheme;

/// The ways about the page.
pub fn masthead(page: &Page) -> Html {
    let words = page.context.page_words;
    // The bundler knows where the other pages lie and puts their addresses here.
    let other = |other: Language| {
        let (tag, there) = (other.tag(), format!("@{}", other.tag()));
        html! { <a href={there.clone()} data-page={there} hreflang={tag} lang={tag} rel="alternate" class="language">{ other.name() }</a> }
    };
    let link = |(section, title): (SectionId, &'static str)| html! { <li><a href={section.link()}>{ title }</a></li> };
    html! {
        <header class="masthead">
            <a href={SectionId::Map.link()} class="skip">{ words.skip }</a>
            <div class="masthead-bar">
                <p class="kicker">{ words.kicker }</p>
                <nav aria-label={words.contents}><ul>{ for contents(words).into_iter().map(link) }</ul></nav>
                <div class="masthead-tools">
                    { scheme_switch(words) }
                    { for page.context.language.others().map(other) }
                </div>
            </div>
        </header>
    }
}

/// Headline and short answer. They are the beginning of `<main>`, all that reader modes and text extractors keep.
pub fn opening(page: &Page) -> Html {
    html! { <div class="opening"><h1>{ page.context.page_words.headline }</h1>{ answer(page) }</div> }
}

fn contents(words: &PageWords) -> [(SectionId, &'static str); 7] {
    [
        (SectionId::Map, words.map_title),
        (SectionId::States, words.states_title),
        (SectionId::Explained, words.explained_title),
        (SectionId::Timeline, words.timeline_title),
        (SectionId::Quotes, words.quotes_title),
        (SectionId::Counts, words.counts_short),
        (SectionId::Sources, words.sources_title),
    ]
}

fn scheme_switch(words: &'static PageWords) -> Html {
    let options =
        [(Scheme::Auto, words.scheme_auto), (Scheme::Light, words.scheme_light), (Scheme::Dark, words.scheme_dark)];
    let button = |(scheme, name): (Scheme, &'static str)| {
        let pressed = (scheme == Scheme::Auto).to_string();
        html! { <button type="button" aria-pressed={pressed} value={format!("#scheme={}", scheme.token())}>{ name }</button> }
    };
    html! { <div role="group" aria-label={words.scheme} class="scheme needs-app">{ for options.into_iter().map(button) }</div> }
}
