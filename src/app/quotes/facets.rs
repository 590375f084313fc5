use std::rc::Rc;

use yew::prelude::*;

use crate::app::markup::tag;
use crate::app::store::Context;
use crate::text::{facet_name, number};
use crate::view_state::{Address, Facet, facet_options};

/// A select for each facet. It offers only what would show at least one quote, with the number.
pub fn facets(address: &Address, context: &Context) -> Html {
    Facet::ALL.iter().map(|facet| select(*facet, address, context)).collect()
}

fn select(facet: Facet, address: &Address, context: &Context) -> Html {
    let words = context.words;
    let options = facet_options(facet, address, &context.dataset);
    let id = format!("facet-{}", facet.token());
    let any = !options.iter().any(|option| option.chosen);
    let option = |key: &str, value: Rc<str>, selected: bool| {
        tag("option").key(key).set("value", value).flag("selected", selected)
    };
    let choices = options.into_iter().map(|choice| {
        let name = facet_name(facet, &choice.value, &context.dataset, words);
        let text = format!("{name} ({})", number(choice.count, context.language));
        option(&choice.value, choice.value.clone(), choice.chosen).put(text).html()
    });
    tag("p")
        .key(facet.token())
        .set("class", "field")
        .put(tag("label").set("for", id.clone()).put(words.facet(facet)))
        .put(
            tag("select")
                .set("id", id)
                .set("name", facet.token())
                .put(option("", "".into(), any).put(words.any))
                .list(choices.collect()),
        )
        .html()
}
