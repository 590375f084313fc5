use serde_json::{Value, json};

use crate::controls::Context;

/// The page for machines: an article with its quotations, events and data set (schema.org).
pub fn structured_data(context: &Context) -> Value {
    let (dataset, words) = (context.dataset, context.page_words);
    let quotations = dataset.quotes.iter().map(|quote| {
        let speaker = dataset.speaker(&quote.speaker).map_or(&*quote.speaker, |speaker| &*speaker.name);
        json!({ "@type": "Quotation", "text": &*quote.text, "inLanguage": "en", "spokenByCharacter": { "@type": "Person", "name": speaker } })
    });
    let events = dataset
        .events
        .iter()
        .map(|event| json!({ "@type": "Event", "name": &*event.title, "startDate": event.date.to_string() }));
    let downloads = ["states", "events", "quotes", "sources"].map(|name| {
        json!({ "@type": "DataDownload", "encodingFormat": "text/csv", "contentUrl": format!("data/{name}.csv") })
    });
    json!({
        "@context": "https://schema.org",
        "@type": "Article",
        "headline": words.headline,
        "description": words.description,
        "inLanguage": context.language.tag(),
        "about": { "@type": "Event", "name": "Paris Call for Trust and Security in Cyberspace", "startDate": "2018-11-12" },
        "hasPart": quotations.chain(events).collect::<Vec<_>>(),
        "isBasedOn": {
            "@type": "Dataset",
            "name": words.title,
            "description": words.description,
            "license": "https://opensource.org/license/mit",
            "distribution": downloads,
        },
    })
}
