use yew::prelude::*;

use crate::app::store::Context;
use crate::model::{CountryId, Stance};
use crate::text::number;
use crate::view_state::{Address, Facet, facet_options};

/// A select for each facet. It offers only what would show at least one quote, with the number.
pub fn facets(address: &Address, context: &Context) -> Html {
    html! { <>{ for Facet::ALL.iter().map(|facet| select(*facet, address, context)) }</> }
}

fn select(facet: Facet, address: &Address, context: &Context) -> Html {
    let words = context.words;
    let options = facet_options(facet, address, &context.dataset);
    let id = format!("facet-{}", facet.token());
    html! {
        <p key={facet.token()} class="field">
            <label for={id.clone()}>{ words.facet(facet) }</label>
            <select {id} name={facet.token()}>
                <option key="" value="" selected={!options.iter().any(|option| option.chosen)}>{ words.any }</option>
                { for options.into_iter().map(|option| {
                    let name = facet_name(facet, &option.value, context);
                    html! {
                        <option key={&*option.value} value={option.value.to_string()} selected={option.chosen}>
                            { format!("{name} ({})", number(option.count, context.language)) }
                        </option>
                    }
                }) }
            </select>
        </p>
    }
}

/// What a value of a facet is called on the page.
pub fn facet_name(facet: Facet, value: &str, context: &Context) -> String {
    let dataset = &context.dataset;
    let name = match facet {
        Facet::Speaker => dataset.speaker(value).map(|speaker| &*speaker.name),
        Facet::Stance => Stance::from_token(value).map(|stance| context.words.stance(stance)),
        Facet::Theme => dataset.theme(value).map(|theme| &*theme.label),
        Facet::Country => CountryId::parse(value).and_then(|id| dataset.country(id)).map(|country| &*country.name),
        Facet::Source => Some(dataset.source_label(value)),
    };
    name.unwrap_or(value).to_owned()
}
