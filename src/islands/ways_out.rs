use yew::prelude::*;

use super::place::{WAYS_OUT, island};
use crate::context::Context;
use model::lower;
use text::{number, plural};
use view_state::{Address, Facet, Key, QuoteFilter};

/// An empty result of the quotes' filters says so and offers the nearest ways out, in the place `#ways-out`.
pub fn ways_out(address: &Address, context: &Context) -> Html {
    let words = context.words;
    let quotes = QuoteFilter::new(address, &context.dataset);
    if !quotes.shown().is_empty() {
        return island(WAYS_OUT, Vec::new());
    }
    let way = |(facet, count): (Option<Facet>, usize)| {
        let name = facet.map_or(words.the_search, |facet| words.facet(facet)).chars().map(lower).collect::<String>();
        let noun = plural(count, words.quote, context.language);
        let value = facet.map_or(Key::Query, Key::of).link("");
        let text = format!("{} {name}{}{} {noun}", words.without, words.colon, number(count, context.language));
        html! { <button type="button" data-way-out="" {value}>{ text }</button> }
    };
    let ways: Html = quotes.ways_out().into_iter().map(way).collect();
    let said = html! { <div key={address.print()} class="empty"><p>{ words.nothing_found }</p><p>{ ways }</p></div> };
    island(WAYS_OUT, vec![said])
}
