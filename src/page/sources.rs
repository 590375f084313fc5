use yew::prelude::*;

use super::Page;
use super::folded::folded;
use super::notes::numbered;
use crate::controls::source_title;
use contract::SectionId;
use model::Source;
use text::source_line;

/// Every source, whole, by its number: where each statement of the page ends up. Its id is that of the data.
pub fn sources(page: &Page) -> Html {
    let words = page.context.page_words;
    let list = html! {
        <>
            <p class="note">{ words.sources_note }{ " " }<a href="@record#sources">{ words.sources_record }</a></p>
            <ol class="source-list">{ for numbered(page.static_content).into_iter().map(|source| entry(source, page)) }</ol>
        </>
    };
    folded(SectionId::Sources, words.sources_title, list)
}

/// What it says of the Call stands in the single file alone: the served page leads to the page on the record, which has it with
/// all that rests on the source. Here it would be 2,900 bytes. Its id is there, too.
fn entry(source: &Source, page: &Page) -> Html {
    let (words, language) = (page.context.page_words, page.context.language);
    html! {
        <li id={format!("source-{}", source.id)}>
            { source_title(source, language) }{ format!(". {}. ", source_line(source, words, language)) }
            <span class="supports">{ format!("{}. ", source.supports.trim_end_matches('.')) }</span>
        </li>
    }
}
