use anyhow::{Context, Result};
use citation::PLACE;
use contract::Failure;
use embed::escaped;
use serde_json::{Map, Value};
use view_state::TO_RECORD;

/// What `prerender` printed of the page in one language.
#[derive(Clone)]
pub struct Checked {
    pub title: String,
    pub description: String,
    pub body: String,
    /// The sentence for readers without script, that for any failure, and that for damaged files.
    pub notices: [String; 3],
    /// The words of the link from the briefing.
    pub link: String,
    /// What the briefing's map shows of it at request, as JSON.
    pub layer: String,
    /// Files with references, by their paths.
    pub files: Map<String, Value>,
}

impl Checked {
    /// Reads what `prerender` printed for a page.
    pub fn parse(page: &Value, name: &str) -> Result<Self> {
        let checked = page.get(name).context("prerender printed no page on the record")?;
        let field = |name: &str| {
            let text = checked.get(name).and_then(Value::as_str);
            text.with_context(|| format!("prerender printed no {name:?} of the page on the record"))
        };
        Ok(Self {
            title: escaped(field("title")?),
            description: escaped(field("description")?),
            body: field("body")?.to_owned(),
            notices: [escaped(field("static")?), escaped(field("failed")?), escaped(field(Failure::BadData.token())?)],
            link: escaped(field("link")?),
            layer: checked.get("layer").context("prerender printed no layer of signatories")?.to_string(),
            files: checked.get("files").and_then(Value::as_object).context("prerender printed no references")?.clone(),
        })
    }

    /// With an address for its place.
    pub fn at(&self, address: &str) -> Self {
        let placed = |text: &str| text.replace(PLACE, address);
        let files =
            self.files.iter().map(|(path, text)| (path.clone(), text.as_str().map(placed).unwrap_or_default().into()));
        Self { body: placed(&self.body), files: files.collect(), ..self.clone() }
    }

    /// The way from the briefing to this page, given the folder it lies in. `static/boot.js` follows it from the address that
    /// is its id; without script that address leads to it.
    pub fn link(&self, folder: &str) -> String {
        format!("<p><a id=\"{TO_RECORD}\" href=\"{folder}record.html\">{}</a></p>", self.link)
    }
}
