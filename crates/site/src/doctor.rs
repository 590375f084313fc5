//! The embed doctor: a page of its own that tries the embed in every surrounding of `hosts.json`.

use anyhow::{Context, Result};
use model::Language;
use serde_json::Value;

use super::document::Document;
use super::policy::Policy;
use super::program::inline;
use super::script::{self, strip_comments};
use super::{Assets, read, styles};
use crate::figure;
use project::Project;

const TITLE: &str = "Embed doctor: does the Paris Call briefing work in your articles?";

impl Assets {
    /// The page, which asks for no file: it must work from a disk, too. `frozen` is the name of the frozen file.
    pub fn doctor(&self, project: &Project, frozen: &str) -> Result<String> {
        let source = |name: &str| read(&project.root.join("static").join(name));
        let hosts: Value = serde_json::from_str(&source("hosts.json")?).context("static/hosts.json")?;
        let [methods, verdict, doctor] =
            ["doctor-methods.js", "doctor-verdict.js", "doctor.js"].map(|name| script::source(project, name));
        let [methods, verdict, doctor] =
            [inline(&strip_comments(&methods?)), inline(&strip_comments(&verdict?)), inline(&strip_comments(&doctor?))];
        let sheets = ["styles/base.css", "styles/controls.css", "doctor.css"].map(source);
        let style: String = sheets.into_iter().collect::<Result<_>>()?;
        styles::check(&style)?;

        let listed = hosts.to_string().replace('<', "\\u003c");
        let figure = figure::first(project, self.address.as_deref().unwrap_or_default())?;
        let frame_styles = self.frame_styles();
        let [english, ..] = self.briefing.pages();
        let glue = self.glue_within(english);
        let mut scripts = vec![&*self.boot, &self.frame, &glue];
        scripts.extend(firsts(&hosts));
        Ok(Document {
            language: Language::default(),
            root: String::new(),
            title: TITLE,
            style: &style,
            program: None,
            scripts: Vec::new(),
            head: format!(
                "<meta name=\"robots\" content=\"noindex\">\n\
                 <meta name=\"color-scheme\" content=\"light dark\">\n{}",
                self.icon_within()
            ),
            body: source("doctor.html")?,
            unseen: format!(
                "<template id=\"figure\">{figure}</template>\n\
                 <script type=\"application/json\" id=\"hosts\" data-frozen=\"{frozen}\">{listed}</script>\n"
            ),
            last: vec![&methods, &verdict, &doctor],
            // What a copy of the embed holds, in the hosts that are frames of this page.
            policy: Policy::Doctor { scripts, styles: vec![&frame_styles] },
        }
        .html())
    }
}

/// The scripts that cases put first into a page, to take something away from it.
fn firsts(hosts: &Value) -> impl Iterator<Item = &str> {
    let cases = hosts.get("cases").and_then(Value::as_array).into_iter().flatten();
    cases.filter_map(|case| case.get("first").and_then(Value::as_str))
}
