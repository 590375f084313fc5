//! `cargo xtask data`: checks what people edit.

use anyhow::Result;
use content::disk;
use model::Language;

use project::Project;

/// Prints every fault in `data/`; false if there is one.
pub fn run(project: &Project) -> Result<bool> {
    // Whichever language is asked for, all are checked.
    match disk::record(&project.root.join("data"), Language::default()) {
        Ok(record) => {
            let (states, events) = (record.dataset.countries.len(), record.dataset.events.len());
            println!("The data is sound: {states} states, {events} events, {} quotes.", record.dataset.quotes.len());
            Ok(true)
        }
        Err(faults) => {
            println!("{faults}");
            Ok(false)
        }
    }
}
