use yew::prelude::*;

use super::marks::pattern;
use super::tally;
use crate::app::store::Context;
use crate::model::{Date, Status};
use crate::text::number;

/// The four statuses with the number of their states; pressing one picks them out.
pub fn legend(date: Date, filter: Option<Status>, context: &Context) -> Html {
    html! {
        <div class="legend" role="group" aria-label={context.words.legend} title={context.words.legend_help}>
            { for tally(&context.dataset, date).iter().map(|(status, count)| {
                let pressed = filter == Some(*status);
                let value = format!("#status={}", if pressed { "" } else { status.token() });
                html! {
                    <button key={status.token()} type="button" data-legend={status.token()} aria-pressed={pressed.to_string()} {value}>
                        <svg class="swatch" viewBox="0 0 24 16" aria-hidden="true"><rect data-look={status.token()} fill={pattern(*status)} width="24" height="16" /></svg>
                        <span class="legend-name">{ context.words.status(*status) }</span>
                        { " " }
                        <strong>{ number(*count, context.language) }</strong>
                    </button>
                }
            }) }
        </div>
    }
}
