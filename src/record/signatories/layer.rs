//! The same circles for the map of the briefing: what its script draws there (`static/signatories.js`).

use serde_json::{Value, json};

use super::day::Day;
use super::map::{SCALE, radius};
use super::{sources, summary};
use crate::controls::source_names;
use crate::record::subject::Subject;
use model::Supporters;
use text::{date, filled};

/// What the script is given: words, sources, and for each day on which somebody counted its circles, in units of the map's drawing.
pub fn layer(subject: &Subject) -> Value {
    let Subject { context, words, .. } = subject;
    let days: Vec<Day> = Supporters::DAYS.iter().map(|day| Day::of(*day, subject)).collect();
    let name = |day: &Day| date(day.date, context.language);
    let before = days.first().map(|first| filled(words.layer_before, &[("day", &name(first))]));
    let sources = sources(subject);
    let named = source_names(&sources, context.dataset).map(|(id, name)| [id.to_string(), name]);
    json!({
        "show": words.layer_show,
        "area": words.layer_area,
        "table": words.layer_table,
        "before": before,
        "counted": format!("{}{}", words.signatories_counted, context.words.colon),
        "sources": named.collect::<Vec<_>>(),
        "scale": SCALE.map(|entries| (entries, rounded(radius(entries)))),
        "days": days.iter().map(|day| json!({
            "date": stop(day, subject),
            "name": name(day),
            "text": summary(day, subject),
            "circles": circles(day, subject),
        })).collect::<Vec<_>>(),
    })
}

/// The map's own date for a day: the last stop by then. Until the day no other state is known to have joined.
fn stop(day: &Day, subject: &Subject) -> Option<String> {
    let stops = subject.context.dataset.stops.iter().map(|stop| stop.date);
    stops.filter(|stop| *stop <= day.date).max().map(|stop| stop.to_string())
}

/// Across, down and radius of each, the largest first.
fn circles(day: &Day, subject: &Subject) -> Vec<(u16, u16, f64)> {
    let circle = |entries: &super::day::Entries| {
        let (x, y) = subject.context.dataset.mark(entries.country.id)?.centre;
        Some((x, y, rounded(radius(entries.tally.total()))))
    };
    day.entries.iter().filter_map(circle).collect()
}

/// So fine that the number can be read off the circle again.
fn rounded(length: f64) -> f64 {
    (length * 100.0).round() / 100.0
}
