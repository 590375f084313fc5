//! The editor's desk: a page and a program of its own, with the data in both languages.

use anyhow::{Context, Result};
use briefing::contract::Failure;
use briefing::embed::escaped;
use briefing::model::Language;
use serde_json::Value;

use super::document::Document;
use super::page::Page;
use super::policy::Policy;
use super::program::{Data, Program};
use super::{Files, Output, Parts};

/// What `prerender` printed of the desk in one language.
pub struct Desk {
    title: String,
    description: String,
    body: String,
    /// The sentence for readers without script, and that for any failure.
    notices: [String; 2],
    /// The words of the link from the briefing to the desk.
    link: String,
}

impl Desk {
    /// Reads what `prerender` printed for a page.
    pub fn parse(page: &Value) -> Result<Self> {
        let desk = page.get("desk").context("prerender printed no desk")?;
        let field = |name: &str| {
            let text = desk.get(name).and_then(Value::as_str).map(escaped);
            text.with_context(|| format!("prerender printed no {name:?} of the desk"))
        };
        let body =
            desk.get("body").and_then(Value::as_str).context("prerender printed no body of the desk")?.to_owned();
        Ok(Self {
            title: field("title")?,
            description: field("description")?,
            body,
            notices: [field("static")?, field("failed")?],
            link: field("link")?,
        })
    }

    /// The way from the briefing to the desk beside it; `static/boot.js` makes it lead to what the reader sees.
    pub fn link(&self) -> String {
        format!("<p><a href=\"desk.html\" data-takes-along>{}</a></p>", self.link)
    }
}

impl Parts {
    /// Writes the desk's program and pages. `versions` are those of the frozen files.
    pub(super) fn write_desk(&self, out: &Output, versions: &[String; 2]) -> Result<()> {
        let files = out.write_program("desk", &self.desk)?;
        let style = format!("{}{}", self.styles, self.desk_styles);
        let versions = Language::ALL
            .map(|language| format!(" data-version-{}=\"{}\"", language.tag(), language.of(versions)))
            .concat();
        for page in self.briefing.pages() {
            let path = format!("{}desk.html", page.language.folder());
            out.write(path, self.desk_page(page, &files, &style, &versions))?;
        }
        Ok(())
    }

    fn desk_page(&self, page: &Page, files: &Files, style: &str, versions: &str) -> String {
        let up = page.language.way_up();
        let Desk { title, description, body, notices: [plain, failed], .. } = &page.desk;
        let failures: String = Failure::ALL.iter().map(|it| format!(" data-{}=\"{failed}\"", it.token())).collect();
        // Both languages: the desk may speak one and hand out the other.
        let data = self.briefing.pages().iter().map(|page| (format!("data-{}", page.language.tag()), &*page.desk_data));
        Document {
            language: page.language,
            root: format!(" data-app=\"static\"{versions}"),
            title,
            style,
            program: Some(Program {
                boot: &self.boot,
                code: files.code(up, false),
                data: Data::Within(data.collect()),
            }),
            scripts: Vec::new(),
            head: format!(
                "<meta name=\"robots\" content=\"noindex\">\n\
                 <meta name=\"color-scheme\" content=\"light dark\">\n\
                 <link rel=\"icon\" href=\"{up}icons/icon.svg\" type=\"image/svg+xml\">\n\
                 <meta name=\"description\" content=\"{description}\">\n"
            ),
            body: format!("<p id=\"notice\" role=\"status\"{failures}>{plain}</p>\n{}\n{body}\n", page.outlines),
            unseen: String::new(),
            last: Vec::new(),
            policy: Policy::Desk,
        }
        .html()
    }
}
