//! The parts that never change, rendered on the host only: in the browser the app adopts them from the page.

mod counts;
mod explained;
mod sources;

use yew::prelude::*;

use crate::model::{Dataset, Dossier, Language};
use crate::text::{PrintWords, Words};

/// What a printed part needs.
pub struct Sheet<'a> {
    pub dossier: &'a Dossier,
    pub dataset: &'a Dataset,
    pub language: Language,
    pub words: &'static Words,
    pub print: &'static PrintWords,
}

/// A part of the page by its id.
pub fn part(id: &str, dossier: &Dossier, dataset: &Dataset, language: Language) -> Html {
    let sheet = Sheet { dossier, dataset, language, words: Words::of(language), print: PrintWords::of(language) };
    match id {
        "answer" => explained::answer(&sheet),
        "explained" => explained::explained(&sheet),
        "counts" => counts::counts(&sheet),
        "sources" => sources::sources(&sheet),
        _ => html! { <section /> },
    }
}
