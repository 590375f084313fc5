use yew::prelude::*;

use crate::app::store::use_briefing;

/// What the page does and does not do with its reader.
#[component]
pub fn Footer() -> Html {
    let words = use_briefing().map(|context| context.words.footer);
    html! { <footer><p>{ words }</p></footer> }
}
