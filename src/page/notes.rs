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

/// The sources of a statement as small numbers behind it, each a link to its source. Three and more in a row are one, "3–5", which
/// leads to the first and says of how many it is: `static/footnotes.js` shows that many entries of the list.
pub fn notes(ids: &[Rc<str>], page: &Page) -> Html {
    let sources = numbered(page.static_content);
    let mut places: Vec<usize> =
        ids.iter().filter_map(|id| sources.iter().position(|source| source.id == *id)).collect();
    places.sort_unstable();
    let link = |(place, run): (usize, &[usize])| {
        let (first, last) = (run.first()?, run.last()?);
        let number = if first == last { (first + 1).to_string() } else { format!("{}–{}", first + 1, last + 1) };
        let entries = (first != last).then(|| run.len().to_string());
        let source = format!("#source-{}", sources.get(*first)?.id);
        Some(html! { <>{ if place > 0 { ", " } else { "" } }<a href={source} data-entries={entries}>{ number }</a></> })
    };
    html! { <sup class="notes">{ for runs(&places).enumerate().filter_map(link) }</sup> }
}

/// The same numbers, three and more in a row together.
fn runs(places: &[usize]) -> impl Iterator<Item = &[usize]> {
    let consecutive = places.chunk_by(|one, next| one + 1 == *next);
    consecutive.flat_map(|run| run.chunks(if run.len() < 3 { 1 } else { run.len() }))
}

#[cfg(test)]
mod tests {
    use super::{numbered, runs};
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

    #[test]
    fn three_in_a_row_are_one_note() {
        let noted = |places: &'static [usize]| runs(places).map(<[usize]>::to_vec).collect::<Vec<_>>();
        assert_eq!(noted(&[1, 2, 3, 7, 8, 10]), [vec![1, 2, 3], vec![7], vec![8], vec![10]]);
        assert_eq!(noted(&[4, 6, 7, 8, 9]), [vec![4], vec![6, 7, 8, 9]]);
        assert!(noted(&[]).is_empty());
    }
}
