use yew::prelude::*;

use crate::app::store::Context;
use crate::model::Language;
use crate::text::Words;
use crate::view_state::{Address, Scheme};

/// Headline, the short answer, and the ways about the page.
pub fn masthead(address: &Address, other_page: &str, answer: Html, context: &Context) -> Html {
    let words = context.words;
    html! {
        <header class="masthead">
            <a class="skip" href="#map">{ words.skip }</a>
            <div class="masthead-bar">
                <p class="kicker">{ words.kicker }</p>
                <div class="masthead-tools">
                    { scheme_switch(address.scheme, words) }
                    { language_link(address, other_page, context.language, words) }
                </div>
            </div>
            <h1>{ words.headline }</h1>
            { answer }
            <nav aria-label={words.contents}>
                <ul>
                    { for contents(words).map(|(id, title)| html! { <li key={id}><a href={format!("#{id}")}>{ title }</a></li> }) }
                </ul>
            </nav>
        </header>
    }
}

fn contents(words: &Words) -> impl Iterator<Item = (&'static str, &'static str)> {
    [
        ("map", words.map_title),
        ("states", words.states_title),
        ("explained", words.explained_title),
        ("timeline", words.timeline_title),
        ("quotes", words.quotes_title),
        ("counts", words.counts_short),
        ("sources", words.sources_title),
    ]
    .into_iter()
}

/// Each language is a page of its own; the reader's choice goes along in the fragment.
fn language_link(address: &Address, other_page: &str, language: Language, words: &Words) -> Html {
    let other = language.other();
    let fragment = address.print();
    let href = if fragment.is_empty() { other_page.to_owned() } else { format!("{}#{fragment}", other_page) };
    html! { <a class="language" {href} hreflang={other.tag()} lang={other.tag()} rel="alternate">{ words.other_language }</a> }
}

fn scheme_switch(chosen: Scheme, words: &'static Words) -> Html {
    let options = [(Scheme::Auto, words.scheme_auto), (Scheme::Light, words.scheme_light), (Scheme::Dark, words.scheme_dark)];
    html! {
        <div class="scheme needs-app" role="group" aria-label={words.scheme}>
            { for options.into_iter().map(|(scheme, name)| {
                html! { <button key={name} type="button" aria-pressed={(chosen == scheme).to_string()} value={format!("#scheme={}", scheme.token())}>{ name }</button> }
            }) }
        </div>
    }
}
