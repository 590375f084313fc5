//! Nothing that a figure is made from is taken for markup.

use figure::{Options, Outlines, figure};
use model::{CountryId, Language};
use roxmltree::Document;
use text::Words;
use view_state::{Address, View};

use crate::{BASE, dataset, draw_of, words_of};

#[test]
fn no_text_is_taken_for_markup() {
    let evil = "</p></svg><script>alert(1)</script>\" onload=\"x\" & ]]> \u{0}\u{7}\n<img src=x>";
    let mut data = dataset(Language::EN);
    for country in &mut data.countries {
        country.name = evil.into();
        country.note = Some(evil.into());
        country.sources = vec![evil.into()];
    }
    data.stops.iter_mut().for_each(|stop| stop.note = evil.into());
    data.sources.iter_mut().for_each(|source| source.label = evil.into());
    for event in &mut data.events {
        (event.title, event.text, event.note) = (evil.into(), evil.into(), Some(evil.into()));
        event.sources = vec![evil.into()];
    }
    for quote in &mut data.quotes {
        (quote.text, quote.stance_words, quote.sic) = (evil.into(), "<script>".into(), Some(evil.into()));
    }
    for speaker in &mut data.speakers {
        (speaker.name, speaker.role, speaker.affiliation) = (evil.into(), evil.into(), Some(evil.into()));
    }
    for view in View::ALL {
        let country = CountryId::parse("FRA");
        // A search that still finds quotes, since their text holds it.
        let query = if *view == View::Quotes { "alert".into() } else { evil.into() };
        let address = Address { view: *view, country, query, ..Address::default() };
        let markup = draw_of(&data, &address, Language::EN, BASE);
        let document = Document::parse(&markup).unwrap();
        for node in document.descendants() {
            assert!(!node.has_tag_name("script") && !node.has_tag_name("img") && node.attribute("onload").is_none());
        }
        assert!(words_of(document.root_element()).contains("<script>alert(1)</script>"));
    }
}

#[test]
fn outlines_taken_from_a_hostile_page_stay_in_their_attribute() {
    let svg = "<path id=\"FRA\" d=\"m1 1<script>&'\">";
    let (data, words) = (dataset(Language::EN), Words::of(Language::EN));
    let options = Options::default();
    let markup = figure(&Address::default(), &data, &Outlines::parse(svg), words, Language::EN, &options);
    assert!(!markup.contains("<script"));
    Document::parse(&markup).unwrap();
}
