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
mod scene;
mod table;
mod timeline;

pub use look::Palette;
pub use markup::{Markup, NAMESPACE};
pub use outlines::Outlines;
pub use picture::{data_address, size};
pub use scale::TimeScale;
pub use scene::Options;

use self::look::figure_style;
use self::scene::{Size, scene};
use model::{Dataset, Language};
use text::Words;
use view_state::{Address, State, View};

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
    let style = figure_style(scene.palette, scene.sides);
    // Its own, whatever the article's is.
    out.block("figure", &[("lang", language.tag()), ("dir", language.direction()), ("style", &style)], |out| {
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
