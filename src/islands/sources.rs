use std::rc::Rc;

use yew::prelude::*;

use crate::context::Context;

/// The sources of a statement as links into the list of sources, which an article's frame leaves to the whole briefing.
/// Several of one publisher are told apart by their ids.
pub fn source_links(ids: &[Rc<str>], context: &Context) -> Html {
    let label = |id: &Rc<str>| context.dataset.source_label(id).to_owned();
    let link = |id: &Rc<str>| {
        let is_repeated = ids.iter().filter(|other| label(other) == label(id)).count() > 1;
        let name = if is_repeated { format!("{} {id}", label(id)) } else { label(id) };
        link(&format!("source-{id}"), name, context)
    };
    ids.iter().map(link).collect()
}

/// A link to a place of the whole page: out of an article's frame into a tab of its own.
pub fn link(fragment: &str, name: String, context: &Context) -> Html {
    match &context.full_page {
        Some(page) => {
            html! { <a href={format!("{page}#{fragment}")} target="_blank" rel="noopener">{ name }</a> }
        }
        None => html! { <a href={format!("#{fragment}")}>{ name }</a> },
    }
}
