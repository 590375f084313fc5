use crate::platform::page;
use model::{Language, is_web_address};

/// Stands for the address of the briefing while it is not known. The name is reserved for examples.
pub const PLACEHOLDER: &str = "https://your-site.example/paris-call/";

/// The same for an address as somebody typed it, which may hold letters of any language.
pub fn typed(address: &str) -> Option<String> {
    folder(&page::encoded_address(address)?)
}

/// The folder that a briefing is published in, from the address of any of its pages or of the folder itself, with a
/// slash at the end; `None` if the text is no address of the web.
pub fn folder(address: &str) -> Option<String> {
    let address = address.trim().split(['#', '?']).next()?;
    let (scheme, rest) = address.split_once("://")?;
    let scheme = scheme.to_ascii_lowercase();
    if !is_web_address(&format!("{scheme}://{rest}")) || rest.contains('&') || !rest.is_ascii() {
        return None;
    }
    let (host, path) = rest.split_once('/').unwrap_or((rest, ""));
    // People copy addresses of folders without the slash, and name folders `2018.11`.
    let (folders, last) = path.rsplit_once('/').unwrap_or(("", path));
    let path = if [".html", ".htm"].iter().any(|ending| last.ends_with(ending)) { folders } else { path };
    let path = path.trim_end_matches('/');
    let above = |language: Language| {
        let rest = path.strip_suffix(language.folder().trim_end_matches('/'))?;
        (rest.is_empty() || rest.ends_with('/')).then(|| rest.trim_end_matches('/'))
    };
    let path = Language::default().others().find_map(above).unwrap_or(path);
    let slash = if path.is_empty() { "" } else { "/" };
    Some(format!("{scheme}://{host}/{path}{slash}"))
}

#[cfg(test)]
mod tests {
    use super::folder;

    #[test]
    fn any_page_leads_to_the_folder() {
        for address in [
            "https://news.example/paris/",
            "https://news.example/paris",
            "https://news.example/paris/desk.html#view=map",
            " https://news.example/paris/fr/desk.html?x=1 ",
            "HTTPS://news.example/paris/fr/",
            "https://news.example/paris/index.html",
        ] {
            assert_eq!(folder(address).as_deref(), Some("https://news.example/paris/"), "{address}");
        }
        assert_eq!(folder("https://news.example/frfr").as_deref(), Some("https://news.example/frfr/"));
        assert_eq!(folder("https://news.example/2018.11").as_deref(), Some("https://news.example/2018.11/"));
        for address in ["http://localhost:8080", "http://localhost:8080/fr/", "http://localhost:8080/desk.html"] {
            assert_eq!(folder(address).as_deref(), Some("http://localhost:8080/"), "{address}");
        }
    }

    #[test]
    fn what_is_no_address_of_the_web_is_refused() {
        for address in [
            "",
            "news.example",
            "file:///home/x/desk.html",
            "javascript:alert(1)//",
            "https://",
            "https:///x",
            "https://a\"><script>",
            "https://a b/",
            "https://x/&amp;",
        ] {
            assert_eq!(folder(address), None, "{address}");
        }
    }
}
