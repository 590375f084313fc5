use yew::prelude::*;

use super::subject::Subject;
use crate::page::total;
use model::{Count, PartialDate, Qualifier, ReportedNumber, Status};
use text::{figure, partial_date};

/// How many signed, drawn: a row for each report in the order of time, with a mark where each of its numbers is.
///
/// A report has a row of its own and no place on an axis of years, on which half of all would lie within a fortnight.
pub fn numbers(subject: &Subject) -> Html {
    let (words, page_words) = (subject.words, subject.context.page_words);
    let mut counts: Vec<&Count> =
        subject.static_content.counts.iter().filter(|count| is_of_states_or_all(count)).collect();
    // Undated reports last; one of a month or a year after all that are of a day in it.
    counts.sort_by_key(|count| (count.date.is_none(), count.date.map(PartialDate::last_day)));
    let scales = Scales::of(&counts);
    let column = |name: &'static str| html! { <th scope="col">{ name }</th> };
    html! {
        <section id="numbers" aria-labelledby="numbers-title">
            <h2 id="numbers-title">{ page_words.counts_title }</h2>
            <p class="note">{ words.numbers_note }{ " " }<a href="index.html#counts">{ words.numbers_table }</a></p>
            <div class="scroll" tabindex="0" role="group" aria-labelledby="numbers-title">
                <table class="numbers">
                    <thead><tr>{ column(words.numbers_report) }{ column(page_words.column_states) }{ column(page_words.column_total) }</tr></thead>
                    <tbody>{ for counts.into_iter().map(|count| row(count, scales, subject)) }</tbody>
                </table>
            </div>
        </section>
    }
}

/// Whether it says how many states or how many of all kinds: some count companies and groups alone.
fn is_of_states_or_all(count: &Count) -> bool {
    count.states.is_some() || count.total.is_some() || count.sum.is_some()
}

/// Where the scale of each column ends. Both begin at nought.
#[derive(Clone, Copy)]
struct Scales {
    states: u32,
    all: u32,
}

impl Scales {
    fn of(counts: &[&Count]) -> Scales {
        let states = counts.iter().filter_map(|count| Some(count.states.as_ref()?.value));
        let all = counts.iter().flat_map(|count| [count.total.as_ref().map(|total| total.value), count.sum]).flatten();
        // A mark and its arrow are within their place, too.
        let end = |most: Option<u32>| most.unwrap_or(1).saturating_mul(21).div_ceil(20).max(1);
        Scales { states: end(states.max()), all: end(all.max()) }
    }
}

fn row(count: &Count, scales: Scales, subject: &Subject) -> Html {
    let Subject { context, words, static_content, .. } = subject;
    let name = count.name();
    let is_disputed = static_content.conflicts.iter().any(|it| it.counts.iter().any(|touched| **touched == *name));
    let kind = count.official.then_some("official").or(count.contradiction.then_some("contradiction"));
    // Known for a day alone: within a month or a year the number rises.
    let listed = match count.date {
        Some(PartialDate::Day(day)) => u32::try_from(context.dataset.count(Status::Supporter, day)).ok(),
        _ => None,
    };
    let sum = count.sum();
    let states = count.states.as_ref().map(|states| figure(states, context.language));
    html! {
        <tr data-count={name.clone()} class={classes!(kind)}>
            <th scope="row">
                { count.date.map_or_else(|| words.undated.to_owned(), |date| partial_date(date, context.language)) }
                if is_disputed { { " " }<a href={format!("#on-{}", name.replace(' ', "-"))} title={words.sign}>{ "≠" }</a> }
                <br /><a href={format!("#source-{}", count.source)}>{ context.dataset.source_label(&count.source).to_owned() }</a>
                if count.official { <small>{ context.page_words.official_list }</small> }
            </th>
            <td>{ states }{ plot(listed, count.states.as_ref(), None, scales.states) }</td>
            <td>{ total(count, context) }{ plot(None, count.total.as_ref(), sum.as_ref(), scales.all) }</td>
        </tr>
    }
}

/// A bar of what the briefing can name, a mark for what was reported, and a square for what the parts of that make, joined to
/// what they cannot make.
fn plot(listed: Option<u32>, reported: Option<&ReportedNumber>, sum: Option<&ReportedNumber>, end: u32) -> Html {
    let place = |value: u32| format!("{:.1}%", f64::from(value) * 100.0 / f64::from(end));
    let mark = |number: &ReportedNumber, mark: Html| html! { <svg x={place(number.value)} y="50%" overflow="visible">{ mark }</svg> };
    let dot = |number: &ReportedNumber| match number.qualifier {
        Qualifier::Exact => html! { <circle r="5" class="exact" /> },
        Qualifier::Over => html! { <path d="M-4-6 7 0-4 6z" class="exact" /> },
        Qualifier::About => html! { <circle r="4.5" class="about" /> },
    };
    if reported.is_none() && sum.is_none() {
        return Html::default();
    }
    html! {
        <svg class="plot" width="100%" height="16" aria-hidden="true" focusable="false">
            <line x2="100%" y1="50%" y2="50%" class="rail" />
            if let Some(listed) = listed { <rect width={place(listed)} y="5" height="6" class="listed" /> }
            if let (Some(reported), Some(sum)) = (reported, sum) {
                <line x1={place(reported.value)} x2={place(sum.value)} y1="50%" y2="50%" class="gap" />
            }
            if let Some(sum) = sum { { mark(sum, html! { <path d="M-4-4h8v8h-8z" class="about" /> }) } }
            if let Some(reported) = reported { { mark(reported, dot(reported)) } }
        </svg>
    }
}
