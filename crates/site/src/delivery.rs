//! The two ways in which a page is delivered: with files beside it, and alone.

use anyhow::Result;
use base64::prelude::{BASE64_STANDARD, Engine};
use model::{Language, PerLanguage};

use super::policy::Policy;
use super::printed::Page;
use super::program::{Code, Program};
use super::{AssetNames, Assets};

/// What tells the ways apart.
pub struct Delivery<'a> {
    pub policy: Policy<'a>,
    pub program: Program<'a>,
    pub icons: String,
    /// Whether it has the other files of the build beside it, the editor's desk among them.
    pub is_served: bool,
    /// The page in each language, as links from this one.
    pub pages: PerLanguage<String>,
    /// What leads from this page to the other files of the build, if they are there.
    folder: Option<&'static str>,
}

impl Delivery<'_> {
    /// What leads to the other files of the build, as an absolute address if that is known.
    pub fn base<'a>(&self, assets: &'a Assets) -> Option<&'a str> {
        assets.address.as_deref().or(self.folder)
    }
}

impl Page {
    /// Where the served page is.
    pub fn path(&self) -> String {
        format!("{}index.html", self.language.folder())
    }

    /// Where the page as one file is.
    pub fn single_path(&self) -> String {
        single_path(self.language)
    }
}

fn single_path(language: Language) -> String {
    format!("briefing{}.html", language.ending())
}

impl Assets {
    /// The page whose program is files beside it. Its links name files, not folders, for the disk's sake.
    pub fn served(&self, page: &Page, names: &AssetNames) -> String {
        let up = page.language.path_to_root();
        let pages = Language::ALL.map(|language| match language == page.language {
            true => "index.html".to_owned(),
            false => format!("{up}{}index.html", language.folder()),
        });
        let delivery = Delivery {
            policy: Policy::Folder,
            program: Program { boot: &self.boot, code: names.app.code(up, true), data: names.data(page.language) },
            // No `apple-touch-icon`: Safari 15.4 and later takes those of the manifest, and Firefox would load it at once.
            icons: format!("<link rel=\"icon\" href=\"{up}icons/icon.svg\" type=\"image/svg+xml\">\n"),
            is_served: true,
            pages,
            folder: Some(up),
        };
        page.compose(self, delivery)
    }

    /// The page that is one file and asks for no other.
    pub fn single(&self, page: &Page) -> Result<String> {
        let (glue, wasm) = (self.glue_within(page), self.app.text()?);
        let delivery = Delivery {
            policy: Policy::Alone,
            program: Program {
                boot: &self.boot,
                code: Code::Within { glue: &glue, wasm: &wasm },
                data: page.data_within(),
            },
            icons: self.icon_within(),
            is_served: false,
            pages: Language::ALL.map(single_path),
            folder: None,
        };
        Ok(page.compose(self, delivery))
    }

    /// The icon of a page that cannot count on a file beside it.
    pub(super) fn icon_within(&self) -> String {
        let icon = BASE64_STANDARD.encode(&self.icon);
        format!("<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n")
    }
}
