use super::{PageWords, Words};
use model::{Event, Phase};

/// The name of a part of the timeline with the years of its events: `The road to the Call: 2013 to 2018`. The last part has
/// no end: `What happened next: to 2026`.
pub fn with_years(name: &str, phase: Phase, events: &[Event], words: &Words, page_words: &PageWords) -> String {
    let years = match years(phase, events) {
        None => return name.to_owned(),
        Some((_, last)) if phase == Phase::After => format!("{} {last}", page_words.until_year),
        Some((first, last)) if first == last => first.to_string(),
        Some((first, last)) => format!("{first} {} {last}", page_words.from_year_to),
    };
    format!("{name}{}{years}", words.colon)
}

/// The first and the last year of the events of a part.
fn years(phase: Phase, events: &[Event]) -> Option<(u16, u16)> {
    let dates = events.iter().filter(|event| event.part() == phase).map(|event| event.date);
    let first = dates.clone().map(|date| date.first_day().parts().0).min()?;
    Some((first, dates.map(|date| date.last_day().parts().0).max()?))
}
