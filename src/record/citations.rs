use serde_json::Value;
use yew::prelude::*;

use super::subject::Subject;
use citation::{Work, apa, bibtex, briefing, chicago, csl_json, mla, ris, source};

/// How to cite the briefing, and the source of each quote.
pub fn citations(subject: &Subject) -> Html {
    let words = subject.words;
    let (up, files) = (subject.context.language.path_to_root(), files(subject));
    let download = |name: &str| html! { <a href={format!("{up}{name}")}>{ name.rsplit('/').next().unwrap_or_default().to_owned() }</a> };
    html! {
        <section id="cite" aria-labelledby="cite-title">
            <h2 id="cite-title">{ words.cite_title }</h2>
            <p class="note">{ words.cite_note }</p>
            <h3>{ words.cite_briefing }</h3>
            { for own(subject).iter().map(styles) }
            <p class="chips">{ words.cite_files }{ subject.context.words.colon }{ for files.iter().map(|(name, _)| download(name)) }</p>
            <h3 id="cite-quotes">{ words.cite_quotes }</h3>
            <div class="cited">{ for works(subject).iter().map(|work| quote(work, subject)) }</div>
        </section>
    }
}

fn own(subject: &Subject) -> Option<Work> {
    let Subject { context, static_content, address, .. } = subject;
    let corrected = static_content.corrections.first().map(|correction| correction.date);
    let url = address.map(|address| format!("{address}{}", context.language.folder()));
    Some(briefing(context.page_words.title, context.language.tag(), corrected, url.as_deref()))
}

fn works(subject: &Subject) -> Vec<Work> {
    let Subject { context, static_content, .. } = subject;
    context.dataset.quotes.iter().filter_map(|quote| source(quote, context.dataset, static_content)).collect()
}

/// The files with all of it, by their paths in the folder of the briefing.
pub fn files(subject: &Subject) -> [(String, String); 3] {
    let all: Vec<Work> = own(subject).into_iter().chain(works(subject)).collect();
    let tag = subject.context.language.tag();
    let items: Vec<Value> = all.iter().map(csl_json).collect();
    [
        (format!("data/citations.{tag}.bib"), all.iter().map(bibtex).collect::<Vec<_>>().join("\n")),
        (format!("data/citations.{tag}.ris"), all.iter().map(ris).collect()),
        (format!("data/citations.{tag}.csl.json"), format!("{:#}\n", Value::from(items))),
    ]
}

/// One work in every style and format. Citations stay English, as the styles are.
fn styles(work: &Work) -> Html {
    let style = |(name, text): (&'static str, String)| html! { <div><dt>{ name }</dt><dd>{ text }</dd></div> };
    let format = |(name, text): (&'static str, String)| html! { <div><dt>{ name }</dt><dd><pre tabindex="0"><code>{ text }</code></pre></dd></div> };
    let formats = [("BibTeX", bibtex(work)), ("RIS", ris(work)), ("CSL-JSON", format!("{:#}", csl_json(work)))];
    html! {
        <dl class="citations" lang="en">
            { for [("APA", apa(work)), ("Chicago", chicago(work)), ("MLA", mla(work))].into_iter().map(style) }
            { for formats.into_iter().map(format) }
        </dl>
    }
}

fn quote(work: &Work, subject: &Subject) -> Html {
    let Some([words, speaker]) = work.quoted.clone() else { return Html::default() };
    html! {
        <details id={format!("cite-{}", work.key)}>
            <summary>{ speaker }{ subject.context.words.colon }<span lang="en">{ words }</span></summary>
            { styles(work) }
        </details>
    }
}
