use yew::prelude::*;

use super::tally;
use crate::app::store::use_briefing;
use crate::model::{Date, Status};
use crate::text::{number, status_name};
use crate::view_state::Action;

#[derive(PartialEq, Properties)]
pub struct LegendProps {
    pub date: Date,
    pub status: Option<Status>,
}

/// The four statuses with the number of their states; pressing one picks them out.
#[component]
pub fn Legend(props: &LegendProps) -> Html {
    let Some(context) = use_briefing() else { return html! { <div /> } };
    html! {
        <div class="legend" role="group" aria-label={context.words.legend} title={context.words.legend_help}>
            { for tally(&context.dataset, props.date).iter().map(|(status, count)| {
                let (status, dispatch) = (*status, context.dispatch.clone());
                let pressed = props.status == Some(status);
                let onclick = Callback::from(move |_: MouseEvent| dispatch.dispatch(Action::Status((!pressed).then_some(status))));
                html! {
                    <button key={status.token()} type="button" data-legend={status.token()} aria-pressed={pressed.to_string()} {onclick}>
                        <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true"><rect class={status.token()} width="24" height="16" /></svg>
                        <span class="legend-name">{ status_name(status, context.language) }</span>
                        { " " }
                        <strong>{ number(*count, context.language) }</strong>
                    </button>
                }
            }) }
        </div>
    }
}
