use super::look::{self, Palette, Sides};
use super::markup::Markup;
use super::outlines::Outlines;
use model::{Dataset, Date, Language, PartialDate, checksum, is_web_address};
use text::{Description, DeskWords, PageWords, Words, date, describe, partial_date};
use view_state::{Address, Scheme, View, shown_quotes};

/// What the publisher of the figure decides.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The address of the folder that the briefing is published in. If it is not one of the web, nothing is linked.
    pub base: &'a str,
    /// The address of an image to stand in place of the drawing, for systems that spoil drawings: that of [`crate::drawing`].
    pub image: Option<&'a str>,
}

/// What a drawing measures.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// As wide as the column that it stands in.
    Column,
    /// A size of its own, as an image has.
    Own,
}

/// What the figure of the view of an address is drawn from. The address has lost what the dataset does not know.
pub fn scene<'a>(
    address: &'a Address,
    dataset: &'a Dataset,
    outlines: &'a Outlines<'a>,
    words: &'a Words,
    language: Language,
    options: &Options<'a>,
) -> Scene<'a> {
    Scene {
        address,
        dataset,
        outlines,
        words,
        page_words: PageWords::of(language),
        desk: DeskWords::of(language),
        language,
        description: describe(address, dataset, words, language),
        palette: Palette::of(address.scheme == Scheme::Dark),
        sides: Sides::of(language),
        base: base(options.base, language),
        image: options.image,
        prefix: prefix(address, language),
    }
}

/// All that the parts of a figure are drawn from.
pub struct Scene<'a> {
    pub address: &'a Address,
    pub dataset: &'a Dataset,
    pub outlines: &'a Outlines<'a>,
    pub words: &'a Words,
    pub page_words: &'a PageWords,
    pub desk: &'a DeskWords,
    pub language: Language,
    pub description: Description,
    pub palette: &'a Palette,
    pub sides: Sides,
    /// The address of the briefing in the figure's language, up to its fragment.
    pub base: Option<String>,
    /// The address of the image in place of the drawing.
    pub image: Option<&'a str>,
    /// Begins every id of the figure.
    pub prefix: String,
}

impl Scene<'_> {
    pub fn date(&self) -> Date {
        self.address.date
    }

    /// The day of the map, or from when to when the events or quotes are.
    pub fn when(&self) -> Option<String> {
        let dates: Vec<PartialDate> = match self.address.view {
            View::All | View::Map => {
                return Some(format!("{}\u{a0}{}", self.desk.as_of, date(self.date(), self.language)));
            }
            View::Timeline => self.dataset.events.iter().map(|event| event.date).collect(),
            View::Quotes => shown_quotes(self.address, self.dataset).iter().map(|quote| quote.date).collect(),
        };
        let first = dates.iter().min_by_key(|date| date.first_day())?;
        let last = dates.iter().max_by_key(|date| date.last_day())?;
        let [first, last] = [first, last].map(|date| partial_date(*date, self.language));
        Some(if first == last { first } else { format!("{first} – {last}") })
    }

    /// Sources by their ids, each a way into the briefing's list of sources if the briefing has an address.
    pub fn sources<S: AsRef<str>>(&self, ids: &[S], out: &mut Markup) {
        for (place, id) in ids.iter().map(AsRef::as_ref).enumerate() {
            if place > 0 {
                out.text(" ");
            }
            match &self.base {
                Some(base) => {
                    out.element("a", &[("href", &format!("{base}#source-{id}")), ("style", look::LINK)], |out| {
                        out.text(id)
                    })
                }
                None => out.text(id),
            }
        }
    }
}

/// The page that links lead to; `None` unless the address is one of the web.
fn base(base: &str, language: Language) -> Option<String> {
    let base = base.trim();
    is_web_address(base).then(|| format!("{}/{}index.html", base.trim_end_matches('/'), language.folder()))
}

/// Differs between two figures that differ, and is the same for the same figure.
fn prefix(address: &Address, language: Language) -> String {
    format!("pc{:08x}", checksum(&format!("{}{}", language.tag(), address.print())))
}
