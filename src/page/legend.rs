use yew::prelude::*;

use super::Page;
use model::{Date, Status};
use text::number;

/// The four statuses with the number of their states; pressing one picks them out.
pub fn legend(page: &Page) -> Html {
    let context = &page.context;
    let button = |status: &Status| {
        let token = status.token();
        let count = context.dataset.count(*status, Date::LAUNCH);
        html! {
            <button type="button" data-legend={token} aria-pressed="false" value={format!("#status={token}")}>
                <svg viewBox="0 0 24 16" aria-hidden="true" class="swatch"><rect data-look={token} width="24" height="16" /></svg>
                <span class="legend-name">{ context.words.status(*status) }</span>{ " " }
                <strong>{ number(count, context.language) }</strong>
            </button>
        }
    };
    html! {
        <div role="group" aria-label={context.page_words.legend} title={context.page_words.legend_help} class="legend">
            { for Status::ALL.iter().map(button) }
        </div>
    }
}
