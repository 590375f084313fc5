//! The drawing: what it shows, says and is without its page.

use content::disk;
use figure::{Options, Outlines, data_address, drawing, figure};
use model::Language;
use roxmltree::{Document, Node};
use std::path::Path;
use text::Words;
use view_state::{Address, View};

use crate::{BASE, dataset, draw_of, each, named, words_of};

#[test]
fn no_drawing_holds_a_word_and_each_says_what_it_shows() {
    each(|data, address, language| {
        let markup = draw_of(data, address, language, BASE);
        let document = Document::parse(&markup).unwrap();
        assert_eq!(document.root_element().attribute("dir"), Some("ltr"), "in an article of another direction");
        for drawing in named(&document, "svg") {
            assert_eq!(words_of(drawing).trim(), "", "a filter that takes the drawing away leaves them");
            let is_nested = drawing.ancestors().skip(1).any(|node| node.has_tag_name("svg"));
            let label = drawing.attribute("aria-label").unwrap_or_default();
            let says = drawing.attribute("role") == Some("img") && label.len() > 40;
            assert!(is_nested || says || drawing.attribute("aria-hidden") == Some("true"), "{label}");
        }
    });
}

#[test]
fn an_image_may_stand_in_place_of_the_drawing() {
    let data = dataset(Language::EN);
    let atlas = disk::file(Path::new("data"), "geo/atlas.svg").unwrap();
    let (outlines, words, language) = (Outlines::parse(&atlas), Words::of(Language::EN), Language::EN);
    for view in View::ALL {
        let address = Address { view: *view, ..Address::default() };
        let svg = drawing(&address, &data, &outlines, words, language);
        assert_eq!(svg.is_empty(), *view == View::Quotes);
        for (image, is_file) in [(&data_address(&svg), false), (&"https://news.example/Map.png".to_owned(), true)] {
            let options = Options { base: BASE, image: Some(image) };
            let markup = figure(&address, &data, &outlines, words, language, &options);
            let document = Document::parse(&markup).unwrap();
            let images: Vec<Node> = named(&document, "img").collect();
            assert_eq!(images.len(), usize::from(!svg.is_empty()));
            for node in images {
                assert_eq!(node.attribute("src"), Some(image.as_str()));
                let (own, around) = (node.attribute("alt").unwrap(), node.parent().unwrap());
                // An image whose address is taken away shows a sign before its description.
                let said = if is_file { own } else { around.attribute("aria-label").unwrap() };
                assert!(said.len() > 40 && (is_file || own.is_empty()), "{said}");
                assert_eq!(around.attribute("role"), (!is_file).then_some("img"));
            }
            assert!(
                named(&document, "svg").all(|drawing| drawing.attribute("aria-hidden") == Some("true")),
                "only swatches"
            );
        }
        if !svg.is_empty() {
            let size = Document::parse(&svg).unwrap().root_element().attribute("width").unwrap().parse::<u32>();
            assert!(size.is_ok(), "an image has a size of its own");
        }
    }
}

#[test]
fn a_drawing_opens_by_itself() {
    for view in [View::Map, View::Timeline] {
        let data = dataset(Language::EN);
        let markup = draw_of(&data, &Address { view, ..Address::default() }, Language::EN, BASE);
        let document = Document::parse(&markup).unwrap();
        let drawing = named(&document, "svg").find(|node| node.attribute("role") == Some("img")).unwrap();
        let alone = Document::parse(&markup[drawing.range()]).unwrap();
        assert!(alone.root_element().has_tag_name(("http://www.w3.org/2000/svg", "svg")), "{view:?}");
    }
}
