use yew::prelude::*;

use super::Context;
use text::{facet_name, number};
use view_state::{Address, Facet, FacetOption, QuoteFilter};

/// A select for each facet, with every value that a quote has, and how many quotes choosing it shows. While nothing is
/// chosen that is at least one; the app hides what would show none.
pub fn facets(on: &Context) -> Html {
    Facet::ALL.iter().map(|facet| select(*facet, on)).collect()
}

fn select(facet: Facet, on: &Context) -> Html {
    let id = format!("facet-{}", facet.token());
    let option = |FacetOption { value, count, .. }: FacetOption| {
        let name = facet_name(&value, on.dataset, on.words);
        html! { <option value={value.as_str().to_owned()}>{ format!("{name} ({})", number(count, on.language)) }</option> }
    };
    html! {
        <p class="field">
            <label for={id.clone()}>{ on.words.facet(facet) }</label>
            <select {id} name={facet.token()}>
                // Chosen by name: Yew puts in the last option first, which the browser would then keep as the chosen one.
                <option value="" selected=true>{ on.page_words.any }</option>
                { for QuoteFilter::new(&Address::default(), on.dataset).options(facet).into_iter().map(option) }
            </select>
        </p>
    }
}
