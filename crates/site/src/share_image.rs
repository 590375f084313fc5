//! What the share image of a page says: the same data and words as the page.

use std::fs;

use anyhow::{Context, Result};
use content::disk;
use model::{CountryId, Date, Language, Status};
use text::{PageWords, Words, date};

use crate::share;
use project::Project;

/// The image of the page in a language, as PNG.
pub fn draw(project: &Project, language: Language) -> Result<Vec<u8>> {
    let read = |path: &str| fs::read_to_string(project.root.join(path)).with_context(|| format!("cannot read {path}"));
    let dataset = disk::record(&project.root.join("data"), language)?.dataset;
    let (words, page_words) = (Words::of(language), PageWords::of(language));
    let entry = |status: Status| {
        let count = dataset.count(status, Date::LAUNCH);
        (status, format!("{} · {count}", words.status(status)))
    };
    let legend: Vec<_> = Status::ALL.iter().copied().map(entry).collect();
    let footer = format!("{} · {}", page_words.kicker, date(Date::LAUNCH, language));
    let status_of = |id: &str| {
        let country = CountryId::parse(id).and_then(|id| dataset.country(id));
        country.map_or(Status::Unnamed, |country| country.status(Date::LAUNCH))
    };
    let words = share::Words { headline: page_words.headline, legend: &legend, footer: &footer };
    Ok(share::render(&read(atlas::SVG)?, &read(atlas::TSV)?, &status_of, &words)?)
}
