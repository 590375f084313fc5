use super::document::Document;
use super::dossier::sources;
use super::fault::Faults;
use super::field::Field;
use super::reader::{Context, Reader};
use crate::model::{Category, Date, Event, Phase, Stop};

/// The events, by date.
pub(super) fn events(document: &Document, context: &Context<'_>) -> Vec<Event> {
    let mut events = document.read(context, event);
    // Stable: events of one day, or a month and its first day, stay in the order of the file.
    events.sort_by_key(|event| event.date.first_day());
    events
}

/// The stops of the date control, by date.
pub(super) fn stops(document: &Document, context: &Context<'_>) -> Vec<Stop> {
    let mut last: Option<Date> = None;
    document.read(context, |reader| {
        let stop = stop(reader)?;
        match last {
            None if stop.date != Date::LAUNCH => {
                let problem = format!("the first stop is {}, not the launch", stop.date);
                reader.fault("date", problem, format!("start the list with {}", Date::LAUNCH));
            }
            Some(last) if stop.date < last => {
                reader.fault("date", format!("{} comes after {last} in the list", stop.date), "sort the stops by date");
            }
            _ => {}
        }
        last = Some(stop.date);
        Some(stop)
    })
}

fn stop(reader: &Reader<'_>) -> Option<Stop> {
    let date = reader.required("date").and_then(Field::date);
    let label = reader.required("label").and_then(Field::localized);
    let note = reader.required("note").and_then(Field::localized);
    let sources = sources(reader);
    Some(Stop { date: date?, label: label?, note: note?, sources })
}

fn event(reader: &Reader<'_>) -> Option<Event> {
    let id = reader.required("id").and_then(Field::slug);
    let date = reader.required("date").and_then(Field::partial_date);
    let title = reader.required("title").and_then(Field::localized);
    let text = reader.required("text").and_then(Field::localized);
    let note = reader.optional("note").and_then(Field::localized);
    let category = reader.required("category").and_then(|field| field.word(Category::ALL, Category::token));
    let phase = reader.required("phase").and_then(|field| field.word(Phase::ALL, Phase::token));
    let map_date = reader.optional("map_date").and_then(Field::date);
    let states = reader.optional("states").map(Field::states).unwrap_or_default();
    let principles = reader.optional("principles").map(Field::principles).unwrap_or_default();
    let sources = sources(reader);
    Some(Event {
        id: id?,
        date: date?,
        title: title?,
        text: text?,
        note,
        category: category?,
        phase: phase?,
        map_date,
        states,
        principles,
        sources,
    })
}

/// The parts of the timeline follow one another in time. An event is at fault where the events just before and just after
/// it agree on a part and it is in another; a date that is only a month or a year has as neighbours what lies wholly
/// before or after it, so that at the edge of a part either will do.
pub(super) fn check_phases(events: &[Event], faults: &Faults) {
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
            faults.at("events.json", &event.id).fault("phase", problem, remedy);
        }
    }
}
