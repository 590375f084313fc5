//! The content security policy of a page: nothing but what it needs, from nowhere but its own folder.

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

/// What a page needs besides the scripts and the style within it.
pub enum Policy<'a> {
    /// Files beside it. `'self'` holds on a disk, too.
    Folder,
    /// Nothing: it is one file.
    Alone,
    /// Files beside it, in an article's frame. In a sandboxed frame `'self'` is nobody (and WebKit then runs no script by
    /// it), so here scripts are trusted by their hash, and what those add by them.
    Frame,
    /// The editor's desk frames the pages beside it, and makes images of its own.
    Desk,
    /// The embed doctor. Any place may be framed, since the embed to try may be anywhere. Its hosts are frames that inherit
    /// its policy, so that it allows their scripts and styles; the figure of an article brings its styles in attributes.
    Doctor { scripts: Vec<&'a str>, styles: Vec<&'a str> },
}

impl Policy<'_> {
    /// The policy of a page with these scripts and this style within it; `wasm`: whether it starts a program.
    pub fn text(&self, scripts: &[&str], style: &str, wasm: bool) -> String {
        let mut script_src: Vec<String> = scripts.iter().map(|script| hash(script)).collect();
        let mut style_src = vec![hash(style)];
        let (trusted, rest) = match self {
            Self::Folder => {
                (Some("'self'"), "img-src 'self' data:; connect-src 'self'; manifest-src 'self'; worker-src 'self'")
            }
            Self::Alone => (None, "img-src data:"),
            Self::Frame => (Some("'strict-dynamic'"), "img-src data:; connect-src 'self'"),
            Self::Desk => (Some("'self'"), "img-src 'self' data: blob:; connect-src 'self'; frame-src 'self'"),
            Self::Doctor { .. } => (
                Some("'strict-dynamic'"),
                "style-src-attr 'unsafe-inline'; img-src data:; connect-src 'self'; \
                 frame-src 'self' http: https: file: blob:",
            ),
        };
        if let Self::Doctor { scripts, styles } = self {
            script_src.extend(scripts.iter().map(|script| hash(script)));
            style_src.extend(styles.iter().map(|style| hash(style)));
        }
        let wasm = wasm || matches!(self, Self::Doctor { .. });
        script_src.splice(0..0, trusted.map(str::to_owned));
        script_src.extend(wasm.then(|| "'wasm-unsafe-eval'".to_owned()));
        let [script_src, style_src] = [script_src, style_src].map(|sources| sources.join(" "));
        format!("default-src 'none'; script-src {script_src}; style-src {style_src}; {rest}; {CLOSED}")
    }
}

const CLOSED: &str = "base-uri 'none'; form-action 'none'; object-src 'none'";

/// How a policy names what may stand within a page.
pub fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}
