//! Circles for the states that are too small to see, moved apart where they would overlap.

use std::collections::BTreeMap;

use crate::failure::AtlasError;
use crate::projection::{Projection, WIDTH};

/// An island state gets a circle when its islands together are smaller than this (square pixels) …
const LEAST_ISLANDS: f64 = 12.0;
/// … and so is the largest of them than this.
const LEAST_ISLAND: f64 = 5.0;
/// A state with land borders keeps its outline unless it is smaller than this: a circle there hides
/// the neighbours.
const LEAST_INLAND: f64 = 2.5;

/// Radius at sea, where there is room.
const RADIUS: i32 = 4;
/// Radius among neighbours.
const INLAND_RADIUS: i32 = 3;
/// An outline of a state smaller than this would be hidden by a circle over it.
const LEAST_COVER: f64 = 15.0;
/// Kept free between two circles while they are pushed apart; rounding takes some of it away.
const GAP: f64 = 2.0;
/// Kept free between two circles in the end.
pub const LEAST_GAP: f64 = 0.5;
/// Rounds of pushing; the first half also draws every circle back towards its place.
const ROUNDS: usize = 600;
const PULL: f64 = 0.02;

/// Where a circle belongs, and how large it is.
pub struct Home {
    place: [f64; 2],
    radius: i32,
}

/// A circle on the map.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Circle {
    pub id: String,
    pub x: i32,
    pub y: i32,
    pub r: i32,
}

impl Home {
    pub fn new(place: [f64; 2], on_land: bool) -> Self {
        Self { place, radius: if on_land { INLAND_RADIUS } else { RADIUS } }
    }
}

/// Whether a state with rings of these sizes is too small for its outline.
pub fn wanted(sizes: &[f64], on_land: bool) -> bool {
    let largest = sizes.iter().copied().fold(0.0, f64::max);
    if on_land { largest < LEAST_INLAND } else { largest < LEAST_ISLAND && sizes.iter().sum::<f64>() < LEAST_ISLANDS }
}

/// Whether an outline of this size is so small that circles must keep off it.
pub fn keep_off(area: f64) -> bool {
    area < LEAST_COVER
}

/// Sets the circles as near to their places as they can stand side by side, on whole pixels, inside
/// the map and beside the small outlines, which they would hide (`hidden`: left, top, right, bottom).
pub fn place(homes: &BTreeMap<String, Home>, hidden: &[[i32; 4]]) -> Result<Vec<Circle>, AtlasError> {
    let height = f64::from(Projection::new().height());
    let obstacles: Vec<([f64; 2], f64)> = hidden.iter().map(|bounds| disc(bounds.map(f64::from))).collect();
    let homes: Vec<(&String, &Home)> = homes.iter().collect();
    let mut at: Vec<[f64; 2]> = homes.iter().map(|(_, home)| home.place).collect();
    for round in 0..ROUNDS {
        for (point, (_, home)) in at.iter_mut().zip(&homes) {
            let radius = f64::from(home.radius);
            let pull = if round < ROUNDS / 2 { PULL } else { 0.0 };
            for (axis, end) in [f64::from(WIDTH), height].into_iter().enumerate() {
                point[axis] += (home.place[axis] - point[axis]) * pull;
                point[axis] = point[axis].clamp(radius + 1.0, end - radius - 1.0);
            }
        }
        for (point, (_, home)) in at.iter_mut().zip(&homes) {
            for (middle, reach) in &obstacles {
                // The outline cannot give way, so the circle takes the whole push.
                let [away, _] = apart(*point, *middle, f64::from(home.radius) + reach, 1.0);
                *point = away;
            }
        }
        for first in 0..at.len() {
            for second in first + 1..at.len() {
                let room = f64::from(homes[first].1.radius + homes[second].1.radius) + GAP;
                let [away, towards] = apart(at[first], at[second], room, 0.5);
                at[first] = away;
                at[second] = towards;
            }
        }
    }
    let circles: Vec<Circle> = homes
        .iter()
        .zip(&at)
        .map(|((id, home), [x, y])| Circle {
            id: (*id).clone(),
            x: x.round() as i32,
            y: y.round() as i32,
            r: home.radius,
        })
        .collect();
    match overlap(&circles) {
        Some((a, b)) => Err(AtlasError::Crowded(a.id.clone(), b.id.clone())),
        None => Ok(circles),
    }
}

/// Parts two points that stand nearer than `room`; `share` of what is missing falls to the first.
fn apart(a: [f64; 2], b: [f64; 2], room: f64, share: f64) -> [[f64; 2]; 2] {
    let (dx, dy) = (b[0] - a[0], b[1] - a[1]);
    let distance = dx.hypot(dy);
    if distance >= room {
        return [a, b];
    }
    let (ux, uy) = if distance == 0.0 { (1.0, 0.0) } else { (dx / distance, dy / distance) };
    let (first, second) = ((room - distance) * share, (room - distance) * (1.0 - share));
    [[a[0] - ux * first, a[1] - uy * first], [b[0] + ux * second, b[1] + uy * second]]
}

/// A disc of about the size of the box.
fn disc([x0, y0, x1, y1]: [f64; 4]) -> ([f64; 2], f64) {
    ([f64::midpoint(x0, x1), f64::midpoint(y0, y1)], f64::midpoint(x1 - x0, y1 - y0) / 2.0 + 0.5)
}

fn overlap(circles: &[Circle]) -> Option<(&Circle, &Circle)> {
    circles.iter().enumerate().find_map(|(at, a)| {
        let near = circles[at + 1..].iter().find(|b| {
            let distance = f64::from(a.x - b.x).hypot(f64::from(a.y - b.y));
            distance < f64::from(a.r + b.r) + LEAST_GAP
        });
        near.map(|b| (a, b))
    })
}

#[cfg(test)]
mod tests {
    use super::{BTreeMap, Home, place, wanted};

    #[test]
    fn three_circles_on_one_place_end_up_side_by_side_and_near_it() {
        let homes = ["A", "B", "C"].map(|id| (id.to_owned(), Home::new([300.0, 200.0], false)));
        let circles = place(&BTreeMap::from(homes), &[]).unwrap();
        assert!(circles.iter().all(|c| (c.x - 300).abs() < 15 && (c.y - 200).abs() < 15));
    }

    #[test]
    fn a_circle_at_the_edge_is_kept_inside() {
        let homes = BTreeMap::from([("A".to_owned(), Home::new([1000.0, 0.0], false))]);
        let circle = &place(&homes, &[]).unwrap()[0];
        assert!(circle.x + circle.r < 1000 && circle.y - circle.r > 0);
    }

    #[test]
    fn a_circle_stands_beside_a_small_outline() {
        let homes = BTreeMap::from([("A".to_owned(), Home::new([297.0, 200.0], false))]);
        let circle = &place(&homes, &[[298, 198, 301, 202]]).unwrap()[0];
        assert!(circle.x + circle.r <= 298, "{circle:?}");
    }

    #[test]
    fn many_small_islands_are_worth_an_outline_and_few_are_not() {
        assert!(wanted(&[3.0, 2.0], false));
        assert!(!wanted(&[4.0, 4.0, 4.0, 4.0], false));
        assert!(!wanted(&[4.0], true));
    }
}
