//! What the files of `static/` hold of the languages: where the pages of each lie, and what they are called.

use model::Language;
use text::DeskWords;

/// The folders of the languages that have one, as alternatives of a regular expression.
pub fn folders() -> String {
    alternatives(Language::folder)
}

/// What stands before the `.html` of files of languages that have it, in the same form.
pub fn endings() -> String {
    alternatives(Language::ending)
}

/// What links to the briefing say, in the same form.
pub fn titles() -> String {
    alternatives(|language| DeskWords::of(language).embed_title)
}

/// The tags of the languages that have a folder, in the same form. A folder is called after its language.
pub fn tags() -> String {
    alternatives(|language| if language.folder().is_empty() { "" } else { language.tag() })
}

/// `_headers` with what it says of an address that holds `@folder` or `@ending` said for each language.
pub fn headers(source: &str) -> String {
    let mut out = String::new();
    let mut lines = source.split_inclusive('\n').peekable();
    while let Some(line) = lines.next() {
        let mut block = line.to_owned();
        while let Some(header) = lines.next_if(|next| next.starts_with(' ')) {
            block += header;
        }
        let of = |language: Language| block.replace("@folder", language.folder()).replace("@ending", language.ending());
        let mut each = Vec::from(Language::ALL.map(of));
        each.dedup();
        out += &each.concat();
    }
    out
}

/// The texts of all languages that are not empty, between bars, in a form that JavaScript and PHP read alike. Between words there may be
/// any space, or none: editors change it.
fn alternatives(text: impl Fn(Language) -> &'static str) -> String {
    let texts = Language::ALL.map(text).into_iter().filter(|text| !text.is_empty());
    texts.map(escaped).collect::<Vec<_>>().join("|")
}

fn escaped(text: &str) -> String {
    let word = |word: &str| {
        let sign = |sign: char| if r"\^$.*+?()[]{}|/".contains(sign) { format!("\\{sign}") } else { sign.into() };
        word.chars().map(sign).collect::<String>()
    };
    text.split_whitespace().map(word).collect::<Vec<_>>().join(r"\s*")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_stands_for_itself_and_any_space_for_a_space() {
        assert_eq!(escaped("fr/"), r"fr\/");
        assert_eq!(escaped("Who? L’Appel\u{a0}: (a)"), r"Who\?\s*L’Appel\s*:\s*\(a\)");
    }

    #[test]
    fn headers_are_said_for_each_language_and_once_where_they_are_the_same() {
        let source = "# Both.\n/@folderembed.html\n  A: b\n  C: d\n\n/embed.js\n  A: b\n";
        let text = headers(source);
        for language in Language::ALL {
            let block = format!("\n/{}embed.html\n  A: b\n  C: d\n", language.folder());
            assert_eq!(text.matches(&block).count(), 1, "{} in {text}", language.tag());
        }
        assert_eq!(text.matches("/embed.js").count(), 1);
        assert!(text.starts_with("# Both.\n") && !text.contains('@'));
    }
}
