//! Digits as strokes, for drawings that hold no words: the text of a drawing that is taken away would stay in the article,
//! run together.

/// How far one digit is from the next, in pixels.
pub(super) const STEP: f64 = 7.0;

/// Each digit in a box of 5 × 9 pixels, from its upper left corner.
const STROKES: [&str; 10] = [
    "m1.5 0h2q1.5 0 1.5 1.5v6q0 1.5-1.5 1.5h-2q-1.5 0-1.5-1.5v-6q0-1.5 1.5-1.5z",
    "m.8 1.8 2-1.8v9",
    "m0 2q0-2 2.5-2t2.5 2.2q0 1.3-1.5 2.8l-3.5 4h5",
    "m0 1.2q.8-1.2 2.4-1.2 2.3 0 2.3 2.1t-2.5 2.1q2.8 0 2.8 2.4t-2.6 2.4q-1.8 0-2.4-1.4",
    "m3.8 9v-9l-3.8 6.2h5",
    "m4.6 0h-4l-.4 4q1-.8 2.3-.8 2.5 0 2.5 2.8t-2.6 3q-1.7 0-2.4-1.3",
    "m4.4.4q-4.4-.4-4.4 5.2 0 3.4 2.5 3.4t2.5-2.8-2.4-2.8-2.6 2.4",
    "m0 0h5q-2.6 4-3 9",
    "m2.5 4.2q-2.2 0-2.2-2.1t2.2-2.1 2.2 2.1-2.2 2.1-2.5 2.4 2.5 2.4 2.5-2.4-2.5-2.4z",
    "m.6 8.6q4.4.4 4.4-5.2 0-3.4-2.5-3.4t-2.5 2.8 2.4 2.8 2.6-2.4",
];

/// A number as the `d` of a `<path>`, centred on 0 and hanging from it; anything but digits is left out.
pub fn digits(number: &str) -> String {
    let digits: Vec<&str> =
        number.bytes().filter_map(|byte| STROKES.get(usize::from(byte.checked_sub(b'0')?)).copied()).collect();
    let mut left = -(STEP * digits.len() as f64 - 2.0) / 2.0;
    let mut path = String::new();
    for strokes in digits {
        path += &format!("M{left} 0{strokes}");
        left += STEP;
    }
    path
}

#[cfg(test)]
mod tests {
    use super::digits;

    #[test]
    fn digits_stand_side_by_side_around_the_middle() {
        assert_eq!(digits("17"), "M-6 0m.8 1.8 2-1.8v9M1 0m0 0h5q-2.6 4-3 9");
        assert_eq!(digits("x"), "");
    }
}
