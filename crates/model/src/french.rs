/// The ordinary spaces that French never has, as a line may break at them: beside its own punctuation. Each with what belongs
/// there.
const WRONG: [(&str, &str); 6] = [
    (" ;", "put U+202F before ;"),
    (" !", "put U+202F before !"),
    (" ?", "put U+202F before ?"),
    (" :", "put U+00A0 before :"),
    ("« ", "put U+00A0 after «"),
    (" »", "put U+00A0 before »"),
];

/// An ordinary space where French has a no-break space, with its neighbour, and the remedy; `None` if there is none.
pub fn wrong_french_space(text: &str) -> Option<(&'static str, &'static str)> {
    WRONG.into_iter().find(|(wrong, _)| text.contains(wrong))
}
