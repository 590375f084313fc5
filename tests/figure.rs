//! What the static figure promises whoever pastes it, on the real data.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::path::Path;
use std::sync::OnceLock;

use briefing::disk;
use briefing::figure::{Options, Outlines, Palette, data_address, drawing, figure};
use briefing::model::{CountryId, Dataset, Language, MarkKind, Stance, Status};
use briefing::text::Words;
use briefing::view_state::{Address, Scheme, View, shown_quotes};
use roxmltree::{Document, Node};

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
    let data = dataset(Language::En);
    let atlas = disk::file(Path::new("data"), "geo/atlas.svg").unwrap();
    let (outlines, words, language) = (Outlines::parse(&atlas), Words::of(Language::En), Language::En);
    for view in View::ALL {
        let address = Address { view: *view, ..Address::default() };
        let svg = drawing(&address, &data, &outlines, words, language);
        assert_eq!(svg.is_empty(), *view == View::Quotes);
        let image = data_address(&svg);
        let options = Options { base: BASE, image: Some(&image) };
        let markup = figure(&address, &data, &outlines, words, language, &options);
        let document = Document::parse(&markup).unwrap();
        let images: Vec<Node> = named(&document, "img").collect();
        assert_eq!(images.len(), usize::from(!svg.is_empty()));
        assert!(
            images
                .iter()
                .all(|node| node.attribute("src") == Some(&image) && node.attribute("alt").unwrap().len() > 40)
        );
        assert!(
            named(&document, "svg").all(|drawing| drawing.attribute("aria-hidden") == Some("true")),
            "only swatches"
        );
        if !svg.is_empty() {
            let size = Document::parse(&svg).unwrap().root_element().attribute("width").unwrap().parse::<u32>();
            assert!(size.is_ok(), "an image has a size of its own");
        }
    }
}

#[test]
fn a_drawing_opens_by_itself() {
    for view in [View::Map, View::Timeline] {
        let data = dataset(Language::En);
        let markup = draw_of(&data, &Address { view, ..Address::default() }, Language::En, BASE);
        let document = Document::parse(&markup).unwrap();
        let drawing = named(&document, "svg").find(|node| node.attribute("role") == Some("img")).unwrap();
        let alone = Document::parse(&markup[drawing.range()]).unwrap();
        assert!(alone.root_element().has_tag_name(("http://www.w3.org/2000/svg", "svg")), "{view:?}");
    }
}

#[test]
fn counts_are_those_of_the_dataset_at_each_stop() {
    each(|data, address, language| {
        if !matches!(address.view, View::Map | View::All) {
            return;
        }
        let markup = draw_of(data, address, language, BASE);
        let document = Document::parse(&markup).unwrap();
        let words = Words::of(language);
        let legend: Vec<String> = named(&document, "span")
            .filter(|span| span.children().any(|child| child.has_tag_name("strong")))
            .map(|span| words_of(span).trim().to_owned())
            .collect();
        let rows: Vec<String> = named(&document, "th").map(|head| words_of(head).trim().to_owned()).collect();
        for status in Status::ALL {
            let count = data.countries.iter().filter(|country| country.status(address.date) == *status).count();
            let name = words.status(*status);
            assert!(legend.contains(&format!("{name} {count}")), "{legend:?}");
            assert_eq!(rows.contains(&format!("{name} ({count})")), count > 0, "{rows:?}");
            let of = |mark: &briefing::model::Mark| match mark.kind {
                MarkKind::State => CountryId::parse(&mark.id),
                _ => mark.of,
            };
            let marks = data.marks.iter().filter_map(of).filter_map(|id| data.country(id));
            let marks = marks.filter(|country| country.status(address.date) == *status).count();
            let fill = Palette::of(address.scheme == Scheme::Dark).fill(*status, "");
            let shapes = document
                .descendants()
                .filter(|node| node.has_tag_name((SVG, "path")) || node.has_tag_name((SVG, "circle")));
            let drawn = shapes.filter(|shape| {
                let given = shape.ancestors().find_map(|node| node.attribute("fill"));
                given.is_some_and(|given| is_fill(given, &fill))
                    && !shape.ancestors().any(|node| node.tag_name().name() == "pattern")
            });
            let drawn = drawn.filter(|shape| shape.ancestors().any(|node| node.attribute("role") == Some("img")));
            assert_eq!(drawn.count(), marks, "{name}");
        }
    });
}

#[test]
fn every_figure_is_small_sound_and_asks_for_nothing() {
    each(|data, address, language| {
        let markup = draw_of(data, address, language, BASE);
        assert!(markup.len() < LIMIT, "{}: {} bytes", address.print(), markup.len());
        let document = Document::parse(&markup).unwrap();
        assert_eq!(document.root_element().tag_name().name(), "figure");
        assert_eq!(document.root_element().attribute("lang"), Some(language.tag()));
        let allowed = [
            "figure",
            "figcaption",
            "p",
            "strong",
            "small",
            "span",
            "a",
            "div",
            "blockquote",
            "u",
            "ul",
            "li",
            "time",
            "table",
            "caption",
            "tbody",
            "tr",
            "th",
            "td",
            "details",
            "summary",
            "svg",
            "defs",
            "pattern",
            "g",
            "path",
            "circle",
            "rect",
            "line",
        ];
        for node in document.descendants().filter(Node::is_element) {
            assert!(allowed.contains(&node.tag_name().name()), "{:?}", node.tag_name());
            for attribute in node.attributes() {
                let (name, value) = (attribute.name(), attribute.value());
                assert!(!name.starts_with("on") && name != "src" && name != "class", "{name}={value}");
                assert!(name != "href" || value.starts_with(BASE), "{name}={value}");
                assert!(!value.contains("url(") || value.starts_with("url(#pc"), "{name}={value}");
            }
        }
    });
}

#[test]
fn figures_of_one_article_share_no_id_unless_they_are_the_same() {
    let mut seen = BTreeSet::new();
    for language in Language::ALL {
        let data = dataset(language);
        for stop in &data.stops {
            let address = Address { view: View::Map, date: stop.date, ..Address::default() };
            let once = draw_of(&data, &address, language, BASE);
            assert!(once == draw_of(&data, &address, language, BASE), "the same input, the same figure");
            let document = Document::parse(&once).unwrap();
            let ids: Vec<&str> = document.descendants().filter_map(|node| node.attribute("id")).collect();
            assert_eq!(ids.len(), 2, "only the patterns need an id");
            ids.into_iter().for_each(|id| assert!(seen.insert(id.to_owned()), "{id}"));
        }
    }
}

#[test]
fn the_choice_of_quotes_and_of_an_event_is_what_is_shown() {
    let data = dataset(Language::En);
    let address = Address { view: View::Quotes, stance: Some(Stance::Sceptical), ..Address::default() };
    let markup = draw_of(&data, &address, Language::En, BASE);
    let document = Document::parse(&markup).unwrap();
    let said: Vec<String> = named(&document, "blockquote").map(words_of).collect();
    let wanted: Vec<String> = shown_quotes(&address, &data).iter().map(|quote| format!("“{}”", quote.text)).collect();
    assert_eq!(said, wanted);
    assert!(named(&document, "blockquote").all(|quote| quote.attribute("lang") == Some("en")));

    let event = data.events.first().unwrap().id.clone();
    let address = Address { view: View::Timeline, event: Some(event.clone()), ..Address::default() };
    let markup = draw_of(&data, &address, Language::En, BASE);
    let document = Document::parse(&markup).unwrap();
    assert_eq!(named(&document, "li").count(), data.events.len());
    assert_eq!(named(&document, "li").filter(|item| words_of(*item).contains("· Chosen")).count(), 1);
    assert!(markup.contains(&format!("{BASE}index.html#event={event}\"")), "the link keeps the choice");
}

#[test]
fn without_an_address_of_the_web_nothing_is_linked() {
    let data = dataset(Language::Fr);
    for base in ["", "javascript:alert(1)", "data:text/html,x", "//host/", "file:///briefing/"] {
        assert!(!draw_of(&data, &Address::default(), Language::Fr, base).contains("<a "), "{base}");
    }
    let markup = draw_of(&data, &Address::default(), Language::Fr, "https://host/a\"><script>");
    assert!(!Document::parse(&markup).unwrap().descendants().any(|node| node.has_tag_name("script")));
    assert!(
        draw_of(&data, &Address::default(), Language::Fr, "https://host/b").contains("https://host/b/fr/index.html")
    );
}

#[test]
fn no_text_is_taken_for_markup() {
    let evil = "</p></svg><script>alert(1)</script>\" onload=\"x\" & ]]> \u{0}\u{7}\n<img src=x>";
    let mut data = dataset(Language::En);
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
        let markup = draw_of(&data, &address, Language::En, BASE);
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
    let (data, words) = (dataset(Language::En), Words::of(Language::En));
    let options = Options::default();
    let markup = figure(&Address::default(), &data, &Outlines::parse(svg), words, Language::En, &options);
    assert!(!markup.contains("<script"));
    Document::parse(&markup).unwrap();
}
