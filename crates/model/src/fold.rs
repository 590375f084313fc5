/// The letters of a text for comparing: lower case, without accents, typographic quotes and dashes made
/// plain; each with the place (in bytes) of the letter that it came from.
pub fn fold(text: &str) -> Vec<(usize, char)> {
    let mut out = Vec::with_capacity(text.len());
    for (place, letter) in text.char_indices() {
        match plain(lower(letter)) {
            Plain::Letter(letter) => out.push((place, letter)),
            Plain::Pair(first, second) => out.extend([(place, first), (place, second)]),
            Plain::Nothing => {}
        }
    }
    out
}

/// The small form of a Latin letter. The library's own table, for all of Unicode, takes 12 kB of the Wasm.
pub fn lower(letter: char) -> char {
    let code = u32::from(letter);
    let small = match code {
        0xc0..=0xde if code != 0xd7 => code + 0x20,
        0x130 => u32::from('i'),
        0x178 => 0xff,
        // Pairs of a capital and its small letter, the capital first.
        0x100..=0x137 | 0x14a..=0x177 | 0x218..=0x21b => code | 1,
        0x139..=0x148 | 0x179..=0x17e => code + code % 2,
        _ => return letter.to_ascii_lowercase(),
    };
    char::from_u32(small).unwrap_or(letter)
}

enum Plain {
    Letter(char),
    Pair(char, char),
    Nothing,
}

/// The Latin letters of the two languages and of state names; a table for all of Unicode would outweigh the app.
fn plain(letter: char) -> Plain {
    Plain::Letter(match letter {
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' => 'a',
        'ç' | 'ć' | 'č' => 'c',
        'ď' | 'đ' | 'ð' => 'd',
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ė' | 'ę' | 'ě' => 'e',
        'ğ' => 'g',
        'ì' | 'í' | 'î' | 'ï' | 'ī' | 'į' | 'ı' => 'i',
        'ł' | 'ľ' => 'l',
        'ñ' | 'ń' | 'ň' => 'n',
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ő' => 'o',
        'ř' => 'r',
        'ś' | 'š' | 'ş' | 'ș' => 's',
        'ť' | 'ţ' | 'ț' => 't',
        'ù' | 'ú' | 'û' | 'ü' | 'ū' | 'ů' | 'ű' => 'u',
        'ý' | 'ÿ' => 'y',
        'ź' | 'ž' | 'ż' => 'z',
        'œ' => return Plain::Pair('o', 'e'),
        'æ' => return Plain::Pair('a', 'e'),
        'ß' => return Plain::Pair('s', 's'),
        '‘' | '’' | '‚' | '‹' | '›' | 'ʼ' => '\'',
        '“' | '”' | '„' | '«' | '»' => '"',
        '‐' | '‑' | '–' | '—' => '-',
        '\u{a0}' | '\u{202f}' | '\n' | '\t' => ' ',
        'ﬁ' => return Plain::Pair('f', 'i'),
        'ﬂ' => return Plain::Pair('f', 'l'),
        // Full width, as East Asian keyboards write.
        '\u{ff01}'..='\u{ff5e}' => return plain(lower(char::from_u32(u32::from(letter) - 0xfee0).unwrap_or(letter))),
        // Accents on their own, and what has no width: hyphens for a line's end, joiners, marks of direction.
        '\u{300}'..='\u{36f}' | '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}' => return Plain::Nothing,
        other => other,
    })
}

#[cfg(test)]
mod tests {
    use super::{fold, lower};

    fn folded(text: &str) -> String {
        fold(text).into_iter().map(|(_, letter)| letter).collect()
    }

    #[test]
    fn case_accents_and_typography_do_not_count() {
        assert_eq!(folded("Côte d’Ivoire — TÜRKİYE, Œuvre"), "cote d'ivoire - turkiye, oeuvre");
        assert_eq!(folded("e\u{301}tat"), "etat");
        assert_eq!(folded("„Digital Geneva Convention“ ‚a‘ ‹b›"), "\"digital geneva convention\" 'a' 'b'");
        assert_eq!(folded("cy\u{ad}ber\u{200b}space\u{feff} ＣＹＢＥＲ ﬁnger-ﬂag"), "cyberspace cyber finger-flag");
    }

    #[test]
    fn letters_become_small_as_in_unicode() {
        let latin = (0..0x180).chain(0x218..0x21c).filter(|code| *code != 0x130);
        for letter in latin.filter_map(char::from_u32) {
            assert!(letter.to_lowercase().eq([lower(letter)]), "{letter}");
        }
    }
}
