//! The page as HTML, rendered on the host: what is there before its program, and without it.

use serde_json::{Map, Value, json};
use yew::prelude::*;

use super::checks::checks;
use super::citations::{citations, files as citation_files};
use super::conflicts::conflicts;
use super::numbers::numbers;
use super::signatories::{layer::layer, signatories};
use super::sources::sources;
use super::subject::Subject;
use crate::controls::{Context, language_links};
use crate::page::render::rendered;
use contract::Failure;
use figure::Outlines;
use model::{Record, Status};
use text::RecordWords;
use verify::{Files, Stated, verify};

/// What a page may say of the files that a record was loaded from.
pub fn stated(record: &Record, files: &Files) -> Stated {
    let totals = record.dataset.stops.iter().map(|stop| {
        let count = |status| record.dataset.with_status(status, stop.date).count();
        (stop.date.to_string(), [Status::Supporter, Status::Undated, Status::Absent, Status::Unnamed].map(count))
    });
    Stated { digests: files.digests(), totals: totals.collect() }
}

/// What the bundler needs to compose the page on the record in the record's language.
///
/// # Errors
/// What does not hold of the files: a page that says so is not published.
pub async fn page(record: &Record, atlas: &str, files: &Files, address: Option<&str>) -> Result<Value, String> {
    let stated = stated(record, files);
    let findings = verify(files, &stated);
    let wrong: Vec<String> = findings
        .iter()
        .filter(|finding| !finding.holds())
        .map(|finding| format!("{}: {}", finding.check.token(), finding.wrong.join("; ")))
        .collect();
    if !wrong.is_empty() {
        return Err(format!("the record does not hold what it claims:\n{}", wrong.join("\n")));
    }
    let words = RecordWords::of(record.language);
    let context = Context::new(&record.dataset, record.language, None);
    let subject = Subject {
        context,
        static_content: &record.static_content,
        words,
        outlines: Outlines::parse(atlas),
        stated: &stated,
        address,
    };
    let body = html! {
        <div class="page record">
            { header(&subject) }
            <main id="main">{ conflicts(&subject) }{ numbers(&subject) }{ signatories(&subject) }{ sources(&subject) }{ checks(&subject, &findings) }{ citations(&subject) }</main>
            <footer><p>{ context.page_words.footer }</p></footer>
        </div>
    };
    Ok(json!({
        "title": words.title,
        "description": words.description,
        "body": rendered(body).await,
        "static": words.notice_static,
        "failed": words.notice_failed,
        (Failure::BadData.token()): words.notice_data,
        "link": words.link,
        "layer": layer(&subject),
        "files": Map::from_iter(citation_files(&subject).map(|(name, text)| (name, text.into()))),
    }))
}

fn header(subject: &Subject) -> Html {
    let Subject { context, words, .. } = subject;
    html! {
        <header class="masthead">
            <a href="#conflicts" class="skip">{ words.skip }</a>
            <div class="masthead-bar">
                <p class="kicker"><a href="index.html">{ context.page_words.headline }</a></p>
                <div class="masthead-tools">
                    { language_links(context.language, |_| "record.html".to_owned()) }
                </div>
            </div>
            <h1>{ words.headline }</h1>
            <p class="lead">{ words.lead }</p>
        </header>
    }
}
