//! No files of a crate need each other in a circle: whoever reads one can stop at those it names.
//!
//! A file needs another if its code names something that is defined there, on whatever way: a name that a folder's `mod.rs`
//! only hands on counts for the file that defines it. Methods are not looked at, nor is what only tests of the file name.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

mod krate;
mod module;

use std::fs;
use std::path::Path;

use krate::Krate;

/// What is wrong with a crate of these files, given by their module and text.
fn circles_of(files: &[(&str, &str)]) -> Vec<String> {
    let names = |name: &str| name.split("::").filter(|part| !part.is_empty()).map(str::to_owned).collect();
    Krate::new(files.iter().map(|(name, text)| (names(name), (*text).to_owned())).collect()).circles()
}

#[test]
fn a_circle_is_seen_however_a_name_comes() {
    let found = ["a needs b", "b needs a"];
    for (root, a, b) in [
        ("", "use crate::b::B; pub struct A(B);", "pub struct B(Box<super::a::A>);"),
        ("pub use a::A;", "pub struct A(crate::b::B);", "use crate::A; pub struct B(A);"),
        ("use a::*; use b::*;", "pub struct A; fn f() { super::g() }", "pub fn g() { let _ = super::A; }"),
        ("", "use crate::b; pub const A: u8 = b::B;", "pub const B: u8 = 1; fn f() { println!(\"{}\", crate::a::A) }"),
        ("", "use crate::b::{self as other, T as _}; pub fn f() {}", "pub trait T {} fn g() { crate::a::f() }"),
    ] {
        assert_eq!(circles_of(&[("", root), ("a", a), ("b", b)]), found, "{a}\n{b}");
    }
    for (root, a, b) in [
        ("mod a; mod b; pub use a::A; pub use b::B;", "use super::B; pub struct A(B);", "pub struct B;"),
        ("", "use crate::b::B; pub struct A(B);", "pub struct B; #[cfg(test)] mod tests { use crate::a::A; }"),
        ("", "use b::B; pub struct A(B);", "pub struct B; fn a() { let a = 1; }"),
    ] {
        assert!(circles_of(&[("", root), ("a", a), ("b", b)]).is_empty(), "{a}\n{b}");
    }
}

#[test]
fn no_files_of_a_crate_need_each_other_in_a_circle() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let mut folders: Vec<_> = ["src", "xtask/src", "tests/e2e", "tests/figure", "tests/page", "tests/first_changes"]
        .map(|folder| root.join(folder))
        .into();
    folders.extend(fs::read_dir(root.join("crates")).unwrap().map(|entry| entry.unwrap().path().join("src")));
    let mut found = Vec::new();
    for folder in folders {
        let circles = Krate::read(&folder).circles();
        found.extend(
            circles.into_iter().map(|circle| format!("{}: {circle}", folder.strip_prefix(root).unwrap().display())),
        );
    }
    assert!(found.is_empty(), "circles:\n{}", found.join("\n"));
}
