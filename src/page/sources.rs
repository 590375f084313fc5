use yew::prelude::*;

use super::Page;
use super::folded::folded;
use super::notes::numbered;
use crate::contract::SectionId;
use crate::model::{Language, Seen, Source};
use crate::text::partial_date;

/// Every source, whole, by its number: where each statement of the page ends up. Its id is that of the data.
pub fn sources(page: &Page) -> Html {
    let words = page.context.page_words;
    let list = html! {
        <>
            <p class="note">{ words.sources_note }</p>
            <ol class="source-list">{ for numbered(page.dossier).into_iter().map(|source| entry(source, page)) }</ol>
        </>
    };
    folded(SectionId::Sources, words.sources_title, list)
}

fn entry(source: &Source, page: &Page) -> Html {
    let (words, language) = (page.context.page_words, page.context.language);
    let seen = match source.seen {
        Seen::FullText => words.seen_full_text,
        Seen::Excerpt => words.seen_excerpt,
        Seen::Repository => words.seen_repository,
        Seen::Dataset => words.seen_dataset,
    };
    let date = source.date.map(|date| partial_date(date, language));
    let date = match (date, &source.date_note) {
        (Some(date), Some(note)) => format!("{date} ({note})"),
        (Some(date), None) => date,
        (None, Some(note)) => note.to_string(),
        (None, None) => words.undated.to_owned(),
    };
    let foreign = (Language::from_tag(&source.language) != Some(language)).then(|| source.language.to_string());
    html! {
        <li id={format!("source-{}", source.id)}>
            <a href={source.url.to_string()} rel="noopener noreferrer external" lang={foreign}>{ source.title.to_string() }</a>
            { format!(". {}. {date}; {seen}. {}. ", source.publisher, source.supports.trim_end_matches('.')) }
            <code>{ source.id.to_string() }</code>
        </li>
    }
}
