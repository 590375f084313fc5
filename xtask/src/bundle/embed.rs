//! What articles frame: the views with files beside them, one quote alone, and all of it frozen in one file.

use anyhow::Result;
use base64::prelude::{BASE64_STANDARD, Engine};
use briefing::model::Language;

use super::delivery::inline;
use super::page::{Page, escaped};
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

impl Parts {
    /// All frames of a language with their paths, and the frozen file.
    pub fn frames(&self, page: &Page, names: &Names) -> Result<Vec<(String, String)>> {
        let (folder, frozen_name) = match page.language {
            Language::En => ("", "briefing"),
            Language::Fr => ("fr/", "briefing.fr"),
        };
        let frozen = self.frozen(page, folder)?;
        let version = digest(frozen.as_bytes());
        let mut frames = vec![
            (format!("{frozen_name}-{VERSION}.html"), frozen),
            (format!("{folder}embed.html"), self.embed(page, names)),
        ];
        for (id, card) in &page.cards {
            frames.push((format!("{folder}quote/{id}.html"), self.card(page, card)));
        }
        let dated =
            |(path, frame): (String, String)| (path.replace(VERSION, &version), frame.replace(VERSION, &version));
        Ok(frames.into_iter().map(dated).collect())
    }

    /// The views, with the app's files beside the page.
    fn embed(&self, page: &Page, names: &Names) -> String {
        let up = if page.language == Language::En { "" } else { "../" };
        let Names { glue, wasm, carrier, .. } = names;
        let dataset = names.dataset(page.language);
        let frame = Frame {
            policy: policy::framed([&self.boot, &self.frame], &self.frame_styles()),
            loader: Some(format!(
                " data-data=\"{up}{dataset}\" data-glue=\"{up}{glue}\" data-wasm=\"{up}{wasm}\" data-carrier=\"{up}{carrier}\""
            )),
            full: "index.html",
            body: &page.embed,
            scripts: "",
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
    fn frozen(&self, page: &Page, folder: &str) -> Result<String> {
        let (glue, wasm) = (inline(&self.app.glue), self.app.text()?);
        let frame = Frame {
            policy: policy::single(&[&self.boot, &self.frame, &glue], &self.frame_styles()),
            loader: Some(String::new()),
            full: &format!("{}{folder}index.html", self.address.as_deref().unwrap_or_default()),
            body: &page.embed,
            scripts: &(page.data_block()
                + &format!(
                    "<script type=\"application/octet-stream\" id=\"wasm\">{wasm}</script>\n<script>{glue}</script>\n"
                )),
        };
        Ok(self.document(page, &frame))
    }

    fn document(&self, page: &Page, frame: &Frame) -> String {
        let Frame { policy, loader, full, body, scripts } = frame;
        let (language, title) = (page.language.tag(), escaped(&page.title));
        let body = body.replace("\"@full#", &format!("\"{full}#"));
        let canonical = match &self.address {
            Some(address) if page.language == Language::En => address.clone(),
            Some(address) => format!("{address}fr/"),
            None => (*full).to_owned(),
        };
        let (boot, top) = match loader {
            Some(names) => (
                format!("<script{names}>{}</script>\n", self.boot),
                format!("{}\n{}\n", page.embed_notice, page.outlines),
            ),
            None => Default::default(),
        };
        let (script, styles) = (&self.frame, self.frame_styles());
        let icon = BASE64_STANDARD.encode(&self.icon);
        format!(
            "<!doctype html>\n\
             <html lang=\"{language}\" data-app=\"static\" data-embed=\"{full}\" data-version=\"{VERSION}\">\n\
             <head>\n\
             <meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <meta name=\"robots\" content=\"noindex\">\n\
             <link rel=\"canonical\" href=\"{canonical}\">\n\
             <link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n\
             <title>{title}</title>\n\
             {boot}\
             <script>{script}</script>\n\
             <style>{styles}</style>\n\
             </head>\n\
             <body>\n\
             <div id=\"frame\">\n{top}{body}\n</div>\n\
             {scripts}\
             </body>\n\
             </html>\n"
        )
    }

    /// The look of a framed page.
    pub(super) fn frame_styles(&self) -> String {
        format!("{}{}", self.styles, self.embed_styles)
    }
}
