//! The static figure: one view as an HTML fragment that is pasted into an article whose system lets neither scripts nor
//! frames through. Nothing in it asks for another file, and it says the same without its styles.
//!
//! Elements are styled one by one, since such systems drop `<style>`, and refer to each other by as few ids as possible
//! (the map's two patterns), whose prefix keeps several figures of one article apart.
//!
//! Knows nothing of the page: no style sheet, no class, no element of it. The colours are the page's by a test
//! (`look`), the order of drawing and the outlines come from the same dataset and atlas.

mod axis;
mod digits;
mod foot;
mod legend;
mod look;
mod map;
mod markup;
mod outlines;
mod picture;
mod quotes;
mod scale;
mod table;
mod timeline;

pub use look::Palette;
pub use markup::{Markup, NAMESPACE};
pub use outlines::Outlines;
pub use picture::{data_address, size};
pub use scale::TimeScale;

use self::look::figure_style;
use self::picture::Size;
use crate::model::{Dataset, Date, Language, PartialDate, checksum, is_web_address};
use crate::text::{Description, DeskWords, PageWords, Words, date, describe, partial_date};
use crate::view_state::{Address, Scheme, State, View, shown_quotes};

/// What the publisher of the figure decides.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options<'a> {
    /// The address of the folder that the briefing is published in. If it is not one of the web, nothing is linked.
    pub base: &'a str,
    /// The address of an image to stand in place of the drawing, for systems that spoil drawings: that of [`drawing`].
    pub image: Option<&'a str>,
}

/// The figure of the view of an address. The same input gives the same text, and no text in it can be taken for markup.
pub fn figure(
    address: &Address,
    dataset: &Dataset,
    outlines: &Outlines,
    words: &Words,
    language: Language,
    options: &Options,
) -> String {
    let address = &State::at(address.clone(), dataset).address;
    let scene = scene(address, dataset, outlines, words, language, options);
    let mut out = Markup::default();
    let style = figure_style(scene.palette);
    // Both languages are written from left to right, whatever the article is.
    out.block("figure", &[("lang", language.tag()), ("dir", "ltr"), ("style", &style)], |out| {
        out.block("p", &[("style", look::TITLE)], |out| {
            out.element("strong", &[], |out| out.text(&scene.description.title));
        });
        if let Some(when) = scene.when() {
            out.block("p", &[("style", look::TEXT)], |out| out.text(&when));
        }
        match address.view {
            View::All | View::Map => {
                picture::picture(&scene, out);
                legend::legend(&scene, out);
                table::chosen(&scene, out);
                table::states(&scene, out);
            }
            View::Timeline => timeline::timeline(&scene, out),
            View::Quotes => quotes::quotes(&scene, out),
        }
        foot::foot(&scene, out);
    });
    out.finish()
}

/// The picture of a figure alone, as SVG; empty where the view has none ([`size`]).
pub fn drawing(address: &Address, dataset: &Dataset, outlines: &Outlines, words: &Words, language: Language) -> String {
    let address = &State::at(address.clone(), dataset).address;
    let mut out = Markup::default();
    picture::drawing(&scene(address, dataset, outlines, words, language, &Options::default()), Size::Own, &mut out);
    out.finish()
}

fn scene<'a>(
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
        base: base(options.base, language),
        image: options.image,
        prefix: prefix(address, language),
    }
}

/// All that the parts of a figure are drawn from.
struct Scene<'a> {
    address: &'a Address,
    dataset: &'a Dataset,
    outlines: &'a Outlines<'a>,
    words: &'a Words,
    page_words: &'a PageWords,
    desk: &'a DeskWords,
    language: Language,
    description: Description,
    palette: &'a Palette,
    /// The address of the briefing in the figure's language, up to its fragment.
    base: Option<String>,
    /// The address of the image in place of the drawing.
    image: Option<&'a str>,
    /// Begins every id of the figure.
    prefix: String,
}

impl Scene<'_> {
    fn date(&self) -> Date {
        self.address.date
    }

    /// The day of the map, or from when to when the events or quotes are.
    fn when(&self) -> Option<String> {
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
    fn sources<S: AsRef<str>>(&self, ids: &[S], out: &mut Markup) {
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
