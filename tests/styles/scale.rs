//! Sizes of text are of one scale. Beside it every size and weight is one more font for the browser to prepare, and one more
//! difference that means nothing to a reader.

use crate::{Declaration, declarations, sheets};

/// The properties of `:root` for small text, and what text in serif and headings may be.
const NAMED: &[&str] = &["var(--tiny)", "var(--label)", "var(--note)"];
const SET: &[&str] = &["1rem", "1.06rem", "1.15rem", "1.3rem", "1.5rem"];

#[test]
fn sizes_of_text_are_of_one_scale() {
    let sheets = sheets();
    let stray: Vec<_> =
        sheets.iter().flat_map(|(file, text)| stray(text).into_iter().map(move |it| (file, it))).collect();
    assert!(stray.is_empty(), "take a size of the scale in base.css: {stray:#?}");
    let used: Vec<String> = sheets.iter().flat_map(|(_, text)| sizes(text)).map(|it| it.value).collect();
    for size in NAMED.iter().chain(SET) {
        assert!(used.iter().any(|value| words(value).any(|word| word == *size)), "{size} is used nowhere");
    }
}

#[test]
fn a_size_beside_the_scale_is_noticed() {
    for (declaration, is_stray) in [
        ("font-size: 0.9rem", true),
        ("font-size: .9rem", true),
        ("font: 700 0.9rem/1.5 var(--sans)", true),
        ("font: 700 var(--note)/1.5 var(--sans)", false),
        ("font-size: 1.15rem", false),
        ("font-size: clamp(1.9rem, 1.3rem + 2.4vw, 3rem)", false),
        ("font-size: 0.9em", false),
        ("padding: 0.9rem", false),
    ] {
        assert_eq!(stray(&format!("a {{ {declaration} }}")).len(), usize::from(is_stray), "{declaration}");
    }
}

/// The declarations with a size in rem that is not of the scale. Sizes that follow the window are `clamp()`; those in em follow
/// the text around them, and in px the drawing.
fn stray(sheet: &str) -> Vec<String> {
    let is_stray = |value: &str| {
        !value.starts_with("clamp(") && words(value).any(|word| word.ends_with("rem") && !SET.contains(&word))
    };
    let stray = sizes(sheet).filter(|it| is_stray(&it.value));
    stray.map(|it| format!("{} {{ {}: {} }}", it.selector, it.property, it.value)).collect()
}

fn sizes(sheet: &str) -> impl Iterator<Item = Declaration> {
    declarations(sheet).into_iter().filter(|it| ["font", "font-size"].contains(&it.property.as_str()))
}

fn words(value: &str) -> impl Iterator<Item = &str> {
    value.split([' ', '/'])
}
