use yew::prelude::*;

use super::{Kind, Page};
use crate::model::Country;
use crate::text::RecordWords;

/// The small sign of a state that a conflict touches. It leads to its row on the page on the record, which names those
/// conflicts; the bundler knows where that page is and puts its address in the place of `@record`. Only states have one: for
/// events, quotes and numbers it would take 150 bytes (brotli) of a page that has none left, so that page lists them all. An
/// article's frame has no room for any.
pub fn sign(country: &Country, page: &Page) -> Html {
    let is_touched = page.dossier.conflicts.iter().any(|conflict| conflict.states.contains(&country.id));
    if page.kind != Kind::Page || !is_touched {
        return Html::default();
    }
    let title = RecordWords::of(page.context.language).sign;
    html! { <>{ " " }<a href={format!("@record#on-{}", country.id)} {title}>{ "≠" }</a></> }
}
