//! What articles frame: the views with files beside them, one quote alone, and all of it frozen in one file.

use anyhow::Result;
use embed::escaped;

use super::document::Document;
use super::page::with_outlines;
use super::policy::Policy;
use super::printed::{Card, Page};
use super::program::{Code, Program};
use super::sharing::headline;
use super::{AssetNames, Assets, digest, oembed};

/// Stands for the version until that is known: it is the hash of the frozen file with this in its place.
const VERSION: &str = "@version";

/// What tells one kind of frame from another.
struct Frame<'a> {
    policy: Policy<'a>,
    /// A frame that starts no app has no loader, and nothing for the app to say or refer to.
    program: Option<Program<'a>>,
    /// Where the whole briefing is.
    full: &'a str,
    /// The answer for content systems: the way to the root, and its path from there. None where it never changes.
    oembed: Option<(String, String)>,
    body: &'a str,
}

/// What articles frame in one language.
pub struct Frames {
    /// The hash in the name of the frozen file.
    pub version: String,
    /// Paths and pages, the frozen one first.
    pub files: Vec<(String, String)>,
}

impl Assets {
    /// All frames of a language.
    pub fn frames(&self, page: &Page, names: &AssetNames) -> Result<Frames> {
        let (folder, ending) = (page.language.folder(), page.language.ending());
        let frozen = self.frozen(page)?;
        let version = digest(frozen.as_bytes());
        let mut files = vec![
            (format!("briefing{ending}-{version}.html"), frozen),
            (format!("{folder}embed.html"), self.embed(page, names)),
        ];
        for Card { id, body, .. } in &page.cards {
            files.push((format!("{folder}quote/{id}.html"), self.card(page, id, body)));
        }
        let dated = |(path, frame): (String, String)| (path, frame.replace(VERSION, &version));
        Ok(Frames { version: version.clone(), files: files.into_iter().map(dated).collect() })
    }

    /// The views, with the app's files beside the page.
    fn embed(&self, page: &Page, names: &AssetNames) -> String {
        let program = Program {
            boot: &self.boot,
            code: names.app.code(page.language.path_to_root(), false),
            data: names.data(page.language),
        };
        let oembed = Some((page.language.path_to_root().to_owned(), page.oembed_path()));
        let frame =
            Frame { policy: Policy::Frame, program: Some(program), full: "index.html", oembed, body: &page.embed };
        self.framed(page, frame)
    }

    /// One quote, which needs no app.
    fn card(&self, page: &Page, id: &str, card: &str) -> String {
        let up = format!("../{}", page.language.path_to_root());
        let oembed = Some((up, oembed::path_of_quote(page.language, id)));
        self.framed(page, Frame { policy: Policy::Alone, program: None, full: "../index.html", oembed, body: card })
    }

    /// The views as one file that asks for no other and is never changed.
    fn frozen(&self, page: &Page) -> Result<String> {
        let (glue, wasm) = (self.glue_within(page), self.app.text()?);
        let code = Code::Within { glue: &glue, wasm: &wasm };
        let frame = Frame {
            policy: Policy::Alone,
            program: Some(Program { boot: &self.boot, code, data: page.data_within() }),
            full: &format!("{}{}index.html", self.address.as_deref().unwrap_or_default(), page.language.folder()),
            oembed: None,
            body: &page.embed,
        };
        Ok(self.framed(page, frame))
    }

    fn framed(&self, page: &Page, frame: Frame) -> String {
        let Frame { policy, program, full, oembed, body } = frame;
        let body = body.replace("\"@full#", &format!("\"{full}#"));
        let canonical = match &self.address {
            Some(address) => format!("{address}{}", page.language.folder()),
            None => full.to_owned(),
        };
        let body = match program {
            Some(_) => format!("{}\n{}", page.embed_notice, with_outlines(&page.outlines, &body)),
            None => body,
        };
        let oembed = oembed.map(|(up, path)| page.oembed_link(self.address.as_deref().unwrap_or(&up), &path));
        Document {
            language: page.language,
            root: format!(" data-app=\"static\" data-embed=\"{full}\" data-version=\"{VERSION}\""),
            title: &escaped(&page.title),
            style: &self.frame_styles(),
            program,
            scripts: vec![&self.frame],
            head: format!(
                "<meta name=\"robots\" content=\"noindex\">\n<link rel=\"canonical\" href=\"{canonical}\">\n{}{}{}",
                headline(page),
                oembed.unwrap_or_default(),
                self.icon_within()
            ),
            body: format!("<div id=\"frame\">\n{body}\n</div>\n"),
            unseen: String::new(),
            last: Vec::new(),
            policy,
        }
        .html()
    }

    /// The look of a framed page.
    pub(super) fn frame_styles(&self) -> String {
        format!("{}{}", self.styles, self.embed_styles)
    }
}
