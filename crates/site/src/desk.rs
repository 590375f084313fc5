//! The editor's desk: a page and a program of its own, with the data in all languages.

use anyhow::Result;
use contract::Failure;
use model::{Language, PerLanguage};

use super::document::Document;

use super::policy::Policy;
use super::printed::{Desk, Page};
use super::program::{Data, Program};
use super::{Assets, Files, Output};

impl Assets {
    /// Writes the desk's program and pages. `versions` are those of the frozen files.
    pub(super) fn write_desk(&self, out: &Output, versions: &PerLanguage<String>) -> Result<()> {
        let files = Files::write(out, "desk", &self.desk)?;
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
        let up = page.language.path_to_root();
        let Desk { title, description, body, notices: [plain, failed], .. } = &page.desk;
        let failures: String = Failure::ALL.iter().map(|it| format!(" data-{}=\"{failed}\"", it.token())).collect();
        // All languages: the desk may speak one and hand out another.
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
