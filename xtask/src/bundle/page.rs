//! A page: the pre-rendered briefing with the head and the scripts of the way it is delivered.

use anyhow::{Context, Result, bail};
use base64::prelude::{BASE64_STANDARD, Engine};
use serde_json::Value;

use super::{Names, Parts, policy};

/// What `prerender` printed: the briefing in both languages.
pub struct Briefing([Page; 2]);

/// The briefing in one language.
pub struct Page {
    french: bool,
    language: String,
    title: String,
    description: String,
    /// `<div id="briefing">`, the only thing that the app replaces.
    body: String,
    /// The dataset as text, for the app.
    data: String,
    /// The same facts for search engines.
    linked_data: String,
    /// The element that says why the page is not the app.
    notice: String,
}

/// What tells the ways apart in which a page is delivered.
struct Delivery {
    policy: String,
    /// The names that boot.js needs, as attributes.
    names: String,
    /// Style sheet, icons and what else stands in the head.
    links: String,
    /// The scripts that end the page.
    scripts: String,
    /// The same page in the other language, as a link from this one.
    other_page: &'static str,
    /// What leads from this page to the folder of the whole build.
    root: String,
}

/// What stands for the other language's page in the pre-rendered briefing, which does not know how it is delivered.
const OTHER_PAGE: &str = "OTHER-PAGE";

impl Briefing {
    /// Reads what `prerender` printed.
    pub fn parse(json: &str) -> Result<Self> {
        let briefing: Value = serde_json::from_str(json).context("prerender did not print JSON")?;
        Ok(Self([Page::parse(&briefing, "en")?, Page::parse(&briefing, "fr")?]))
    }

    /// The page in English and that in French.
    pub fn pages(&self) -> &[Page] {
        &self.0
    }
}

impl Page {
    fn parse(briefing: &Value, language: &str) -> Result<Self> {
        let field = |name: &str| {
            let text = briefing.get(language).and_then(|page| page.get(name)?.as_str());
            text.map(str::to_owned).with_context(|| format!("prerender printed no {name:?} for {language:?}"))
        };
        let sentences = briefing.get(language).and_then(|page| page.get("notice")?.as_object());
        let sentences = sentences.with_context(|| format!("prerender printed no notices for {language:?}"))?;
        let mut notice = String::from("<p id=\"notice\" role=\"status\"");
        for (code, sentence) in sentences.iter().filter(|(code, _)| *code != "static") {
            notice += &format!(" data-{code}=\"{}\"", escaped(sentence.as_str().unwrap_or_default()));
        }
        let plain = sentences.get("static").and_then(Value::as_str).unwrap_or_default();
        notice += &format!(">{}</p>", escaped(plain));
        let data = field("data")?;
        // The app reads this as it stands, so nothing in it may be escaped, nor end the element.
        if data.to_lowercase().contains("</script") || data.contains("<!--") || data.contains('\r') {
            bail!("the data of the page in {language:?} holds \"</script\", \"<!--\" or a carriage return");
        }
        Ok(Self {
            french: language == "fr",
            language: field("lang")?,
            title: field("title")?,
            description: field("description")?,
            body: field("body")?,
            data,
            linked_data: field("jsonld")?.replace('<', "\\u003c"),
            notice,
        })
    }

    /// Where the served page is.
    pub fn path(&self) -> &'static str {
        if self.french { "fr/index.html" } else { "index.html" }
    }

    /// Where the page as one file is.
    pub fn single_path(&self) -> &'static str {
        if self.french { "briefing.fr.html" } else { "briefing.html" }
    }

    /// The image that stands for the page where it is shared.
    pub fn share_image(&self) -> String {
        format!("share.{}.png", self.language)
    }

    fn compose(&self, parts: &Parts, delivery: &Delivery) -> String {
        let Self { language, notice, data, linked_data, .. } = self;
        let Delivery { policy, names, links, scripts, other_page, .. } = delivery;
        let Parts { boot, outlines, .. } = parts;
        let [title, description] = [&self.title, &self.description].map(|text| escaped(text));
        let shared = self.sharing(parts, delivery);
        let other_language = if self.french { "en" } else { "fr" };
        let body = self.body.replace(OTHER_PAGE, other_page);
        format!(
            "<!doctype html>\n\
             <html lang=\"{language}\" data-app=\"static\">\n\
             <head>\n\
             <meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n\
             <script{names}>{boot}</script>\n\
             {links}\
             <link rel=\"alternate\" hreflang=\"{other_language}\" href=\"{other_page}\" data-here>\n\
             <meta name=\"description\" content=\"{description}\">\n\
             <meta name=\"color-scheme\" content=\"light dark\">\n\
             {shared}\
             <script type=\"application/ld+json\">{linked_data}</script>\n\
             </head>\n\
             <body>\n\
             {notice}\n{outlines}\n{body}\n\
             <script type=\"text/tab-separated-values\" id=\"data\">{data}</script>\n\
             {scripts}\
             </body>\n\
             </html>\n"
        )
    }

    /// What social media and search engines read. Absolute addresses are all that they take, where we know ours.
    fn sharing(&self, parts: &Parts, delivery: &Delivery) -> String {
        let [title, description] = [&self.title, &self.description].map(|text| escaped(text));
        let (locale, folder) = if self.french { ("fr_FR", "fr/") } else { ("en_GB", "") };
        let mut tags = String::new();
        if let Some(address) = &parts.address {
            let address = escaped(address);
            tags += &format!(
                "<link rel=\"canonical\" href=\"{address}{folder}\">\n\
                 <link rel=\"alternate\" hreflang=\"en\" href=\"{address}\">\n\
                 <link rel=\"alternate\" hreflang=\"fr\" href=\"{address}fr/\">\n\
                 <link rel=\"alternate\" hreflang=\"x-default\" href=\"{address}\">\n\
                 <meta property=\"og:url\" content=\"{address}{folder}\">\n"
            );
        }
        let image = format!("{}{}", parts.address.as_deref().unwrap_or(&delivery.root), self.share_image());
        tags + &format!(
            "<meta property=\"og:type\" content=\"article\">\n\
             <meta property=\"og:locale\" content=\"{locale}\">\n\
             <meta property=\"og:title\" content=\"{title}\">\n\
             <meta property=\"og:description\" content=\"{description}\">\n\
             <meta property=\"og:image\" content=\"{}\">\n\
             <meta property=\"og:image:width\" content=\"1200\">\n\
             <meta property=\"og:image:height\" content=\"630\">\n\
             <meta property=\"og:image:alt\" content=\"{title}\">\n\
             <meta name=\"twitter:card\" content=\"summary_large_image\">\n",
            escaped(&image)
        )
    }
}

impl Parts {
    /// The page whose scripts and styles are files beside it.
    pub fn served(&self, page: &Page, names: &Names) -> Result<String> {
        let root = if page.french { "../" } else { "" };
        let Names { glue, wasm, carrier, styles } = names;
        let delivery = Delivery {
            policy: policy::served(&self.boot),
            names: format!(
                " data-glue=\"{root}{glue}\" data-wasm=\"{root}{wasm}\" data-carrier=\"{root}{carrier}\" \
                 data-worker=\"{root}sw.js\" data-manifest=\"{root}manifest.webmanifest\""
            ),
            links: format!(
                "<link rel=\"stylesheet\" href=\"{root}{styles}\">\n\
                 <link rel=\"icon\" href=\"{root}icons/icon.svg\" type=\"image/svg+xml\">\n\
                 <link rel=\"apple-touch-icon\" href=\"{root}icons/icon-180.png\">\n"
            ),
            scripts: String::new(),
            other_page: if page.french { "../index.html" } else { "fr/index.html" },
            root: root.to_owned(),
        };
        Ok(page.compose(self, &delivery))
    }

    /// The page that is one file and asks for no other.
    pub fn single(&self, page: &Page) -> Result<String> {
        let glue = inline(&self.app.glue);
        let icon = BASE64_STANDARD.encode(&self.icon);
        let delivery = Delivery {
            policy: policy::single([&self.boot, &glue], &self.styles),
            names: String::new(),
            links: format!(
                "<style>{}</style>\n<link rel=\"icon\" href=\"data:image/svg+xml;base64,{icon}\">\n",
                self.styles
            ),
            scripts: format!(
                "<script type=\"application/octet-stream\" id=\"wasm\">{}</script>\n<script>{glue}</script>\n",
                self.app.text()?
            ),
            other_page: if page.french { "briefing.html" } else { "briefing.fr.html" },
            root: String::new(),
        };
        Ok(page.compose(self, &delivery))
    }
}

/// A script that cannot end its own element. Where these stand in JavaScript, in strings, the backslash is nothing.
fn inline(script: &str) -> String {
    script.replace("</script", "<\\/script").replace("<!--", "<\\!--")
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
