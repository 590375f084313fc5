//! Plane geometry of closed rings, as the other stages need it.

/// A point on the map's grid.
pub type Pixel = [i32; 2];

/// The area that a ring encloses, never negative. The ring closes by itself.
pub fn area(ring: &[[f64; 2]]) -> f64 {
    let twice: f64 = edges(ring).map(|(a, b)| a[0] * b[1] - b[0] * a[1]).sum();
    twice.abs() / 2.0
}

/// The area of a ring of whole pixels.
pub fn pixel_area(ring: &[Pixel]) -> f64 {
    area(&ring.iter().map(|pixel| pixel.map(f64::from)).collect::<Vec<_>>())
}

/// Whether a place is inside an outline, a ring within a ring being a hole.
pub fn contains(rings: &[Vec<Pixel>], [x, y]: [f64; 2]) -> bool {
    let mut inside = false;
    for (a, b) in rings.iter().flat_map(|ring| edges(ring)) {
        let (ay, by) = (f64::from(a[1]), f64::from(b[1]));
        if (ay > y) != (by > y) {
            let (ax, bx) = (f64::from(a[0]), f64::from(b[0]));
            inside ^= x < (bx - ax) * (y - ay) / (by - ay) + ax;
        }
    }
    inside
}

/// How far a place is from the nearest edge of an outline.
pub fn distance(rings: &[Vec<Pixel>], place: [f64; 2]) -> f64 {
    let mut nearest = f64::INFINITY;
    for (a, b) in rings.iter().flat_map(|ring| edges(ring)) {
        nearest = nearest.min(square_to_segment(place, a, b));
    }
    nearest.sqrt()
}

/// The smallest box around the points: left, top, right, bottom.
pub fn bounds(rings: &[Vec<Pixel>]) -> Option<[i32; 4]> {
    rings.iter().flatten().fold(None, |found, &[x, y]| match found {
        None => Some([x, y, x, y]),
        Some([x0, y0, x1, y1]) => Some([x0.min(x), y0.min(y), x1.max(x), y1.max(y)]),
    })
}

/// The pairs of neighbours on a ring, the last with the first included.
pub fn edges<T: Copy>(ring: &[T]) -> impl Iterator<Item = (T, T)> + '_ {
    ring.iter().copied().zip(ring.iter().copied().cycle().skip(1))
}

fn square_to_segment([x, y]: [f64; 2], a: Pixel, b: Pixel) -> f64 {
    let (ax, ay) = (f64::from(a[0]), f64::from(a[1]));
    let (dx, dy) = (f64::from(b[0]) - ax, f64::from(b[1]) - ay);
    let length = dx * dx + dy * dy;
    let along = if length == 0.0 { 0.0 } else { (((x - ax) * dx + (y - ay) * dy) / length).clamp(0.0, 1.0) };
    let (ox, oy) = (x - ax - along * dx, y - ay - along * dy);
    ox * ox + oy * oy
}
