//! An HTML document: the one composer of every page of the build. Pages differ in what stands within them and what lies
//! beside them, and the policy follows from that: whatever is inlined here is allowed by its hash, and nothing else is.

use model::Language;

use super::policy::Policy;
use super::program::Program;

/// What tells one document from another. Texts and attributes are markup already.
pub struct Document<'a> {
    pub language: Language,
    /// More attributes of `<html>`, each after a blank.
    pub root: String,
    pub title: &'a str,
    /// The style sheet, which stands in every page: a file would come after the scripts, and with it the first paint.
    pub style: &'a str,
    /// What starts the app here, if anything does.
    pub program: Option<Program<'a>>,
    /// Scripts of the head, which run after the app's loader and before anything is painted.
    pub scripts: Vec<&'a str>,
    /// Metadata and icons, line by line.
    pub head: String,
    /// What is seen, line by line.
    pub body: String,
    /// Whatever is not seen, line by line: it comes last, so that nothing seen waits for it.
    pub unseen: String,
    /// Scripts that end the page.
    pub last: Vec<&'a str>,
    pub policy: Policy<'a>,
}

impl Document<'_> {
    /// The whole of it. The policies stand before anything that they are to hold for: where a link leads, nobody is told
    /// which article its reader comes from.
    pub fn html(&self) -> String {
        let Self { root, title, style, program, head, body, unseen, policy, .. } = self;
        // Left to right need not be said.
        let direction = if self.language.is_right_to_left() { " dir=\"rtl\"" } else { "" };
        let (tag, policy) = (self.language.tag(), policy.text(&self.inlined(), style, program.is_some()));
        let loader = program.as_ref().map(Program::loader).unwrap_or_default();
        let blocks = program.as_ref().map(Program::blocks).unwrap_or_default();
        let [scripts, last] = [&self.scripts, &self.last].map(|scripts| elements(scripts));
        format!(
            "<!doctype html>\n\
             <html lang=\"{tag}\"{direction} data-lang=\"{tag}\"{root}>\n\
             <head>\n\
             <meta charset=\"utf-8\">\n\
             <meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n\
             <meta name=\"referrer\" content=\"no-referrer\">\n\
             <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
             <title>{title}</title>\n\
             <style>{style}</style>\n\
             {loader}\
             {scripts}\
             {head}\
             </head>\n\
             <body>\n\
             {body}\
             {unseen}\
             {blocks}\
             {last}\
             </body>\n\
             </html>\n"
        )
    }

    /// Every script within the page.
    fn inlined(&self) -> Vec<&str> {
        let program = self.program.iter().flat_map(Program::scripts);
        program.chain(self.scripts.iter().copied()).chain(self.last.iter().copied()).collect()
    }
}

fn elements(scripts: &[&str]) -> String {
    scripts.iter().map(|script| format!("<script>{script}</script>\n")).collect()
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use model::Language;

    use super::super::policy::{Policy, hash};
    use super::super::program::{Code, Data, Program};
    use super::Document;

    const FILES: Code<'_> = Code::Beside { up: "../", glue: "app-1.js", wasm: "app-1.wasm", worker: true };

    fn document<'a>(code: Code<'a>, data: Data<'a>, policy: Policy<'a>) -> String {
        Document {
            language: Language::FR,
            root: " data-app=\"static\"".into(),
            title: "Title",
            style: "a{b:c}",
            program: Some(Program { boot: "boot()", code, data }),
            scripts: vec!["frame()"],
            head: "<link rel=\"icon\" href=\"data:,\">\n".into(),
            body: "<div id=\"briefing\"></div>\n".into(),
            unseen: "<script type=\"application/ld+json\">{}</script>\n".into(),
            last: vec!["last()"],
            policy,
        }
        .html()
    }

    /// The contents of the elements of a name that a browser would take for a style or a script of its own.
    fn contents<'a>(page: &'a str, name: &str) -> Vec<&'a str> {
        let (start, end) = (format!("<{name}"), format!("</{name}>"));
        let elements = page.split(&start).skip(1).filter_map(|rest| rest.split_once('>'));
        let live = elements.filter(|(attributes, _)| !attributes.contains(" type="));
        live.filter_map(|(_, rest)| Some(rest.split_once(&end)?.0)).collect()
    }

    /// The sources of one directive of a page's policy.
    fn sources<'a>(page: &'a str, directive: &str) -> Vec<&'a str> {
        let policy = page.split_once("Content-Security-Policy\" content=\"").unwrap().1.split('"').next().unwrap();
        let mut lists = policy.split("; ").map(|list| list.split(' '));
        lists.find_map(|mut list| (list.next() == Some(directive)).then(|| list.collect())).unwrap_or_default()
    }

    #[test]
    fn the_policy_allows_what_stands_within_by_hash_and_nothing_more() {
        let inline = Code::Within { glue: "glue()", wasm: "AGFzbQ==" };
        for page in [
            document(FILES, Data::Beside("dataset.fr-1.js"), Policy::Folder),
            document(FILES, Data::Within(vec![("data".into(), "a\t1")]), Policy::Desk),
            document(FILES, Data::Beside("dataset.fr-1.js"), Policy::Frame),
            document(inline, Data::Within(vec![("data".into(), "a\t1")]), Policy::Alone),
        ] {
            for (element, directive) in [("script", "script-src"), ("style", "style-src")] {
                let hashes: BTreeSet<String> = contents(&page, element).into_iter().map(hash).collect();
                assert!(!hashes.is_empty(), "{page}");
                let allowed = sources(&page, directive).into_iter().filter(|source| source.starts_with("'sha256-"));
                let allowed: BTreeSet<String> = allowed.map(str::to_owned).collect();
                assert_eq!(allowed, hashes, "{directive} in {page}");
            }
            assert!(sources(&page, "style-src").iter().all(|source| source.starts_with("'sha256-")), "{page}");
        }
    }

    #[test]
    fn nothing_seen_waits_for_what_is_not() {
        let page = document(FILES, Data::Beside("dataset.fr-1.js"), Policy::Folder);
        let places = [
            "<meta charset",
            "Content-Security-Policy",
            "<meta name=\"referrer\" content=\"no-referrer\">",
            "\"viewport\"",
            "<title>",
            "<style>",
            "boot()",
            "frame()",
            "rel=\"icon\"",
            "<div id=\"briefing\">",
            "ld+json",
            "last()",
        ];
        let places = places.map(|part| page.find(part).unwrap_or_else(|| panic!("{part} is not in {page}")));
        assert!(places.is_sorted(), "{places:?}");
        assert!(!page.contains("rel=\"stylesheet\""));
    }

    #[test]
    fn what_lies_beside_is_named_and_what_stands_within_is_not() {
        let page = document(FILES, Data::Beside("dataset.fr-1.js"), Policy::Folder);
        for name in ["data-data=\"../dataset.fr-1.js\"", "data-glue=\"../app-1.js\"", "data-worker=\"../sw.js\""] {
            assert!(page.contains(name), "{name} is not in {page}");
        }
        let inline = Code::Within { glue: "glue()", wasm: "AGFzbQ==" };
        let page = document(inline, Data::Within(vec![("data".into(), "a\t1")]), Policy::Alone);
        assert!(page.contains("<script>boot()</script>"), "{page}");
        for block in ["id=\"data\">a\t1</script>", "id=\"wasm\">AGFzbQ==</script>", "<script>glue()</script>"] {
            assert!(page.contains(block), "{block} is not in {page}");
        }
    }

    #[test]
    fn the_language_is_kept_apart_from_what_translators_change() {
        let page = document(FILES, Data::Beside("dataset.fr-1.js"), Policy::Folder);
        assert!(page.contains("<html lang=\"fr\" data-lang=\"fr\" data-app=\"static\">"), "{page}");
    }
}
