//! The two ways in which a page is delivered: with files beside it, and alone.

use anyhow::Result;
use base64::prelude::{BASE64_STANDARD, Engine};
use briefing::model::Language;

use super::page::Page;
use super::{Names, Parts, policy};

/// What tells the ways apart.
pub struct Delivery {
    pub policy: String,
    /// The names that the loader needs, as attributes.
    pub names: String,
    /// Style sheet and icons.
    pub links: String,
    /// What ends the page: its scripts, or the way to the desk beside it.
    pub scripts: String,
    /// The page in English and that in French, as links from this one.
    pub pages: [&'static str; 2],
    /// What leads from this page to the other files of the build, if they are there.
    folder: Option<&'static str>,
}

impl Delivery {
    /// What leads to the other files of the build, as an absolute address if that is known.
    pub fn base<'a>(&self, parts: &'a Parts) -> Option<&'a str> {
        parts.address.as_deref().or(self.folder)
    }
}

impl Page {
    /// Where the served page is.
    pub fn path(&self) -> &'static str {
        match self.language {
            Language::En => "index.html",
            Language::Fr => "fr/index.html",
        }
    }

    /// Where the page as one file is.
    pub fn single_path(&self) -> &'static str {
        match self.language {
            Language::En => "briefing.html",
            Language::Fr => "briefing.fr.html",
        }
    }
}

impl Parts {
    /// The page whose scripts and styles are files beside it. Its links name files, not folders, for the disk's sake.
    pub fn served(&self, page: &Page, names: &Names) -> String {
        let (up, pages) = match page.language {
            Language::En => ("", ["index.html", "fr/index.html"]),
            Language::Fr => ("../", ["../index.html", "index.html"]),
        };
        let Names { glue, wasm, carrier, styles, .. } = names;
        let dataset = page.language.of(&names.datasets);
        let delivery = Delivery {
            policy: policy::served(&self.boot),
            names: format!(
                " data-data=\"{up}{dataset}\" data-glue=\"{up}{glue}\" data-wasm=\"{up}{wasm}\" data-carrier=\"{up}{carrier}\" \
                 data-worker=\"{up}sw.js\" data-manifest=\"{up}manifest.webmanifest\""
            ),
            links: format!(
                "<link rel=\"stylesheet\" href=\"{up}{styles}\">\n\
                 <link rel=\"icon\" href=\"{up}icons/icon.svg\" type=\"image/svg+xml\">\n\
                 <link rel=\"apple-touch-icon\" href=\"{up}icons/icon-180.png\">\n"
            ),
            scripts: page.own_data() + &page.desk.link(),
            pages,
            folder: Some(up),
        };
        page.compose(self, &delivery)
    }

    /// The page that is one file and asks for no other.
    pub fn single(&self, page: &Page) -> Result<String> {
        let Self { styles, boot, icon, app, .. } = self;
        let (glue, wasm) = (inline(&app.glue), app.text()?);
        let icon = BASE64_STANDARD.encode(icon);
        let delivery = Delivery {
            policy: policy::single(&[boot, &glue], styles),
            names: String::new(),
            links: format!("<style>{styles}</style>\n<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n"),
            scripts: page.whole_data("data")
                + &format!(
                    "<script type=\"application/octet-stream\" id=\"wasm\">{wasm}</script>\n<script>{glue}</script>\n"
                ),
            pages: ["briefing.html", "briefing.fr.html"],
            folder: None,
        };
        Ok(page.compose(self, &delivery))
    }
}

/// A script that cannot end its own element. Where these stand in JavaScript, in strings, the backslash is nothing.
pub(super) fn inline(script: &str) -> String {
    script.replace("</script", "<\\/script").replace("<!--", "<\\!--")
}

#[cfg(test)]
mod tests {
    use super::inline;

    #[test]
    fn a_script_cannot_end_its_own_element() {
        assert_eq!(inline("say('</script><!--')"), "say('<\\/script><\\!--')");
    }
}
