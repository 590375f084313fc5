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
pub fn single(scripts: [&str; 2], styles: &str) -> String {
    let [boot, glue] = scripts.map(hash);
    format!(
        "default-src 'none'; script-src {boot} {glue} 'wasm-unsafe-eval'; style-src {}; img-src data:; {CLOSED}",
        hash(styles)
    )
}

const CLOSED: &str = "base-uri 'none'; form-action 'none'; object-src 'none'";

fn hash(text: &str) -> String {
    format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)))
}
