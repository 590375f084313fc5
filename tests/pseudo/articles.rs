//! What articles take in the language: the element that leads to its pages, the plugin that knows it, figures that have its
//! direction and stand the other way round.

use scraper::{Html, Selector};
use serde_json::Value;

use super::language::TAG;
use super::words_left::{English, words_left};

/// Looks at what `crates/site/examples/articles.rs` prints.
pub fn in_articles(printed: &Value, english: &English) {
    let [loader, plugin] = ["loader", "plugin"].map(|name| printed[name].as_str().unwrap());
    // An element with the language leads into its folder, and out of it again from the frame within.
    let known = |after: &str| {
        [format!("({TAG}|"), format!("|{TAG}|"), format!("|{TAG})")].iter().any(|tag| after.contains(tag))
    };
    let places: Vec<&str> = loader.lines().filter(|line| known(line)).collect();
    assert!(
        matches!(places[..], [asked, named] if asked.contains("this.lang.match") && named.contains("quote")),
        "{loader}"
    );
    // The plugin has its folder, its title and its heights, and takes addresses in it wherever it takes any.
    for known in [&format!("'{TAG}/',"), "'⟦", "array("] {
        let known = format!("'{TAG}' => {known}");
        assert!(plugin.contains(&known), "the plugin lacks {known}");
    }
    let patterns: Vec<&str> = plugin.lines().filter(|line| line.contains("(index\\.html")).collect();
    assert!(!patterns.is_empty());
    let deaf: Vec<_> = patterns.iter().filter(|line| !line.contains(&format!("{TAG}\\/"))).collect();
    assert!(deaf.is_empty(), "addresses in the language are not known to {deaf:#?}");
    for (view, figure) in printed["figures"][TAG].as_object().unwrap() {
        let (figure, model) = (figure.as_str().unwrap(), printed["figures"]["en"][view].as_str().unwrap());
        let left = words_left(figure, english);
        assert!(left.is_empty(), "the figure of {view} is not in the language: {left:#?}");
        assert_eq!(values(figure, "figure", "dir"), ["rtl"], "{view}");
        let kept = values(figure, "blockquote", "dir");
        assert_eq!(kept.len(), values(model, "blockquote", "lang").len(), "{view}");
        assert!(kept.iter().all(|direction| direction == "ltr"), "{view}");
        let mirrored: Vec<String> = values(model, "[style]", "style").iter().map(|style| mirrored(style)).collect();
        assert_eq!(values(figure, "[style]", "style"), mirrored, "{view}");
    }
    // The key of a picture begins at the other end, and its words run to the left of their patches.
    for (tag, anchor, first) in [("en", "start", "translate(12 "), (TAG, "end", "translate(988 ")] {
        let picture = printed["pictures"][tag].as_str().unwrap();
        let anchors = values(picture, "text", "text-anchor");
        assert!(!anchors.is_empty() && anchors.iter().all(|it| it == anchor), "{tag}: {anchors:?}");
        let begins = values(picture, "g", "transform");
        assert!(begins[0].starts_with(first), "{tag}: {begins:?}");
    }
}

/// An attribute of all elements that a selector finds and that have it.
fn values(markup: &str, selector: &str, attribute: &str) -> Vec<String> {
    let (html, selector) = (Html::parse_fragment(markup), Selector::parse(selector).unwrap());
    let found = html.select(&selector).filter_map(|element| element.attr(attribute));
    found.map(str::to_owned).collect()
}

/// A style with left and right exchanged.
fn mirrored(style: &str) -> String {
    let declaration = |declaration: &str| {
        let (property, value) = declaration.split_once(':').unwrap();
        let sides: Vec<&str> = value.split(' ').collect();
        let value = match (property, &sides[..]) {
            ("padding" | "margin", [top, right, bottom, left]) => format!("{top} {left} {bottom} {right}"),
            _ => exchanged(value),
        };
        format!("{}:{value}", exchanged(property))
    };
    style.split(';').map(declaration).collect::<Vec<_>>().join(";")
}

fn exchanged(text: &str) -> String {
    let word = |word| match word {
        "left" => "right",
        "right" => "left",
        other => other,
    };
    text.split('-').map(word).collect::<Vec<_>>().join("-")
}
