use yew::prelude::*;

use super::Page;
use super::folded::folded;
use super::sign::sign;
use crate::controls::Context;
use contract::SectionId;
use model::{Count, ReportedNumber};
use text::{figure, partial_date};

/// Who reported how many supporters, and when, with the arithmetic.
pub fn counts(page: &Page) -> Html {
    let words = page.context.page_words;
    let columns = [
        (words.column_date, None),
        (words.column_source, None),
        (words.column_states, FIGURE),
        (words.column_companies, FIGURE),
        (words.column_groups, FIGURE),
        (words.column_authorities, FIGURE),
        (words.column_total, None),
        (page.context.words.note, None),
    ];
    let column = |(name, class): (&'static str, Option<&'static str>)| html! { <th scope="col" {class}>{ name }</th> };
    let table = html! {
        <>
            <p class="note">{ words.counts_note }</p>
            <div class="scroll" id="counts-scroll" data-scroll="" tabindex="0" role="group" aria-labelledby="counts-title">
                <table>
                    <thead><tr>{ for columns.into_iter().map(column) }</tr></thead>
                    <tbody>{ for page.static_content.counts.iter().map(|count| row(count, page)) }</tbody>
                </table>
            </div>
        </>
    };
    folded(SectionId::Counts, words.counts_title, table)
}

/// The class of what stands over and in a column of numbers, which are compared by their last digits.
const FIGURE: Option<&str> = Some("figure");

fn row(count: &Count, page: &Page) -> Html {
    let (words, language, name) = (page.context.page_words, page.context.language, count.name());
    let cell = |cell: &Option<ReportedNumber>| {
        html! { <td class={cell.as_ref().and(FIGURE)}>{ for cell.iter().map(|reported| figure(reported, language)) }</td> }
    };
    let kind = match count {
        Count { contradiction: true, .. } => Some("contradiction"),
        Count { official: true, .. } => Some("official"),
        _ => None,
    };
    html! {
        <tr class={classes!(kind)}>
            <th scope="row">{ count.date.map_or_else(|| words.undated.to_owned(), |date| partial_date(date, language)) }</th>
            <td>
                <a href={format!("#source-{}", count.source)}>{ page.context.dataset.source_label(&count.source).to_owned() }</a>
                if count.official { { format!(" ({})", words.official_list) } }
                { sign(&name, |it| it.counts.iter().any(|count| **count == *name), page) }
            </td>
            { cell(&count.states) }{ cell(&count.companies) }{ cell(&count.civil_society) }{ cell(&count.public_authorities) }
            <td>{ total(count, &page.context) }</td>
            <td>{ count.note.as_deref().unwrap_or_default().to_owned() }</td>
        </tr>
    }
}

/// The total as reported and, where the source gives the parts, what they add up to.
pub fn total(count: &Count, context: &Context) -> String {
    let words = context.page_words;
    let reported = count.total.as_ref().map(|total| figure(total, context.language));
    let sum = count.sum().map(|sum| format!("{} {}", words.parts_make, figure(&sum, context.language)));
    let mut total = [reported, sum].into_iter().flatten().collect::<Vec<_>>().join("; ");
    if count.contradiction {
        total += &format!(" ({})", words.contradiction);
    }
    total
}
