//! The list of surroundings that the doctor page reads, too.

use std::fs;
use std::path::Path;

use serde_json::{Map, Value};

use webtest::engine::{Engine, Setup};

/// One surrounding. docs/HOSTS.md says what the fields mean.
#[derive(Clone)]
pub struct Case(Value);

/// Every case, also those that some engines cannot make.
pub fn cases() -> Vec<Case> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/hosts.json");
    let text = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let list: Value = serde_json::from_str(&text).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let parts = list["parts"].as_object().expect("parts");
    list["cases"].as_array().cloned().expect("cases").into_iter().map(|case| Case(filled(case, parts))).collect()
}

/// A case with the markup that it shares with others in its place; a part may hold another.
fn filled(value: Value, parts: &Map<String, Value>) -> Value {
    match value {
        Value::String(mut text) => {
            while let Some((name, part)) = parts.iter().find(|(name, _)| text.contains(&format!("{{{name}}}"))) {
                text = text.replace(&format!("{{{name}}}"), part.as_str().expect("markup"));
            }
            Value::String(text)
        }
        Value::Object(fields) => fields.into_iter().map(|(name, field)| (name, filled(field, parts))).collect(),
        other => other,
    }
}

impl Case {
    pub fn id(&self) -> &str {
        self.text("id").expect("every case has an id")
    }

    /// The name, without the marks of code.
    pub fn name(&self) -> String {
        self.text("name").expect("every case has a name").replace('`', "")
    }

    /// Whether the case can be made in this engine.
    pub fn is_for(&self, engine: Engine) -> bool {
        self.0["engines"].as_array().is_none_or(|engines| engines.iter().any(|name| name == engine.name()))
    }

    /// What must come of the embed: `ready`, `readable` or `figure`.
    pub fn expected(&self) -> &str {
        self.text("expect").expect("every case expects something")
    }

    /// The settings of the browser that the case needs.
    pub fn setup(&self) -> Setup {
        match self.text("browser") {
            None => Setup::Plain,
            Some("storage blocked") => Setup::StorageBlocked,
            Some("third-party cookies blocked") => Setup::ThirdPartyBlocked,
            Some(other) => panic!("hosts.json: {}: no such browser: {other}", self.id()),
        }
    }

    /// How much of the article's width the frame must have, from 0 to 1, if the case says.
    pub fn share(&self) -> Option<f64> {
        self.0["share"].as_f64()
    }

    /// Whether the article's element must become that of the loader.
    pub fn has_script(&self) -> bool {
        self.text("method") == Some("script") && self.0["without_script"] != true
    }

    /// Names and texts of files beside the article.
    pub fn files(&self) -> impl Iterator<Item = (&str, &str)> {
        let files = self.0["files"].as_object().into_iter().flatten();
        files.map(|(name, text)| (name.as_str(), text.as_str().expect("a file's text")))
    }

    /// Whether the article is printed.
    pub fn is_printed(&self) -> bool {
        self.0["print"] == true
    }

    /// Whether the case itself makes this error.
    pub fn makes(&self, error: &str) -> bool {
        self.0["errors"].as_array().into_iter().flatten().any(|word| error.contains(word.as_str().unwrap_or("\0")))
    }

    /// Whether only a test can make the case, or what else hinders the doctor.
    pub fn not_in_the_doctor(&self) -> bool {
        self.text("doctor").is_some()
    }

    /// Whether the doctor must read the embed's files for it.
    pub fn reads_files(&self) -> bool {
        ["as", "first", "remove"].iter().any(|field| self.text(field).is_some())
    }

    /// Whether the frame may run no script, so that it can say nothing.
    pub fn is_mute(&self) -> bool {
        let host = self.text("host").unwrap_or_default();
        host.contains("sandbox=") && !host.contains("allow-scripts")
    }

    /// Whether Firefox and WebKit try the case in the doctor, too: one for each way in which the doctor makes a frame, fills
    /// it or learns what became of it.
    pub fn is_of_the_sample(&self) -> bool {
        [
            "loader",
            "iframe-open",
            "sandbox-none",
            "srcdoc",
            "blob-away",
            "no-wasm-policy",
            "no-wasm",
            "not-displayed",
            "alone",
            "figure-policy",
        ]
        .contains(&self.id())
    }

    /// Whether a doctor on another site than the embed may see, read or be allowed less of it. The loader is there for the
    /// best method.
    pub fn differs_elsewhere(&self) -> bool {
        self.reads_files() || self.is_mute() || self.names_the_origin() || self.id() == "loader"
    }

    /// Whether a page from a disk may see, read or be allowed less of the embed: there each file is an origin of its own. Of
    /// those that only lack the rights of the origin, a loader's and a frame's stand for all.
    pub fn differs_on_a_disk(&self) -> bool {
        let lacks_rights = ["loader", "loader-open", "iframe", "sandbox-scripts", "frozen"].contains(&self.id());
        lacks_rights || self.reads_files() || self.is_mute() || self.names_the_origin()
    }

    fn names_the_origin(&self) -> bool {
        self.text("policy").is_some_and(|policy| policy.contains("{origin}"))
    }

    /// Headers by name, in one of the two fields.
    pub fn headers(&self, field: &str) -> Vec<(String, String)> {
        let headers = self.0[field].as_object().into_iter().flatten();
        headers.map(|(name, value)| (name.clone(), value.as_str().expect("a header's value").to_owned())).collect()
    }

    /// A field, if the case has it.
    pub fn text(&self, field: &str) -> Option<&str> {
        self.0[field].as_str()
    }
}
