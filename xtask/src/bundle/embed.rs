//! What articles frame: the views with files beside them, one quote alone, and all of it frozen in one file.

use anyhow::Result;
use base64::prelude::{BASE64_STANDARD, Engine};
use briefing::embed::escaped;
use briefing::model::Language;

use super::delivery::inline;
use super::document::Document;
use super::page::Page;
use super::{Names, Parts, digest, policy};

/// Stands for the version until that is known: it is the hash of the frozen file with this in its place.
const VERSION: &str = "@version";

/// What tells one kind of frame from another.
struct Frame<'a> {
    policy: String,
    /// What the loader needs to know, as attributes; a frame that starts no app has no loader.
    loader: Option<String>,
    /// Where the whole briefing is.
    full: &'a str,
    body: &'a str,
    /// The scripts that end the page.
    scripts: &'a str,
}

/// What articles frame in one language.
pub struct Frames {
    /// The hash in the name of the frozen file.
    pub version: String,
    /// Paths and pages, the frozen one first.
    pub files: Vec<(String, String)>,
}

impl Parts {
    /// All frames of a language.
    pub fn frames(&self, page: &Page, names: &Names) -> Result<Frames> {
        let (folder, ending) = (page.language.folder(), if page.language == Language::En { "" } else { ".fr" });
        let frozen = self.frozen(page)?;
        let version = digest(frozen.as_bytes());
        let mut files = vec![
            (format!("briefing{ending}-{version}.html"), frozen),
            (format!("{folder}embed.html"), self.embed(page, names)),
        ];
        for (id, card) in &page.cards {
            files.push((format!("{folder}quote/{id}.html"), self.card(page, card)));
        }
        let dated = |(path, frame): (String, String)| (path, frame.replace(VERSION, &version));
        Ok(Frames { version: version.clone(), files: files.into_iter().map(dated).collect() })
    }

    /// The views, with the app's files beside the page.
    fn embed(&self, page: &Page, names: &Names) -> String {
        let up = page.language.way_up();
        let Names { glue, wasm, carrier, .. } = names;
        let dataset = page.language.of(&names.datasets);
        let frame = Frame {
            policy: policy::framed([&self.boot, &self.frame], &self.frame_styles()),
            loader: Some(format!(
                " data-data=\"{up}{dataset}\" data-glue=\"{up}{glue}\" data-wasm=\"{up}{wasm}\" data-carrier=\"{up}{carrier}\""
            )),
            full: "index.html",
            body: &page.embed,
            scripts: &page.own_data(),
        };
        self.document(page, &frame)
    }

    /// One quote, which needs no app.
    fn card(&self, page: &Page, card: &str) -> String {
        let frame = Frame {
            policy: policy::single(&[&self.frame], &self.frame_styles()).replace(" 'wasm-unsafe-eval'", ""),
            loader: None,
            full: "../index.html",
            body: card,
            scripts: "",
        };
        self.document(page, &frame)
    }

    /// The views as one file that asks for no other and is never changed.
    fn frozen(&self, page: &Page) -> Result<String> {
        let (glue, wasm) = (inline(&self.app.glue), self.app.text()?);
        let frame = Frame {
            policy: policy::single(&[&self.boot, &self.frame, &glue], &self.frame_styles()),
            loader: Some(String::new()),
            full: &format!("{}{}index.html", self.address.as_deref().unwrap_or_default(), page.language.folder()),
            body: &page.embed,
            scripts: &(page.whole_data("data")
                + &format!(
                    "<script type=\"application/octet-stream\" id=\"wasm\">{wasm}</script>\n<script>{glue}</script>\n"
                )),
        };
        Ok(self.document(page, &frame))
    }

    fn document(&self, page: &Page, frame: &Frame) -> String {
        let Frame { policy, loader, full, body, scripts } = frame;
        let body = body.replace("\"@full#", &format!("\"{full}#"));
        let canonical = match &self.address {
            Some(address) => format!("{address}{}", page.language.folder()),
            None => (*full).to_owned(),
        };
        let (boot, top) = match loader {
            Some(names) => (
                format!("<script{names}>{}</script>\n", self.boot),
                format!("{}\n{}\n", page.embed_notice, page.outlines),
            ),
            None => Default::default(),
        };
        let root = format!(" data-app=\"static\" data-embed=\"{full}\" data-version=\"{VERSION}\"");
        let head = format!(
            "<meta name=\"robots\" content=\"noindex\">\n\
             <link rel=\"canonical\" href=\"{canonical}\">\n\
             <link rel=\"icon\" href=\"data:image/svg+xml;base64,{}\">\n\
             {boot}\
             <script>{}</script>\n\
             <style>{}</style>\n",
            BASE64_STANDARD.encode(&self.icon),
            self.frame,
            self.frame_styles()
        );
        let body = format!("<div id=\"frame\">\n{top}{body}\n</div>\n{scripts}");
        let language = page.language.tag();
        Document { language, root: &root, policy, title: &escaped(&page.title), head: &head, body: &body }.html()
    }

    /// The look of a framed page.
    pub(super) fn frame_styles(&self) -> String {
        format!("{}{}", self.styles, self.embed_styles)
    }
}
