//! Makes the languages of `crates/model/src/language.rs` from the heads of `locales/*.ftl`, before the crate is compiled.

fn main() {
    locales::build("languages.rs", locales::languages);
}
