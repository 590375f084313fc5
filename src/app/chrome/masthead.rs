use yew::prelude::*;

use crate::app::markup::{Tag, tag};
use crate::app::store::Context;
use crate::model::Language;
use crate::text::Words;
use crate::view_state::{Address, Scheme, with_fragment};

/// Headline, the short answer, and the ways about the page.
pub fn masthead(address: &Address, other_page: &str, answer: Html, context: &Context) -> Html {
    let words = context.words;
    let tools = tag("div").set("class", "masthead-tools").put(scheme_switch(address.scheme, words)).put(language_link(
        address,
        other_page,
        context.language,
        words,
    ));
    let link = |(id, title): (&'static str, &'static str)| {
        tag("li").key(id).put(tag("a").set("href", format!("#{id}")).put(title)).html()
    };
    tag("header")
        .set("class", "masthead")
        .put(tag("a").set("href", "#map").set("class", "skip").put(words.skip))
        .put(tag("div").set("class", "masthead-bar").put(tag("p").set("class", "kicker").put(words.kicker)).put(tools))
        .put(tag("h1").put(words.headline))
        .put(answer)
        .put(tag("nav").set("aria-label", words.contents).put(tag("ul").list(contents(words).map(link).collect())))
        .html()
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
fn language_link(address: &Address, other_page: &str, language: Language, words: &Words) -> Tag {
    let other = language.other();
    tag("a")
        .set("href", with_fragment(other_page, &address.print()))
        .set("hreflang", other.tag())
        .set("lang", other.tag())
        .set("rel", "alternate")
        .set("class", "language")
        .put(words.other_language)
}

fn scheme_switch(chosen: Scheme, words: &'static Words) -> Tag {
    let options =
        [(Scheme::Auto, words.scheme_auto), (Scheme::Light, words.scheme_light), (Scheme::Dark, words.scheme_dark)];
    let button = |(scheme, name): (Scheme, &'static str)| {
        tag("button")
            .key(name)
            .set("type", "button")
            .set("aria-pressed", (chosen == scheme).to_string())
            .set("value", format!("#scheme={}", scheme.token()))
            .put(name)
            .html()
    };
    tag("div")
        .set("role", "group")
        .set("aria-label", words.scheme)
        .set("class", "scheme needs-app")
        .list(options.into_iter().map(button).collect())
}
