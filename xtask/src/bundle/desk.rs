//! The editor's desk: a page and a program of its own, with the data in both languages.

use anyhow::{Context, Result};
use briefing::model::Language;
use serde_json::Value;

use super::page::{Page, escaped};
use super::{Output, Parts, policy};

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

/// The ways in which the desk's program may fail to start, as `static/boot.js` names them.
const FAILURES: [&str; 7] = ["old-browser", "no-wasm", "wasm-blocked", "load", "bad-wasm", "bad-data", "crash"];

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
        format!("<aside class=\"to-desk\"><p><a href=\"desk.html\" data-takes-along>{}</a></p></aside>\n", self.link)
    }
}

impl Parts {
    /// Writes the desk's program, style and pages. `versions` are those of the frozen files.
    pub(super) fn write_desk(&self, out: &Output, versions: &[(Language, String)]) -> Result<()> {
        let glue = out.write_hashed("desk", "js", &self.desk.glue)?;
        let wasm = out.write_hashed("desk", "wasm", &self.desk.wasm)?;
        let carrier = out.write_hashed("desk", "wasm.js", self.desk.carrier()?)?;
        let styles = out.write_hashed("desk", "css", format!("{}{}", self.styles, self.desk_styles))?;
        let versions: String = versions
            .iter()
            .map(|(language, version)| format!(" data-version-{}=\"{version}\"", language.tag()))
            .collect();
        let data: String = self.briefing.pages().iter().map(data_block).collect();
        for page in self.briefing.pages() {
            let (up, path) = match page.language {
                Language::En => ("", "desk.html"),
                Language::Fr => ("../", "fr/desk.html"),
            };
            let names = format!(" data-glue=\"{up}{glue}\" data-wasm=\"{up}{wasm}\" data-carrier=\"{up}{carrier}\"");
            out.write(path, self.desk_page(page, &versions, &names, &format!("{up}{styles}"), up, &data))?;
        }
        Ok(())
    }

    fn desk_page(&self, page: &Page, versions: &str, names: &str, styles: &str, up: &str, data: &str) -> String {
        let (language, boot, outlines) = (page.language.tag(), &self.boot, &page.outlines);
        let Desk { title, description, body, notices: [plain, failed], .. } = &page.desk;
        let failures: String = FAILURES.iter().map(|code| format!(" data-{code}=\"{failed}\"")).collect();
        let policy = policy::desk(boot);
        format!(
            "<!doctype html>\n\
             <html lang=\"{language}\" data-app=\"static\"{versions}>\n\
             <head>\n\
             <meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"robots\" content=\"noindex\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <title>{title}</title>\n\
             <script{names}>{boot}</script>\n\
             <link rel=\"stylesheet\" href=\"{styles}\">\n\
             <link rel=\"icon\" href=\"{up}icons/icon.svg\" type=\"image/svg+xml\">\n\
             <meta name=\"description\" content=\"{description}\">\n\
             </head>\n\
             <body>\n\
             <p id=\"notice\" role=\"status\"{failures}>{plain}</p>\n{outlines}\n{body}\n\
             {data}\
             </body>\n\
             </html>\n"
        )
    }
}

fn data_block(page: &Page) -> String {
    let language = page.language.tag();
    format!("<script type=\"text/tab-separated-values\" id=\"data-{language}\">{}</script>\n", page.data)
}

/// The version of a language's frames: the frozen file's name holds it.
pub fn version(frames: &[(String, String)]) -> Option<&str> {
    frames.iter().find_map(|(path, _)| path.strip_prefix("briefing")?.rsplit_once('-')?.1.strip_suffix(".html"))
}

#[cfg(test)]
mod tests {
    use super::version;

    #[test]
    fn the_version_is_read_from_the_frozen_file() {
        let frames =
            ["fr/embed.html", "briefing.fr-00ff00ff00ff00ff.html"].map(|path| (path.to_owned(), String::new()));
        assert_eq!(version(&frames), Some("00ff00ff00ff00ff"));
        assert_eq!(version(&[]), None);
    }
}
