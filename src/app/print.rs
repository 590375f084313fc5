//! The whole page as HTML, rendered on the host from the same components.

use serde_json::{Map, Value, json};
use yew::{AttrValue, LocalServerRenderer};

use super::block;
use super::briefing::{Briefing, BriefingProps, Printed};
use super::printed::part;
use super::store::Shared;
use crate::model::{Dataset, Record};
use crate::platform::takeover::ROOT;
use crate::text::{PrintWords, Words};
use crate::view_state::State;

/// What the bundler needs to compose the page of one language.
pub async fn page(record: Record, atlas: &str) -> Value {
    let Record { language, dataset, dossier } = record;
    let (words, print) = (Words::of(language), PrintWords::of(language));
    let data = block::write(words, &dataset);
    let structured = structured_data(&dataset, words, print, language.tag());
    let quotes: Vec<_> = dataset.quotes.iter().map(|quote| quote.id.clone()).collect();
    let props = BriefingProps {
        state: State::default(),
        printed: Printed::of(|id| part(id, &dossier, &dataset, language)),
        dataset: Shared::new(dataset),
        words,
        language,
        rendered: yew::Callback::noop(),
        // The bundler knows where the other pages lie and puts their addresses in such places.
        other_page: format!("@{}", language.other().tag()).into(),
        full_page: None,
        version: AttrValue::default(),
    };
    let embed = BriefingProps { full_page: Some("@full".into()), version: "@version".into(), ..props.clone() };
    let mut cards = Map::new();
    for id in quotes {
        let mut props = embed.clone();
        props.state.address.quote = Some(id.clone());
        cards.insert(id.to_string(), rendered(props).await.into());
    }
    let (body, embed) = (rendered(props).await, rendered(embed).await);
    json!({
        "lang": language.tag(),
        "title": print.title,
        "headline": words.headline,
        "description": print.description,
        "body": body,
        "embed": embed,
        "cards": cards,
        "defs": outlines(atlas),
        "data": <[&str; 2]>::from(block::halves(&data)),
        "jsonld": structured.to_string(),
        "notice": {
            "static": print.notice_static,
            "frame": print.notice_frame,
            "old-browser": print.notice_old_browser,
            "no-wasm": print.notice_no_wasm,
            "wasm-blocked": print.notice_wasm_blocked,
            "load": print.notice_load,
            "bad-wasm": print.notice_bad_wasm,
            "bad-data": print.notice_bad_data,
            "crash": print.notice_crash,
        },
    })
}

async fn rendered(props: BriefingProps) -> String {
    let page = LocalServerRenderer::<Briefing>::with_props(props).hydratable(false).render().await;
    format!("<div id=\"{ROOT}\">{page}</div>")
}

/// The outlines of the atlas and the patterns of the statuses, for the map's marks to refer to. Not
/// `hidden`: a pattern that is not rendered paints nothing.
fn outlines(atlas: &str) -> String {
    let paths = atlas
        .split_once("<defs>")
        .and_then(|(_, rest)| rest.split_once("</defs>"))
        .map_or("", |(paths, _)| paths.trim());
    format!(
        "<svg class=\"outlines\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>\n{PATTERNS}\n{paths}\n</defs></svg>"
    )
}

const PATTERNS: &str = r#"<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="5" height="5"/><path class="hatch-line" d="M1.2 0v5"/></pattern>
<pattern id="cross" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="cross-ground" width="6" height="6"/><path class="cross-line" d="M0 1.5h6M1.5 0v6"/></pattern>"#;

/// The page for machines: an article with its quotations, events and data set (schema.org).
fn structured_data(dataset: &Dataset, words: &Words, print: &PrintWords, language: &str) -> Value {
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
        "description": print.description,
        "inLanguage": language,
        "about": { "@type": "Event", "name": "Paris Call for Trust and Security in Cyberspace", "startDate": "2018-11-12" },
        "hasPart": quotations.chain(events).collect::<Vec<_>>(),
        "isBasedOn": {
            "@type": "Dataset",
            "name": print.title,
            "description": print.description,
            "license": "https://opensource.org/license/mit",
            "distribution": downloads,
        },
    })
}
