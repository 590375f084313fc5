//! The files of one crate, and which of them need which.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use crate::module::{Module, Names};

/// The files of a crate by their module.
pub struct Krate(BTreeMap<Names, Module>);

impl Krate {
    /// Those below a folder.
    pub fn read(folder: &Path) -> Krate {
        let mut files = BTreeMap::new();
        collect(folder, &mut Vec::new(), &mut files);
        Krate::new(files)
    }

    /// Those of these texts, by their module.
    pub fn new(files: BTreeMap<Names, String>) -> Krate {
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
    pub fn circles(&self) -> Vec<String> {
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
