use serde_json::{Map, Value, json};
use yew::LocalServerRenderer;
use yew::prelude::*;

use super::structured::{article, record, record_path};
use super::{Kind, Page, briefing};
use crate::app::block;
use crate::controls::Context;
use contract::Failure;
use model::Record;
use text::PageWords;

/// What the bundler needs to compose the pages of one language. It knows where the other pages lie, and puts their
/// addresses in the place of `@full` and of `@` with the tag of their language.
pub async fn page(content: Record, atlas: &str) -> Value {
    let Record { language, dataset, static_content } = content;
    let context = Context::new(&dataset, language, None);
    let framed = Context::new(&dataset, language, Some("@full"));
    let print = |kind: Kind| {
        let context = if kind == Kind::Page { context } else { framed };
        rendered(briefing(&Page { context, static_content: &static_content, kind }))
    };
    let mut cards = Map::new();
    for quote in &dataset.quotes {
        let speaker = dataset.speaker(&quote.speaker).map(|speaker| &*speaker.name);
        let card = json!({ "body": print(Kind::Card(quote.id.clone())).await, "speaker": speaker });
        cards.insert(quote.id.to_string(), card);
    }
    let words = context.page_words;
    json!({
        "lang": language.tag(),
        "title": words.title,
        "headline": words.headline,
        "description": words.description,
        "body": print(Kind::Page).await,
        "embed": print(Kind::Embed).await,
        "cards": cards,
        "defs": outlines(atlas),
        "data": block::write(context.language, &dataset),
        "desk_data": block::write_whole(context.language, &dataset),
        "other_names": dataset.other_names(),
        "jsonld": article(&context, &static_content).to_string(),
        "record": { "path": record_path(language), "text": format!("{:#}\n", record(&context, &static_content)) },
        "repair": {
            "damaged": words.notice_damaged,
            "codes": dataset.countries.iter().map(|it| (it.alpha2.to_string(), it.id.to_string().into())).collect::<Map<_, _>>(),
        },
        "published": static_content.published().map(|day| day.to_string()),
        "modified": static_content.modified().map(|day| day.to_string()),
        "notice": notices(words),
    })
}

/// The sentences for when the app cannot start, by the codes of [`Failure`].
fn notices(words: &PageWords) -> Value {
    let plain = [("static", words.notice_static), ("frame", words.notice_frame)];
    let failures = Failure::ALL.iter().map(|failure| (failure.token(), words.failure(*failure)));
    plain
        .into_iter()
        .chain(failures)
        .map(|(code, sentence)| (code.to_owned(), sentence.into()))
        .collect::<Map<_, _>>()
        .into()
}

/// A page as HTML, in the element that its program starts from.
pub async fn rendered(body: Html) -> String {
    let page = LocalServerRenderer::<Printed>::with_props(PrintedProps { body }).hydratable(false).render().await;
    format!("<div id=\"briefing\">{page}</div>")
}

#[derive(PartialEq, Properties)]
struct PrintedProps {
    body: Html,
}

#[component]
fn Printed(props: &PrintedProps) -> Html {
    props.body.clone()
}

/// The patterns of the statuses and the outlines of the atlas, for the map's marks to refer to. A pattern that is not
/// rendered paints nothing, an outline does: hidden, they cost the first layout of the page a tenth less.
fn outlines(atlas: &str) -> String {
    let paths = atlas
        .split_once("<defs>")
        .and_then(|(_, rest)| rest.split_once("</defs>"))
        .map_or("", |(paths, _)| paths.trim());
    format!(
        "<svg class=\"patterns\" width=\"0\" height=\"0\" aria-hidden=\"true\" focusable=\"false\"><defs>{PATTERNS}</defs></svg>\
         <div class=\"outlines\" hidden><svg><defs>\n{paths}\n</defs></svg></div>"
    )
}

const PATTERNS: &str = r#"<pattern id="hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="hatch-ground" width="5" height="5"/><path class="hatch-line" d="M1.2 0v5"/></pattern>
<pattern id="cross" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="cross-ground" width="6" height="6"/><path class="cross-line" d="M0 1.5h6M1.5 0v6"/></pattern>"#;
