//! Prints the page of each language as one JSON object, for `cargo xtask bundle` to compose.

use std::error::Error;
use std::path::Path;

use briefing::desk::print::desk;
use briefing::disk;
use briefing::model::Language;
use briefing::page::render::page;

fn main() -> Result<(), Box<dyn Error>> {
    let root = std::env::args().nth(1).unwrap_or_else(|| ".".into());
    let data = Path::new(&root).join("data");
    let atlas = std::fs::read_to_string(data.join("geo/atlas.svg"))?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let record = |language| disk::record(&data, language).map_err(|faults| faults.to_string());
    let mut pages = serde_json::Map::new();
    for language in Language::ALL {
        let datasets = [record(Language::En)?.dataset, record(Language::Fr)?.dataset];
        let record = record(language)?;
        let rendered = async { (page(record, &atlas).await, desk(datasets, language).await) };
        let (mut page, desk) = tokio::task::LocalSet::new().block_on(&runtime, rendered);
        page.as_object_mut().and_then(|page| page.insert("desk".into(), desk));
        pages.insert(language.tag().into(), page);
    }
    println!("{}", serde_json::Value::Object(pages));
    Ok(())
}
