//! The quotes: cards, facets with live counts, a search box.

mod card;
mod facets;

use std::rc::Rc;

use yew::prelude::*;

use self::card::{Card, card};
pub use self::facets::facets;
use super::markup::{Tag, tag};
use super::memo::keyed_memo;
use super::store::Context;
use crate::model::{Dataset, Quote, lower};
use crate::text::{Words, filters, number, plural};
use crate::view_state::{Address, Facet, Query, near_misses, shown_quotes};

/// What the quotes show follows from this.
#[derive(PartialEq)]
pub struct Quotes {
    pub context: Context,
    pub address: Address,
}

/// What experts said, filtered as the reader chose.
pub fn quotes(on: &Quotes) -> Html {
    let context = &on.context;
    let (words, language) = (context.words, context.language);
    let (address, dataset) = (&on.address, &*context.dataset);
    let shown = shown_quotes(address, dataset);
    let total = dataset.quotes.len();
    let query = Rc::new(Query::parse(&address.query));
    let card = |quote: &Quote| {
        let theme = address.theme.clone().filter(|id| quote.themes.contains(id));
        let country = address.country.filter(|id| quote.states.contains(id));
        let on = Card { context: context.clone(), quote: quote.id.clone(), query: query.clone(), theme, country };
        keyed_memo(Some(&quote.id), on, card)
    };
    let summary = summary(address, context);
    // The one with a value of its own, which `html!` sets as a property.
    let search = html! {
        <input id="quote-search" type="search" name="q" autocomplete="off" placeholder={words.search_hint} value={address.query.to_string()} />
    };
    let search = tag("p")
        .set("class", "field search")
        .put(tag("label").set("for", "quote-search").put(words.search_label))
        .put(search);
    let filter = tag("div")
        .set("role", "search")
        .set("aria-label", words.quotes_title)
        .set("class", "facets needs-app")
        .put(search)
        .put(facets(address, context));
    // A frame shows the first cards only, until asked for more.
    let noun = match context.full_page {
        Some(_) => plural(total, words.quote_one, words.quote_other, language),
        None => plural(total, words.quote_shown_one, words.quote_shown_other, language),
    };
    let said = tag("p")
        .put(tag("strong").put(number(shown.len(), language)))
        .put(format!(" {} {} {}", words.of, number(total, language), noun))
        .put(tag("span").set("class", "summary").put(format!(" · {}", summary.as_deref().unwrap_or(words.all_quotes))));
    let reset = tag("button")
        .set("type", "button")
        .set("data-reset", "")
        .set("value", "#reset=")
        .flag("disabled", summary.is_none())
        .set("class", "needs-app")
        .put(words.reset);
    let found = tag("div")
        .set("data-shown", shown.len().to_string())
        .set("data-total", total.to_string())
        .set("class", "shown")
        .put(said)
        .put(reset);
    // One quote in an article needs nothing around it.
    let alone = address.quote.is_some() && context.full_page.is_some();
    let cards = tag("div")
        .set("class", "cards")
        .put(shown.is_empty().then(|| ways_out(address, context)))
        .list(shown.into_iter().map(card).collect());
    let section = tag("section")
        .set("id", "quotes")
        .set("aria-labelledby", "quotes-title")
        .put(tag("h2").set("id", "quotes-title").put(words.quotes_title));
    if alone {
        return section.put(cards).html();
    }
    section
        .put(tag("p").set("class", "note").put(words.quotes_note))
        .put(filter)
        .put(found)
        .put(inert_state(address, context))
        .put(cards)
        .put(context.full_page.is_some().then(|| more(words)))
        .html()
}

/// Shows the rest of the cards, which an article's frame hides at first: `static/frame.js` listens.
fn more(words: &Words) -> Tag {
    tag("button").set("type", "button").set("data-more", "").set("class", "needs-app").put(words.more_quotes)
}

/// The filter in words; `None` while there is none.
fn summary(address: &Address, context: &Context) -> Option<String> {
    if address.quote.is_some() {
        return Some(context.words.quote_alone.to_owned());
    }
    let parts = filters(address, &context.dataset, context.words);
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// A state chosen on the map that no quote mentions: said, not silently ignored.
fn inert_state(address: &Address, context: &Context) -> Tag {
    let dataset: &Dataset = &context.dataset;
    let inert = address.country.filter(|id| dataset.quotes_on(*id).next().is_none()).and_then(|id| dataset.country(id));
    let said = inert.map(|country| format!("{} {}.", country.name, context.words.state_not_mentioned));
    tag("p").set("class", "note inert").put(said)
}

/// An empty result says so and offers the nearest ways out.
fn ways_out(address: &Address, context: &Context) -> Tag {
    let words = context.words;
    let way = |(facet, count): (Option<Facet>, usize)| {
        let name = facet.map_or(words.the_search, |facet| words.facet(facet)).chars().map(lower).collect::<String>();
        let noun = plural(count, words.quote_one, words.quote_other, context.language);
        tag("button")
            .key(&name)
            .set("type", "button")
            .set("data-way-out", "")
            .set("value", format!("#{}=", facet.map_or("q", Facet::token)))
            .put(format!("{} {name}{}{} {noun}", words.without, words.colon, number(count, context.language)))
            .html()
    };
    let ways = near_misses(address, &context.dataset).into_iter().map(way).collect();
    tag("div").key("empty").set("class", "empty").put(tag("p").put(words.nothing_found)).put(tag("p").list(ways))
}
