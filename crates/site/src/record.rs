//! The page on the record: a page and a program of its own, with the files of the record as a script beside it.

use anyhow::Result;
use contract::{Failure, Part};
use serde_json::{Map, Value};

use super::delivery::Delivery;
use super::document::Document;
use super::elements;
use super::policy::Policy;
use super::printed::{Checked, Page};
use super::program::{Data, Program};
use super::{Assets, Files, Output};

impl Page {
    /// The ways to the desk and to the page on the record.
    pub(super) fn ways_out(&self, assets: &Assets, delivery: &Delivery) -> String {
        let desk = if delivery.is_served { self.desk.link() } else { String::new() };
        let record = self.record_folder(assets, delivery).map(|folder| self.checked.link(&folder));
        desk + &record.unwrap_or_default()
    }

    /// Where the page on the record lies, seen from this page: beside it, or where it is published, if that is known.
    pub(super) fn record_folder(&self, assets: &Assets, delivery: &Delivery) -> Option<String> {
        if delivery.is_served {
            return Some(String::new());
        }
        assets.address.as_ref().map(|address| format!("{address}{}", self.language.folder()))
    }
}

impl Assets {
    /// Writes the program, the pages, and the files that they check where these are not written anyway.
    pub(super) fn write_record(&self, out: &Output) -> Result<()> {
        let program = Files::write(out, "verify", &self.verify)?;
        let files = self.briefing.files();
        let text = Value::Object(files.clone()).to_string();
        let data = out.write_hashed("record", "js", Part::Data.assigned(&Value::String(text).to_string()))?;
        for page in self.briefing.pages() {
            let path = format!("{}record.html", page.language.folder());
            let checked = match &self.address {
                Some(address) => page.published_record.at(address),
                None => page.checked.clone(),
            };
            out.write(path, self.record_page(page, &checked, &program, &data))?;
            for (path, text) in texts(&checked.files) {
                out.write(path, text)?;
            }
        }
        let mut sums = String::new();
        for (name, text) in texts(files) {
            sums += &format!("{}  {name}\n", super::output::whole_digest(text.as_bytes()));
            // The lists are written as they are edited; that these are the same is what the sums are for.
            if !name.ends_with(".json") {
                out.write(format!("data/{name}"), text)?;
            }
        }
        out.write("data/SHA256SUMS", sums)
    }

    fn record_page(&self, page: &Page, checked: &Checked, program: &Files, data: &str) -> String {
        let up = page.language.path_to_root();
        let Checked { title, description, body, notices: [plain, failed, bad_data], .. } = checked;
        let sentence = |it: &Failure| if *it == Failure::BadData { bad_data } else { failed };
        let attribute = |it: &Failure| format!(" data-{}=\"{}\"", it.token(), sentence(it));
        let failures: String = Failure::ALL.iter().map(attribute).collect();
        let style = format!("{}{}", self.styles, self.record_styles);
        Document {
            language: page.language,
            root: " data-app=\"static\"".into(),
            title,
            style: &style,
            program: Some(Program { boot: &self.boot, code: program.code(up, false), data: Data::Beside(data) }),
            scripts: Vec::new(),
            head: format!(
                "<meta name=\"color-scheme\" content=\"light dark\">\n{}<meta name=\"description\" content=\"{description}\">\n",
                self.icon_within()
            ),
            body: format!("<p id=\"notice\" role=\"status\"{failures}>{plain}</p>\n{body}\n"),
            unseen: String::new(),
            last: Vec::new(),
            // Somebody may frame it in a sandbox, where no place is its own.
            policy: Policy::Frame,
        }
        .html()
    }
}

fn texts(files: &Map<String, Value>) -> impl Iterator<Item = (&String, &str)> {
    files.iter().filter_map(|(name, text)| Some((name, text.as_str()?)))
}

/// The signs of the marks that a conflict touches lead to the page on the record; without one, there are none.
pub fn with_signs(body: &str, folder: Option<&str>) -> String {
    match folder {
        Some(folder) => body.replace("\"@record#", &format!("\"{folder}record.html#")),
        None => elements::without(body, "<a href=\"@record#", "</a>"),
    }
}

#[cfg(test)]
mod tests {
    use super::with_signs;

    #[test]
    fn signs_lead_to_the_page_on_the_record_or_are_not_there() {
        let body = "<td>a <a href=\"@record#on-AUS\" title=\"x\">≠</a></td><td>b</td>";
        assert_eq!(
            with_signs(body, Some("https://x.example/")),
            body.replace("@record#", "https://x.example/record.html#")
        );
        assert_eq!(with_signs(body, None), "<td>a </td><td>b</td>");
    }
}
