use yew::prelude::*;

use super::Sheet;
use crate::model::{Language, Seen, Source};
use crate::text::partial_date;

/// Every source, whole: where each statement of the page ends up.
pub fn sources(sheet: &Sheet) -> Html {
    let words = sheet.words;
    html! {
        <section id="sources" aria-labelledby="sources-title">
            <h2 id="sources-title">{ words.sources_title }</h2>
            <p class="note">{ sheet.print.sources_note }</p>
            <ol class="source-list">{ for sheet.dossier.sources.iter().map(|source| entry(source, sheet)) }</ol>
        </section>
    }
}

fn entry(source: &Source, sheet: &Sheet) -> Html {
    let seen = match source.seen {
        Seen::FullText => sheet.print.seen_full_text,
        Seen::Excerpt => sheet.print.seen_excerpt,
        Seen::Repository => sheet.print.seen_repository,
        Seen::Dataset => sheet.print.seen_dataset,
    };
    let date = source.date.map(|date| partial_date(date, sheet.language));
    let date = match (date, &source.date_note) {
        (Some(date), Some(note)) => format!("{date} ({note})"),
        (Some(date), None) => date,
        (None, Some(note)) => note.to_string(),
        (None, None) => sheet.print.undated.to_owned(),
    };
    let foreign = (Language::from_tag(&source.language) != Some(sheet.language)).then(|| source.language.to_string());
    html! {
        <li id={format!("source-{}", source.id)} data-source={source.id.to_string()}>
            <a href={source.url.to_string()} rel="noopener noreferrer external" lang={foreign}>{ source.title.to_string() }</a>
            { format!(". {}. {date}; {seen}. {}.", source.publisher, source.supports.trim_end_matches('.')) }
        </li>
    }
}
