//! The data block: a language, its words and the dataset in it as one text, under a line that proves it whole.

use model::{COLUMNS, CodecError, Dataset, LOCALE, Language, Lines, checksum, checksum_after};
use text::Words;

/// What every block begins with.
const NAME: &str = "paris-call-data";

/// Goes into the sum of every block, so that an app never reads the data of a build with other columns or words.
const SHAPE: u32 = checksum_after(checksum_after(checksum(COLUMNS), LOCALE), Words::NAMES);

/// The block of a page, as text without `<`: without the texts that the page itself shows.
pub fn write(language: Language, dataset: &Dataset) -> String {
    sealed(language, &dataset.for_the_page().encode())
}

/// The block of a page that shows none of the data: with everything.
pub fn write_whole(language: Language, dataset: &Dataset) -> String {
    sealed(language, &format!("{}{}", dataset.encode(), dataset.encode_texts()))
}

fn sealed(language: Language, dataset: &str) -> String {
    let content = format!("{}\n{}\n{dataset}", language.encode(), Words::of(language).encode());
    format!("{NAME} {}\n{content}", checksum_after(SHAPE, &content))
}

/// Reads what [`write()`] wrote.
///
/// # Errors
/// Says where the block is not what this app expects: the first line, the language, the words, or the table.
pub fn read(block: &str) -> Result<(Language, &'static Words, Dataset), CodecError> {
    let mut lines = opened(block)?;
    let (language, words) = words(&mut lines)?;
    Ok((language, words, Dataset::decode(&mut lines)?))
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

/// Whether a text is what [`write_whole`] wrote for this app, to the letter: then it can be read, too.
///
/// # Errors
/// As [`read`].
pub fn prove(block: &str) -> Result<(), CodecError> {
    opened(block).map(drop)
}

fn opened(block: &str) -> Result<Lines<'_>, CodecError> {
    let damaged = CodecError { line: 1, expected: NAME };
    let (head, content) = block.split_once('\n').ok_or(damaged.clone())?;
    let sum = head.strip_prefix(NAME).and_then(|sum| sum.trim().parse().ok());
    if sum == Some(checksum_after(SHAPE, content)) { Ok(Lines::from(content)) } else { Err(damaged) }
}

fn words(lines: &mut Lines<'_>) -> Result<(Language, &'static Words), CodecError> {
    let language = Language::decode(lines).ok_or_else(|| lines.fault("the language"))?;
    Ok((language, Words::decode(lines).ok_or_else(|| lines.fault("the words"))?))
}

#[cfg(test)]
mod tests {
    use super::{NAME, read, write};
    use model::{COLUMNS, Dataset, LOCALE, Language, checksum, checksum_after};
    use text::Words;

    #[test]
    fn what_was_written_is_read_and_nothing_else() {
        let block = write(Language::FR, &Dataset::default());
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
        let block = write(Language::EN, &Dataset::default());
        let (_, content) = block.split_once('\n').unwrap();
        let sealed = |columns: &str, words: &str| {
            let shape = checksum_after(checksum_after(checksum(columns), LOCALE), words);
            format!("{NAME} {}\n{content}", checksum_after(shape, content))
        };
        assert!(read(&sealed(COLUMNS, Words::NAMES)).is_ok());
        assert!(read(&sealed(&COLUMNS.replacen("id name", "name id", 1), Words::NAMES)).is_err());
        assert!(read(&sealed(COLUMNS, &format!("{}more\n", Words::NAMES))).is_err());
    }
}
