//! The style sheets speak of start and end, not of left and right, so that a page in a language that is written from right to
//! left needs no sheet of its own. Found here is whatever names a side, outside of the places where geometry is meant.

use crate::{declarations, sheets};

/// File, selector and declaration, and why a side is meant there.
const MEANT: &[(&str, &str, &str, &str)] = &[
    ("map.css", ".zoom-steps", "left: 0.75rem", "the corner of the map that has no states is the South Pacific's"),
    (
        "map.css",
        ".date-chart .first",
        "transform: translate(1.1rem, 0.9rem)",
        "the first bar stands at the left end of a chart that always runs to the right",
    ),
    (
        "desk.css",
        ".stage iframe",
        "transform-origin: 0 0",
        "the stage runs to the right, whatever the page: its frame is shrunk there",
    ),
];

#[test]
fn no_style_names_a_side_but_where_geometry_is_meant() {
    let mut found = Vec::new();
    for (file, text) in sheets() {
        for (selector, declaration) in sided(&text) {
            found.push((file.clone(), selector, declaration));
        }
    }
    let is_meant = |(file, selector, declaration): &(String, String, String)| {
        MEANT.iter().any(|it| (it.0, it.1, it.2) == (file.as_str(), selector.as_str(), declaration.as_str()))
    };
    let stray: Vec<_> = found.iter().filter(|it| !is_meant(it)).collect();
    assert!(stray.is_empty(), "write start and end instead, or say here why a side is meant: {stray:#?}");
    assert_eq!(found.len(), MEANT.len(), "a place is listed that names no side any more: {found:#?}");
}

#[test]
fn whatever_names_a_side_is_noticed() {
    for (declaration, is_sided) in [
        ("left: 0", true),
        ("margin-left: 1em", true),
        ("margin-inline-start: 1em", false),
        ("border-left-color: red", true),
        ("border-top-left-radius: 2px", true),
        ("border-start-start-radius: 2px", false),
        ("border-radius: 0 2px 2px 0", true),
        ("scroll-margin-right: 1em", true),
        ("text-align: left", true),
        ("text-align: start", false),
        ("float: right", true),
        ("padding: 1px 2px 3px 4px", true),
        ("padding: 1px calc(1px + 1em) 3px calc(1px + 1em)", false),
        ("padding: 1px 2px 3px", false),
        ("inset: 0 0 auto auto", true),
        ("box-shadow: -4px 0 red", true),
        ("box-shadow: 0 6px 16px rgb(0 0 0 / 0.2), inset 3px 0 red", true),
        ("box-shadow: inset 0 2px red, inset 0 -2px red", false),
        ("transform: translateX(4px)", true),
        ("transform: translate(-50%, 0)", true),
        ("transform: translate(0, 1em)", false),
        ("transform: translateY(1em)", false),
        ("background-position: 1em 0", true),
        ("background: linear-gradient(to right, red, blue)", true),
        ("content: \"left\"", false),
    ] {
        let found = sided(&format!("@media print {{ a:hover {{ color: red; {declaration} }} }}"));
        let expected = [("a:hover".to_owned(), declaration.to_owned())];
        assert_eq!(found, if is_sided { &expected[..] } else { &[] }, "{declaration}");
    }
}

/// The declarations of a sheet that name a side, each with the selector before it.
fn sided(sheet: &str) -> Vec<(String, String)> {
    declarations(sheet)
        .into_iter()
        .filter(|it| names_a_side(&it.property, &it.value))
        .map(|it| (it.selector, format!("{}: {}", it.property, it.value)))
        .collect()
}

fn names_a_side(property: &str, value: &str) -> bool {
    let is_side = |word: &str| word == "left" || word == "right";
    let first_is_set = |layer: &[&str]| layer.iter().find(|it| **it != "inset").is_some_and(|it| *it != "0");
    let parts = split(value, char::is_whitespace);
    property.split('-').any(is_side)
        || property != "content" && value.split(|sign: char| !sign.is_alphanumeric()).any(is_side)
        || match property {
            "margin" | "padding" | "inset" | "border-width" | "border-style" | "border-color" | "scroll-margin"
            | "scroll-padding" => parts.len() == 4 && parts[1] != parts[3],
            "border-radius" => parts.len() > 1 && (parts.len() < 4 || parts[0] != parts[1] || parts[2] != parts[3]),
            "box-shadow" | "text-shadow" => {
                value != "none"
                    && split(value, |sign| sign == ',').iter().any(|it| first_is_set(&split(it, char::is_whitespace)))
            }
            "transform" => {
                value.contains("translateX(")
                    || value.split("translate(").skip(1).any(|it| !it.trim_start().starts_with("0,"))
            }
            "translate" | "transform-origin" | "background-position" | "object-position" => {
                parts[0] != "center" && parts[0] != "50%" && (property != "translate" || parts[0] != "0")
            }
            _ => false,
        }
}

/// The parts between signs that are not within brackets.
fn split(value: &str, is_between: impl Fn(char) -> bool) -> Vec<&str> {
    let mut depth = 0;
    let parts = value.split(|sign: char| {
        depth += i32::from(sign == '(') - i32::from(sign == ')');
        depth == 0 && is_between(sign)
    });
    parts.map(str::trim).filter(|part| !part.is_empty()).collect()
}
