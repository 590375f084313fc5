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

    /// Where the pages of the language lie, from the folder of the briefing.
    pub const fn folder(self) -> &'static str {
        match self {
            Language::En => "",
            Language::Fr => "fr/",
        }
    }

    /// The way from there back to the folder of the briefing.
    pub const fn path_to_root(self) -> &'static str {
        match self {
            Language::En => "",
            Language::Fr => "../",
        }
    }

    /// The one of a pair that is in this language: English first, as in [`Language::ALL`].
    pub const fn of<T>(self, pair: &[T; 2]) -> &T {
        let [english, french] = pair;
        match self {
            Language::En => english,
            Language::Fr => french,
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
