/// A sentence with its places filled: `A supporter on {day}.` A place without a value stays empty.
pub fn filled(sentence: &str, values: &[(&str, &str)]) -> String {
    let mut pieces = sentence.split('{');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (place, rest) = piece.split_once('}').unwrap_or_default();
        out += values.iter().find(|(name, _)| *name == place).map_or("", |(_, value)| value);
        out += rest;
    }
    out
}

#[cfg(test)]
mod tests {
    use super::filled;

    #[test]
    fn a_place_is_filled_as_often_as_it_stands_there() {
        assert_eq!(filled("{a} or {b}, {a}", &[("a", "x"), ("b", "y")]), "x or y, x");
        assert_eq!(filled("none", &[("a", "x")]), "none");
        assert_eq!(filled("a {b} c {", &[]), "a  c ");
    }
}
