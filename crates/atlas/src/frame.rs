//! The edge of the globe and the graticule behind the states.
//!
//! Every meridian is the map's edge squeezed towards the middle, and a Bézier curve squeezed is the
//! curve of its squeezed points: the edge is fitted once, and each line is two smooth curves with
//! whole pixels as control points, where a line of whole-pixel points would tremble.

use crate::path::Numbers;
use crate::projection::{MIDDLE, Projection, SOUTH, WIDTH};
use crate::ring::Pixel;

/// Degrees between the lines of the graticule.
const SPACING: i32 = 30;

/// A meridian from the pole to the map's lower end: seven points of two cubic curves, as shares of
/// half the map's width to the right of the middle, with their heights.
pub type Meridian = [[f64; 2]; 7];

/// The outline of the globe, closed by the straight lines at the pole and at the map's lower end.
pub fn sphere(edge: &Meridian) -> String {
    let (right, mut left) = (squeezed(edge, 1.0), squeezed(edge, -1.0));
    left.reverse();
    let mut path = String::new();
    curves(&mut path, &right);
    let mut across = Numbers::after(&mut path, 'H');
    across.one(left[0][0]);
    curve_steps(&mut path, &left);
    path.push('z');
    path
}

/// Meridians and parallels at whole multiples of [`SPACING`] degrees.
pub fn graticule(projection: &Projection, edge: &Meridian) -> String {
    let mut path = String::new();
    for longitude in (-180..180).step_by(SPACING as usize) {
        let from_middle = (f64::from(longitude) - MIDDLE + 180.0).rem_euclid(360.0) - 180.0;
        curves(&mut path, &squeezed(edge, from_middle / 180.0));
    }
    for latitude in (-90..90).step_by(SPACING as usize).map(f64::from).filter(|l| *l > SOUTH) {
        let [x, y] = projection.project_from_edge(360.0, latitude);
        let (x, y) = (x.round() as i32, y.round() as i32);
        Numbers::after(&mut path, 'M').pair([WIDTH - x, y]);
        Numbers::after(&mut path, 'H').one(x);
    }
    path
}

/// The right edge of the map.
pub fn edge(projection: &Projection) -> Meridian {
    let north = fit(projection, 90.0, 0.0);
    let south = fit(projection, 0.0, SOUTH);
    [north[0], north[1], north[2], north[3], south[1], south[2], south[3]]
}

/// The cubic curve nearest to the edge between two latitudes: its ends and the directions there are
/// the edge's own, how far the control points stand off is searched for.
fn fit(projection: &Projection, from: f64, to: f64) -> [[f64; 2]; 4] {
    let at = |share: f64| {
        let [x, y] = projection.project_from_edge(360.0, from + (to - from) * share);
        [x - f64::from(WIDTH) / 2.0, y]
    };
    let (start, end) = (at(0.0), at(1.0));
    let direction = |a: [f64; 2], b: [f64; 2]| {
        let length = (b[0] - a[0]).hypot(b[1] - a[1]);
        [(b[0] - a[0]) / length, (b[1] - a[1]) / length]
    };
    let (out, into) = (direction(start, at(1e-3)), direction(at(1.0 - 1e-3), end));
    let chord = (end[0] - start[0]).hypot(end[1] - start[1]);
    let wanted: Vec<[f64; 2]> = (1..24).map(|step| at(f64::from(step) / 24.0)).collect();

    let curve = |a: f64, b: f64| {
        let off = |p: [f64; 2], d: [f64; 2], by: f64| [p[0] + d[0] * by * chord, p[1] + d[1] * by * chord];
        [start, off(start, out, a), off(end, into, -b), end]
    };
    let shares = || (5..40).map(|step| f64::from(step) / 50.0);
    shares()
        .flat_map(|a| shares().map(move |b| curve(a, b)))
        .min_by(|a, b| misfit(a, &wanted).total_cmp(&misfit(b, &wanted)))
        .unwrap_or([start, start, end, end])
}

/// The largest distance, at the height of each wanted point, between curve and point.
fn misfit(curve: &[[f64; 2]; 4], wanted: &[[f64; 2]]) -> f64 {
    let drawn: Vec<[f64; 2]> = (0..=60).map(|step| bezier(curve, f64::from(step) / 60.0)).collect();
    let across = |y: f64| {
        drawn.windows(2).find(|pair| (pair[0][1] <= y) && (y <= pair[1][1])).map(|pair| {
            let share = (y - pair[0][1]) / (pair[1][1] - pair[0][1]).max(1e-9);
            pair[0][0] + (pair[1][0] - pair[0][0]) * share
        })
    };
    wanted.iter().map(|[x, y]| across(*y).map_or(f64::INFINITY, |found| (found - x).abs())).fold(0.0, f64::max)
}

fn bezier(curve: &[[f64; 2]; 4], t: f64) -> [f64; 2] {
    let s = 1.0 - t;
    let weights = [s * s * s, 3.0 * s * s * t, 3.0 * s * t * t, t * t * t];
    [0, 1].map(|axis| curve.iter().zip(weights).map(|(point, weight)| point[axis] * weight).sum())
}

fn squeezed(edge: &Meridian, by: f64) -> [Pixel; 7] {
    edge.map(|[x, y]| [(f64::from(WIDTH) / 2.0 + x * by).round() as i32, y.round() as i32])
}

fn curves(path: &mut String, points: &[Pixel; 7]) {
    Numbers::after(path, 'M').pair(points[0]);
    curve_steps(path, points);
}

fn curve_steps(path: &mut String, points: &[Pixel; 7]) {
    let mut numbers = Numbers::after(path, 'c');
    for [from, a, b, to] in [[0, 1, 2, 3], [3, 4, 5, 6]].map(|ends| ends.map(|at| points[at])) {
        for point in [a, b, to] {
            numbers.pair([point[0] - from[0], point[1] - from[1]]);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Projection, SOUTH, WIDTH, fit, misfit};

    #[test]
    fn the_curves_follow_the_edge_within_a_pixel() {
        let projection = Projection::new();
        for (from, to) in [(90.0, 0.0), (0.0, SOUTH)] {
            let wanted: Vec<[f64; 2]> = (1..18)
                .map(|step| from + (to - from) * f64::from(step) / 18.0)
                .map(|latitude| projection.project_from_edge(360.0, latitude))
                .map(|[x, y]| [x - f64::from(WIDTH) / 2.0, y])
                .collect();
            let worst = misfit(&fit(&projection, from, to), &wanted);
            assert!(worst < 0.8, "{worst:.2} pixels off between {from}° and {to}°");
        }
    }
}
