use yew::prelude::*;

use crate::app::links::full_page_link;
use crate::app::markup::tag;
use crate::app::store::Context;
use crate::text::date;
use crate::view_state::{Address, View};

/// What stands above the views in an article: the headline and the date that they show.
pub fn head(address: &Address, context: &Context) -> Html {
    let words = context.words;
    let as_of = format!("{} {}", words.as_of, date(address.date, context.language));
    tag("header")
        .set("class", "embed-head")
        .put(tag("h1").put(words.headline))
        .put(tag("p").set("class", "note").put(as_of))
        .html()
}

/// What stands below them: where the sources are, the way to the whole briefing with the same choice, and the version,
/// by which what a reader saw can be proved.
pub fn foot(address: &Address, full_page: &str, version: &str, context: &Context) -> Html {
    let words = context.words;
    let open = full_page_link(full_page, &Address { view: View::All, ..address.clone() }.print());
    tag("footer")
        .set("class", "embed-foot")
        .put(tag("p").put(words.sources_in_full).put(" ").put(open.put(words.open_full)))
        .put(tag("p").put(words.version).put(" ").put(tag("code").put(version)))
        .html()
}
