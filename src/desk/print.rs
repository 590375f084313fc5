//! The desk as HTML, rendered on the host: what is there before its app, and without it.

use serde_json::{Value, json};
use yew::{AttrValue, Callback, LocalServerRenderer};

use super::page::Desk;
use super::props::{DeskProps, Edition, Printed};
use super::setting::EmbedOptions;
use crate::context::PtrEq;
use crate::platform::page::ROOT;
use model::{Dataset, Language, PerLanguage};
use text::EditorWords;
use view_state::State;

/// What the bundler needs to compose the desk of one language, given the data in each.
pub async fn desk(datasets: PerLanguage<Dataset>, language: Language) -> Value {
    let words = EditorWords::of(language);
    let editions = datasets.map(|dataset| Edition::new(Box::new(move || PtrEq::new(dataset))));
    let props = DeskProps {
        state: State::default(),
        setting: EmbedOptions::new(language),
        language,
        dataset: (**language.of(&editions)).clone(),
        editions: PtrEq::new(editions),
        printed: PtrEq::new(Printed::default()),
        outlines: PtrEq::new(String::new()),
        base: None,
        versions: Language::ALL.map(|_| None::<AttrValue>),
        rendered: Callback::noop(),
    };
    let body = LocalServerRenderer::<Desk>::with_props(props).hydratable(false).render().await;
    json!({
        "title": words.title,
        "description": words.description,
        "body": format!("<div id=\"{ROOT}\">{body}</div>"),
        "static": words.notice_static,
        "failed": words.notice_failed,
        "link": words.embed_this,
    })
}
