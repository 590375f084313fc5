//! The quotes: cards, facets with live counts, a search box.

mod card;
mod facets;

use yew::prelude::*;

use self::card::card;
use self::facets::{facet_name, facets};
use super::store::{Context, use_briefing};
use crate::model::Dataset;
use crate::text::{number, plural};
use crate::view_state::{Address, Facet, Query, near_misses, shown_quotes};

#[derive(PartialEq, Properties)]
pub struct QuotesViewProps {
    pub address: Address,
}

/// What experts said, filtered as the reader chose.
#[component]
pub fn QuotesView(props: &QuotesViewProps) -> Html {
    let Some(context) = use_briefing() else { return html! { <section /> } };
    let (words, language) = (context.words, context.language);
    let (address, dataset) = (&props.address, &*context.dataset);
    let shown = shown_quotes(address, dataset);
    let total = dataset.quotes.len();
    let query = Query::parse(&address.query);
    let summary = summary(address, &context);
    html! {
        <section id="quotes" aria-labelledby="quotes-title">
            <h2 id="quotes-title">{ words.quotes_title }</h2>
            <p class="note">{ words.quotes_note }</p>
            <div class="facets needs-app" role="search" aria-label={words.quotes_title}>
                <p class="field search">
                    <label for="quote-search">{ words.search_label }</label>
                    <input id="quote-search" type="search" name="q" autocomplete="off" placeholder={words.search_hint} value={address.query.to_string()} />
                </p>
                { facets(address, &context) }
            </div>
            <div class="shown" data-shown={shown.len().to_string()} data-total={total.to_string()}>
                <p>
                    <strong>{ number(shown.len(), language) }</strong>{ " " }{ words.of }{ " " }{ number(total, language) }{ " " }
                    { plural(total, words.quote_shown_one, words.quote_shown_other, language) }
                    <span class="summary">{ format!(" · {}", summary.as_deref().unwrap_or(words.all_quotes)) }</span>
                </p>
                <button type="button" class="needs-app" data-reset="" disabled={summary.is_none()} value="#reset=">{ words.reset }</button>
            </div>
            { inert_state(address, &context) }
            <div class="cards">
                if shown.is_empty() { { ways_out(address, &context) } }
                { for shown.into_iter().map(|quote| card(quote, &query, address, &context)) }
            </div>
        </section>
    }
}

/// The filter in words; `None` while there is none.
fn summary(address: &Address, context: &Context) -> Option<String> {
    let mut parts: Vec<String> = Facet::ALL
        .iter()
        .filter_map(|facet| {
            let value = facet.chosen(address, &context.dataset)?;
            Some(format!("{}: {}", context.words.facet(*facet), facet_name(*facet, &value, context)))
        })
        .collect();
    if !address.query.trim().is_empty() {
        parts.push(format!("{}: {}", context.words.search_label, address.query.trim()));
    }
    (!parts.is_empty()).then(|| parts.join(" · "))
}

/// A state chosen on the map that no quote mentions: said, not silently ignored.
fn inert_state(address: &Address, context: &Context) -> Html {
    let dataset: &Dataset = &context.dataset;
    let inert = address.country.filter(|id| dataset.quotes_on(*id).next().is_none()).and_then(|id| dataset.country(id));
    html! { <p class="note inert">{ for inert.map(|country| format!("{} {}.", country.name, context.words.state_not_mentioned)) }</p> }
}

/// An empty result says so and offers the nearest ways out.
fn ways_out(address: &Address, context: &Context) -> Html {
    let words = context.words;
    html! {
        <div class="empty" key="empty">
            <p>{ words.nothing_found }</p>
            <p>
                { for near_misses(address, &context.dataset).into_iter().map(|(facet, count)| {
                    let value = format!("#{}=", facet.map_or("q", Facet::token));
                    let name = facet.map_or(words.the_search, |facet| words.facet(facet)).to_lowercase();
                    html! {
                        <button key={name.clone()} type="button" data-way-out="" {value}>
                            { format!("{} {name}: {} {}", words.without, number(count, context.language), plural(count, words.quote_one, words.quote_other, context.language)) }
                        </button>
                    }
                }) }
            </p>
        </div>
    }
}
