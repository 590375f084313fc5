use yew::prelude::*;

use super::marks::pattern;
use super::tally;
use crate::app::markup::tag;
use crate::app::store::Context;
use crate::model::{Date, Status};
use crate::text::number;

/// The four statuses with the number of their states; pressing one picks them out.
pub fn legend(date: Date, filter: Option<Status>, context: &Context) -> Html {
    let button = |(status, count): &(Status, usize)| {
        let pressed = filter == Some(*status);
        let token = status.token();
        let pattern =
            tag("rect").set("data-look", token).set("fill", pattern(*status)).set("width", "24").set("height", "16");
        tag("button")
            .key(token)
            .set("type", "button")
            .set("data-legend", token)
            .set("aria-pressed", pressed.to_string())
            .set("value", format!("#status={}", if pressed { "" } else { token }))
            .put(tag("svg").set("viewBox", "0 0 24 16").set("aria-hidden", "true").set("class", "swatch").put(pattern))
            .put(tag("span").set("class", "legend-name").put(context.words.status(*status)))
            .put(" ")
            .put(tag("strong").put(number(*count, context.language)))
            .html()
    };
    tag("div")
        .set("role", "group")
        .set("aria-label", context.words.legend)
        .set("title", context.words.legend_help)
        .set("class", "legend")
        .list(tally(&context.dataset, date).iter().map(button).collect())
        .html()
}
