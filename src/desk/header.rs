use yew::{Html, html};

use super::props::DeskProps;
use super::setting::EmbedOptions;
use crate::controls::language_links;
use embed::joined;
use text::EditorWords;
use view_state::{Address, with_fragment};

/// The desk's head: what it is for, and the ways to the briefing and to the desk in other languages, which take the choice along.
pub fn header(address: &Address, setting: &EmbedOptions, props: &DeskProps, desk: &EditorWords) -> Html {
    let briefing = with_fragment("index.html", &address.print());
    let there = |other| with_fragment("desk.html", &joined(&address.print(), &setting.print(other)));
    html! {
        <header class="masthead">
            <a href="#take" class="skip">{ desk.skip }</a>
            <div class="masthead-bar">
                <p class="kicker"><a href={briefing}>{ desk.briefing }</a></p>
                <div class="masthead-tools">
                    { language_links(props.language, there) }
                </div>
            </div>
            <h1>{ desk.headline }</h1>
            <p class="lead">{ desk.lead }</p>
        </header>
    }
}
