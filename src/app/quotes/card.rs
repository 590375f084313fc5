use std::ops::Range;
use std::rc::Rc;

use yew::prelude::*;

use crate::app::links::source_link;
use crate::app::markup::{Child, Tag, tag};
use crate::app::store::Context;
use crate::model::{CountryId, Speaker};
use crate::text::{number, partial_date};
use crate::view_state::Query;

/// What a card shows follows from this.
#[derive(PartialEq)]
pub struct Card {
    pub context: Context,
    /// The quote's id.
    pub quote: Rc<str>,
    pub query: Rc<Query>,
    /// The theme and the state that are chosen, if they are among the quote's.
    pub theme: Option<Rc<str>>,
    pub country: Option<CountryId>,
}

/// A quote with who said it, our reading of it, and the way to its source.
pub fn card(on: &Card) -> Html {
    let context = &on.context;
    let (words, language, dataset) = (context.words, context.language, &context.dataset);
    // An element even then: an empty component crashes yew 0.23 (yew#4092).
    let Some(quote) = dataset.quote(&on.quote) else { return tag("article").html() };
    let speaker = dataset.speaker(&quote.speaker);
    let theme = |id: &str| {
        let chosen = (on.theme.as_deref() == Some(id)).then_some("true");
        let label = dataset.theme(id).map(|theme| &*theme.label);
        chip(id, format!("#theme={id}"), chosen, label)
    };
    let state = |id: &CountryId| {
        let chosen = (on.country == Some(*id)).then_some("true");
        let name = dataset.country(*id).map(|country| &*country.name);
        chip(id.as_str(), format!("#country={id}"), chosen, name)
    };
    let (start, end) = quote.range;
    let count = |place: u32| number(usize::try_from(place).unwrap_or(usize::MAX), language);
    let chips = tag("p")
        .set("class", "chips")
        .put(tag("span").set("class", "stance").put(words.stance(quote.stance)))
        .list(quote.themes.iter().map(|id| theme(id)).collect())
        .list(quote.states.iter().map(state).collect());
    let place = format!(
        ", {}, {}\u{a0}{}–{}",
        partial_date(quote.date, language),
        words.characters,
        count(start + 1),
        count(end)
    );
    let origin = tag("p")
        .set("class", "origin")
        .put(source_link(&quote.source, context))
        .put(place)
        .put(quote.outside.then(|| tag("span").set("class", "outside").put(" · ").put(words.outside)));
    let sic = |sic| tag("p").set("class", "sic").put("[sic] ").put(sic);
    let footer = tag("footer")
        .put(speaker.map_or_else(|| tag("p").set("class", "speaker"), byline))
        .put(quote.sic.as_deref().map(sic))
        .put(chips)
        .put(origin);
    tag("article")
        .set("id", format!("quote-{}", quote.id))
        .set("data-quote", quote.id.clone())
        .set("data-speaker", quote.speaker.clone())
        .set("data-stance", quote.stance.token())
        .set("class", "quote")
        .put(tag("blockquote").set("lang", "en").list(paragraphs(&quote.text, &quote.stance_words, &on.query)))
        .put(footer)
        .html()
}

fn chip(key: &str, href: String, chosen: Option<&'static str>, name: Option<&str>) -> Html {
    tag("a").key(key).set("href", href).set("aria-current", chosen).put(name).html()
}

fn byline(speaker: &Speaker) -> Tag {
    tag("p")
        .set("class", "speaker")
        .put(tag("strong").put(&*speaker.name))
        .put(", ")
        .put(tag("span").set("lang", "en").put(speaker.title()))
        .put(speaker.note.as_deref().map(|note| tag("small").put(" ").put(note)))
}

/// The text with the words of the stance underlined and the search's matches marked. The pieces are cut
/// where either begins or ends, so that the two may overlap in any way.
fn paragraphs(text: &str, stance_words: &str, query: &Query) -> Vec<Html> {
    let stance = text.find(stance_words).map(|start| start..start + stance_words.len());
    let found = query.find(text);
    let mut cuts: Vec<usize> = vec![0, text.len()];
    for cut in found.iter().chain(&stance).flat_map(|range| [range.start, range.end]) {
        if let Err(place) = cuts.binary_search(&cut) {
            cuts.insert(place, cut);
        }
    }
    let inside = |ranges: &[Range<usize>], at: usize| ranges.iter().any(|range| range.contains(&at));
    let stance: Vec<Range<usize>> = stance.into_iter().collect();
    cuts.windows(2)
        .filter_map(|pair| {
            let &[start, end] = pair else { return None };
            let piece = text.get(start..end)?;
            let piece = if inside(&found, start) { tag("mark").put(piece).html() } else { piece.html() };
            Some(if inside(&stance, start) { tag("u").put(piece).html() } else { piece })
        })
        .collect()
}
