//! Prints the pages of each language as one JSON object, for `cargo xtask bundle` to compose: given the folder of the project
//! and, if it is known, the address where the briefing will be published.

use std::error::Error;
use std::path::Path;

use briefing::desk::print::desk;
use briefing::page::render::page;
use briefing::record::print::page as record_page;
use citation::PLACE;
use content::disk;
use model::{Dataset, Language, PerLanguage};
use verify::Files;

fn main() -> Result<(), Box<dyn Error>> {
    let root = std::env::args().nth(1).unwrap_or_else(|| ".".into());
    let data = Path::new(&root).join("data");
    let atlas = std::fs::read_to_string(data.join("geo/atlas.svg"))?;
    let runtime = tokio::runtime::Builder::new_current_thread().build()?;
    let record = |language| disk::record(&data, language).map_err(|faults| faults.to_string());
    let files = Files::gather(&|name| disk::file(&data, name)).delivered();
    let mut pages = serde_json::Map::new();
    for language in Language::ALL {
        let datasets: Vec<Dataset> =
            Language::ALL.into_iter().map(|language| Ok(record(language)?.dataset)).collect::<Result<_, String>>()?;
        let datasets = PerLanguage::try_from(datasets).map_err(|_| "a dataset for each language")?;
        let record = record(language)?;
        let rendered = async {
            // A build may be given its address later.
            let checked = record_page(&record, &atlas, &files, None).await;
            let published = record_page(&record, &atlas, &files, Some(PLACE)).await;
            (checked, published, page(record, &atlas).await, desk(datasets, language).await)
        };
        let (checked, published, mut page, desk) = tokio::task::LocalSet::new().block_on(&runtime, rendered);
        if let Some(page) = page.as_object_mut() {
            page.insert("desk".into(), desk);
            page.insert("checked".into(), checked?);
            page.insert("published_record".into(), published?);
        }
        pages.insert(language.tag().into(), page);
    }
    pages.insert("files".into(), serde_json::json!(files.0));
    println!("{}", serde_json::Value::Object(pages));
    Ok(())
}
