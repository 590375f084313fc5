//! The static figure of a view from the data on the disk, for the doctor's page and for `cargo xtask figure`.

use std::fs;

use anyhow::{Context, Result};
use content::disk;
use figure::{Options, Outlines, drawing, figure};
use model::{Dataset, Language};
use project::Project;
use text::Words;
use view_state::Address;

/// The figure of the view that everything starts with.
pub fn first(project: &Project, base: &str) -> Result<String> {
    let language = Language::default();
    draw(project, &Address::default(), &dataset(project, language)?, language, &Options { base, image: None })
}

/// The figure of an address.
pub fn draw(
    project: &Project,
    address: &Address,
    dataset: &Dataset,
    language: Language,
    options: &Options,
) -> Result<String> {
    let atlas = read(project, atlas::SVG)?;
    Ok(figure(address, dataset, &Outlines::parse(&atlas), Words::of(language), language, options))
}

/// The picture of a figure, as SVG; empty where it has none.
pub fn picture(project: &Project, address: &Address, dataset: &Dataset, language: Language) -> Result<String> {
    let atlas = read(project, atlas::SVG)?;
    Ok(drawing(address, dataset, &Outlines::parse(&atlas), Words::of(language), language))
}

/// The data as a figure is drawn from them.
pub fn dataset(project: &Project, language: Language) -> Result<Dataset> {
    Ok(disk::record(&project.root.join("data"), language)?.dataset)
}

fn read(project: &Project, path: &str) -> Result<String> {
    fs::read_to_string(project.root.join(path)).with_context(|| format!("cannot read {path}"))
}
