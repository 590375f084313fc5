//! Whole pixels: rounds the simplified lines and puts the rings of an outline together again.

use crate::mesh::{Mesh, Step};
use crate::projection::WIDTH;
use crate::ring::{Pixel, bounds, pixel_area};
use crate::simplify::simplify;
use crate::territories::Kind;

/// A bend of a line goes when it spans less than this (in square pixels) …
const LEAST_DETAIL: f64 = 0.3;
/// … and again after rounding, which leaves steps of a single pixel in slanting lines.
const LEAST_STEP: f64 = 0.6;
/// The same two for lines that bound only shapes larger than `LARGE` square pixels, whose coasts nobody enlarges.
const COARSE: [f64; 2] = [0.8, 1.6];
const LARGE: f64 = 500.0;
/// An island smaller than this (in square pixels) is left out, unless it is all that a state has.
const LEAST_ISLAND: f64 = 1.5;
/// An overseas part or other area whose largest piece is smaller than this is left out whole, unless
/// it is an area with neighbours: without it there would be a hole between them.
const LEAST_PART: f64 = 1.5;

/// The line, simplified, in whole pixels. Both users of a shared line get the same one, so no gap can
/// open between them.
pub fn line(points: &[[f64; 2]], closed: bool, smallest: f64) -> Vec<Pixel> {
    let [detail, step] = if smallest < LARGE { [LEAST_DETAIL, LEAST_STEP] } else { COARSE };
    let mut rounded: Vec<[f64; 2]> =
        simplify(points, closed, detail).iter().map(|point| point.map(f64::round)).collect();
    rounded.dedup();
    simplify(&rounded, closed, step).iter().map(|point| point.map(|value| value as i32)).collect()
}

/// The rings of an outline that are worth drawing, largest first. `sizes` are the rings' areas
/// before they were simplified.
pub fn outline(rings: &[Vec<Step>], sizes: &[f64], mesh: &Mesh, arcs: &[Vec<Pixel>], kind: Kind) -> Vec<Vec<Pixel>> {
    let largest = sizes.iter().copied().fold(0.0, f64::max);
    let between_states = kind == Kind::Area && rings.iter().any(|ring| mesh.has_border(ring));
    if kind != Kind::State && largest < LEAST_PART && !between_states {
        return Vec::new();
    }
    let mut kept: Vec<(f64, Vec<Pixel>)> = rings
        .iter()
        .zip(sizes)
        .filter(|(ring, size)| **size >= LEAST_ISLAND || **size == largest || mesh.has_border(ring))
        .map(|(ring, size)| (*size, tidy(join(ring, arcs))))
        .filter(|(_, ring)| ring.len() > 2 && pixel_area(ring) > 0.0)
        .collect();
    kept.sort_by(|a, b| b.0.total_cmp(&a.0));
    let rings: Vec<Vec<Pixel>> = kept.into_iter().map(|(_, ring)| ring).collect();
    on_one_side(rings)
}

/// Leaves out the few islets that the map's edge parts from their state (the outer Aleutians): a
/// state must not reach from one edge to the other, for it is also what the map zooms to.
fn on_one_side(mut rings: Vec<Vec<Pixel>>) -> Vec<Vec<Pixel>> {
    let middle =
        |ring: &Vec<Pixel>| bounds(std::slice::from_ref(ring)).map_or(0, |[x0, _, x1, _]| i32::midpoint(x0, x1));
    if let Some(home) = rings.first().map(middle) {
        rings.retain(|ring| (middle(ring) - home).abs() < WIDTH * 3 / 5);
    }
    rings
}

fn join(ring: &[Step], arcs: &[Vec<Pixel>]) -> Vec<Pixel> {
    let mut joined = Vec::new();
    for step in ring {
        let arc = &arcs[step.arc];
        if step.backwards {
            joined.extend(arc.iter().rev());
        } else {
            joined.extend(arc);
        }
    }
    joined
}

/// Without repeated points, points in the middle of a straight line, and lines that only go out and
/// come back: none of them encloses anything.
fn tidy(mut ring: Vec<Pixel>) -> Vec<Pixel> {
    loop {
        let before = ring.len();
        let mut at = 0;
        while at < ring.len() && ring.len() > 2 {
            let [a, b, c] = [ring[(at + ring.len() - 1) % ring.len()], ring[at], ring[(at + 1) % ring.len()]];
            if (b[0] - a[0]) * (c[1] - a[1]) == (c[0] - a[0]) * (b[1] - a[1]) {
                ring.remove(at);
            } else {
                at += 1;
            }
        }
        if ring.len() == before {
            return ring;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::tidy;

    #[test]
    fn a_square_with_a_spike_and_halfway_points_becomes_four_corners() {
        let ring = vec![[0, 0], [0, 0], [5, 0], [5, 5], [5, 9], [5, 5], [0, 5], [0, 2]];
        assert_eq!(tidy(ring), [[0, 0], [5, 0], [5, 5], [0, 5]]);
    }
}
