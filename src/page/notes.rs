//! Footnotes: the number of a source is its place among those that the page refers to.

use std::rc::Rc;

use yew::prelude::*;

use super::Page;
use model::{Source, StaticContent};

/// The sources in the order in which the page first refers to them by number; those that it names elsewhere follow.
pub fn numbered(static_content: &StaticContent) -> Vec<&Source> {
    let sentences =
        static_content.sections.iter().flat_map(|section| &section.sentences).map(|sentence| &sentence.sources);
    let principles = static_content.principles.iter().map(|principle| &principle.sources);
    let corrections = static_content.corrections.iter().map(|correction| &correction.sources);
    let mut sources: Vec<&Source> = static_content.sources.iter().collect();
    let cited: Vec<&Rc<str>> = sentences.chain(principles).chain(corrections).flatten().collect();
    // Stable: those that are not cited keep their order behind the others.
    sources.sort_by_key(|source| cited.iter().position(|id| **id == source.id).unwrap_or(usize::MAX));
    sources
}

/// The sources of a statement as small numbers behind it, each a link to its source.
pub fn notes(ids: &[Rc<str>], page: &Page) -> Html {
    let sources = numbered(page.static_content);
    let mut places: Vec<usize> =
        ids.iter().filter_map(|id| sources.iter().position(|source| source.id == *id)).collect();
    places.sort_unstable();
    let numbers = places.into_iter().filter_map(|place| Some((place + 1, &sources.get(place)?.id)));
    let link = |(place, (number, id)): (usize, (usize, &Rc<str>))| {
        html! { <>{ if place > 0 { ", " } else { "" } }<a href={format!("#source-{id}")}>{ number }</a></> }
    };
    html! { <sup class="notes">{ for numbers.enumerate().map(link) }</sup> }
}

#[cfg(test)]
mod tests {
    use super::numbered;
    use model::{Section, Seen, Sentence, Source, StaticContent};

    #[test]
    fn sources_are_numbered_as_the_page_cites_them() {
        let source = |id: &str| Source {
            id: id.into(),
            title: "".into(),
            untitled: false,
            language: "en".into(),
            publisher: "".into(),
            date: None,
            date_note: None,
            url: "".into(),
            seen: Seen::Excerpt,
            supports: "".into(),
        };
        let sentence =
            Sentence { text: "".into(), sources: vec!["C".into(), "B".into(), "C".into()], paragraph: false };
        let static_content = StaticContent {
            sections: vec![Section { id: "answer".into(), title: "".into(), sentences: vec![sentence] }],
            sources: ["A", "B", "C", "D"].map(source).into(),
            ..StaticContent::default()
        };
        let ids: Vec<&str> = numbered(&static_content).into_iter().map(|source| &*source.id).collect();
        assert_eq!(ids, ["C", "B", "A", "D"]);
    }
}
