//! Leaves out the points of a line that matter least, after Visvalingam and Whyatt: again and again
//! the point that spans the smallest triangle with its neighbours.

use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The line without the points whose triangle is smaller than `least`. The ends stay, since other
/// lines meet there; a closed line keeps at least three corners.
pub fn simplify(line: &[[f64; 2]], closed: bool, least: f64) -> Vec<[f64; 2]> {
    let last = line.len().saturating_sub(1);
    let mut left = line.len();
    let fewest = if closed { 4 } else { 2 };
    // Each point's neighbours among those still there, and its weight (infinite at the ends).
    let mut before: Vec<usize> = (0..line.len()).map(|at| at.saturating_sub(1)).collect();
    let mut after: Vec<usize> = (0..line.len()).map(|at| (at + 1).min(last)).collect();
    let mut weights = vec![f64::INFINITY; line.len()];
    let mut queue = BinaryHeap::new();
    for at in 1..last {
        weights[at] = triangle(line[at - 1], line[at], line[at + 1]);
        queue.push(Reverse((order(weights[at]), at)));
    }
    let mut gone = vec![false; line.len()];
    while let Some(Reverse((key, at))) = queue.pop() {
        if gone[at] || key != order(weights[at]) {
            continue; // it has been weighed again since
        }
        if left <= fewest || weights[at] >= least {
            break;
        }
        gone[at] = true;
        left -= 1;
        let (a, b) = (before[at], after[at]);
        (after[a], before[b]) = (b, a);
        for near in [a, b].into_iter().filter(|near| (1..last).contains(near)) {
            // Never below the weight of a point already taken: a chain of small triangles counts as
            // the larger shape that it makes up together.
            let new = triangle(line[before[near]], line[near], line[after[near]]);
            weights[near] = new.max(weights[at]);
            queue.push(Reverse((order(weights[near]), near)));
        }
    }
    line.iter().zip(gone).filter(|(_, gone)| !gone).map(|(point, _)| *point).collect()
}

/// A whole number that sorts as the weight does, which holds for numbers that are not negative.
fn order(weight: f64) -> u64 {
    weight.to_bits()
}

fn triangle([ax, ay]: [f64; 2], [bx, by]: [f64; 2], [cx, cy]: [f64; 2]) -> f64 {
    ((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)).abs() / 2.0
}

#[cfg(test)]
mod tests {
    use super::simplify;

    #[test]
    fn a_small_wiggle_goes_and_a_headland_stays() {
        let line = [[0.0, 0.0], [5.0, 0.05], [10.0, 0.0], [12.0, 8.0], [14.0, 0.0]];
        assert_eq!(simplify(&line, false, 0.5), [[0.0, 0.0], [10.0, 0.0], [12.0, 8.0], [14.0, 0.0]]);
    }

    #[test]
    fn the_ends_stay_however_near_they_are() {
        assert_eq!(simplify(&[[0.0, 0.0], [0.1, 0.1], [0.2, 0.0]], false, 0.5), [[0.0, 0.0], [0.2, 0.0]]);
    }

    #[test]
    fn a_small_island_keeps_three_corners() {
        let island = [[0.0, 0.0], [0.1, 0.0], [0.2, 0.1], [0.1, 0.2], [0.0, 0.1], [0.0, 0.0]];
        assert_eq!(simplify(&island, true, 0.5).len(), 4);
    }
}
