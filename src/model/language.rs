/// A language of the page. Quotes stay in the original English in both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Language {
    /// English, the default.
    #[default]
    En,
    /// French.
    Fr,
}

impl Language {
    /// Both languages, the default first.
    pub const ALL: [Language; 2] = [Language::En, Language::Fr];

    /// The BCP 47 tag, as in `<html lang>` and in the keys of `data/*.json`.
    pub const fn tag(self) -> &'static str {
        match self {
            Language::En => "en",
            Language::Fr => "fr",
        }
    }

    /// The other of the two.
    pub const fn other(self) -> Language {
        match self {
            Language::En => Language::Fr,
            Language::Fr => Language::En,
        }
    }

    /// The language of a BCP 47 tag, region and script ignored.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let primary = tag.split(['-', '_']).next()?;
        Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }
}
