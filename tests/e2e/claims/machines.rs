//! What programs read the page as: reader modes, checkers of markup, and whoever collects linked data. Of files alone.

use std::path::PathBuf;

use serde_json::{Value, json};

use webtest::folder;
use webtest::node::judge;
use webtest::record::{any_quote, records, text};

pub const CLAIMS: &[(&str, fn())] = &[
    ("reader mode keeps the answer, the map, the absentees and who said what", reader_mode),
    ("reader mode keeps a quote card with its speaker and source", reader_mode_of_a_card),
    ("html-validate finds nothing", markup),
    ("a JSON-LD processor reads what search engines ask for", linked_data),
    ("Citation.js reads the same works from BibTeX, RIS and CSL-JSON", citations),
];

fn reader_mode() {
    let pages = ["index.html", "fr/index.html"];
    let kept = judge("readability.cjs", &pages.map(file));
    for (page, (language, kept)) in pages.iter().zip(["en", "fr"].iter().zip(kept.as_array().expect("a list"))) {
        let whole = plain(text(kept, "text"));
        let first = plain(text(&answer()["sentences"][0], language));
        assert!(whole.starts_with(&first), "{page} does not begin with the answer: {:.200}", whole);
        assert!(text(kept, "title").contains(if *language == "en" {
            "Paris\u{a0}Call"
        } else {
            "Appel de\u{a0}Paris"
        }));
        assert_eq!(kept["publishedTime"], records("editions")[0]["date"], "{page}");
        assert!(!text(kept, "byline").is_empty() && !text(kept, "siteName").is_empty(), "{page}: {kept}");
        let images = kept["images"].as_array().expect("a list");
        assert!(
            images.iter().any(|image| image.as_str().is_some_and(|src| src.ends_with(".png"))),
            "{page}: {images:?}"
        );
        assert_eq!(kept["shapes"], 0, "{page}: a drawing without its style");
        let beginning: String = whole.chars().take(2000).collect();
        for state in records("states").iter().filter(|state| state["launch"] == "absent") {
            let name = text(&state["name"], language);
            assert!(beginning.contains(name), "{page}: {name} is not near the map");
        }
        for quote in records("quotes") {
            assert_attributed(&whole, &quote);
        }
        for event in records("events") {
            assert!(whole.contains(&plain(text(&event["text"], language))), "{page}: {}", event["id"]);
        }
        for hint in
            ["Arrow keys", "Les flèches", "Search the quotes", "Chercher dans", "Is your state in", "État en est-il"]
        {
            assert!(!whole.contains(hint), "{page}: {hint}");
        }
    }
}

fn reader_mode_of_a_card() {
    let id = any_quote();
    let quote = records("quotes").into_iter().find(|quote| text(quote, "id") == id).expect("the quote");
    for folder in ["", "fr/"] {
        let kept = &judge("readability.cjs", &[file(&format!("{folder}quote/{id}.html"))])[0];
        assert_attributed(&plain(text(kept, "text")), &quote);
        assert!(text(kept, "title").contains("Paris"), "cut at its colon: {}", kept["title"]);
        assert_eq!(kept["publishedTime"], records("editions")[0]["date"]);
    }
}

/// The section of the briefing's own words that answers first.
fn answer() -> Value {
    let explainer = std::fs::read_to_string(file("data/explainer.json")).expect("the explainer");
    let explainer: Value = serde_json::from_str(&explainer).expect("the explainer");
    let sections = explainer["sections"].as_array().expect("sections");
    sections.iter().find(|section| section["id"] == "answer").cloned().expect("the answer")
}

/// A quote in its marks, then the speaker, then the source.
fn assert_attributed(whole: &str, quote: &Value) {
    let words = format!("“{}”", plain(text(quote, "text")));
    let (_, rest) = whole.split_once(&words).unwrap_or_else(|| panic!("{} is lost", quote["id"]));
    let after: String = rest.chars().take(700).collect();
    let of = |list: &str, field: &str| {
        records(list).into_iter().find(|record| record["id"] == quote[field]).expect("the record")
    };
    let (speaker, source) = (of("speakers", "speaker"), of("sources", "source"));
    let name = speaker["name"].as_str().or(speaker["name"]["en"].as_str()).unwrap_or_default().to_owned();
    let publisher = text(&source, "publisher").split([',', '(']).next().unwrap_or_default().trim();
    let places = [name.as_str(), publisher].map(|part| after.find(part));
    assert!(places[0].is_some_and(|place| place < 8), "{}: no speaker in {after}", quote["id"]);
    assert!(places[1].is_some(), "{}: no source {publisher} in {after}", quote["id"]);
}

fn markup() {
    let pages: Vec<PathBuf> = folder::files(&folder::dist())
        .into_iter()
        .filter(|file| file.ends_with(".html") && !file.contains("quote/"))
        .chain([format!("quote/{}.html", any_quote()), format!("fr/quote/{}.html", any_quote())])
        .map(|name| file(&name))
        .collect();
    let found = judge("html-validate.cjs", &pages);
    let list: Vec<&str> = found.as_array().into_iter().flatten().filter_map(Value::as_str).collect();
    assert!(list.is_empty(), "html-validate finds:\n{}", list.join("\n"));
}

fn linked_data() {
    let read = judge("jsonld.cjs", &[file("index.html"), file("fr/index.html"), file("data/record.en.jsonld")]);
    let of = |record: &Value, name: &str| record[format!("https://schema.org/{name}")][0].clone();
    let kind = |record: &Value| {
        record["@type"][0].as_str().unwrap_or_default().rsplit('/').next().unwrap_or_default().to_owned()
    };
    let said = |record: &Value, name: &str| of(record, name)["@value"].as_str().unwrap_or_default().to_owned();
    let [english, french, record] = [0, 1, 2].map(|place| &read[place]);
    for article in [english, french] {
        assert_eq!(kind(article), "Article");
        for name in ["headline", "image", "mainEntityOfPage", "inLanguage"] {
            assert!(!said(article, name).is_empty(), "no {name}");
        }
        assert!(said(article, "headline").chars().count() <= 110);
        assert!(said(article, "datePublished") <= said(article, "dateModified"));
        assert_eq!(json!(said(article, "datePublished")), records("editions")[0]["date"]);
        for name in ["author", "publisher"] {
            assert_eq!(kind(&of(article, name)), "Organization");
            assert!(!said(&of(article, name), "name").is_empty(), "no name of the {name}");
        }
        let logo = said(&of(&of(article, "publisher"), "logo"), "url");
        assert!(logo.ends_with("icons/icon-512.png") && folder::dist().join("icons/icon-512.png").is_file(), "{logo}");
        let data = of(article, "isBasedOn");
        assert_eq!(kind(&data), "Dataset");
        assert!((50..5000).contains(&said(&data, "description").chars().count()));
        assert!(!said(&data, "name").is_empty() && said(&data, "license").starts_with("https://"));
        assert_eq!(kind(&of(&data, "creator")), "Organization");
        let files = data["https://schema.org/distribution"].as_array().cloned().unwrap_or_default();
        assert!(!files.is_empty());
        for download in files {
            let address = said(&download, "contentUrl");
            let name = address.rsplit_once("data/").map_or("", |(_, name)| name);
            assert!(folder::dist().join("data").join(name).is_file(), "{address}");
        }
    }
    let parts = record["https://schema.org/hasPart"].as_array().cloned().unwrap_or_default();
    assert_eq!(parts.len(), records("quotes").len() + records("events").len());
    // An event without its place is an error to those who look for events.
    assert!(parts.iter().all(|part| kind(part) != "Event" || !of(part, "location").is_null()));
}

/// The briefing and the source of each quote, with its words: in each format the same, whatever spaces a format keeps.
fn citations() {
    for language in ["en", "fr"] {
        let files = ["bib", "ris", "csl.json"].map(|ending| file(&format!("data/citations.{language}.{ending}")));
        let read = judge("citations.cjs", &files);
        let [bibtex, ris, csl] = [0, 1, 2].map(|place| read[place].as_array().cloned().unwrap_or_default());
        let quotes = records("quotes");
        assert_eq!([bibtex.len(), ris.len(), csl.len()], [1 + quotes.len(); 3], "{language}: works");
        for (at, work) in csl.iter().enumerate() {
            for (format, other) in [("BibTeX", &bibtex[at]), ("RIS", &ris[at])] {
                for field in ["title", "url", "note"] {
                    let [one, another] = [work, other].map(|work| plain(text(work, field)));
                    assert_eq!(one, another, "{language}: {field} in {format}");
                }
                for field in ["authors", "date"] {
                    assert_eq!(work[field], other[field], "{language}: {field} of {} in {format}", work["title"]);
                }
            }
        }
        for quote in quotes {
            let words = format!("“{}”", plain(text(&quote, "text")));
            assert!(csl.iter().any(|work| plain(text(work, "note")).ends_with(&words)), "{language}: {}", quote["id"]);
        }
    }
}

fn file(name: &str) -> PathBuf {
    folder::dist().join(name)
}

fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
