use yew::prelude::*;

use super::quote::card;
use super::voices::voices;
use super::{Kind, Page};
use crate::controls::facets;
use contract::SectionId;
use looks::first_and_further;
use model::Quote;
use text::{number, plural};

/// What experts said: search box, facets, cards. The cards after the first ones open on request.
pub fn quotes(page: &Page) -> Html {
    let context = &page.context;
    let words = context.page_words;
    let (first, further) = first_and_further(&page.context.dataset.quotes, page.kind != Kind::Page);
    let cards =
        |quotes: &[Quote]| html! { <ul class="cards">{ for quotes.iter().map(|quote| card(quote, page)) }</ul> };
    html! {
        <section id={SectionId::Quotes.token()} aria-labelledby="quotes-title">
            <h2 id="quotes-title">{ words.quotes_title }</h2>
            <p class="note">{ words.quotes_note }</p>
            <div role="search" aria-label={words.quotes_title} class="facets needs-app menu">
                <p class="field search">
                    <label for="quote-search">{ words.search_label }</label>
                    <input id="quote-search" type="search" name="q" autocomplete="off" placeholder={words.search_hint} />
                </p>
                { facets(context) }
            </div>
            if page.kind == Kind::Page { { voices(page) } }
            { shown(page) }
            <p class="note inert"></p>
            <div id="ways-out"></div>
            { cards(first) }
            if !further.is_empty() {
                <details id="quotes-more">
                    <summary>
                        { words.more_quotes }{ " (" }
                        // The app writes how many of them the reader's choice leaves.
                        <span class="further">{ number(further.len(), context.language) }</span>{ ")" }
                    </summary>
                    { cards(further) }
                </details>
            }
        </section>
    }
}

/// A quote alone needs nothing around it.
pub fn single_quote(id: &str, page: &Page) -> Html {
    html! {
        <section id={SectionId::Quotes.token()} aria-labelledby="quotes-title">
            <h2 id="quotes-title">{ page.context.page_words.quotes_title }</h2>
            <ul class="cards">{ for page.context.dataset.quote(id).map(|quote| card(quote, page)) }</ul>
        </section>
    }
}

/// How many quotes are shown, by which filter, and the way back to all.
fn shown(page: &Page) -> Html {
    let context = &page.context;
    let words = context.words;
    let total = context.dataset.quotes.len();
    let count = number(total, context.language);
    // A frame shows the first cards only, until asked for more.
    let noun = match page.kind {
        Kind::Page => plural(total, words.quote_shown, context.language),
        Kind::Embed | Kind::Card(_) => plural(total, words.quote, context.language),
    };
    html! {
        <div data-shown={total.to_string()} data-total={total.to_string()} class="shown">
            <p>
                <strong>{ count.clone() }</strong>{ format!(" {} {count} {noun} ", words.of) }
                <span class="summary">{ format!("· {}", words.all_quotes) }</span>
            </p>
            <button type="button" data-reset="" value="#reset=" disabled=true class="needs-app">{ context.page_words.reset }</button>
        </div>
    }
}
