//! Composes every file of `dist/`, for `cargo xtask dist` and, through `cargo xtask bundle`, for Trunk.
//!
//! Knows where files lie, which names have a hash and which policy each page needs; knows nothing of what the pages say, which
//! comes as finished markup from `src/bin/prerender.rs`. Nothing here depends on the time, the machine or the order of a
//! folder: the same input gives the same bytes.

mod address;
mod articles;
mod assets;
mod csv;
mod delivery;
mod desk;
mod doctor;
mod document;
mod elements;
mod embed;
pub mod figure;
mod heights;
mod icons;
mod languages;
mod made;
mod oembed;
mod output;
mod page;
mod policy;
mod printed;
mod program;
mod record;
mod script;
pub mod share;
mod share_image;
mod shared;
mod sharing;
mod styles;
mod wasm;
mod wordpress;

use std::fs;
use std::path::Path;
use std::thread;

use anyhow::{Context, Result, anyhow};
use model::{Language, PerLanguage};
use sha2::{Digest, Sha256};

pub use articles::Articles;
use assets::Assets;
use made::Made;
pub use output::files;
use output::{Output, digest, hexadecimal, read};
use printed::Briefing;
use program::Files;
use project::Project;
use project::step;
use shared::AssetNames;
pub use wasm::Build;
pub use wordpress::PATH as PLUGIN;

/// Fills the folder, and empties it before; a build for development takes the app that Trunk left in it.
pub fn compose(project: &Project, folder: &Path, build: Build) -> Result<()> {
    // Side by side: each compiles for about a minute, much of it on one core alone.
    let (briefing, programs) = thread::scope(|scope| {
        let programs = scope.spawn(|| wasm::App::make_all(project, folder, build));
        (prerender(project), programs.join())
    });
    let programs = programs.map_err(|_| anyhow!("the thread that makes the programs has panicked"))??;
    write(project, folder, &Made { pages: briefing?, programs }, address::of_build()?)
}

/// Composes a build once more for another address, into a folder that is emptied before: nothing is compiled.
pub fn publish(project: &Project, build: &Path, folder: &Path, address: &str) -> Result<()> {
    let address = address::checked(address).with_context(|| format!("--url {address}"))?;
    write(project, folder, &Made::read(build)?, Some(address))
}

/// Writes every file.
fn write(project: &Project, folder: &Path, made: &Made, address: Option<String>) -> Result<()> {
    let [app, desk, verify] = made.programs.clone();
    if address.is_none() {
        eprintln!(
            "warning: the build knows no address: its links for content systems (oEmbed), search engines and social media are \
             relative, which most of them refuse; `cargo xtask publish --url https://…` gives it one, and compiles nothing"
        );
    }
    let assets = Assets {
        briefing: Briefing::parse(&made.pages)?,
        app,
        desk,
        verify,
        record_styles: styles::joined(&project.root.join("static/styles/record"))?,
        desk_styles: styles::joined(&project.root.join("static/styles/desk"))?,
        styles: styles::read_folder(&project.root.join("static/styles"))?,
        embed_styles: styles::joined(&project.root.join("static/styles/embed"))?,
        frame: script::delivered(project, "frame.js")?,
        boot: script::delivered(project, "boot.js")?,
        address_bar: script::delivered(project, "address.js")?,
        on_demand: script::delivered(project, "on-demand.js")?,
        repair: script::delivered(project, "repair.js")?,
        interactions: ["gestures.js", "date-axis.js", "event-panel.js", "signatories.js", "footnotes.js", "names.js"]
            .iter()
            .map(|name| script::delivered(project, name))
            .collect::<Result<_>>()?,
        icon: read(&project.root.join("static/icons/icon.svg"))?,
        address,
    };
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot empty {}", folder.display()))?;
    }
    let out = Output { folder };
    let names = assets.write_shared(&out)?;
    made.write(&out)?;
    let heights = heights::Table::complete(&project.root.join("data"))?;
    let mut versions = Vec::new();
    for page in assets.briefing.pages() {
        out.write(page.path(), assets.served(page, &names))?;
        out.write(page.single_path(), assets.single(page)?)?;
        let embed::Frames { version, files } = assets.frames(page, &names)?;
        versions.push(version);
        if page.language == Language::default()
            && let Some((frozen, _)) = files.first()
        {
            out.write("doctor.html", assets.doctor(project, frozen)?)?;
        }
        for (path, frame) in files {
            out.write(path, frame)?;
        }
        out.write(&page.record.path, &page.record.text)?;
        for (path, answer) in oembed::answers(&assets, page, &heights.text()) {
            out.write(path, format!("{answer:#}\n"))?;
        }
        out.write(sharing::image(page), share_image::draw(project, page.language)?)?;
    }
    let Articles { loader, plugin } = Articles::with(project, assets.address.as_deref(), &heights)?;
    out.write("embed.js", script::shortened(project, "embed.js", &loader)?)?;
    out.write(wordpress::PATH, plugin)?;
    let versions = PerLanguage::try_from(versions).map_err(|_| anyhow!("a page in each language"))?;
    assets.write_desk(&out, &versions)?;
    assets.write_record(&out)?;
    write_static(project, &out, &heights)?;
    write_data(project, &out)?;
    write_worker(project, &out, &names)
}

fn prerender(project: &Project) -> Result<String> {
    // A call of its own: built together with the app, cargo would unify their features and put `ssr` into the Wasm. With the features of
    // the whole workspace, as the tests have them: built for this package alone, 35 libraries, Yew and syn among them, are compiled again.
    let mut compiling = project.cargo();
    compiling.args(["build", "--quiet", "--locked", "--workspace", "--bin", "prerender"]);
    compiling.args(["--features", "paris-call-briefing/ssr"]);
    let remedy = "the lines above say where";
    step::run("Compiling what renders the pages", &mut compiling, remedy)?;
    let mut command = project.command(project.target().join("debug/prerender"));
    command.arg(&project.root);
    let remedy = "the lines above say where; `cargo xtask data` lists every fault of the data";
    step::run("Rendering the pages", &mut command, remedy)
}

fn write_static(project: &Project, out: &Output, heights: &heights::Table) -> Result<()> {
    let folder = project.root.join("static");
    for name in ["manifest.webmanifest", "hosts.json", "icons/icon.svg"] {
        out.write(name, read(&folder.join(name))?)?;
    }
    out.write("_headers", languages::headers(&read(&folder.join("_headers"))?))?;
    out.write("heights.json", heights.text())?;
    for (name, png) in icons::draw(&read(&folder.join("icons/icon.svg"))?)? {
        out.write(format!("icons/{name}"), png)?;
    }
    Ok(())
}

fn write_data(project: &Project, out: &Output) -> Result<()> {
    for path in files(&project.root.join("data"))? {
        let Some(name) = path.file_name().and_then(|name| name.to_str()) else { continue };
        if name.ends_with(".json") || name == "SCHEMA.md" {
            out.write(format!("data/{name}"), fs::read(&path)?)?;
        }
    }
    for (name, table) in csv::tables(&project.root.join("data"))? {
        out.write(format!("data/{name}"), table)?;
    }
    Ok(())
}

/// The service worker, which keeps the page for those who ask for that.
fn write_worker(project: &Project, out: &Output, names: &AssetNames) -> Result<()> {
    let pages = Language::ALL.map(|language| format!("{}index.html", language.folder()));
    let fixed = pages.into_iter().chain(["manifest.webmanifest", "icons/icon.svg"].map(str::to_owned));
    let hashed = [&names.app.glue, &names.app.wasm].map(String::clone);
    let by_language = [&names.datasets, &names.repairs, &names.interactions].into_iter().flat_map(Clone::clone);
    let files: Vec<String> = fixed.chain(hashed).chain(by_language).collect();
    let mut content = Sha256::new();
    for file in &files {
        content.update(fs::read(out.folder.join(file))?);
    }
    let cache = format!("paris-call-briefing-{}", hexadecimal(&content.finalize()));
    let head = format!("const CACHE = {};\nconst FILES = {};\n", serde_json::json!(cache), serde_json::json!(files));
    out.write("sw.js", head + &read(&project.root.join("static/sw.js"))?)
}
