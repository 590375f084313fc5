//! The address that a build is published at.

use std::env;

use anyhow::{Context, Result, bail};
use model::is_web_address;

/// That of the environment, if it names one.
pub fn of_build() -> Result<Option<String>> {
    let Ok(address) = env::var("PARIS_CALL_URL") else { return Ok(None) };
    checked(&address).map(Some).with_context(|| format!("PARIS_CALL_URL={address}"))
}

/// An address of the web as it stands before the names of files: with a slash at the end.
pub fn checked(address: &str) -> Result<String> {
    if !is_web_address(address) {
        bail!("the address of the build must be one of the web, from https:// on");
    }
    if address.contains(['&', '#', '?']) {
        bail!("the address of the build must be the plain address of a folder");
    }
    Ok(format!("{}/", address.trim_end_matches('/')))
}

#[cfg(test)]
mod tests {
    use super::checked;

    #[test]
    fn only_the_plain_address_of_a_folder_of_the_web_is_one() {
        assert_eq!(checked("https://example.org/a").ok().as_deref(), Some("https://example.org/a/"));
        assert_eq!(checked("http://localhost:8080/").ok().as_deref(), Some("http://localhost:8080/"));
        for address in [
            "example.org",
            "//example.org",
            "file:///a",
            "https://a/?b",
            "https://a/#b",
            "https://a/'b",
            "https://a/\"b",
        ] {
            assert!(checked(address).is_err(), "{address}");
        }
    }
}
