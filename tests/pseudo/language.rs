//! The pseudo-language: English that reads from right to left, with every letter accented and every vowel twice, so that it
//! stays legible, is a third longer, and shows which words did not come from it. Brackets show where a text is cut off.

/// CLDR's tag of such a language. Its plural categories are those of Arabic, all six.
pub const TAG: &str = "ar-XB";

/// What a word begins with after a number of the category *many*, such as 11 to 99.
pub const MANY: &str = "many ";

/// Right-to-left marks and an override, between which Latin letters run to the left.
const OPEN: &str = "\u{200f}\u{202e}";
const CLOSE: &str = "\u{202c}\u{200f}";

/// A text in it. What holds no letter, such as a colon, is the same.
pub fn pseudo(text: &str) -> String {
    if text.chars().any(char::is_alphabetic) { format!("⟦{}⟧", words(text)) } else { text.to_owned() }
}

/// The same without brackets, for the pieces of a text between its variables.
pub fn words(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(start) = rest.find(char::is_alphabetic) {
        let (before, word) = rest.split_at(start);
        let end = word.find(|letter: char| !letter.is_alphabetic()).unwrap_or(word.len());
        let (word, after) = word.split_at(end);
        out += before;
        out += OPEN;
        word.chars().for_each(|letter| out += &accented(letter));
        out += CLOSE;
        rest = after;
    }
    out + rest
}

fn accented(letter: char) -> String {
    const PLAIN: &str = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    const ACCENTED: &str = "åƀçđéƒĝĥîĵķļɱñöþɋŕšţûṽŵẋýžÅƁÇĐÉƑĜĤÎĴĶĻṀÑÖÞɊŔŠŢÛṼŴẊÝŽ";
    let mut letters = PLAIN.chars().zip(ACCENTED.chars());
    let accented = letters.find(|(plain, _)| *plain == letter).map_or(letter, |(_, accented)| accented);
    let times = if "aeiouAEIOU".contains(letter) { 2 } else { 1 };
    std::iter::repeat_n(accented, times).collect()
}
