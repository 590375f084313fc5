//! Where things stand in the drawing of the timeline, in its own pixels.

use figure::TimeScale;
use model::{Category, Date, Event};

/// Width of the drawing.
pub const WIDTH: f64 = 1200.0;
/// Where the scale begins, beside the names of the lanes.
pub const START: f64 = 170.0;
/// Height of a lane.
pub const LANE: f64 = 44.0;
/// Height of the band above the lanes, for the name of the Call.
pub const HEAD: f64 = 28.0;
/// The height of a mark's middle within its lane.
pub const MIDDLE: f64 = 29.0;

/// Where something stands that is so far along the scale, from 0 to 1.
pub fn across(along: f64) -> f64 {
    START + along * (WIDTH - START)
}

/// From where to where a mark may lie.
pub fn extent(event: &Event, scale: &TimeScale) -> (f64, f64) {
    let at = |day: Date| across(scale.along(day));
    (at(event.date.first_day()), at(event.date.last_day()))
}

/// The height of a mark's middle.
pub fn middle(event: &Event) -> f64 {
    let lane = Category::ALL.iter().position(|category| *category == event.category).unwrap_or_default();
    HEAD + LANE * lane as f64 + MIDDLE
}
