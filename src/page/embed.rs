use yew::prelude::*;

use super::{Kind, Page};
use crate::controls::full_page_link;
use contract::SectionId;
use model::Date;
use text::date;
use view_state::Address;

/// What stands above the views in an article: the headline and the date that they show.
pub fn embed_head(page: &Page) -> Html {
    let context = &page.context;
    html! {
        <header class="embed-head">
            <h1>{ context.page_words.headline }</h1>
            <p class="note as-of">{ format!("{} {}", context.words.as_of, date(Date::LAUNCH, context.language)) }</p>
        </header>
    }
}

/// What stands below them: where the sources are, the way to the whole briefing with the same choice, and the version,
/// by which what a reader saw can be proved.
pub fn embed_foot(page: &Page) -> Html {
    let words = page.context.page_words;
    let quote = match &page.kind {
        Kind::Card(id) => Some(id.clone()),
        Kind::Page | Kind::Embed => None,
    };
    let fragment = Address { quote, ..Address::default() }.print();
    let full_page = page.context.full_page.unwrap_or_default();
    html! {
        <footer class="embed-foot">
            <p>{ words.sources_in_full }{ " " }{ full_page_link(full_page, &fragment, Some("open-full"), words.open_full) }</p>
            // The bundler computes the version and puts it here.
            <p>
                { words.version }{ " " }<code>{ "@version" }</code>{ " · " }
                { full_page_link(full_page, SectionId::Corrections.token(), None, words.corrections_title) }
            </p>
        </footer>
    }
}
