//! The data block: the words and the dataset of one language as one text, under a line that proves it whole.

use crate::model::{Dataset, WireError, checksum};
use crate::text::Words;

/// Changes with the columns and words, so that an app never reads another build's data.
const NAME: &str = "paris-call-data 5";

/// The block as text without `<`.
pub fn write(words: &Words, dataset: &Dataset) -> String {
    let content = format!("{}\n\n{}", words.encode(), dataset.encode());
    format!("{NAME} {}\n{content}", checksum(&content))
}

/// Reads what [`write`] wrote.
///
/// # Errors
/// Says where the block is not what this app expects: the first line, the words, or the table.
pub fn read(block: &str) -> Result<(&'static Words, Dataset), WireError> {
    let damaged = WireError { line: 1, expected: NAME };
    let (head, content) = block.split_once('\n').ok_or(damaged.clone())?;
    let sum = head.strip_prefix(NAME).and_then(|sum| sum.trim().parse().ok());
    if sum != Some(checksum(content)) {
        return Err(damaged);
    }
    let (words, data) = content.split_once("\n\n").ok_or(damaged)?;
    let words = Words::decode(words).ok_or(WireError { line: 2, expected: "the words" })?;
    Ok((words, Dataset::decode(data)?))
}

#[cfg(test)]
mod tests {
    use super::{read, write};
    use crate::model::{Dataset, Language};
    use crate::text::Words;

    #[test]
    fn what_was_written_is_read_and_nothing_else() {
        let block = write(Words::of(Language::Fr), &Dataset::default());
        assert!(read(&block).is_ok());
        assert!(read(&format!("x{block}")).is_err());
        for (place, _) in block.char_indices().step_by(7) {
            let (before, after) = block.split_at(place);
            assert!(read(before).is_err(), "cut at {place}");
            assert!(read(&format!("{before}~{after}")).is_err(), "something put in at {place}");
        }
    }
}
