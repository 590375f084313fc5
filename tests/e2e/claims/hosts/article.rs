//! An article on another site than the embed's, made as a case of the list says.

use std::fs;

use super::list::Case;
use webtest::article::library;
use webtest::delivery::{Delivery, Language, Place};
use webtest::engine::Engine;
use webtest::evidence::with_listener;
use webtest::folder::{self, Scratch};
use webtest::site::{self, Faults, Site};

/// A published article with the embed in it, while a test lasts.
pub struct Article {
    /// Where it is.
    pub address: String,
    site: Site,
    embed: Place,
    _files: Scratch,
}

impl Article {
    /// Publishes the embed on one site and the article on another.
    pub fn publish(engine: Engine, case: &Case) -> Self {
        let mut faults = Faults { everywhere: case.headers("headers"), ..Faults::default() };
        if case.text("as").is_none() {
            let (first, remove) = (case.text("first").map(str::to_owned), case.text("remove").map(str::to_owned));
            faults.edits.push(Box::new(move |file, bytes| {
                if file != "embed.html" {
                    return Some(bytes);
                }
                Some(changed(&String::from_utf8_lossy(&bytes), first.as_deref(), remove.as_deref()).into_bytes())
            }));
        }
        let embed = Delivery::Served.place(engine, faults);
        let files = Scratch::new("article");
        let page = Self::page(case, &embed.address(Language::English), &files);
        let page = if engine == Engine::WebKit && case.text("policy").is_none() { with_listener(&page) } else { page };
        files.write("index.html", page.as_bytes());
        let host_faults = Faults { everywhere: case.headers("host_headers"), ..Faults::default() };
        let site = site::elsewhere(files.path(), host_faults);
        Self { address: format!("{}/", site.origin()), site, embed, _files: files }
    }

    /// Whether a request stayed on the two sites.
    pub fn holds(&self, request: &str) -> bool {
        self.embed.holds(request) || request.starts_with(&self.site.origin())
    }

    fn page(case: &Case, base: &str, files: &Scratch) -> String {
        let frozen = frozen();
        let origin = base.trim_end_matches('/');
        let filled = |text: &str| {
            let mut text = text.replace("{base}", base).replace("{origin}", origin).replace("{frozen}", &frozen);
            for name in ["{figure}", "{script}", "{jquery}"] {
                if text.contains(name) {
                    text = text.replace(name, &whole(name));
                }
            }
            text
        };
        for (name, text) in case.files() {
            files.write(name, filled(text).as_bytes());
        }
        let mut body = filled(case.text("host").expect("every case has a host"));
        let mut script = String::new();
        if let Some(way) = case.text("as") {
            let start = body.find("src=\"").expect("the frame's address");
            let end = body[start + 5..].find('"').expect("its end") + start + 6;
            let address = body[start + 5..end - 1].to_owned();
            let file = address.strip_prefix(base).expect("a file of the embed");
            let text = fs::read_to_string(folder::dist().join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
            if way == "srcdoc" {
                body.replace_range(start..end, &format!("srcdoc=\"{}\"", escaped(&text)));
            } else {
                files.write("copy.txt", text.as_bytes());
                body.replace_range(start..end, "");
                script += "fetch('copy.txt').then((copy) => copy.text()).then((text) => {
                    document.querySelector('iframe').src = URL.createObjectURL(new Blob([text], { type: 'text/html' }));
                });";
            }
        }
        if let Some(later) = case.text("later") {
            // Once the frame has loaded with the first style and that was painted.
            script += &format!(
                "addEventListener('load', () => requestAnimationFrame(() => requestAnimationFrame(() => {{
                    document.querySelector('style').textContent = {later:?};
                }})));"
            );
        }
        let head = case.text("head").map(&filled).unwrap_or_default();
        let policy = case.text("policy").map(&filled);
        let policy = policy.map(|policy| format!("<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">"));
        let (direction, style) = (case.text("dir").unwrap_or("ltr"), case.text("style").unwrap_or_default());
        let script = if script.is_empty() { script } else { format!("<script>{script}</script>") };
        format!(
            "<!doctype html><html lang=\"en\" dir=\"{direction}\"><head><meta charset=\"utf-8\">{}<title>An article</title>\
             <link rel=\"icon\" href=\"data:,\"><style>{style}</style>{head}</head><body>{body}{script}</body></html>",
            policy.unwrap_or_default()
        )
    }
}

fn changed(page: &str, first: Option<&str>, remove: Option<&str>) -> String {
    let page = page.replace(remove.unwrap_or("\0"), "");
    match first {
        Some(script) => page.replacen("<head>", &format!("<head><script>{script}</script>"), 1),
        None => page,
    }
}

/// What a case takes as a whole from elsewhere: the figure, the loader's text, jQuery's.
fn whole(name: &str) -> String {
    match name {
        "{figure}" => figure(),
        "{script}" => fs::read_to_string(folder::dist().join("embed.js")).expect("dist/embed.js"),
        _ => String::from_utf8(library("JQUERY_JS")).expect("jQuery is text"),
    }
}

/// The name of the frozen file in English.
pub fn frozen() -> String {
    let files = folder::files(&folder::dist());
    files.into_iter().find(|file| file.starts_with("briefing-")).expect("a frozen file in dist/")
}

/// The figure that the doctor holds.
fn figure() -> String {
    let doctor = fs::read_to_string(folder::dist().join("doctor.html")).expect("dist/doctor.html");
    let start =
        doctor.find("<template id=\"figure\">").expect("a figure in the doctor") + "<template id=\"figure\">".len();
    let length = doctor[start..].find("</template>").expect("its end");
    doctor[start..start + length].to_owned()
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;")
}
