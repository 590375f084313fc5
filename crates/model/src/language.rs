//! The languages of the page: those that have a file in `locales/`, whose head says what is known of each.

/// What is known of a language besides its words.
#[derive(Debug)]
struct Locale {
    index: usize,
    tag: &'static str,
    folder: &'static str,
    path_to_root: &'static str,
    ending: &'static str,
    name: &'static str,
    open_graph: &'static str,
    direction: &'static str,
    months: &'static str,
    first_day: &'static str,
    day: &'static str,
    day_of_year: &'static str,
    month: &'static str,
    thousands: &'static str,
    plurals: &'static str,
}

/// A language of the page. Quotes stay in the original English in all of them. In the browser the app has only that of its
/// page, read from the data.
#[derive(Clone, Copy, Debug)]
pub struct Language(&'static Locale);

/// One value for each language, in the order of [`Language::ALL`].
pub type PerLanguage<T> = [T; Language::ALL.len()];

macro_rules! languages {
    ($($name:ident = { $($field:ident: $value:literal,)+ })+) => {
        impl Language {
            $(#[doc = concat!("That of `locales/*.ftl` named ", stringify!($name), ".")]
            pub const $name: Language = Language(&Locale { $($field: $value),+ });)+

            /// Their tags, in the same order.
            pub const TAGS: PerLanguage<&'static str> = [$(Language::$name.tag()),+];

            /// All languages, the default first, which is English, then by tag.
            pub const ALL: [Language; [$(stringify!($name)),+].len()] = [$(Language::$name),+];
        }
    };
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));

/// The names of what travels to the browser, by which a build tells its languages from another's.
pub const LOCALE: &str = "tag months first-day day day-of-year month thousands plurals";

impl Language {
    /// The place in [`Language::ALL`].
    pub const fn index(self) -> usize {
        self.0.index
    }

    /// The BCP 47 tag, as in `<html lang>` and in the keys of `data/*.json`.
    pub const fn tag(self) -> &'static str {
        self.0.tag
    }

    /// Where the pages of the language lie, from the folder of the briefing.
    pub const fn folder(self) -> &'static str {
        self.0.folder
    }

    /// The way from there back to the folder of the briefing.
    pub const fn path_to_root(self) -> &'static str {
        self.0.path_to_root
    }

    /// What stands before the `.html` of a file that lies beside those of other languages: `.fr`, nothing for the default.
    pub const fn ending(self) -> &'static str {
        self.0.ending
    }

    /// What the language calls itself.
    pub const fn name(self) -> &'static str {
        self.0.name
    }

    /// Language and place as social media want them: `en_GB`.
    pub const fn open_graph(self) -> &'static str {
        self.0.open_graph
    }

    /// Where it is written to, as HTML says it: `ltr` or `rtl`.
    pub const fn direction(self) -> &'static str {
        self.0.direction
    }

    /// Whether it is written from right to left.
    pub fn is_right_to_left(self) -> bool {
        self.0.direction == "rtl"
    }

    /// The name of a month, of which the first is 1; empty if there is none of that number.
    pub fn month_name(self, month: u8) -> &'static str {
        self.0.months.split(' ').nth(usize::from(month).wrapping_sub(1)).unwrap_or_default()
    }

    /// The first of a month within a date: `1er`.
    pub const fn first_day(self) -> &'static str {
        self.0.first_day
    }

    /// How a day is written, with places for `{day}`, `{month}` and `{year}`.
    pub const fn day(self) -> &'static str {
        self.0.day
    }

    /// The same without the year.
    pub const fn day_of_year(self) -> &'static str {
        self.0.day_of_year
    }

    /// How a month is written, with its year.
    pub const fn month(self) -> &'static str {
        self.0.month
    }

    /// What sets the thousands of a number apart.
    pub const fn thousands(self) -> &'static str {
        self.0.thousands
    }

    /// The letter of the plural category of a number below a million, as `crates/locales/src/plural.rs` gives them: `1`
    /// is *one*, `o` is *other*.
    pub fn plural(self, number: usize) -> u8 {
        let place = if number < 100 { number } else { 100 + number % 100 };
        self.0.plurals.as_bytes().get(place).copied().unwrap_or(b'o')
    }

    /// The one of several values that is for this language.
    pub fn of<T>(self, values: &PerLanguage<T>) -> &T {
        // Only a language of a page, which is not asked, has a place that is not there.
        let [first, ..] = values;
        values.get(self.0.index).unwrap_or(first)
    }

    /// All but this one.
    pub fn others(self) -> impl Iterator<Item = Language> {
        Language::ALL.into_iter().filter(move |other| *other != self)
    }

    /// The language of a BCP 47 tag, or the one that has its first part, region and script ignored.
    pub fn from_tag(tag: &str) -> Option<Language> {
        let find = |tag: &str| Language::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(tag));
        find(tag).or_else(|| find(tag.split(['-', '_']).next()?))
    }

    /// What the app has to know of it as text, one thing a line.
    pub fn encode(self) -> String {
        let Locale { tag, months, first_day, day, day_of_year, month, thousands, plurals, .. } = self.0;
        [*tag, months, first_day, day, day_of_year, month, thousands, plurals].join("\n")
    }

    /// Reads the lines that [`Language::encode`] wrote; `None` if one is missing. It is kept for as long as the page lives.
    pub fn decode<'a>(lines: &mut impl Iterator<Item = &'a str>) -> Option<Language> {
        let mut locale = Locale {
            index: 0,
            tag: "",
            folder: "",
            path_to_root: "",
            ending: "",
            name: "",
            open_graph: "",
            direction: "",
            months: "",
            first_day: "",
            day: "",
            day_of_year: "",
            month: "",
            thousands: "",
            plurals: "",
        };
        let Locale { tag, months, first_day, day, day_of_year, month, thousands, plurals, .. } = &mut locale;
        for field in [tag, months, first_day, day, day_of_year, month, thousands, plurals] {
            *field = Box::leak(Box::from(lines.next()?));
        }
        Some(Language(Box::leak(Box::new(locale))))
    }
}

/// English, the language of reference.
impl Default for Language {
    fn default() -> Self {
        Language::EN
    }
}

impl PartialEq for Language {
    fn eq(&self, other: &Self) -> bool {
        self.0.tag == other.0.tag
    }
}

impl Eq for Language {}
