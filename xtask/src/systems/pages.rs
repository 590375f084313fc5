//! A page for each system with what it leaves of every way, for a person to look at.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::Result;

use super::filters::Family;
use super::ways::{self, BASE, PICTURE};
use embed::escaped;
use project::Project;

/// An article as plain as any: what stands out in it is ours.
const STYLE: &str = "body { max-width: 46rem; margin: 1rem auto; padding: 0 1rem; font: 1.1rem/1.5 Georgia, serif } \
    img { max-width: 100%; height: auto } body > section { border-top: 1px solid; margin-top: 2rem } h2 { font: 0.8rem monospace }";

/// Writes them into a folder of its own, in the place of those of before, with the briefing at [`BASE`] and a picture of it as the
/// one that an editor has uploaded. Returns a sentence for each family of systems that is not there.
pub fn write(project: &Project, folder: &Path) -> Result<Vec<String>> {
    let in_pages = |error: std::io::Error| anyhow::Error::from(error).context(format!("in {}", folder.display()));
    // The names hold versions: a system of another version would stand beside its earlier self.
    if folder.is_dir() {
        fs::remove_dir_all(folder).map_err(in_pages)?;
    }
    fs::create_dir_all(folder).map_err(in_pages)?;
    let drawn = format!("{BASE}share.en.png");
    let ways = ways::all(project)?;
    let mut absent = Vec::new();
    for family in Family::ALL {
        let left = match family.filter(project, &ways)? {
            Ok(left) => left,
            Err(reason) => {
                absent.push(format!("{}: {reason}", family.name()));
                continue;
            }
        };
        for (system, left) in left {
            let mut page = format!(
                "<!doctype html><html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" \
                 content=\"width=device-width\"><title>{0}</title><style>{STYLE}</style><h1>{0}</h1>\n",
                escaped(&system)
            );
            for way in &ways {
                let markup = left.get(way.id).map_or("", String::as_str);
                let _ = writeln!(
                    page,
                    "<section><h2>{}</h2><p>The article before it.</p>{markup}<p>The article after it.</p></section>",
                    escaped(way.name)
                );
            }
            let page = page.replace(PICTURE, &drawn);
            let name: String = system.chars().map(|it| if it.is_alphanumeric() { it } else { '-' }).collect();
            fs::write(folder.join(format!("{name}.html")), page).map_err(in_pages)?;
        }
    }
    Ok(absent)
}
