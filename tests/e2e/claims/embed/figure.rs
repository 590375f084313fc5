//! The figure in an article whose system takes something away.

use std::path::Path;

use content::disk;
use figure::{Options, Outlines, data_address, drawing, figure};
use model::Language;
use text::Words;
use view_state::{Address, View};

use crate::claim::Special;
use webtest::article::Article;
use webtest::browser::Browser;

pub const CLAIMS: &[Special] = &[("figure: an image that a system takes away leaves no sign of a broken one", unseen)];

/// Width and height of the image, and the width of what it stands in.
const SIZE: &str = "(({ width, height }, { clientWidth }) => [width, height, clientWidth])
    (document.querySelector('main img').getBoundingClientRect(), document.querySelector('main img').parentElement)";

fn unseen(browser: &Browser) {
    let article = Article::new(browser);
    for view in [View::Map, View::Timeline] {
        let (figure, image) = drawn(view);
        let size = |markup: &str| {
            article.open(browser, 660, markup);
            browser.wait_for("the image was tried", "document.querySelector('main img').complete");
            browser.value(SIZE)
        };
        let whole = size(&figure);
        let fills = (whole[0].as_f64().expect("a width") - whole[2].as_f64().expect("a width")).abs() < 1.0;
        assert!(fills && whole[1].as_f64().is_some_and(|height| height > 50.0), "{view:?}: {whole}");
        // What rehype-sanitize and nh3, lxml_html_clean, and an author's WordPress make of the address.
        let wordpress = format!(" src=\"{}\"", image.replacen("data:", "", 1));
        for left in ["", " src=\"\"", &wordpress] {
            let markup = figure.replace(&format!(" src=\"{image}\""), left);
            assert_ne!(markup, figure, "the figure has the image");
            for markup in [markup.clone(), markup.replace(" style=", " data-style=")] {
                let size = size(&markup);
                let seen = [0, 1].iter().all(|side| size[side].as_f64() != Some(0.0));
                assert!(!seen, "{view:?} with {left:.20}: {size} pixels are seen in\n{markup:.900}");
            }
        }
    }
}

/// The figure with its picture within the text, and the address of that.
fn drawn(view: View) -> (String, String) {
    let (language, outlines) = (Language::EN, Outlines::default());
    let data = disk::record(&Path::new(env!("CARGO_MANIFEST_DIR")).join("data"), language).expect("data").dataset;
    let (address, words) = (Address { view, ..Address::default() }, Words::of(language));
    let image = data_address(&drawing(&address, &data, &outlines, words, language));
    let options = Options { base: "", image: Some(&image) };
    (figure(&address, &data, &outlines, words, language, &options), image)
}
