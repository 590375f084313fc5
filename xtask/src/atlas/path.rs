//! SVG path strings in their shortest form: relative, whole numbers, no blank that can be spared.

use super::ring::{Pixel, edges};

/// The path of closed rings.
pub fn closed(rings: &[Vec<Pixel>]) -> String {
    let mut path = String::new();
    let mut pen: Pixel = [0, 0];
    for ring in rings.iter().filter(|ring| ring.len() > 2) {
        let mut numbers = Numbers::after(&mut path, 'm');
        numbers.pair(step(pen, ring[0]));
        // After `m` the next pairs are lines without a letter. The last edge is what `z` draws.
        let mut letter = 'l';
        for (from, to) in edges(ring).take(ring.len() - 1) {
            let [dx, dy] = step(from, to);
            let wanted = match (dx, dy) {
                (_, 0) => 'h',
                (0, _) => 'v',
                _ => 'l',
            };
            if wanted != letter {
                numbers = Numbers::after(&mut path, wanted);
                letter = wanted;
            }
            match wanted {
                'h' => numbers.one(dx),
                'v' => numbers.one(dy),
                _ => numbers.pair([dx, dy]),
            }
        }
        path.push('z');
        pen = ring[0];
    }
    path
}

/// Writes numbers with the fewest characters between them: a minus sign already parts two numbers.
pub struct Numbers<'a> {
    path: &'a mut String,
    first: bool,
}

impl<'a> Numbers<'a> {
    /// Starts a command.
    pub fn after(path: &'a mut String, letter: char) -> Self {
        path.push(letter);
        Self { path, first: true }
    }

    pub fn pair(&mut self, [x, y]: Pixel) {
        self.one(x);
        self.one(y);
    }

    pub fn one(&mut self, number: i32) {
        if !self.first && number >= 0 {
            self.path.push(' ');
        }
        self.path.push_str(&number.to_string());
        self.first = false;
    }
}

fn step(from: Pixel, to: Pixel) -> Pixel {
    [to[0] - from[0], to[1] - from[1]]
}

#[cfg(test)]
mod tests {
    use super::closed;

    #[test]
    fn a_square_is_written_with_single_axes() {
        assert_eq!(closed(&[vec![[1, 2], [4, 2], [4, 6], [1, 6]]]), "m1 2h3v4h-3z");
    }

    #[test]
    fn lines_follow_the_start_without_a_letter_and_rings_start_from_the_last_start() {
        let rings = [vec![[10, 10], [12, 9], [13, 13]], vec![[9, 20], [11, 21], [9, 22]]];
        assert_eq!(closed(&rings), "m10 10 2-1 1 4zm-1 10 2 1-2 1z");
    }
}
