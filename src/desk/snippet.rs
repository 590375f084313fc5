//! The three snippets that point at the published briefing. Their text is the library's; the desk adds the version.

use super::page::with_fragment;
use super::setting::{Setting, joined};
use crate::embed::{Flags, Snippet};
use crate::model::Language;
use crate::view_state::Address;

/// What the editor pastes.
pub struct Snippets {
    pub link: String,
    pub iframe: String,
    pub element: String,
}

/// The snippets of a choice. `base` is the folder that the briefing is published in, `frozen` the version whose file
/// that never changes is wanted, in place of the page that is corrected.
pub fn snippets(base: &str, address: &Address, setting: &Setting, frozen: Option<&str>) -> Snippets {
    let flags = Flags {
        plain: setting.plain,
        transparent: setting.transparent,
        fixed: setting.still,
        accent: setting.accent.as_deref().map(str::to_owned),
    };
    let snippet = Snippet { address, flags: &flags, base, language: setting.language, heights: None };
    let plain = Snippets { link: snippet.url(), iframe: snippet.iframe(), element: snippet.element() };
    let Some(version) = frozen else { return plain };
    let file = file(version, setting.language);
    let link = with_fragment(&format!("{base}{file}"), &joined(&address.print(), &setting.flags()));
    Snippets {
        iframe: plain.iframe.replace(&in_attribute(&snippet.framed()), &in_attribute(&link)),
        element: plain.element.replacen("<paris-call-briefing", &format!("<paris-call-briefing frozen=\"{file}\""), 1),
        link,
    }
}

fn file(version: &str, language: Language) -> String {
    match language {
        Language::En => format!("briefing-{version}.html"),
        Language::Fr => format!("briefing.fr-{version}.html"),
    }
}

fn in_attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;")
}

#[cfg(test)]
mod tests {
    use super::snippets;
    use crate::desk::setting::Setting;
    use crate::model::Language;
    use crate::view_state::Address;

    const BASE: &str = "https://news.example/paris/";

    #[test]
    fn the_snippets_say_what_was_chosen() {
        let address = Address::parse("view=map&country=FRA&scheme=dark");
        let setting = Setting::parse("lang=fr&plain=1&accent=b3005e", Language::En);
        let made = snippets(BASE, &address, &setting, None);
        assert!(made.link.starts_with("https://news.example/paris/fr/") && made.link.contains("country=FRA"));
        assert!(made.iframe.contains("src=\"https://news.example/paris/fr/embed.html#view=map&amp;country=FRA"));
        assert!(made.iframe.contains("plain=1&amp;accent=b3005e\""));
        for part in [
            " view=\"map\"",
            " country=\"FRA\"",
            "--paris-call-accent:#b3005e",
            "src=\"https://news.example/paris/embed.js\"",
        ] {
            assert!(made.element.contains(part), "{part}: {}", made.element);
        }
    }

    #[test]
    fn a_frozen_snippet_names_the_file_that_never_changes() {
        let setting = Setting::new(Language::En);
        for address in ["view=quotes&stance=mixed&theme=norms", "quote=hahad-1"] {
            let made = snippets(BASE, &Address::parse(address), &setting, Some("0123456789abcdef"));
            let wanted = format!("https://news.example/paris/briefing-0123456789abcdef.html#{address}");
            assert_eq!(made.link, wanted);
            assert!(made.iframe.contains(&format!("src=\"{}\"", wanted.replace('&', "&amp;"))), "{}", made.iframe);
            assert!(made.element.starts_with("<paris-call-briefing frozen=\"briefing-0123456789abcdef.html\""));
        }
    }
}
