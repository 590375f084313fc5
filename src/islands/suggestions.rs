use yew::prelude::*;

use super::place::{FOUND, island};
use crate::context::Context;
use model::CountryId;

/// The states that the reader may mean, the active one marked, in the list `#found`; `None` while nothing is searched for.
pub fn suggestions(found: Option<(&[CountryId], usize)>, context: &Context) -> Html {
    let Some((found, active)) = found else { return island(FOUND, Vec::new()) };
    let codes: Vec<&str> = found.iter().map(CountryId::as_str).collect();
    let key = format!("{} {active}", codes.concat());
    let mut options: Vec<Html> = found
        .iter()
        .enumerate()
        .map(|(index, id)| {
            let name = context.dataset.country(*id).map(|country| country.name.to_string());
            html! {
                <li key={format!("{key} {index}")} id={format!("found-{index}")} role="option" data-option={id.to_string()}
                    aria-selected={(index == active).to_string()}>{ name }</li>
            }
        })
        .collect();
    if options.is_empty() {
        options.push(
            html! { <li key="none" role="option" aria-selected="false" aria-disabled="true">{ context.words.find_none }</li> },
        );
    }
    island(FOUND, options)
}
