//! The embed doctor: a page of its own that tries the embed in every surrounding of `hosts.json`.

use anyhow::{Context, Result};
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::Value;

use super::delivery::inline;
use super::document::Document;
use super::{Parts, lean, policy, read, styles};
use crate::figure;
use crate::project::Project;

const TITLE: &str = "Embed doctor: does the Paris Call briefing work in your articles?";

impl Parts {
    /// The page, which asks for no file: it must work from a disk, too. `frozen` is the name of the frozen file.
    pub fn doctor(&self, project: &Project, frozen: &str) -> Result<String> {
        let source = |name: &str| read(&project.root.join("static").join(name));
        let hosts: Value = serde_json::from_str(&source("hosts.json")?).context("static/hosts.json")?;
        let [rungs, verdict, doctor] = ["doctor-rungs.js", "doctor-verdict.js", "doctor.js"].map(source);
        let [rungs, verdict, doctor] = [inline(&lean(&rungs?)), inline(&lean(&verdict?)), inline(&lean(&doctor?))];
        let sheets = ["styles/base.css", "styles/controls.css", "doctor.css"].map(source);
        let style: String = sheets.into_iter().collect::<Result<_>>()?;
        styles::check(&style)?;

        // Its hosts are frames that inherit its policy, so that this allows what a copy of the embed holds, by hash.
        let glue = inline(&self.app.glue);
        let mut scripts = vec![rungs.as_str(), &verdict, &doctor, &self.boot, &self.frame, &glue];
        scripts.extend(firsts(&hosts));
        let policy = policy::doctor(&scripts, &[&style, &self.frame_styles()]);

        let hosts = hosts.to_string().replace('<', "\\u003c");
        let figure = figure::first(project, self.address.as_deref().unwrap_or_default())?;
        let (body, icon) = (source("doctor.html")?, BASE64_STANDARD.encode(&self.icon));
        let head = format!(
            "<meta name=\"robots\" content=\"noindex\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             <link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n\
             <style>{style}</style>\n"
        );
        let body = format!(
            "{body}\
             <template id=\"figure\">{figure}</template>\n\
             <script type=\"application/json\" id=\"hosts\" data-frozen=\"{frozen}\">{hosts}</script>\n\
             <script>{rungs}</script>\n\
             <script>{verdict}</script>\n\
             <script>{doctor}</script>\n"
        );
        Ok(Document { language: "en", root: "", policy: &policy, title: TITLE, head: &head, body: &body }.html())
    }
}

/// The scripts that cases put first into a page, to take something away from it.
fn firsts(hosts: &Value) -> impl Iterator<Item = &str> {
    let cases = hosts.get("cases").and_then(Value::as_array).into_iter().flatten();
    cases.filter_map(|case| case.get("first").and_then(Value::as_str))
}
