//! The policies that protect readers: in every page itself, and in the headers that hosts are shown as an example.

use std::collections::BTreeMap;
use std::fs;

use serde_json::Value;

use webtest::folder;

/// Claims about files alone, for which no browser is needed.
pub const CLAIMS: &[(&str, fn())] = &[
    ("every page carries a strict policy", pages_are_strict),
    ("the headers add what a page cannot say, and forbid no framing", headers_complete),
    ("the list of surroundings is the one that the tests read", list_is_delivered),
];

fn pages_are_strict() {
    let pages: Vec<String> =
        folder::files(&folder::dist()).into_iter().filter(|file| file.ends_with(".html")).collect();
    assert!(pages.len() > 40, "where are the pages? {pages:?}");
    for file in pages {
        let page = read(&file);
        let (before, rest) = page
            .split_once("<meta http-equiv=\"Content-Security-Policy\" content=\"")
            .unwrap_or_else(|| panic!("{file} has no policy"));
        // What stands before the policy is not under it.
        assert!(!before.contains("<script") && !before.contains("<style"), "{file}: the policy comes too late");
        let policy = directives(rest.split('"').next().unwrap_or_default());
        let of = |name: &str| policy.get(name).map_or("", String::as_str);
        assert_eq!(of("default-src"), "'none'", "{file}");
        for closed in ["base-uri", "form-action", "object-src"] {
            assert_eq!(of(closed), "'none'", "{file}: {closed}");
        }
        assert!(["", "'self'"].contains(&of("connect-src")), "{file}: connect-src {}", of("connect-src"));
        for source in of("script-src").split(' ') {
            let known = ["'self'", "'strict-dynamic'", "'wasm-unsafe-eval'"].contains(&source);
            assert!(known || source.starts_with("'sha256-"), "{file}: script-src has {source}");
        }
        // What a bundle puts in the place of a word such as `@record`.
        assert!(!page.contains("href=\"@"), "{file} has an address that the build has not filled in");
        // No style is a file: that would come after the scripts, and with it the first paint.
        assert!(of("style-src").split(' ').all(|source| source.starts_with("'sha256-")), "{file}: {}", of("style-src"));
        assert!(!page.contains("rel=\"stylesheet\""), "{file} asks for a style sheet");
        let places = [page.find("<style>"), page.find("<script")].map(|place| place.unwrap_or(usize::MAX));
        assert!(places.is_sorted(), "{file}: a script stands before the style");
        for loose in ["http:", "https:", "*"] {
            let others = policy.iter().filter(|(name, _)| *name != "frame-src" || file != "doctor.html");
            for (name, sources) in others {
                assert!(!sources.split(' ').any(|source| source == loose), "{file}: {name} allows {loose}");
            }
        }
    }
}

fn headers_complete() {
    let headers = read("_headers");
    let all = section(&headers, "/*");
    for (name, value) in [
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        ("Cross-Origin-Resource-Policy", "cross-origin"), // `embed.js`, and the app's files for sandboxed frames
    ] {
        assert_eq!(all.get(name).map(String::as_str), Some(value), "{name}");
    }
    let powers = &all["Permissions-Policy"];
    for power in ["camera", "geolocation", "microphone"] {
        assert!(powers.contains(&format!("{power}=()")), "{power} is not refused: {powers}");
    }
    for needed in ["clipboard-write", "web-share", "fullscreen"] {
        assert!(!powers.contains(needed), "{needed} is refused");
    }
    for framed in ["/embed.html", "/fr/embed.html", "/quote/*", "/fr/quote/*", "/briefing*"] {
        let value = section(&headers, framed).get("Cross-Origin-Embedder-Policy").cloned();
        assert_eq!(value.as_deref(), Some("require-corp"), "{framed}");
    }
    let set: Vec<&str> = headers.lines().filter(|line| line.starts_with("  ")).collect();
    assert!(!set.iter().any(|line| line.contains("X-Frame-Options") || line.contains("frame-ancestors")), "{set:?}");
}

fn list_is_delivered() {
    let source = concat!(env!("CARGO_MANIFEST_DIR"), "/static/hosts.json");
    let source: Value = serde_json::from_str(&fs::read_to_string(source).expect(source)).expect(source);
    let delivered: Value = serde_json::from_str(&read("hosts.json")).expect("hosts.json");
    assert_eq!(delivered, source, "dist/hosts.json is old: build it anew");
    let doctor = read("doctor.html");
    let inlined =
        doctor.split_once("id=\"hosts\"").and_then(|(_, rest)| rest.split_once('>')?.1.split_once("</script>"));
    let inlined: Value = serde_json::from_str(inlined.expect("the list in the doctor").0).expect("the doctor's list");
    assert_eq!(inlined, source, "the doctor's list is old: build it anew");
}

/// The lines below a path, as names and values.
fn section(headers: &str, path: &str) -> BTreeMap<String, String> {
    let lines = headers.lines().skip_while(|line| *line != path).skip(1).take_while(|line| line.starts_with("  "));
    lines.filter_map(|line| line.trim().split_once(": ")).map(|(name, value)| (name.into(), value.into())).collect()
}

fn directives(policy: &str) -> BTreeMap<String, String> {
    let directives = policy.split(';').map(str::trim);
    directives.filter_map(|one| one.split_once(' ')).map(|(name, value)| (name.into(), value.into())).collect()
}

fn read(file: &str) -> String {
    let path = folder::dist().join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}
