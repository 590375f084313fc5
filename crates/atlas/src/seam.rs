//! Cuts rings where the flat map has its edge, so that nothing is drawn across the whole width.
//!
//! The edge is the meridian opposite the map's middle. A ring that crosses it is unrolled into one
//! continuous line and then clipped to each turn of the globe that it reaches.

use crate::topology::{Point, Ring};

/// The ring with columns counted from the edge `west`, in one piece or more, all within `0..=turn`.
pub fn cut(ring: &[Point], west: i64, turn: i64) -> Vec<Ring> {
    let unrolled = unroll(ring, west, turn);
    let columns = || unrolled.iter().map(|point| point[0]);
    let (Some(least), Some(most)) = (columns().min(), columns().max()) else {
        return Vec::new();
    };
    (least.div_euclid(turn)..=most.div_euclid(turn))
        .map(|lap| {
            let shifted: Ring = unrolled.iter().map(|&[x, y]| [x - lap * turn, y]).collect();
            clip(&clip(&shifted, 0, true), turn, false)
        })
        .filter(|piece| piece.len() > 2)
        .collect()
}

/// Columns from the edge, each within half a turn of the one before.
fn unroll(ring: &[Point], west: i64, turn: i64) -> Ring {
    let mut before: Option<i64> = None;
    ring.iter()
        .map(|&[x, y]| {
            let from_edge = (x - west).rem_euclid(turn);
            let column =
                before.map_or(from_edge, |last| last + (from_edge - last + turn / 2).rem_euclid(turn) - turn / 2);
            before = Some(column);
            [column, y]
        })
        .collect()
}

/// Keeps what lies right of the column (or left of it), after Sutherland and Hodgman.
fn clip(ring: &[Point], column: i64, keep_right: bool) -> Ring {
    let inside = |point: Point| {
        if keep_right { point[0] >= column } else { point[0] <= column }
    };
    let mut kept = Ring::new();
    for (from, to) in super::ring::edges(ring) {
        if inside(from) != inside(to) {
            kept.push(crossing(from, to, column));
        }
        if inside(to) {
            kept.push(to);
        }
    }
    kept.dedup();
    while kept.len() > 1 && kept.first() == kept.last() {
        kept.pop();
    }
    kept
}

/// The same point whichever way the edge is walked: neighbours must agree on it.
fn crossing(from: Point, to: Point, column: i64) -> Point {
    let (a, b) = if from <= to { (from, to) } else { (to, from) };
    let share = (column - a[0]) as f64 / (b[0] - a[0]) as f64;
    [column, a[1] + (share * (b[1] - a[1]) as f64).round() as i64]
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use super::cut;

    #[test]
    fn a_ring_away_from_the_edge_stays_whole() {
        let pieces = cut(&[[10, 0], [20, 0], [20, 9]], 0, 360);
        assert_eq!(pieces.len(), 1);
        assert_eq!(BTreeSet::from_iter(&pieces[0]), BTreeSet::from([&[10, 0], &[20, 0], &[20, 9]]));
    }

    #[test]
    fn a_square_across_the_edge_becomes_two_of_the_same_height() {
        let pieces = cut(&[[350, 0], [10, 0], [10, 9], [350, 9]], 0, 360);
        assert_eq!(pieces.len(), 2);
        let widths: Vec<i64> = pieces
            .iter()
            .map(|ring| {
                let columns = || ring.iter().map(|point| point[0]);
                columns().max().unwrap() - columns().min().unwrap()
            })
            .collect();
        assert_eq!(widths, [10, 10]);
        assert!(pieces.iter().flatten().all(|[x, y]| (0..=360).contains(x) && [0, 9].contains(y)));
    }

    #[test]
    fn both_walks_of_an_edge_are_cut_at_the_same_point() {
        assert_eq!(super::crossing([350, 0], [371, 10], 360), super::crossing([371, 10], [350, 0], 360));
    }
}
