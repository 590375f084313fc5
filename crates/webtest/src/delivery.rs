//! The three ways in which the briefing reaches a reader.

use std::fs;

use super::engine::Engine;
use super::evidence::with_listener;
use super::folder::{self, Scratch};
use super::site::{self, Edit, Faults, Site};

/// Where the page comes from.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Delivery {
    /// `dist/` from a web server.
    Served,
    /// `dist/index.html` opened from disk.
    Opened,
    /// The single file alone in an empty folder.
    Alone,
}

/// A language of the page.
#[derive(Clone, Copy, Debug, Eq, PartialEq)]
pub enum Language {
    /// `index.html`.
    English,
    /// `fr/index.html`.
    French,
}

/// The page at its place for one test.
pub struct Place {
    /// How the page reaches the reader here.
    pub delivery: Delivery,
    root: String,
    _site: Option<Site>,
    _scratch: Option<Scratch>,
}

impl Delivery {
    /// Every delivery.
    pub const ALL: [Self; 3] = [Self::Served, Self::Opened, Self::Alone];

    /// The name in test names.
    pub fn name(self) -> &'static str {
        match self {
            Self::Served => "served",
            Self::Opened => "opened from disk",
            Self::Alone => "single file",
        }
    }

    /// Puts the page in place for this engine, with these faults (their headers and gate hold for `Served` only).
    pub fn place(self, engine: Engine, mut faults: Faults) -> Place {
        let dist = folder::dist();
        if engine == Engine::WebKit {
            faults.edits.push(listening());
        }
        if self == Self::Served {
            let site = site::serve(&dist, faults);
            let root = format!("{}/", site.origin());
            return Place { delivery: self, root, _site: Some(site), _scratch: None };
        }
        if self == Self::Opened && faults.edits.is_empty() {
            let root = format!("{}/", folder::file_address(&dist));
            return Place { delivery: self, root, _site: None, _scratch: None };
        }
        let files = match self {
            Self::Alone => vec!["briefing.html".to_owned(), "briefing.fr.html".to_owned()],
            _ => folder::files(&dist),
        };
        let scratch = Scratch::new("place");
        for file in files {
            let bytes = fs::read(dist.join(&file)).unwrap_or_else(|error| panic!("dist/{file}: {error}"));
            // Each single file is alone: in a folder of its own.
            let target = if self == Self::Alone { format!("{file}.only/{file}") } else { file.clone() };
            if let Some(bytes) = faults.apply(&file, bytes) {
                scratch.write(&target, &bytes);
            }
        }
        let root = format!("{}/", folder::file_address(scratch.path()));
        Place { delivery: self, root, _site: None, _scratch: Some(scratch) }
    }
}

impl Place {
    /// The page as somebody else serves it, at this address with a slash at its end.
    pub fn elsewhere(address: &str) -> Self {
        Self { delivery: Delivery::Served, root: address.to_owned(), _site: None, _scratch: None }
    }

    /// The address of the page in a language.
    pub fn address(&self, language: Language) -> String {
        let file = match (self.delivery, language) {
            (Delivery::Served, Language::English) => "",
            (Delivery::Served, Language::French) => "fr/",
            (Delivery::Opened, Language::English) => "index.html",
            (Delivery::Opened, Language::French) => "fr/index.html",
            (Delivery::Alone, Language::English) => "briefing.html.only/briefing.html",
            (Delivery::Alone, Language::French) => "briefing.fr.html.only/briefing.fr.html",
        };
        format!("{}{file}", self.root)
    }

    /// The address of another file of the build, which the single file has not beside it.
    pub fn file(&self, name: &str) -> String {
        format!("{}{name}", self.root)
    }

    /// Whether a request stayed where the page came from.
    pub fn holds(&self, request: &str) -> bool {
        let inside = request.starts_with(&self.root);
        inside || ["data:", "blob:", "about:"].iter().any(|scheme| request.starts_with(scheme))
    }
}

/// Gives every page the listener that WebKit needs.
fn listening() -> Edit {
    Box::new(|file, bytes| {
        if !file.ends_with(".html") {
            return Some(bytes);
        }
        let page = String::from_utf8(bytes).unwrap_or_else(|error| panic!("{file}: {error}"));
        Some(with_listener(&page).into_bytes())
    })
}
