//! Scripts as they are delivered: with the words of the contract in their places, and short, since every page or article
//! carries them.

use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use contract::{Failure, Flag, Message, PREFIX, SectionId, VERSION};
use model::{Language, Status};
use view_state::{Control, Key, Scheme, TO_RECORD, View};

use project::Project;
use project::step;

use super::{languages, read};

/// A script of `static/` as pages carry it.
pub fn delivered(project: &Project, name: &str) -> Result<String> {
    shortened(project, name, &source(project, name)?)
}

/// A script of `static/` with the words of the contract in their places.
pub fn source(project: &Project, name: &str) -> Result<String> {
    filled(&read(&project.root.join("static").join(name))?).with_context(|| format!("static/{name}"))
}

/// A script of a name as terser makes it shorter.
pub fn shortened(project: &Project, name: &str, script: &str) -> Result<String> {
    let folder = project.target().join("scripts");
    fs::create_dir_all(&folder)?;
    let draft = folder.join(name);
    fs::write(&draft, script).with_context(|| format!("cannot write {}", draft.display()))?;
    minified(project, &draft)
}

/// A script as terser makes it shorter, which saves a tenth of it after brotli, too.
pub fn minified(project: &Project, script: &Path) -> Result<String> {
    let mut command = project.command("terser");
    // Twice, as the second pass drops what the first has inlined. Nothing that would change what a script does.
    command.arg(script).args(["--ecma", "2020", "--mangle", "--compress", "passes=2"]);
    let remedy = "the lines above say where it is no JavaScript; `cargo xtask setup` installs terser";
    Ok(format!(
        "{}\n",
        step::run(&format!("Shortening {}", script.file_name().unwrap_or_default().display()), &mut command, remedy)?
            .trim_end()
    ))
}

/// A script without its comments, which stand on lines of their own there, and without its indentation.
pub fn strip_comments(script: &str) -> String {
    let lines = script.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with("//"));
    lines.map(|line| format!("{line}\n")).collect()
}

/// A text with what the places in it stand for, such as `@failure.load`: a word that the contract does not have stops the
/// build. What is no text stands there in quotes, so that the script is JavaScript before, too.
pub fn filled(text: &str) -> Result<String> {
    let mut pieces = text.split('@');
    let mut out = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let end = piece.find(|sign: char| !(sign.is_ascii_alphabetic() || ".-".contains(sign))).unwrap_or(piece.len());
        let (place, rest) = piece.split_at(end);
        if !place.contains('.') {
            out.push('@');
            out += piece;
        } else if let Some(word) = word(place) {
            out += &word;
            out += rest;
        } else if let (Some(value), Some(_)) = (value(place), out.strip_suffix('"')) {
            out.pop();
            out += &value;
            out += rest.strip_prefix('"').with_context(|| format!("the value @{place} is not alone in its quotes"))?;
        } else {
            bail!("the contract (crates/contract, crates/view_state/src/key.rs) has no @{place}");
        }
    }
    Ok(out)
}

/// What a place stands for: a concept and one of its words, whose spelling is checked so, or `or` for all of them in a
/// regular expression.
fn word(place: &str) -> Option<String> {
    let (concept, word) = place.split_once('.')?;
    let or = |words: &mut dyn Iterator<Item = &'static str>| words.collect::<Vec<_>>().join("|");
    let views = View::ALL.iter().filter(|view| **view != View::All).map(|view| view.token());
    let schemes = Scheme::ALL.iter().filter(|scheme| **scheme != Scheme::Auto).map(|scheme| scheme.token());
    let switches = || Flag::switches().map(Flag::token);
    Some(match (concept, word) {
        ("failure", code) => Failure::from_token(code)?.token().to_owned(),
        ("message", "prefix") => PREFIX.to_owned(),
        ("message", name) => Message::from_token(name)?.token().to_owned(),
        ("type", name) => Message::from_token(name)?.kind(),
        ("flag", "set") => Flag::SET.to_owned(),
        ("flag", name) => Flag::from_token(name)?.token().to_owned(),
        ("flags", "or") => or(&mut Flag::ALL.iter().map(|flag| flag.token())),
        ("switches", "list") => format!("'{}'", switches().collect::<Vec<_>>().join("', '")),
        ("switches", "or") => or(&mut switches()),
        ("key", name) => Key::from_token(name)?.token().to_owned(),
        ("keys", "or") => or(&mut Key::ALL.iter().map(|key| key.token())),
        ("status", name) => Status::from_token(name)?.token().to_owned(),
        ("control", name) => Control::from_token(name)?.token().to_owned(),
        ("view", name) => View::from_token(name)?.token().to_owned(),
        ("views", "or") => or(&mut views.into_iter()),
        ("schemes", "or") => or(&mut schemes.into_iter()),
        ("section", id) => SectionId::from_token(id)?.token().to_owned(),
        ("address", "record") => TO_RECORD.to_owned(),
        ("language", "default") => Language::default().tag().to_owned(),
        ("folders", "or") => languages::folders(),
        ("folders", "names") => languages::tags(),
        ("endings", "or") => languages::endings(),
        ("titles", "or") => languages::titles(),
        // The quote first, which a card has in its file's name, and the flags last, which stay whatever is chosen: in the order in
        // which snippets have them, or a frame that has loaded would be sent to the same place again.
        ("element", "attributes") => {
            let others = Key::ALL.iter().filter(|key| **key != Key::Quote);
            let keys = [Key::Quote].iter().chain(others).map(|key| key.token());
            keys.chain(switches()).collect::<Vec<_>>().join(" ")
        }
        _ => return None,
    })
}

/// What a place stands for that is no text, as JavaScript.
fn value(place: &str) -> Option<String> {
    Some(match place {
        "message.version" => VERSION.to_string(),
        "element.switches" => Flag::switches().count().to_string(),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::filled;

    /// What other parts of the build put into a script, and have checked there.
    const FILLED_ELSEWHERE: [&str; 4] = ["heights", "names", "page", "signatories"];

    #[test]
    fn places_are_filled_by_the_contract_and_what_it_lacks_stops_the_build() {
        let text = r#"fail("@failure.load"); say({ type: "@type.hello", version: "@message.version" }, "@heights")"#;
        let wanted = r#"fail("load"); say({ type: "paris-call:hello", version: 1 }, "@heights")"#;
        assert_eq!(filled(text).unwrap(), wanted);
        for wrong in ["\"@failure.broken\"", "@key.wiev=", "\"@message.versions\"", "\"a @message.version\""] {
            assert!(filled(wrong).is_err(), "{wrong}");
        }
    }

    #[test]
    fn no_script_has_a_place_that_nobody_fills() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../../static");
        let scripts = crate::files(&folder).unwrap();
        let mut scripts = scripts.iter().filter(|path| path.extension().is_some_and(|it| it == "js")).peekable();
        assert!(scripts.peek().is_some());
        for path in scripts {
            let script = filled(&crate::read(path).unwrap()).unwrap();
            for piece in script.split('@').skip(1) {
                let place = piece.split('"').next().unwrap();
                // A rule of a style sheet in the script.
                if place.starts_with("media ") {
                    continue;
                }
                assert!(FILLED_ELSEWHERE.contains(&place), "{}: @{place}", path.display());
            }
        }
    }
}
