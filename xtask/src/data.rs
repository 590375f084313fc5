//! `cargo xtask data`: checks what people edit.

use std::fs;

use anyhow::Result;
use briefing::model::{Language, load};

use crate::project::Project;

/// Prints every fault in `data/`; false if there is one.
pub fn run(project: &Project) -> Result<bool> {
    let folder = project.root.join("data");
    let read = |name: &str| fs::read_to_string(folder.join(name)).ok();
    // Whichever language is asked for, both are checked.
    match load::load(&read, Language::default()) {
        Ok(record) => {
            let (states, events) = (record.dataset.countries.len(), record.dataset.events.len());
            println!("The data is sound: {states} states, {events} events, {} quotes.", record.dataset.quotes.len());
            Ok(true)
        }
        Err(faults) => {
            for fault in &faults {
                println!("{fault}");
            }
            println!("{} faults in data/", faults.len());
            Ok(false)
        }
    }
}
