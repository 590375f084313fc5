//! The point of an outline that is farthest from its edge: there the keyboard's focus stands and
//! from there the nearest state is measured. The middle of the bounding box would be at sea for many.

use crate::ring::{Pixel, bounds, contains, distance};

/// The whole pixel deepest inside the largest ring (the first), or the mean of its corners if the ring
/// is too thin to hold one.
pub fn of(rings: &[Vec<Pixel>]) -> Option<Pixel> {
    let largest = rings.first()?;
    let [x0, y0, x1, y1] = bounds(std::slice::from_ref(largest))?;
    let (mut deepest, mut found) = (0.0, None);
    // A coarse look first: the deeper the best so far, the more the fine look can leap over.
    for stride in [((x1 - x0).max(y1 - y0) / 12).max(1), 1] {
        for y in (y0..=y1).step_by(stride as usize) {
            let mut x = x0;
            while x <= x1 {
                let depth = depth(rings, [f64::from(x), f64::from(y)]);
                if depth > deepest {
                    (deepest, found) = (depth, Some([x, y]));
                }
                // One step changes the depth by one at most: nothing nearer can be deeper.
                x += ((deepest - depth).floor() as i32 + 1).max(stride);
            }
        }
    }
    found.or_else(|| Some(mean(largest)))
}

/// The distance to the outline's edge, negative outside the largest ring and in its holes.
fn depth(rings: &[Vec<Pixel>], place: [f64; 2]) -> f64 {
    let inside = contains(&rings[..1], place) && contains(rings, place);
    let edge = distance(rings, place);
    if inside { edge } else { -edge }
}

fn mean(ring: &[Pixel]) -> Pixel {
    let count = ring.len().max(1) as f64;
    [0, 1].map(|axis| (ring.iter().map(|pixel| f64::from(pixel[axis])).sum::<f64>() / count).round() as i32)
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn the_centre_of_a_hook_is_in_its_thick_end() {
        let hook = vec![[0, 0], [40, 0], [40, 4], [20, 4], [20, 20], [0, 20]];
        assert_eq!(of(&[hook]), Some([10, 10]));
    }

    #[test]
    fn a_hole_is_no_place_for_the_centre() {
        let around = vec![[0, 0], [30, 0], [30, 20], [0, 20]];
        let hole = vec![[5, 5], [5, 15], [15, 15], [15, 5]];
        let [x, _] = of(&[around, hole]).unwrap();
        assert!(x > 15);
    }

    #[test]
    fn a_sliver_without_a_whole_pixel_inside_still_has_a_centre() {
        assert_eq!(of(&[vec![[0, 0], [1, 0], [1, 1]]]), Some([1, 0]));
    }
}
