//! The content security policy of a page: nothing but what it needs, from nowhere but its own folder.

use base64::prelude::{BASE64_STANDARD, Engine};
use sha2::{Digest, Sha256};

/// The policy of a page whose files lie beside it. `'self'` holds on a disk, too.
pub fn served(boot: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' {} 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; \
         connect-src 'self'; manifest-src 'self'; worker-src 'self'; {CLOSED}",
        hash(boot)
    )
}

/// The policy of a page that is one file and asks for no other.
pub fn single(scripts: &[&str], styles: &str) -> String {
    let scripts: String = scripts.iter().map(|script| hash(script) + " ").collect();
    format!(
        "default-src 'none'; script-src {scripts}'wasm-unsafe-eval'; style-src {}; img-src data:; {CLOSED}",
        hash(styles)
    )
}

/// The policy of an article's frame whose files lie beside it. In a sandboxed frame `'self'` is nobody (and WebKit then
/// runs no script by it), so here scripts are trusted by their hash, and what those add by them.
pub fn framed(scripts: [&str; 2], styles: &str) -> String {
    let [boot, frame] = scripts.map(hash);
    format!(
        "default-src 'none'; script-src 'strict-dynamic' {boot} {frame} 'wasm-unsafe-eval'; style-src {}; \
         img-src data:; connect-src 'self'; {CLOSED}",
        hash(styles)
    )
}

/// The policy of the editor's desk: it frames the pages beside it, and makes images of its own.
pub fn desk(boot: &str) -> String {
    format!(
        "default-src 'none'; script-src 'self' {} 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; \
         connect-src 'self'; frame-src 'self'; {CLOSED}",
        hash(boot)
    )
}

/// The policy of the embed doctor. Any place may be framed, since the embed to try may be anywhere; scripts are trusted by
/// their hash, and what those add by them. The figure of an article brings its styles in attributes.
pub fn doctor(scripts: &[&str], styles: &[&str]) -> String {
    let hashes = |texts: &[&str]| -> String { texts.iter().map(|text| format!(" {}", hash(text))).collect() };
    format!(
        "default-src 'none'; script-src 'strict-dynamic'{} 'wasm-unsafe-eval'; style-src{}; \
         style-src-attr 'unsafe-inline'; img-src data:; connect-src 'self'; \
         frame-src 'self' http: https: file: blob:; {CLOSED}",
        hashes(scripts),
        hashes(styles)
    )
}

const CLOSED: &str = "base-uri 'none'; form-action 'none'; object-src 'none'";

fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}
