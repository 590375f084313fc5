//! The data block: the words and the dataset of one language as one text, under a line that proves it whole.

use model::{COLUMNS, CodecError, Dataset, Lines, checksum, checksum_after};
use text::Words;

/// What every block begins with.
const NAME: &str = "paris-call-data";

/// Goes into the sum of every block, so that an app never reads the data of a build with other columns or words.
const SHAPE: u32 = checksum_after(checksum(COLUMNS), Words::NAMES);

/// The block of a page, as text without `<`: without the texts that the page itself shows.
pub fn write(words: &Words, dataset: &Dataset) -> String {
    sealed(format!("{}\n{}", words.encode(), dataset.for_the_page().encode()))
}

/// The block of a page that shows none of the data: with everything.
pub fn write_whole(words: &Words, dataset: &Dataset) -> String {
    sealed(format!("{}\n{}{}", words.encode(), dataset.encode(), dataset.encode_texts()))
}

fn sealed(content: String) -> String {
    format!("{NAME} {}\n{content}", checksum_after(SHAPE, &content))
}

/// Reads what [`write()`] wrote.
///
/// # Errors
/// Says where the block is not what this app expects: the first line, the words, or the table.
pub fn read(block: &str) -> Result<(&'static Words, Dataset), CodecError> {
    let mut lines = opened(block)?;
    Ok((words(&mut lines)?, Dataset::decode(&mut lines)?))
}

/// Reads the data that [`write_whole`] wrote.
///
/// # Errors
/// As [`read`].
pub fn read_whole(block: &str) -> Result<Dataset, CodecError> {
    let mut lines = opened(block)?;
    words(&mut lines)?;
    let mut dataset = Dataset::decode(&mut lines)?;
    dataset.decode_texts(&mut lines)?;
    Ok(dataset)
}

fn opened(block: &str) -> Result<Lines<'_>, CodecError> {
    let damaged = CodecError { line: 1, expected: NAME };
    let (head, content) = block.split_once('\n').ok_or(damaged.clone())?;
    let sum = head.strip_prefix(NAME).and_then(|sum| sum.trim().parse().ok());
    if sum == Some(checksum_after(SHAPE, content)) { Ok(Lines::from(content)) } else { Err(damaged) }
}

fn words(lines: &mut Lines<'_>) -> Result<&'static Words, CodecError> {
    Words::decode(lines).ok_or_else(|| lines.fault("the words"))
}

#[cfg(test)]
mod tests {
    use super::{NAME, read, write};
    use model::{COLUMNS, Dataset, Language, checksum, checksum_after};
    use text::Words;

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

    #[test]
    fn the_block_of_a_build_with_other_columns_or_words_is_refused() {
        let block = write(Words::of(Language::En), &Dataset::default());
        let (_, content) = block.split_once('\n').unwrap();
        let sealed = |columns: &str, words: &str| {
            let shape = checksum_after(checksum(columns), words);
            format!("{NAME} {}\n{content}", checksum_after(shape, content))
        };
        assert!(read(&sealed(COLUMNS, Words::NAMES)).is_ok());
        assert!(read(&sealed(&COLUMNS.replacen("id name", "name id", 1), Words::NAMES)).is_err());
        assert!(read(&sealed(COLUMNS, &format!("{}more\n", Words::NAMES))).is_err());
    }
}
