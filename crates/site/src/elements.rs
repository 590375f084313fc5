/// Markup without the elements that begin and end so, which hold no other of the kind.
pub fn without(markup: &str, start: &str, end: &str) -> String {
    let mut pieces = markup.split(start);
    let first = pieces.next().unwrap_or_default().to_owned();
    pieces.fold(first, |out, piece| out + piece.split_once(end).map_or("", |(_, rest)| rest))
}
