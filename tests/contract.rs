//! What Rust and the scripts of `static/` share is spelled in one place: found here is whatever is spelled by hand, and what
//! the documents do not say.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use contract::{Failure, Flag, Message, OBJECT, PREFIX, Part, SectionId};
use view_state::{Control, Key};

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: impl AsRef<Path>) -> String {
    fs::read_to_string(root().join(path)).unwrap()
}

/// Every file below a folder with this ending.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.extension().is_some_and(|extension| extension == ending) {
            found.push(path);
        }
    }
    found
}

/// What of a file is code: without lines of comment, and in Rust without the tests, which stand last.
fn code(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let code = text.split("#[cfg(test)]\nmod tests").next().unwrap_or_default();
    let is_code = |line: &&str| !["//", "/*", "*"].iter().any(|sign| line.trim_start().starts_with(sign));
    code.lines().filter(is_code).map(|line| format!("{line}\n")).collect()
}

fn words<T: Copy>(all: &[T], word: fn(T) -> &'static str) -> Vec<&'static str> {
    all.iter().map(|it| word(*it)).collect()
}

/// Where a script has a word of the contract that is not in a place for the build to fill: in quotes, as the name of a control,
/// before a value in an address, or as a name within an object.
fn strays(code: &str) -> Vec<String> {
    let mut forms = Vec::new();
    for code in words(Failure::ALL, Failure::token) {
        forms.push(format!("\"{code}\""));
    }
    let keys = [words(Key::ALL, Key::token), words(Flag::ALL, Flag::token)].concat();
    for key in &keys {
        forms.extend([format!("\"{key}\""), format!("'{key}'"), format!("[name={key}]"), format!("\n    {key}: (")]);
    }
    for key in keys.into_iter().chain(words(Control::ALL, Control::token)) {
        forms.extend(["\"", "'", "#", "&", "`"].map(|sign| format!("{sign}{key}=")));
    }
    // In which a frame marks how it is to look.
    forms.extend(words(Flag::ALL, Flag::token).into_iter().map(|flag| format!("dataset.{flag}")));
    // An event of the browser's own has the name of a failure, and a state of the page that of a flag.
    let code = ["Listener(\"load\"", "app === \"static\"", "app = \"static\""]
        .iter()
        .fold(code.to_owned(), |code, it| code.replace(it, ""));
    forms.retain(|form| code.contains(form));
    if code.contains(PREFIX) {
        forms.push(PREFIX.to_owned());
    }
    forms
}

#[test]
fn no_script_spells_a_word_of_the_contract_by_hand() {
    for (code, is_stray) in [
        ("fail(\"bad-wasm\")", true),
        ("addEventListener(\"load\", start)", false),
        ("because(\"load\")(it)", true),
        ("type: \"paris-call:ready\"", true),
        ("location.hash = \"#view=\" + view", true),
        ("page.dataset.static", true),
        ("const OWN = {\n    plain: (value) => value }", true),
        ("fail(\"@failure.load\")", false),
    ] {
        assert_eq!(!strays(code).is_empty(), is_stray, "{code}");
    }
    let folder = root().join("static");
    for path in [files(&folder, "js"), files(&folder, "php")].concat() {
        assert_eq!(strays(&code(&path)), Vec::<String>::new(), "{}", path.display());
    }
}

#[test]
fn no_file_of_rust_spells_a_code_or_a_message_by_hand() {
    let compound = words(Failure::ALL, Failure::token).into_iter().filter(|code| code.contains('-'));
    let spelled: Vec<String> = compound.map(|code| format!("\"{code}\"")).chain([PREFIX.to_owned()]).collect();
    let mut in_the_contract = 0;
    // Tests and their machinery, `webtest`, spell for themselves what others rely on.
    let all = ["src", "xtask/src", "crates"].iter().flat_map(|folder| files(&root().join(folder), "rs"));
    for path in all.filter(|path| !path.starts_with(root().join("crates/webtest"))) {
        let code = code(&path);
        for word in spelled.iter().filter(|word| code.contains(*word)) {
            assert!(path.starts_with(root().join("crates/contract")), "{}: {word}", path.display());
            in_the_contract += 1;
        }
    }
    assert_eq!(in_the_contract, spelled.len());
}

/// The names that a text has after each occurrence of something.
fn names_after<'a>(text: &'a str, start: &str) -> impl Iterator<Item = &'a str> {
    let name = |rest: &'a str| &rest[..rest.find(|sign: char| !sign.is_alphanumeric()).unwrap_or(rest.len())];
    text.split(start).skip(1).map(name).collect::<Vec<_>>().into_iter()
}

/// The names within the braces that stand before or after something.
fn names_within(braces: &str) -> impl Iterator<Item = &str> {
    braces.split(',').map(|name| name.split(':').next().unwrap_or_default().trim()).filter(|name| !name.is_empty())
}

#[test]
fn all_that_hangs_on_the_window_is_in_the_contract_and_used() {
    let object = format!("window.{OBJECT}");
    let mut used: BTreeSet<String> = BTreeSet::new();
    for path in files(&root().join("static"), "js") {
        let code = code(&path);
        used.extend(names_after(&code, &format!("{object}.")).map(str::to_owned));
        if let Some((_, rest)) = code.split_once(&format!("{object} = {{")) {
            used.extend(names_within(rest.split('}').next().unwrap_or_default()).map(str::to_owned));
        }
        if let Some((before, _)) = code.split_once(&format!("}} = {object};")) {
            used.extend(names_within(before.rsplit('{').next().unwrap_or_default()).map(str::to_owned));
        }
    }
    for path in files(&root().join("src/platform"), "rs") {
        used.extend(names_after(&code(&path), &format!("js_namespace = {OBJECT}, js_name = ")).map(str::to_owned));
    }
    let known: BTreeSet<String> = Part::ALL.iter().map(|part| part.token().to_owned()).collect();
    assert_eq!(used, known);
}

/// Both hold a table of what each key may be; a key that it lacks would be taken for nothing.
#[test]
fn the_scripts_that_read_addresses_know_every_key() {
    for (file, quote) in [("static/repair.js", '"'), ("static/wordpress/paris-call.php", '\'')] {
        let table = read(file);
        for key in words(Key::ALL, Key::token) {
            let entry = format!("{quote}@key.{key}{quote}");
            assert!(table.lines().any(|line| line.trim_start().starts_with(&entry)), "{file}: {entry} is missing");
        }
    }
}

#[test]
fn the_documents_name_what_others_may_rely_on() {
    let (embedding, contract) = (read("EMBEDDING.md"), read("docs/CONTRACT.md"));
    let keys = words(Key::ALL, Key::token);
    for word in keys.iter().chain(&words(Flag::ALL, Flag::token)) {
        assert!(embedding.contains(&format!("`{word}`")), "EMBEDDING.md: {word}");
    }
    for message in Message::ALL {
        assert!(embedding.contains(&message.kind()), "EMBEDDING.md: {}", message.kind());
    }
    let grammar = contract.lines().find(|line| line.starts_with("`#view=")).unwrap();
    let named: Vec<&str> = grammar.split(['#', '&']).skip(1).filter_map(|pair| pair.split('=').next()).collect();
    assert_eq!(named, keys, "docs/CONTRACT.md, in the order of printing");
    // The answer is part of the opening, and nobody links to it.
    for section in SectionId::ALL.iter().filter(|section| **section != SectionId::Answer) {
        assert!(contract.contains(&format!("`{}`", section.link())), "docs/CONTRACT.md: {}", section.link());
    }
}
