use serde_json::{Value, json};

use crate::controls::Context;
use crate::model::{Dossier, Language};

const CONTEXT: &str = "https://schema.org";
const LICENCE: &str = "https://opensource.org/license/mit";

/// The page for machines: an article, and the data set that it rests on with its files (schema.org). What the page says
/// anyway is not said again: with every quotation and event in it, it cost each reader 2 kB (brotli).
pub fn article(context: &Context) -> Value {
    let words = context.page_words;
    let tables = ["states", "events", "quotes", "sources"].map(|name| (format!("data/{name}.csv"), "text/csv"));
    let record = (record_path(context.language), "application/ld+json");
    let files = tables.into_iter().chain([record]);
    let files =
        files.map(|(path, format)| json!({ "@type": "DataDownload", "encodingFormat": format, "contentUrl": path }));
    json!({
        "@context": CONTEXT,
        "@type": "Article",
        "headline": words.headline,
        "description": words.description,
        "inLanguage": context.language.tag(),
        "about": call(),
        "isBasedOn": {
            "@type": "Dataset",
            "name": words.title,
            "description": words.description,
            "license": LICENCE,
            "distribution": files.collect::<Vec<_>>(),
        },
    })
}

/// Every quotation with its speaker and source, and every event, for whoever collects claims: a file of its own.
pub fn record(context: &Context, dossier: &Dossier) -> Value {
    let (dataset, words) = (context.dataset, context.page_words);
    let quotations = dataset.quotes.iter().map(|quote| {
        let speaker = dataset.speaker(&quote.speaker).map_or(&*quote.speaker, |speaker| &*speaker.name);
        let source = dossier.sources.iter().find(|source| source.id == quote.source);
        let source = source.map(|source| {
            json!({ "@type": "CreativeWork", "name": &*source.title, "publisher": &*source.publisher, "url": &*source.url })
        });
        json!({
            "@type": "Quotation",
            "identifier": &*quote.id,
            "text": &*quote.text,
            "inLanguage": Language::En.tag(),
            "spokenByCharacter": { "@type": "Person", "name": speaker },
            "citation": source,
        })
    });
    let events = dataset.events.iter().map(|event| {
        json!({
            "@type": "Event",
            "identifier": &*event.id,
            "name": &*event.title,
            "description": &*event.text,
            "startDate": event.date.to_string(),
        })
    });
    json!({
        "@context": CONTEXT,
        "@type": "Dataset",
        "name": words.title,
        "description": words.description,
        "inLanguage": context.language.tag(),
        "license": LICENCE,
        "about": call(),
        "hasPart": quotations.chain(events).collect::<Vec<_>>(),
    })
}

/// Where the record lies in the folder of the English page.
pub fn record_path(language: Language) -> String {
    format!("data/record.{}.jsonld", language.tag())
}

fn call() -> Value {
    json!({ "@type": "Event", "name": "Paris Call for Trust and Security in Cyberspace", "startDate": "2018-11-12" })
}
