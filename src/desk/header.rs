use yew::{Html, html};

use super::props::DeskProps;
use super::setting::EmbedOptions;
use embed::joined;
use model::Language;
use text::EditorWords;
use view_state::{Address, with_fragment};

/// The desk's head: what it is for, and the ways to the briefing and to the desk in other languages, which take the choice along.
pub fn header(address: &Address, setting: &EmbedOptions, props: &DeskProps, desk: &EditorWords) -> Html {
    let briefing = with_fragment("index.html", &address.print());
    let link = |other: Language| {
        let fragment = joined(&address.print(), &setting.print(other));
        let there = format!("{}{}desk.html", props.language.path_to_root(), other.folder());
        html! {
            <a href={with_fragment(&there, &fragment)} hreflang={other.tag()} lang={other.tag()} rel="alternate" class="language">
                { other.name() }
            </a>
        }
    };
    html! {
        <header class="masthead">
            <a href="#take" class="skip">{ desk.skip }</a>
            <div class="masthead-bar">
                <p class="kicker"><a href={briefing}>{ desk.briefing }</a></p>
                <div class="masthead-tools">
                    { for props.language.others().map(link) }
                </div>
            </div>
            <h1>{ desk.headline }</h1>
            <p class="lead">{ desk.lead }</p>
        </header>
    }
}
