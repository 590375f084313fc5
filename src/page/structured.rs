use serde_json::{Value, json};

use crate::controls::Context;
use model::{Language, StaticContent};
use text::DeskWords;

const CONTEXT: &str = "https://schema.org";
const LICENCE: &str = "https://opensource.org/license/mit";
/// Whom the licence of this repository names.
const AUTHOR: &str = "The contributors to the Paris Call briefing";

/// The page for machines: an article, and the data set that it rests on with its files (schema.org). What the page says
/// anyway is not said again: with every quotation and event in it, it cost each reader 2 kB (brotli). The bundler knows what
/// stands for `@page`, `@image` and the folder of `data/` and `icons/`.
pub fn article(context: &Context, static_content: &StaticContent) -> Value {
    let words = context.page_words;
    let tables = ["states", "events", "quotes", "sources"].map(|name| (format!("data/{name}.csv"), "text/csv"));
    let record = (record_path(context.language), "application/ld+json");
    let files = tables.into_iter().chain([record]);
    let files =
        files.map(|(path, format)| json!({ "@type": "DataDownload", "encodingFormat": format, "contentUrl": path }));
    let mut article = json!({
        "@context": CONTEXT,
        "@type": "Article",
        "headline": words.headline,
        "description": words.description,
        "inLanguage": context.language.tag(),
        "mainEntityOfPage": "@page",
        "image": "@image",
        "author": author(),
        "publisher": publisher(context.language),
        "about": call(),
        "isBasedOn": {
            "@type": "Dataset",
            "name": words.title,
            "description": words.description,
            "creator": author(),
            "license": LICENCE,
            "distribution": files.collect::<Vec<_>>(),
        },
    });
    date(&mut article, static_content);
    article
}

/// Every quotation with its speaker and source, and every event, for whoever collects claims: a file of its own. What
/// happened is a work of ours about a day, and no `Event`: to a search engine that has a place, which the record does not give.
pub fn record(context: &Context, static_content: &StaticContent) -> Value {
    let (dataset, words) = (context.dataset, context.page_words);
    let source = |id: &str| {
        let source = static_content.sources.iter().find(|source| &*source.id == id)?;
        Some(
            json!({ "@type": "CreativeWork", "name": &*source.title, "publisher": &*source.publisher, "url": &*source.url }),
        )
    };
    let quotations = dataset.quotes.iter().map(|quote| {
        let speaker = dataset.speaker(&quote.speaker).map_or(&*quote.speaker, |speaker| &*speaker.name);
        json!({
            "@type": "Quotation",
            "identifier": &*quote.id,
            "text": &*quote.text,
            "inLanguage": Language::default().tag(),
            "spokenByCharacter": { "@type": "Person", "name": speaker },
            "citation": source(&quote.source),
        })
    });
    let events = dataset.events.iter().map(|event| {
        json!({
            "@type": "CreativeWork",
            "identifier": &*event.id,
            "name": &*event.title,
            "text": &*event.text,
            "temporalCoverage": event.date.to_string(),
            "citation": event.sources.iter().filter_map(|id| source(id)).collect::<Vec<_>>(),
        })
    });
    let mut record = json!({
        "@context": CONTEXT,
        "@type": "Dataset",
        "name": words.title,
        "description": words.description,
        "inLanguage": context.language.tag(),
        "creator": author(),
        "license": LICENCE,
        "about": call(),
        "hasPart": quotations.chain(events).collect::<Vec<_>>(),
    });
    date(&mut record, static_content);
    record
}

/// Where the record lies in the folder of the English page.
pub fn record_path(language: Language) -> String {
    format!("data/record.{}.jsonld", language.tag())
}

fn date(work: &mut Value, static_content: &StaticContent) {
    for (name, day) in [("datePublished", static_content.published()), ("dateModified", static_content.modified())] {
        if let (Some(day), Some(work)) = (day, work.as_object_mut()) {
            work.insert(name.to_owned(), day.to_string().into());
        }
    }
}

fn author() -> Value {
    json!({ "@type": "Organization", "name": AUTHOR })
}

/// Nobody is named as publisher: the briefing goes by its own name.
fn publisher(language: Language) -> Value {
    let logo = json!({ "@type": "ImageObject", "url": "icons/icon-512.png" });
    json!({ "@type": "Organization", "name": DeskWords::of(language).credit, "logo": logo })
}

fn call() -> Value {
    json!({ "@type": "CreativeWork", "name": "Paris Call for Trust and Security in Cyberspace", "dateCreated": "2018-11-12" })
}
