//! What the static figure promises whoever pastes it, on the real data.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod drawing;
mod hostile;
mod text;

use ::text::Words;
use content::disk;
use figure::{Options, Outlines, figure};
use model::{Dataset, Language};
use roxmltree::{Document, Node};
use std::path::Path;
use std::sync::OnceLock;
use view_state::{Address, Scheme, View};

const BASE: &str = "https://interactives.newspaper.example/2024/security/the-paris-call-for-trust/";
const SVG: &str = "http://www.w3.org/2000/svg";
const LIMIT: usize = 60_000;

fn dataset(language: Language) -> Dataset {
    disk::record(Path::new("data"), language).unwrap().dataset
}

fn draw_of(dataset: &Dataset, address: &Address, language: Language, base: &str) -> String {
    static ATLAS: OnceLock<String> = OnceLock::new();
    let atlas = ATLAS.get_or_init(|| disk::file(Path::new("data"), "geo/atlas.svg").unwrap());
    figure(address, dataset, &Outlines::parse(atlas), Words::of(language), language, &Options { base, image: None })
}

/// Every view in both languages at every stop, and the map and timeline for every state.
fn each(mut check: impl FnMut(&Dataset, &Address, Language)) {
    for language in Language::ALL {
        let data = dataset(language);
        for view in View::ALL {
            for stop in &data.stops {
                check(&data, &Address { view: *view, date: stop.date, ..Address::default() }, language);
            }
        }
        for country in data.countries.iter().map(|country| Some(country.id)) {
            for view in [View::Map, View::Timeline] {
                let scheme = Scheme::Dark;
                check(&data, &Address { view, country, scheme, ..Address::default() }, language);
            }
        }
    }
}

fn words_of(node: Node) -> String {
    node.descendants().filter(Node::is_text).filter_map(|text| text.text()).collect()
}

fn named<'a>(document: &'a Document, name: &'a str) -> impl Iterator<Item = Node<'a, 'a>> {
    document.descendants().filter(move |node| node.is_element() && node.tag_name().name() == name)
}

/// Whether a fill is this one, whatever the ids of its patterns begin with.
fn is_fill(given: &str, fill: &str) -> bool {
    let plain = |fill: &str| fill.split_once(") ").map_or(fill, |(_, colour)| colour).to_owned();
    plain(given) == plain(fill)
}
