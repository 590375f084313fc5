//! What the figure says, and how much of it there is.

use figure::Palette;
use model::{CountryId, Language, MarkKind, Stance, Status};
use roxmltree::{Document, Node};
use std::collections::BTreeSet;
use text::Words;
use view_state::{Address, Scheme, View, shown_quotes};

use crate::{BASE, LIMIT, SVG, dataset, draw_of, each, is_fill, named, words_of};

#[test]
fn counts_are_those_of_the_dataset_at_each_stop() {
    each(|data, address, language| {
        if !matches!(address.view, View::Map | View::All) {
            return;
        }
        let markup = draw_of(data, address, language, BASE);
        let document = Document::parse(&markup).unwrap();
        let words = Words::of(language);
        let is_of_legend = |span: &Node| span.children().any(|child| child.has_tag_name("strong"));
        let spans: Vec<Node> = named(&document, "span").filter(is_of_legend).collect();
        let parted = words.semicolon.trim_end();
        let legend: Vec<String> = spans.iter().map(|span| words_of(*span).trim().replace(parted, "")).collect();
        let shown = words_of(spans.first().unwrap().parent().unwrap());
        let gaps = Status::ALL.len() - 1;
        assert_eq!(shown.matches(parted).count(), gaps, "without a style nothing else parts them: {shown}");
        let rows: Vec<String> = named(&document, "th").map(|head| words_of(head).trim().to_owned()).collect();
        for status in Status::ALL {
            let count = data.countries.iter().filter(|country| country.status(address.date) == *status).count();
            let name = words.status(*status);
            assert!(legend.contains(&format!("{name} {count}")), "{legend:?}");
            assert_eq!(rows.contains(&format!("{name} ({count})")), count > 0, "{rows:?}");
            let of = |mark: &model::Mark| match mark.kind {
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

/// Systems take drawings away and leave what is said of their marks.
#[test]
fn what_explains_a_drawing_is_true_without_it() {
    // Marks of a drawing, and how a sentence begins that speaks of any drawing there may be.
    let of = [
        (Language::EN, ["line", "bar", "band", "diamonds", "circles", "colour"], "Where "),
        (Language::FR, ["trait", "barre", "bande", "losanges", "cercles", "couleur"], "Là où "),
    ];
    for (language, marks, condition) in of {
        let (data, mut found) = (dataset(language), BTreeSet::new());
        for view in [View::Map, View::Timeline] {
            let markup = draw_of(&data, &Address { view, ..Address::default() }, language, BASE);
            let document = Document::parse(&markup).unwrap();
            for text in named(&document, "p").map(words_of) {
                for sentence in text.split_inclusive(". ") {
                    let words = sentence.split(|letter: char| !letter.is_alphanumeric());
                    let explained: Vec<&str> = words.filter(|word| marks.contains(word)).collect();
                    assert!(explained.is_empty() || sentence.starts_with(condition), "{sentence}");
                    found.extend(explained.into_iter().map(str::to_owned));
                }
            }
        }
        assert_eq!(found.len(), marks.len(), "each is explained somewhere: {found:?}");
    }
}

#[test]
fn every_figure_is_small_sound_and_asks_for_nothing() {
    each(|data, address, language| {
        let markup = draw_of(data, address, language, BASE);
        assert!(markup.len() < LIMIT, "{}: {} bytes", address.print(), markup.len());
        let document = Document::parse(&markup).unwrap();
        assert_eq!(document.root_element().tag_name().name(), "figure");
        assert_eq!(document.root_element().attribute("lang"), Some(language.tag()));
        assert_eq!(document.root_element().attribute("dir"), Some(language.direction()));
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
            "em",
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
    let data = dataset(Language::EN);
    let address = Address { view: View::Quotes, stance: Some(Stance::Sceptical), ..Address::default() };
    let markup = draw_of(&data, &address, Language::EN, BASE);
    let document = Document::parse(&markup).unwrap();
    let said: Vec<String> = named(&document, "blockquote").map(words_of).collect();
    let wanted: Vec<String> = shown_quotes(&address, &data).iter().map(|quote| format!("“{}”", quote.text)).collect();
    assert_eq!(said, wanted);
    assert!(named(&document, "blockquote").all(|quote| quote.attribute("lang") == Some("en")));

    let event = data.events.first().unwrap().id.clone();
    let address = Address { view: View::Timeline, event: Some(event.clone()), ..Address::default() };
    let markup = draw_of(&data, &address, Language::EN, BASE);
    let document = Document::parse(&markup).unwrap();
    assert_eq!(named(&document, "li").count(), data.events.len());
    assert_eq!(named(&document, "li").filter(|item| words_of(*item).contains("· Chosen")).count(), 1);
    assert!(markup.contains(&format!("{BASE}index.html#event={event}\"")), "the link keeps the choice");
}

#[test]
fn without_an_address_of_the_web_nothing_is_linked() {
    let data = dataset(Language::FR);
    for base in ["", "javascript:alert(1)", "data:text/html,x", "//host/", "file:///briefing/"] {
        assert!(!draw_of(&data, &Address::default(), Language::FR, base).contains("<a "), "{base}");
    }
    let markup = draw_of(&data, &Address::default(), Language::FR, "https://host/a\"><script>");
    assert!(!Document::parse(&markup).unwrap().descendants().any(|node| node.has_tag_name("script")));
    assert!(
        draw_of(&data, &Address::default(), Language::FR, "https://host/b").contains("https://host/b/fr/index.html")
    );
}
