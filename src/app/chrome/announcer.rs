use std::rc::Rc;

use yew::prelude::*;

#[derive(PartialEq, Properties)]
pub struct AnnouncerProps {
    pub text: Rc<str>,
}

/// The one live region of the page: a short sentence per action, though three views may change.
#[component]
pub fn Announcer(props: &AnnouncerProps) -> Html {
    html! { <p id="announcer" class="visually-hidden" aria-live="polite">{ props.text.to_string() }</p> }
}
