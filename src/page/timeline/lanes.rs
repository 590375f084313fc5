use yew::prelude::*;

use super::geometry::{HEAD, LANE, MIDDLE, WIDTH, across, extent, middle};
use super::label::{Label, labels};
use crate::page::Page;
use figure::TimeScale;
use model::{Category, Date, Event, PartialDate};
use text::partial_date;

/// Every event to scale, in a lane for its kind: a day is a dot, a month a bar, a year a band; an attack is a diamond.
/// It repeats the lists for the eye and the mouse, so it is hidden from screen readers and the Tab key.
pub fn lanes(page: &Page) -> Html {
    let context = &page.context;
    let events = &context.dataset.events;
    let Some(scale) = TimeScale::over(events) else { return Html::default() };
    let foot = HEAD + LANE * Category::ALL.len() as f64;
    let year = |(year, along): (u16, f64)| {
        let x = place(along);
        html! { <g><path d={format!("M{x} {HEAD}V{foot}")} /><text {x} y={(foot + 16.0).to_string()}>{ year }</text></g> }
    };
    let lane = |(index, category): (usize, &Category)| {
        let y = HEAD + LANE * index as f64;
        html! {
            <g>
                <path d={format!("M0 {y}H{WIDTH}")} />
                <text x="0" y={(y + MIDDLE + 4.0).to_string()} class="lane">{ context.page_words.category(*category) }</text>
            </g>
        }
    };
    let launch = place(scale.along(Date::LAUNCH));
    html! {
        <div class="lanes" aria-hidden="true">
        <svg viewBox={format!("0 0 {WIDTH} {}", foot + 22.0)} class="axis">
            { for Category::ALL.iter().enumerate().map(lane) }
            { for scale.years(0.045).into_iter().map(year) }
            <path d={format!("M{launch} 22V{foot}")} class="launch" />
            <text x={launch} y="18" class="launch">{ context.page_words.call }</text>
            { for events.iter().zip(labels(events, &scale)).map(|(event, label)| mark(event, label, &scale, page)) }
        </svg>
        <p class="note">{ context.page_words.lanes_note }</p>
        </div>
    }
}

fn mark(event: &Event, label: Option<Label>, scale: &TimeScale, page: &Page) -> Html {
    let context = &page.context;
    let (start, end) = extent(event, scale);
    let y = middle(event);
    let bar = |height: f64, class: Option<&'static str>| {
        let (y, width) = (tenth(y - height / 2.0), tenth((end - start).max(4.0)));
        html! { <rect x={tenth(start)} {y} {width} height={height.to_string()} {class} /> }
    };
    let shape = match event.date {
        PartialDate::Day(_) if event.category == Category::Incident => {
            html! { <path d={format!("M{} {}l7 7-7 7-7-7z", tenth(start), tenth(y - 7.0))} /> }
        }
        PartialDate::Day(_) => html! { <circle cx={tenth(start)} cy={tenth(y)} r="5" /> },
        PartialDate::Month(..) => bar(10.0, None),
        PartialDate::Year(_) => bar(14.0, Some("year")),
    };
    let written = label.map(|Label { x, y, is_before, text }| {
        html! { <text x={tenth(x)} y={tenth(y)} text-anchor={is_before.then_some("end")}>{ text }</text> }
    });
    let title = format!("{}{}{}", partial_date(event.date, context.language), context.words.colon, event.title);
    html! {
        <a href={format!("#event={}", event.id)} tabindex="-1" data-kind={event.category.token()}>
            <title>{ title }</title>{ shape }{ written }
        </a>
    }
}

fn place(along: f64) -> String {
    tenth(across(along))
}

/// A length in the drawing, to a tenth of a pixel.
fn tenth(length: f64) -> String {
    ((length * 10.0).round() / 10.0).to_string()
}
