use yew::prelude::*;

use super::corrections::corrections;
use super::counts::counts;
use super::embed::{embed_foot, embed_head};
use super::explained::explained;
use super::map::map;
use super::masthead::{masthead, opening};
use super::quotes::{quotes, single_quote};
use super::sources::sources;
use super::states::states;
use super::timeline::timeline;
use super::{Kind, Page};

/// All that is within `#briefing`.
pub fn briefing(page: &Page) -> Html {
    let body = match &page.kind {
        Kind::Page => html! {
            <>
                { masthead(page) }
                <main id="main">
                    { opening(page) }
                    { map(page) }
                    { states(page) }
                    { explained(page) }
                    { timeline(page) }
                    { quotes(page) }
                    { counts(page) }
                    { sources(page) }
                    { corrections(page) }
                </main>
                // The bundler puts the way to the editor's desk here, where there is one.
                <footer><p>{ page.context.page_words.footer }</p></footer>
                { announcer() }
            </>
        },
        Kind::Embed => html! {
            <>
                { embed_head(page) }
                // All views: the style sheet shows the one that the address asks for.
                <main id="main">{ map(page) }{ states(page) }{ timeline(page) }{ quotes(page) }</main>
                { embed_foot(page) }
                { announcer() }
            </>
        },
        Kind::Card(id) => html! {
            <>
                { embed_head(page) }
                <main id="main">{ single_quote(id, page) }</main>
                { embed_foot(page) }
            </>
        },
    };
    html! { <div class="page">{ body }</div> }
}

/// The one live region: a short sentence for each choice, though three views may change.
fn announcer() -> Html {
    html! { <p id="announcer" class="visually-hidden" aria-live="polite"></p> }
}
