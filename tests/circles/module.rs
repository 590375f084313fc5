//! What one file defines, brings in and names.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::{TokenStream, TokenTree};
use syn::visit::{self, Visit};
use syn::{Item, UseTree, Visibility};

/// The names from the crate's root to a module, or to something in it.
pub type Names = Vec<String>;

/// What one file says.
#[derive(Default)]
pub struct Module {
    /// What it defines.
    pub defined: BTreeSet<String>,
    /// What a `use` makes of a name: where it leads.
    pub imported: BTreeMap<String, Names>,
    /// Where `use …::*` leads.
    pub globs: Vec<Names>,
    /// Paths that its code names.
    pub named: Vec<Names>,
}

impl Module {
    /// Reads a file, and which of its modules are for tests alone.
    pub fn read(text: &str) -> (Module, Vec<String>) {
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
