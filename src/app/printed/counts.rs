use yew::prelude::*;

use super::Sheet;
use crate::model::{Count, Figure};
use crate::text::{figure, partial_date};

/// Who reported how many supporters, and when, with the arithmetic.
pub fn counts(sheet: &Sheet) -> Html {
    let words = sheet.words;
    let print = &sheet.print;
    let columns = [
        (print.column_date, None),
        (print.column_source, None),
        (print.column_states, FIGURE),
        (print.column_companies, FIGURE),
        (print.column_groups, FIGURE),
        (print.column_authorities, FIGURE),
        (print.column_total, None),
        (words.note, None),
    ];
    let column = |(name, class): (&'static str, Option<&'static str>)| html! { <th scope="col" {class}>{ name }</th> };
    html! {
        <section id="counts" aria-labelledby="counts-title">
            <h2 id="counts-title">{ sheet.print.counts_title }</h2>
            <p class="note">{ sheet.print.counts_note }</p>
            <div class="scroll" id="counts-scroll" data-scroll="" tabindex="0" role="group" aria-labelledby="counts-title">
                <table>
                    <thead><tr>{ for columns.into_iter().map(column) }</tr></thead>
                    <tbody>{ for sheet.dossier.counts.iter().map(|count| row(count, sheet)) }</tbody>
                </table>
            </div>
        </section>
    }
}

/// The class of what stands over and in a column of numbers, which are compared by their last digits.
const FIGURE: Option<&str> = Some("figure");

fn row(count: &Count, sheet: &Sheet) -> Html {
    let cell = |cell: &Option<Figure>| html! { <td class={FIGURE}>{ for cell.iter().map(|reported| figure(reported, sheet.language)) }</td> };
    let kind = match count {
        Count { contradiction: true, .. } => Some("contradiction"),
        Count { official: true, .. } => Some("official"),
        _ => None,
    };
    html! {
        <tr class={classes!(kind)}>
            <th scope="row">{ count.date.map_or_else(|| sheet.print.undated.to_owned(), |date| partial_date(date, sheet.language)) }</th>
            <td>
                <a href={format!("#source-{}", count.source)}>{ sheet.dataset.source_label(&count.source).to_owned() }</a>
                if count.official { { format!(" ({})", sheet.print.official_list) } }
            </td>
            { cell(&count.states) }{ cell(&count.companies) }{ cell(&count.civil_society) }{ cell(&count.public_authorities) }
            <td class="total">{ total(count, sheet) }</td>
            <td>{ count.note.as_deref().unwrap_or_default().to_owned() }</td>
        </tr>
    }
}

/// The total as reported and, where the source gives the parts, what they add up to.
fn total(count: &Count, sheet: &Sheet) -> String {
    let reported = count.total.as_ref().map(|total| figure(total, sheet.language));
    let sum = count.sum.as_ref().map(|sum| format!("{} {}", sheet.print.parts_make, figure(sum, sheet.language)));
    let mut total = [reported, sum].into_iter().flatten().collect::<Vec<_>>().join("; ");
    if count.contradiction {
        total += &format!(" ({})", sheet.print.contradiction);
    }
    total
}
