use super::diagnostic::{Notes, Place};
use super::document::Document;
use super::principles;
use super::record::Context;
use model::{Date, Event, Stop};

/// The events, by date.
pub(super) fn events(document: &Document, context: &Context<'_>) -> Vec<Event> {
    let mut events = document.read(context, |event: &Event, at| {
        principles::check_numbers(at, "principles", &event.principles);
    });
    // Stable: events of one day, or a month and its first day, stay in the order of the file.
    events.sort_by_key(|event| event.date.first_day());
    events
}

/// The stops of the date control, by date.
pub(super) fn stops(document: &Document, context: &Context<'_>) -> Vec<Stop> {
    let mut last: Option<Date> = None;
    document.read(context, |stop: &Stop, at| {
        if at.is_sound("date") {
            check_order(stop.date, last, at);
            last = Some(stop.date);
        }
    })
}

fn check_order(date: Date, last: Option<Date>, at: Place<'_>) {
    match last {
        None if date != Date::LAUNCH => {
            let problem = format!("the first stop is {date}, not the launch");
            at.fault("date", problem, format!("start the list with {}", Date::LAUNCH));
        }
        Some(last) if date < last => {
            at.fault("date", format!("{date} comes after {last} in the list"), "sort the stops by date");
        }
        _ => {}
    }
}

/// The parts of the timeline follow one another in time. An event is at fault where the events just before and just after
/// it agree on a part and it is in another; a date that is only a month or a year has as neighbours what lies wholly
/// before or after it, so that at the edge of a part either will do.
pub(super) fn check_phases(events: &[Event], notes: &Notes) {
    for event in events {
        let (first, last) = (event.date.first_day(), event.date.last_day());
        let before = events.iter().filter(|other| other.date.last_day() < first);
        let after = events.iter().filter(|other| other.date.first_day() > last);
        let before = before.max_by_key(|other| other.date.last_day());
        let after = after.min_by_key(|other| other.date.first_day());
        let neighbour = match (before, after) {
            // One of the two is itself in the wrong part, and is at fault instead.
            (Some(before), Some(after)) if before.phase > after.phase => None,
            (Some(before), _) if event.phase < before.phase => Some(before),
            (_, Some(after)) if event.phase > after.phase => Some(after),
            _ => None,
        };
        if let Some(Event { id, date, phase, .. }) = neighbour {
            let own = event.phase.token();
            let problem = format!(
                "{} is not in the part \"{own}\" of the timeline: \"{id}\" of {date} is in another",
                event.date
            );
            let remedy = format!("write \"{}\", or correct the date", phase.token());
            notes.at("events.json", &event.id).fault("phase", problem, remedy);
        }
    }
}
