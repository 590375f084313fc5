//! Ids, links and the shape of the whole.

use std::collections::{BTreeMap, BTreeSet};

use scraper::{ElementRef, Html, Selector};
use serde_json::Value;

use crate::printed::{all, languages, parsed, part, printed, text, values};

#[test]
fn ids_are_unique_and_every_link_into_the_page_leads_somewhere() {
    for (page, _, _) in languages() {
        let html = Html::parse_fragment(&format!("{}{}", part(page, "defs"), part(page, "body")));
        let ids = values(&html, "[id]", "id");
        let once: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(ids.len(), once.len(), "an id stands twice");
        for target in values(&html, "[href^='#']", "href") {
            let target = target.trim_start_matches('#').to_owned();
            let by_script = ["date=", "theme=", "speaker=", "stance="].iter().any(|key| target.starts_with(key));
            assert!(by_script || once.contains(&target), "#{target} leads nowhere");
        }
        for attribute in ["for", "aria-labelledby", "aria-describedby", "aria-controls"] {
            for target in values(&html, &format!("[{attribute}]"), attribute) {
                assert!(once.contains(&target), "{attribute}={target} names nothing");
            }
        }
    }
}

#[test]
fn nothing_but_sources_leads_away_from_the_page() {
    for (page, _, _) in languages() {
        let html = parsed(page, "body");
        assert!(!all(&html, "#sources [href*='://']").is_empty());
        let outside = "[href*='://'], [src*='://']";
        assert_eq!(all(&html, outside).len(), all(&html, "#sources [href*='://']").len());
    }
}

#[test]
fn links_of_one_list_read_differently() {
    for (page, _, _) in languages() {
        let html = parsed(page, "body");
        let links =
            |list: &ElementRef| -> Vec<String> { list.select(&Selector::parse("a").unwrap()).map(text).collect() };
        let lists: Vec<Vec<String>> = all(&html, ".sources, #explained .chips").iter().map(links).collect();
        for repeated in ["GIP Digital Watch 2", "Paul Bischoff “"] {
            assert!(lists.iter().flatten().any(|link| link.contains(repeated)), "no list has {repeated}");
        }
        for list in lists {
            assert_eq!(list.iter().collect::<BTreeSet<_>>().len(), list.len(), "{list:?}");
        }
    }
}

#[test]
fn both_languages_have_the_same_shape() {
    let shape = |page: &Value| {
        let html = parsed(page, "body");
        // How many words have room beside a mark of the axis depends on their length.
        let elements = all(&html, ":not(.axis a > text)");
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        elements.iter().for_each(|element| *counts.entry(element.value().name().to_owned()).or_default() += 1);
        counts
    };
    let [english, french] = printed();
    // Notes of ours stand in both; only the order of states by name differs.
    assert_eq!(shape(english), shape(french));
}

#[test]
fn the_page_holds_no_style_attribute_and_no_handler() {
    for (page, _, _) in languages() {
        for name in ["body", "embed"] {
            assert!(
                all(&parsed(page, name), "script, [style], [onclick], [oninput], [href^='javascript:']").is_empty()
            );
        }
    }
}

#[test]
fn each_block_that_is_laid_out_late_is_on_the_page() {
    let read = |path: &str| std::fs::read_to_string(path).unwrap();
    let (loader, style) = (read("static/boot.js"), read("static/styles/text.css"));
    let set = loader.split("deferred = \"").skip(1).filter_map(|rest| rest.split('"').next());
    let letters = set.max_by_key(|letters| letters.len()).unwrap();
    let blocks: Vec<(&str, &str)> = style
        .split("[data-deferred*=")
        .skip(1)
        .map(|rest| rest.split_once("] ").unwrap())
        .map(|(letter, rest)| (letter, rest.split([',', ' ']).next().unwrap()))
        .collect();
    assert_eq!(
        blocks.iter().map(|(letter, _)| *letter).collect::<String>(),
        letters,
        "the loader's and the style's letters"
    );
    for (page, _, _) in languages() {
        let html = parsed(page, "body");
        let places = blocks.iter().map(|(_, block)| part(page, "body").find(&format!("class=\"{}\"", &block[1..])));
        assert!(blocks.iter().all(|(_, block)| !all(&html, block).is_empty()), "{blocks:?}");
        assert!(places.is_sorted(), "not in the page's order: {blocks:?}");
    }
}
