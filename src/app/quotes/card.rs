use std::ops::Range;

use yew::prelude::*;

use crate::app::store::Context;
use crate::model::{Quote, Speaker};
use crate::text::{number, partial_date};
use crate::view_state::{Address, Query};

/// A quote with who said it, our reading of it, and the way to its source.
pub fn card(quote: &Quote, query: &Query, address: &Address, context: &Context) -> Html {
    let (words, language, dataset) = (context.words, context.language, &context.dataset);
    let speaker = dataset.speaker(&quote.speaker);
    let theme = |id: &str| {
        let chosen = (address.theme.as_deref() == Some(id)).then_some("true");
        let label = dataset.theme(id).map(|theme| theme.label.to_string());
        html! { <a key={id} href={format!("#theme={id}")} aria-current={chosen}>{ label }</a> }
    };
    let state = |id: &crate::model::CountryId| {
        let chosen = (address.country == Some(*id)).then_some("true");
        let name = dataset.country(*id).map(|country| country.name.to_string());
        html! { <a key={id.as_str()} href={format!("#country={id}")} aria-current={chosen}>{ name }</a> }
    };
    let (start, end) = quote.range;
    let count = |place: u32| number(usize::try_from(place).unwrap_or(usize::MAX), language);
    html! {
        <article key={&*quote.id} class="quote" id={format!("quote-{}", quote.id)} data-quote={quote.id.to_string()}
            data-speaker={quote.speaker.to_string()} data-stance={quote.stance.token()}>
            <blockquote lang="en">{ for paragraphs(&quote.text, &quote.stance_words, query) }</blockquote>
            <footer>
                <p class="speaker">{ for speaker.map(byline) }</p>
                { for quote.sic.iter().map(|sic| html! { <p class="sic">{ "[sic] " }{ sic.to_string() }</p> }) }
                <p class="chips">
                    <span class="stance">{ words.stance(quote.stance) }</span>
                    { for quote.themes.iter().map(|id| theme(id)) }
                    { for quote.states.iter().map(state) }
                </p>
                <p class="origin">
                    <a href={format!("#source-{}", quote.source)}>{ dataset.source_label(&quote.source).to_owned() }</a>
                    { format!(", {}, {}\u{a0}{}–{}", partial_date(quote.date, language), words.characters, count(start + 1), count(end)) }
                    if quote.outside { <span class="outside">{ " · " }{ words.outside }</span> }
                </p>
            </footer>
        </article>
    }
}

fn byline(speaker: &Speaker) -> Html {
    let title = speaker.affiliation.as_ref().map_or_else(|| speaker.role.to_string(), |affiliation| format!("{}, {affiliation}", speaker.role));
    html! {
        <>
            <strong>{ speaker.name.to_string() }</strong>{ ", " }<span lang="en">{ title }</span>
            { for speaker.note.iter().map(|note| html! { <small>{ " " }{ note.to_string() }</small> }) }
        </>
    }
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
            let piece = text.get(start..end)?.to_owned();
            let piece = if inside(&found, start) { html! { <mark>{ piece }</mark> } } else { html! { piece } };
            Some(if inside(&stance, start) { html! { <u>{ piece }</u> } } else { piece })
        })
        .collect()
}
