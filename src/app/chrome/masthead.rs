use yew::prelude::*;

use crate::app::store::{Store, use_briefing};
use crate::model::Language;
use crate::text::Words;
use crate::view_state::{Action, Address, Scheme};

#[derive(PartialEq, Properties)]
pub struct MastheadProps {
    pub address: Address,
    /// The address of the same page in the other language.
    pub other_page: AttrValue,
    /// The answer in forty seconds.
    pub answer: Html,
}

/// Headline, the short answer, and the ways about the page.
#[component]
pub fn Masthead(props: &MastheadProps) -> Html {
    let Some(context) = use_briefing() else { return html! { <header /> } };
    let words = context.words;
    html! {
        <header class="masthead">
            <a class="skip" href="#map">{ words.skip }</a>
            <div class="masthead-bar">
                <p class="kicker">{ words.kicker }</p>
                <div class="masthead-tools">
                    { scheme_switch(props.address.scheme, words, &context.dispatch) }
                    { language_link(props, context.language, words) }
                </div>
            </div>
            <h1>{ words.headline }</h1>
            { props.answer.clone() }
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
fn language_link(props: &MastheadProps, language: Language, words: &Words) -> Html {
    let other = language.other();
    let fragment = props.address.print();
    let href = if fragment.is_empty() { props.other_page.to_string() } else { format!("{}#{fragment}", props.other_page) };
    html! { <a class="language" {href} hreflang={other.tag()} lang={other.tag()} rel="alternate">{ words.other_language }</a> }
}

fn scheme_switch(chosen: Scheme, words: &'static Words, dispatch: &UseReducerDispatcher<Store>) -> Html {
    let options = [(Scheme::Auto, words.scheme_auto), (Scheme::Light, words.scheme_light), (Scheme::Dark, words.scheme_dark)];
    html! {
        <div class="scheme needs-app" role="group" aria-label={words.scheme}>
            { for options.into_iter().map(|(scheme, name)| {
                let dispatch = dispatch.clone();
                let onclick = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Scheme(scheme)));
                html! { <button key={name} type="button" aria-pressed={(chosen == scheme).to_string()} {onclick}>{ name }</button> }
            }) }
        </div>
    }
}
