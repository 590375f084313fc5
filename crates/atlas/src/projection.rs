//! The Equal Earth projection (Šavrič, Patterson and Jenny, 2018), fitted to the map's grid.
//!
//! Equal area: no state looks larger than another because of where it lies. The middle meridian is
//! 11° east, which puts the map's edge into the Bering Strait and leaves Russia in one piece.

/// The map's width in pixels.
pub const WIDTH: i32 = 1000;
/// The longitude in the middle of the map.
pub const MIDDLE: f64 = 11.0;
/// The longitude of the map's left (and right) edge.
pub const WEST_EDGE: f64 = MIDDLE - 180.0;
/// The map ends a little south of Cape Horn; below lies nothing but Antarctica.
pub const SOUTH: f64 = -57.5;

/// Left free on each side, so that the line around the globe is not cut in half.
const MARGIN: f64 = 1.0;
const A: [f64; 4] = [1.340264, -0.081106, 0.000893, 0.003796];

/// Turns longitude and latitude into places on the map.
pub struct Projection {
    scale: f64,
    top: f64,
}

impl Projection {
    pub fn new() -> Self {
        let [half_width, _] = raw(std::f64::consts::PI, 0.0);
        let scale = (f64::from(WIDTH) / 2.0 - MARGIN) / half_width;
        let [_, pole] = raw(0.0, std::f64::consts::FRAC_PI_2);
        Self { scale, top: MARGIN + pole * scale }
    }

    /// The place of a longitude and latitude in degrees.
    pub fn project(&self, [longitude, latitude]: [f64; 2]) -> [f64; 2] {
        self.project_from_edge((longitude - WEST_EDGE).rem_euclid(360.0), latitude)
    }

    /// As [`Self::project`], the longitude counted eastward from the map's left edge, 0 to 360:
    /// there the two edges are different places.
    pub fn project_from_edge(&self, east_of_edge: f64, latitude: f64) -> [f64; 2] {
        let [x, y] = raw((east_of_edge - 180.0).to_radians(), latitude.to_radians());
        [f64::from(WIDTH) / 2.0 + x * self.scale, self.top - y * self.scale]
    }

    /// The map's height in whole pixels.
    pub fn height(&self) -> i32 {
        (self.project([MIDDLE, SOUTH])[1] + MARGIN).ceil() as i32
    }
}

/// The published formula on the unit sphere, radians in, y upward.
fn raw(longitude: f64, latitude: f64) -> [f64; 2] {
    let root = 3.0_f64.sqrt();
    let t = (root / 2.0 * latitude.sin()).asin();
    let (t2, t6) = (t * t, t.powi(6));
    let dy = A[0] + 3.0 * A[1] * t2 + t6 * (7.0 * A[2] + 9.0 * A[3] * t2);
    let x = 2.0 * root * longitude * t.cos() / (3.0 * dy);
    [x, t * (A[0] + A[1] * t2 + t6 * (A[2] + A[3] * t2))]
}

#[cfg(test)]
mod tests {
    use super::{MIDDLE, Projection, WIDTH, raw};

    #[test]
    fn the_raw_formula_gives_the_published_extent() {
        let [x, _] = raw(std::f64::consts::PI, 0.0);
        let [_, y] = raw(0.0, std::f64::consts::FRAC_PI_2);
        assert!((x - 2.706_629).abs() < 1e-5 && (y - 1.317_363).abs() < 1e-5, "{x} {y}");
    }

    #[test]
    fn equal_areas_stay_equal() {
        // A degree cell at the equator and one at 60° north, which is cos 60° as large.
        let cell = |latitude: f64| {
            let d = 1e-4;
            let [x0, y0] = raw(1.0, latitude);
            let [x1, y1] = raw(1.0 + d, latitude);
            let [x2, y2] = raw(1.0, latitude + d);
            ((x1 - x0) * (y2 - y0) - (x2 - x0) * (y1 - y0)) / (d * d)
        };
        let ratio = cell(60_f64.to_radians()) / cell(0.0);
        assert!((ratio - 0.5).abs() < 1e-3, "{ratio}");
    }

    #[test]
    fn the_middle_is_in_the_middle_and_the_edges_at_the_edge() {
        let projection = Projection::new();
        assert_eq!(projection.project([MIDDLE, 0.0])[0], f64::from(WIDTH) / 2.0);
        assert!((projection.project_from_edge(0.0, 0.0)[0] - 1.0).abs() < 1e-9);
        assert!((projection.project_from_edge(360.0, 0.0)[0] - 999.0).abs() < 1e-9);
    }
}
