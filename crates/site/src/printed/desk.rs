use anyhow::{Context, Result};
use embed::escaped;
use serde_json::Value;

/// What `prerender` printed of the desk in one language.
pub struct Desk {
    pub title: String,
    pub description: String,
    pub body: String,
    /// The sentence for readers without script, and that for any failure.
    pub notices: [String; 2],
    /// The words of the link from the briefing to the desk.
    pub link: String,
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
