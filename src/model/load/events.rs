use super::document::Document;
use super::dossier::sources;
use super::field::Field;
use super::reader::{Context, Reader};
use crate::model::{Category, Date, Event, PartialDate, Phase, Stop};

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
    if let (Some(date), Some(phase)) = (date, phase) {
        check_phase(reader, date, phase);
    }
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

/// A date that is only a month or a year may lie in two parts of the timeline; then either will do.
fn check_phase(reader: &Reader<'_>, date: PartialDate, phase: Phase) {
    let (first, last) = (phase_of(date.first_day()), phase_of(date.last_day()));
    if phase < first || phase > last {
        let problem = format!("{date} is not in the part \"{}\" of the timeline", phase.token());
        reader.fault("phase", problem, format!("write \"{}\", or correct the date", first.token()));
    }
}

fn phase_of(date: Date) -> Phase {
    match date.parts() {
        (..=2012, ..) => Phase::Before,
        // The Peace Forum opened on the eve of the Call.
        (2018, 11, 11..) | (2018, 12, _) => Phase::Launch,
        (..=2018, ..) => Phase::Road,
        _ => Phase::After,
    }
}
