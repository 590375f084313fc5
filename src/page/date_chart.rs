//! The date control as a chart: how many states stood behind the Call, day by day, with the map's date as a handle.
//!
//! Knows neither app nor browser: the slider that it lies over is what keys and screen readers reach, and each stop has a link, so
//! that a click works before the app does. Drawn to scale without a `viewBox`, in per cent across and pixels down, so that
//! neither words nor patterns are stretched.

use yew::prelude::*;

use super::Page;
use model::{Date, PartialDate, Status};
use text::{count_phrase, number};
use view_state::Key;

/// Pixels from the top to the ground of the chart, and from there to its foot, where the years stand.
const GROUND: f64 = 38.0;
const YEARS: f64 = 16.0;
/// Pixels of the line above the area.
const EDGE: f64 = 2.0;
/// Per cent of the width that a step has at least.
const NARROWEST: f64 = 0.25;
/// Per cent left free on either side, for half of the handle.
const MARGIN: f64 = 2.0;

/// The chart, with a place for the handle and a link at each stop.
pub fn date_chart(page: &Page) -> Html {
    let data = page.context.dataset;
    let Some(scale) = Scale::of(page) else { return Html::default() };
    let steps = steps(page, &scale);
    let days = [Date::LAUNCH, steps.last().map_or(Date::LAUNCH, |step| step.day)];
    let height = (GROUND + YEARS).to_string();
    html! {
        <svg class="date-chart" aria-hidden="true" height={height.clone()}>
            // The line is what the area leaves of the same bars, drawn higher.
            <g class="supporters"><use href="#date-steps" y={format!("-{EDGE}")} /></g>
            <g class="area"><g id="date-steps">{ for steps.iter().map(|step| bar(step, [GROUND, scale.down(step.supporters) + EDGE])) }</g></g>
            <g class="undated">{ for steps.iter().filter(|step| step.at_most > step.supporters).map(|step| {
                bar(step, [step.supporters, step.at_most].map(|states| scale.down(states)))
            }) }</g>
            { for reports(page, &scale).into_iter().map(|(across, down)| html! { <circle class="reported" cx={percent(across)} cy={pixels(down)} r="1.8" /> }) }
            { for years(days).into_iter().map(|(year, day)| html! { <text x={percent(scale.across(day))} y={height.clone()}>{ year }</text> }) }
            { for ["first", "last"].into_iter().zip(days).map(|(class, day)| count(class, day, page, &scale)) }
            { for data.stops.iter().map(|stop| handle(stop.date, page, &scale)) }
            <g class="needs-app">{ for stretches(page, &scale).into_iter().map(|(day, stretch)| link(day, stretch)) }</g>
        </svg>
    }
}

/// From days and numbers of states to places.
struct Scale {
    days: [u32; 2],
    most: usize,
}

impl Scale {
    /// From the launch to a while after the last stop, so that the last state to join is seen to have stayed.
    fn of(page: &Page) -> Option<Self> {
        let stops = &page.context.dataset.stops;
        let [first, last] = [stops.first()?, stops.last()?].map(|stop| stop.date.days());
        let most = reported(page)
            .map(|(_, value)| value)
            .chain([page.context.dataset.count(Status::Supporter, stops.last()?.date)]);
        Some(Self { days: [first, last + (last - first) / 12], most: most.max()? })
    }

    fn across(&self, day: Date) -> f64 {
        let [first, last] = self.days;
        let along = f64::from(day.days().saturating_sub(first)) / f64::from((last - first).max(1));
        MARGIN + along.min(1.0) * (100.0 - 2.0 * MARGIN)
    }

    fn down(&self, states: usize) -> f64 {
        #[allow(clippy::cast_precision_loss)] // there are fewer than 200 states
        let part = states as f64 / self.most.max(1) as f64;
        GROUND - part * (GROUND - 3.0)
    }
}

/// A time in which the number of states does not change, as far as the record knows.
struct Step {
    /// The first day of it.
    day: Date,
    /// Where it begins and ends, in per cent.
    across: [f64; 2],
    supporters: usize,
    /// With those of whom it is not known whether they had joined.
    at_most: usize,
}

/// The steps from the launch on. What is narrower than a pixel belongs to the next.
fn steps(page: &Page, scale: &Scale) -> Vec<Step> {
    let data = page.context.dataset;
    let windows = data.countries.iter().filter_map(|country| country.joined);
    let mut days: Vec<Date> = windows.flat_map(|window| [window.not_before, window.not_after]).collect();
    days.extend(data.stops.iter().map(|stop| stop.date));
    days.retain(|day| *day >= Date::LAUNCH);
    days.sort_unstable();
    days.dedup();
    let mut start = scale.across(Date::LAUNCH);
    let mut steps = Vec::new();
    for (place, day) in days.iter().enumerate() {
        let end = days.get(place + 1).map_or(100.0, |next| scale.across(*next));
        if end - start < NARROWEST {
            continue;
        }
        let [supporters, undated] = [Status::Supporter, Status::Undated].map(|status| data.count(status, *day));
        steps.push(Step { day: *day, across: [start, end], supporters, at_most: supporters + undated });
        start = end;
    }
    steps
}

/// One that reaches a little under the next: rounded apart, they would show the ground between them.
fn bar(step: &Step, [from, to]: [f64; 2]) -> Html {
    let [start, end] = step.across;
    html! { <rect x={percent(start)} width={percent((end - start + NARROWEST).min(100.0 - start))} y={pixels(to)} height={pixels(from - to)} /> }
}

/// Numbers of states that somebody else than the list reported, with the middle of the time they may be of.
fn reported(page: &Page) -> impl Iterator<Item = (Date, usize)> {
    let counts = page.static_content.counts.iter().filter(|count| !count.official);
    counts.filter_map(|count| {
        let day = match count.date? {
            PartialDate::Day(day) => day,
            PartialDate::Month(year, month) => Date::new(year, month, 15)?,
            PartialDate::Year(_) => return None,
        };
        Some((day, usize::try_from(count.states.as_ref()?.value).ok()?))
    })
}

/// Where these numbers are drawn, each place once.
fn reports(page: &Page, scale: &Scale) -> Vec<(f64, f64)> {
    let mut places: Vec<(Date, usize)> =
        reported(page).filter(|(day, _)| (scale.days[0]..=scale.days[1]).contains(&day.days())).collect();
    places.sort_unstable();
    places.dedup();
    places.into_iter().map(|(day, states)| (scale.across(day), scale.down(states))).collect()
}

/// The years that begin between two days.
fn years([first, last]: [Date; 2]) -> Vec<(u16, Date)> {
    (first.parts().0 + 1..=last.parts().0).filter_map(|year| Some((year, Date::new(year, 1, 1)?))).collect()
}

fn count(class: &'static str, day: Date, page: &Page, scale: &Scale) -> Html {
    let states = page.context.dataset.count(Status::Supporter, day);
    let (x, y) = (percent(scale.across(day)), pixels(scale.down(states)));
    // There is room for what is counted at the end alone.
    let text = match class {
        "last" => count_phrase(Status::Supporter, states, page.context.words, page.context.language),
        _ => number(states, page.context.language),
    };
    html! { <text class={classes!("count", class)} {x} {y}>{ text }</text> }
}

/// The handle at a stop, seen while the map is of its days: the app shows it along with the stop's note.
fn handle(day: Date, page: &Page, scale: &Scale) -> Html {
    let x = percent(scale.across(day));
    let is_now = page.context.dataset.stop_at(Date::LAUNCH).is_some_and(|(_, stop)| stop.date == day);
    html! {
        <g data-stop={day.to_string()} aria-current={is_now.then_some("true")}>
            <line x1={x.clone()} x2={x.clone()} y2={pixels(GROUND)} />
            <circle cx={x} cy={pixels(GROUND)} r="6" />
        </g>
    }
}

/// Each stop with the stretch of the chart that is nearer to it than to any other.
fn stretches(page: &Page, scale: &Scale) -> Vec<(Date, [f64; 2])> {
    let stops: Vec<(Date, f64)> =
        page.context.dataset.stops.iter().map(|stop| (stop.date, scale.across(stop.date))).collect();
    let middles: Vec<f64> =
        stops.windows(2).filter_map(|pair| Some((pair.first()?.1 + pair.last()?.1) / 2.0)).collect();
    let starts = [0.0].into_iter().chain(middles.iter().copied());
    let ends = middles.iter().copied().chain([100.0]);
    stops.iter().zip(starts.zip(ends)).map(|((day, _), (start, end))| (*day, [start, end])).collect()
}

fn link(day: Date, [start, end]: [f64; 2]) -> Html {
    html! {
        <a href={Key::Date.link(&day.to_string())} tabindex="-1">
            <rect x={percent(start)} width={percent(end - start)} height="100%" />
        </a>
    }
}

/// A place across, to a tenth of a per cent: half a pixel of the widest chart.
fn percent(across: f64) -> String {
    format!("{}%", (across * 10.0).round() / 10.0)
}

fn pixels(down: f64) -> String {
    ((down * 10.0).round() / 10.0).to_string()
}
