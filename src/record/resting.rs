//! What of the briefing rests on a source.

use std::rc::Rc;

use yew::prelude::*;

use super::marks::{self, Mark};
use super::subject::Subject;
use model::distinct;

/// Marks of one kind that rest on a source, under the name of their kind.
pub struct Resting {
    /// What they are: states, events, quotes and so on.
    pub kind: &'static str,
    /// A link to each, in the order of the briefing.
    pub links: Vec<Html>,
}

/// All that rests on a source, kind by kind, without kinds of which nothing does.
pub fn resting(source: &str, subject: &Subject) -> Vec<Resting> {
    let Subject { context, static_content, words, .. } = subject;
    let data = context.dataset;
    let rests = |sources: &[Rc<str>]| sources.iter().any(|id| **id == *source);
    let links = |marks: &mut dyn Iterator<Item = Mark>| marks.map(|mark| mark.link()).collect::<Vec<Html>>();

    let states = links(&mut data.countries.iter().filter(|country| rests(&country.sources)).map(marks::state));
    let events = links(&mut data.events.iter().filter(|event| rests(&event.sources)).map(marks::event));
    let quotes = data.quotes.iter().filter(|quote| *quote.source == *source);
    let quotes = links(&mut quotes.filter_map(|quote| marks::quote(quote, subject)));
    let numbers = static_content.counts.iter().filter(|count| *count.source == *source);
    let numbers = links(&mut numbers.map(|count| marks::count(count, subject)));
    let principles = static_content.principles.iter().filter(|principle| rests(&principle.sources));
    let principles = links(&mut principles.map(|principle| marks::principle(principle.number, subject)));
    let sections =
        static_content.sections.iter().filter(|section| section.sentences.iter().any(|one| rests(&one.sources)));
    let sections = sections.map(|section| link(&format!("index.html#{}", section.id), &section.title)).collect();
    let corrections = static_content.corrections.iter().filter(|correction| rests(&correction.sources));
    let corrections = corrections.map(|correction| link("index.html#corrections", &correction.subject)).collect();
    let conflicts =
        static_content.conflicts.iter().filter(|conflict| conflict.positions.iter().any(|one| rests(&one.sources)));
    let conflicts = conflicts.map(|conflict| link(&format!("#conflict-{}", conflict.id), &conflict.title)).collect();
    let named = static_content.signatories.iter().flat_map(|state| &state.named).filter(|named| rests(&named.sources));
    let named = distinct(named.map(|named| &named.name)).into_iter().map(|name| link("#signatories", name)).collect();

    [
        (words.rests_states, states),
        (words.rests_events, events),
        (words.rests_quotes, quotes),
        (words.rests_numbers, numbers),
        (words.rests_sections, sections),
        (words.rests_principles, principles),
        (words.rests_signatories, named),
        (words.rests_conflicts, conflicts),
        (words.rests_corrections, corrections),
    ]
    .into_iter()
    .map(|(kind, links)| Resting { kind, links })
    .filter(|resting| !resting.links.is_empty())
    .collect()
}

fn link(href: &str, name: &str) -> Html {
    html! { <a href={href.to_owned()}>{ name.to_owned() }</a> }
}
