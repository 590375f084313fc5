//! No files of a crate need each other in a circle: whoever reads one can stop at those it names.
//!
//! A file needs another if its code names something that is defined there, on whatever way: a name that a folder's `mod.rs`
//! only hands on counts for the file that defines it. Methods are not looked at, nor is what only tests of the file name.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Item, UseTree, Visibility};

/// The names from the crate's root to a module, or to something in it.
type Names = Vec<String>;

/// What one file says.
#[derive(Default)]
struct Module {
    defined: BTreeSet<String>,
    /// What a `use` makes of a name: where it leads.
    imported: BTreeMap<String, Names>,
    /// Where `use …::*` leads.
    globs: Vec<Names>,
    /// Paths that its code names.
    named: Vec<Names>,
}

/// The files of a crate by their module.
struct Krate(BTreeMap<Names, Module>);

impl Module {
    fn read(text: &str) -> (Module, Vec<String>) {
        let file = syn::parse_file(text).unwrap();
        let mut module = Module::default();
        let mut only_tests = Vec::new();
        for item in &file.items {
            match item {
                Item::Mod(it) if is_for_tests(&it.attrs) => only_tests.push(it.ident.to_string()),
                Item::Use(it) => {
                    let is_handed_on = !matches!(it.vis, Visibility::Inherited);
                    module.import(&it.tree, &mut Vec::new(), is_handed_on);
                }
                item => {
                    module.define(item);
                    module.visit_item(item);
                }
            }
        }
        (module, only_tests)
    }

    fn define(&mut self, item: &Item) {
        let name = match item {
            Item::Const(it) => &it.ident,
            Item::Enum(it) => &it.ident,
            Item::Fn(it) => &it.sig.ident,
            Item::Static(it) => &it.ident,
            Item::Struct(it) => &it.ident,
            Item::Trait(it) => &it.ident,
            Item::Type(it) => &it.ident,
            Item::Macro(it) if it.ident.is_some() => it.ident.as_ref().unwrap(),
            _ => return,
        };
        self.defined.insert(name.to_string());
    }

    fn import(&mut self, tree: &UseTree, before: &mut Names, is_handed_on: bool) {
        let (name, own) = match tree {
            UseTree::Path(path) => {
                before.push(path.ident.to_string());
                self.import(&path.tree, before, is_handed_on);
                before.pop();
                return;
            }
            UseTree::Group(group) => {
                for tree in &group.items {
                    self.import(tree, before, is_handed_on);
                }
                return;
            }
            UseTree::Glob(_) => {
                self.globs.push(before.clone());
                return;
            }
            UseTree::Name(name) => (&name.ident, &name.ident),
            UseTree::Rename(rename) => (&rename.ident, &rename.rename),
        };
        let path: Names = before.iter().cloned().chain((name != "self").then(|| name.to_string())).collect();
        let own = if own == "self" { path.last().unwrap().clone() } else { own.to_string() };
        // A trait may be used by its methods alone, which no path names.
        if !is_handed_on {
            self.named.push(path.clone());
        }
        self.imported.insert(own, path);
    }

    /// The paths among the tokens of a macro's call, which `syn` leaves as they are.
    fn visit_tokens(&mut self, tokens: TokenStream) {
        let mut path = Names::new();
        let mut colons = 0;
        for token in tokens {
            match token {
                TokenTree::Ident(name) => {
                    if colons != 2 {
                        self.named.push(std::mem::take(&mut path));
                    }
                    path.push(name.to_string());
                    colons = 0;
                }
                TokenTree::Punct(sign) if sign.as_char() == ':' => colons += 1,
                other => {
                    self.named.push(std::mem::take(&mut path));
                    colons = 0;
                    if let TokenTree::Group(group) = other {
                        self.visit_tokens(group.stream());
                    }
                }
            }
        }
        self.named.push(path);
    }
}

impl<'ast> Visit<'ast> for Module {
    fn visit_path(&mut self, path: &'ast syn::Path) {
        if path.leading_colon.is_none() {
            self.named.push(path.segments.iter().map(|segment| segment.ident.to_string()).collect());
        }
        visit::visit_path(self, path);
    }

    fn visit_item_use(&mut self, it: &'ast syn::ItemUse) {
        self.import(&it.tree, &mut Vec::new(), false);
    }

    fn visit_macro(&mut self, it: &'ast syn::Macro) {
        self.visit_path(&it.path);
        self.visit_tokens(it.tokens.clone());
    }
}

fn is_for_tests(attributes: &[syn::Attribute]) -> bool {
    attributes
        .iter()
        .any(|it| it.path().is_ident("cfg") && it.parse_args::<syn::Path>().is_ok_and(|it| it.is_ident("test")))
}

impl Krate {
    fn read(folder: &Path) -> Krate {
        let mut files = BTreeMap::new();
        collect(folder, &mut Vec::new(), &mut files);
        Krate::new(files)
    }

    fn new(files: BTreeMap<Names, String>) -> Krate {
        let mut krate = Krate(BTreeMap::new());
        let mut only_tests: Vec<Names> = Vec::new();
        for (name, text) in files {
            let (module, tests) = Module::read(&text);
            only_tests.extend(tests.into_iter().map(|test| [name.clone(), vec![test]].concat()));
            krate.0.insert(name, module);
        }
        krate.0.retain(|name, _| !only_tests.iter().any(|test| name.starts_with(test)));
        krate
    }

    /// The module that defines what a path names, seen from a module; `None` if that is a module itself, or not of this crate.
    fn home(&self, from: &Names, path: &[String], depth: usize) -> Option<Names> {
        match self.end(from, path, depth)? {
            (module, false) => Some(module),
            _ => None,
        }
    }

    /// The module that a path ends in, and whether it ends there without naming anything in it.
    fn end(&self, from: &Names, path: &[String], depth: usize) -> Option<(Names, bool)> {
        let mut at = from.clone();
        for (place, name) in path.iter().enumerate() {
            let rest = &path[place + 1..];
            match name.as_str() {
                "crate" => at.clear(),
                "self" => {}
                "super" => {
                    at.pop()?;
                }
                name => {
                    let module = self.0.get(&at)?;
                    let child = [at.clone(), vec![name.to_owned()]].concat();
                    if self.0.contains_key(&child) {
                        at = child;
                    } else if module.defined.contains(name) {
                        return Some((at, false));
                    } else if let Some(imported) = module.imported.get(name).filter(|_| depth < 9) {
                        // `use name::…` of another crate has the crate's own name as its first.
                        if place == 0 && imported.first().is_some_and(|first| first == name) && imported.len() == 1 {
                            return None;
                        }
                        let (module, is_module) = self.end(&at, imported, depth + 1)?;
                        if !is_module || rest.is_empty() {
                            return Some((module, is_module));
                        }
                        return self.end(&module, rest, depth + 1);
                    } else if let Some(found) = self.brought(&at, name, depth) {
                        return self.end(&found, &path[place..], depth + 1);
                    } else {
                        // Made by a macro there, if the path has led there.
                        return (place > 0).then_some((at, false));
                    }
                }
            }
        }
        Some((at, true))
    }

    /// The module from which a `use …::*` of another brings a name.
    fn brought(&self, to: &Names, name: &str, depth: usize) -> Option<Names> {
        let globs = self.0[to].globs.iter().filter(|_| depth < 9);
        let modules = globs.filter_map(|glob| self.end(to, glob, depth + 1)).filter(|(_, is_module)| *is_module);
        modules.map(|(module, _)| module).find(|module| {
            let Module { defined, imported, .. } = &self.0[module];
            defined.contains(name) || imported.contains_key(name)
        })
    }

    /// The modules that each module needs.
    fn needs(&self) -> BTreeMap<&Names, BTreeSet<Names>> {
        let needs = |name: &Names, module: &Module| {
            let homes = module.named.iter().filter(|path| !path.is_empty()).filter_map(|path| self.home(name, path, 0));
            homes.filter(|home| home != name).collect()
        };
        self.0.iter().map(|(name, module)| (name, needs(name, module))).collect()
    }

    /// The modules that are in circles, each with those that it needs and that need it in turn.
    fn circles(&self) -> Vec<String> {
        let needs = self.needs();
        let reached = |from: &Names| {
            let mut reached = BTreeSet::new();
            let mut next: Vec<&Names> = needs[from].iter().collect();
            while let Some(name) = next.pop() {
                if reached.insert(name) {
                    next.extend(&needs[name]);
                }
            }
            reached
        };
        let reached: BTreeMap<&Names, BTreeSet<&Names>> = needs.keys().map(|name| (*name, reached(name))).collect();
        let text = |name: &Names| if name.is_empty() { "the root".to_owned() } else { name.join("::") };
        needs
            .iter()
            .filter(|(name, _)| reached[*name].contains(*name))
            .map(|(name, needs)| {
                let back = needs.iter().filter(|need| reached[need].contains(name));
                format!("{} needs {}", text(name), back.map(text).collect::<Vec<_>>().join(", "))
            })
            .collect()
    }
}

/// The text of each file below a folder, by its module.
fn collect(folder: &Path, module: &mut Names, files: &mut BTreeMap<Names, String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let name = path.file_stem().unwrap().to_string_lossy().into_owned();
        if path.is_dir() {
            // Programs are crates of their own.
            if name != "bin" {
                module.push(name);
                collect(&path, module, files);
                module.pop();
            }
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            let own = (!["lib", "main", "mod"].contains(&&*name)).then_some(name);
            files.insert(module.iter().cloned().chain(own).collect(), fs::read_to_string(&path).unwrap());
        }
    }
}

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
    let mut folders: Vec<_> =
        ["src/model", "xtask/src", "tests/e2e", "tests/figure", "tests/page", "tests/first_changes"]
            .map(|folder| root.join(folder))
            .into();
    folders.extend(fs::read_dir(root.join("crates")).unwrap().map(|entry| entry.unwrap().path().join("src")));
    folders.retain(|folder| !folder.ends_with("site/src"));
    let mut found = Vec::new();
    for folder in folders {
        let circles = Krate::read(&folder).circles();
        found.extend(
            circles.into_iter().map(|circle| format!("{}: {circle}", folder.strip_prefix(root).unwrap().display())),
        );
    }
    assert!(found.is_empty(), "circles:\n{}", found.join("\n"));
}
