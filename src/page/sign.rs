use yew::prelude::*;

use super::{Kind, Page};
use model::Conflict;
use text::RecordWords;

/// The small sign of a mark that a conflict touches. It leads to the row of that mark on the page on the record, which names
/// those conflicts; the bundler knows where that page is and puts its address in the place of `@record`. An article's frame
/// has no room for any.
pub fn sign(mark: &str, is_touched: impl Fn(&Conflict) -> bool, page: &Page) -> Html {
    if page.kind != Kind::Page || !page.static_content.conflicts.iter().any(is_touched) {
        return Html::default();
    }
    let title = RecordWords::of(page.context.language).sign;
    html! { <>{ " " }<a href={format!("@record#on-{}", mark.replace(' ', "-"))} {title}>{ "≠" }</a></> }
}
