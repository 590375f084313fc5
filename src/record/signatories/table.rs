use yew::prelude::*;

use super::day::{BRIEFING, Day, Entries};
use crate::controls::listed_source_links;
use crate::record::subject::Subject;
use model::{Signatory, Tally};
use text::number;

/// The entries of a day by rank: those from where the state was not on the list, and, folded, the others.
pub fn tables(day: &Day, subject: &Subject) -> Html {
    let words = subject.words;
    let (with, without): (Vec<&Entries>, Vec<&Entries>) =
        day.entries.iter().partition(|entries| entries.with_their_state());
    // Bars of both tables are to one scale.
    let longest = day.entries.iter().map(|entries| entries.tally.total()).max().unwrap_or(1);
    html! {
        <>
            <h3>{ words.signatories_without }</h3>
            { table(words.signatories_without, &without, longest, subject) }
            <details>
                <summary>{ format!("{} ({})", words.signatories_with, number(with.len(), subject.context.language)) }</summary>
                { table(words.signatories_with, &with, longest, subject) }
            </details>
        </>
    }
}

fn table(title: &'static str, entries: &[&Entries], longest: u16, subject: &Subject) -> Html {
    let words = subject.words;
    let kind = |class: &'static str, name: &'static str| html! { <th scope="col" class="figure"><i class={classes!("kind", class)} />{ name }</th> };
    html! {
        <div class="scroll ranked" tabindex="0" role="group" aria-label={title}>
            <table class="signatories">
                <thead><tr>
                    <th scope="col">{ words.signatories_state }</th>
                    { kind("companies", words.signatories_companies) }
                    { kind("civil-society", words.signatories_civil_society) }
                    { kind("public-authorities", words.signatories_public_authorities) }
                    <th scope="col" class="figure">{ words.signatories_all }</th>
                </tr></thead>
                <tbody>{ for entries.iter().map(|entries| row(entries, longest, subject)) }</tbody>
            </table>
        </div>
    }
}

fn row(entries: &Entries, longest: u16, subject: &Subject) -> Html {
    let context = subject.context;
    let Entries { country, status, tally, named } = entries;
    let cell = |count: u16| html! { <td class="figure">{ number(usize::from(count), context.language) }</td> };
    html! {
        <tr data-signatories={country.id.to_string()} data-status={status.token()}>
            <th scope="row">
                <a href={format!("{BRIEFING}#country={}", country.id)}>{ country.name.to_string() }</a>
                <small>{ context.words.status(*status) }</small>
                { bar(*tally, longest) }
                if !named.is_empty() { <small class="named">{ subject.words.signatories_named }{ context.words.colon }{ for names(named, subject) }</small> }
            </th>
            { cell(tally.companies) }{ cell(tally.civil_society) }{ cell(tally.public_authorities) }
            <td class="figure"><strong>{ number(usize::from(tally.total()), context.language) }</strong></td>
        </tr>
    }
}

/// The three numbers one behind the other; the longest bar is as wide as its place.
fn bar(tally: Tally, longest: u16) -> Html {
    let parts = [
        ("companies", tally.companies),
        ("civil-society", tally.civil_society),
        ("public-authorities", tally.public_authorities),
    ];
    let starts = parts.iter().scan(0, |end: &mut u16, (_, count)| {
        let start = *end;
        *end = end.saturating_add(*count);
        Some(start)
    });
    let part = |((class, count), start): (&(&'static str, u16), u16)| {
        html! { <rect class={*class} x={start.to_string()} width={count.to_string()} height="1" /> }
    };
    html! {
        <svg class="bar" viewBox={format!("0 0 {longest} 1")} preserveAspectRatio="none" aria-hidden="true">
            { for parts.iter().zip(starts).map(part) }
        </svg>
    }
}

/// Each with the sources that name it.
fn names(named: &[&Signatory], subject: &Subject) -> Vec<Html> {
    let sources =
        |signatory: &Signatory| listed_source_links(&signatory.sources, subject.context.dataset, Some(BRIEFING));
    let one =
        |signatory: &&Signatory| html! { <>{ signatory.name.to_string() }{ " (" }{ sources(signatory) }{ ")" }</> };
    named.iter().flat_map(|signatory| [Html::from(", "), one(signatory)]).skip(1).collect()
}
