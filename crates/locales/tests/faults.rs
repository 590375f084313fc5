//! What is wrong in the words of a language is named, with its file and its message, and what to do.
#![allow(clippy::unwrap_used, clippy::indexing_slicing)]

use locales::{Set, languages, read, rust};
use std::fs;
use std::path::{Path, PathBuf};

const SETS: [Set; 1] = [Set { prefix: "app", name: "Words", forms: true }];
const ENGLISH: &str = "# On a button.\napp-play = Play\napp-on-a-day = on { $day }\n";
const FRENCH: &str = "app-on-a-day = le { $day }\napp-play = Lecture\n";

/// A folder with these two files.
fn folder(name: &str, english: &str, french: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    fs::create_dir_all(&folder).unwrap();
    fs::write(folder.join("en.ftl"), english).unwrap();
    fs::write(folder.join("fr.ftl"), french).unwrap();
    folder
}

fn faults(name: &str, english: &str, french: &str) -> Vec<String> {
    let read = read(&folder(name, english, french)).and_then(|locales| rust(&locales, &SETS));
    read.err().unwrap_or_default().iter().map(ToString::to_string).collect()
}

#[test]
fn sound_files_become_words_in_the_order_of_the_reference() {
    let locales = read(&folder("sound", ENGLISH, FRENCH)).unwrap();
    let rust = rust(&locales, &SETS).unwrap();
    let wanted = r#"words! {
    Words {
        #[doc = "On a button.\n\n“Play”"]
        play,
        #[doc = "“on {day}”"]
        on_a_day,
    }
    "en" {
        play: "Play",
        on_a_day: "on {day}",
    }
    "fr" {
        on_a_day: "le {day}",
        play: "Lecture",
    }
}
"#;
    assert_eq!(rust, wanted);
}

#[test]
fn blanks_in_quotation_marks_and_no_break_spaces_are_kept() {
    let locales = read(&folder("blanks", "app-colon = {\": \"}\n", "app-colon = \u{a0}:\u{202f}\n")).unwrap();
    let texts: Vec<&str> = locales.iter().flat_map(|locale| &locale.messages).map(|message| &*message.text).collect();
    assert_eq!(texts, [": ", "\u{a0}:\u{202f}"]);
}

#[test]
fn each_fault_is_named_with_its_remedy() {
    let table = [
        (
            "missing",
            ENGLISH.to_owned(),
            FRENCH.replace("app-play = Lecture\n", ""),
            "locales/fr.ftl: app-play: is missing; translate “Play”",
        ),
        (
            "extra",
            ENGLISH.to_owned(),
            format!("{FRENCH}app-stop = Halte\n"),
            "locales/fr.ftl: app-stop: is in no other language; delete it, or add it to locales/en.ftl",
        ),
        (
            "unknown",
            ENGLISH.to_owned(),
            FRENCH.replace("Lecture", "Lecture de { $name }"),
            "locales/fr.ftl: app-play: $name is no variable of it; use only those that locales/en.ftl has in it",
        ),
        (
            "lacks",
            ENGLISH.to_owned(),
            FRENCH.replace("le { $day }", "alors"),
            "locales/fr.ftl: app-on-a-day: $day is missing; write { $day } where it belongs",
        ),
        (
            "chooses",
            ENGLISH.to_owned(),
            FRENCH.replace("le { $day }", "le { $day }{ $day ->\n   *[other] x\n }"),
            "locales/fr.ftl: app-on-a-day: chooses by $day; let locales/en.ftl choose by it, too, if it is a number: { $day -> *[other] … }",
        ),
        (
            "twice",
            ENGLISH.to_owned(),
            format!("{FRENCH}app-play = Jouer\n"),
            "locales/fr.ftl: app-play: is there twice; delete one",
        ),
        (
            "brace",
            ENGLISH.replace("Play", "{\"{\"}"),
            FRENCH.to_owned(),
            "locales/en.ftl: app-play: holds a brace that is no variable, or a bar; write another sign",
        ),
        (
            "lines",
            ENGLISH.to_owned(),
            FRENCH.replace("Lecture", "Lec\n    ture"),
            "locales/fr.ftl: app-play: has more than one line; write it as one",
        ),
        (
            "set",
            format!("{ENGLISH}pause = Pause\n"),
            format!("{FRENCH}pause = Pause\n"),
            "locales/en.ftl: pause: is in no set; let its name begin with one of app-",
        ),
        (
            "junk",
            ENGLISH.to_owned(),
            format!("{FRENCH}what is this\n"),
            "locales/fr.ftl: line 3: Expected a token starting with \"=\"",
        ),
    ];
    for (name, english, french, wanted) in table {
        let found = faults(name, &english, &french);
        assert!(found.iter().any(|fault| fault == wanted), "{name}: {found:#?}");
    }
    assert_eq!(faults("none", ENGLISH, FRENCH), [""; 0]);
}

#[test]
fn all_faults_are_named_in_one_run() {
    let found = faults("several", ENGLISH, "app-stop = Halte\n");
    assert_eq!(found.len(), 3, "{found:#?}");
}

#[test]
fn variants_by_plural_category_become_one_text_with_the_default_last() {
    let english = "desk-days = { $count ->\n   *[other] { $count } days\n    [one] a day\n }.\n";
    let french = "desk-days = { $count } jours.\n";
    let locales = read(&folder("variants", english, french)).unwrap();
    let texts: Vec<&str> = locales.iter().flat_map(|locale| &locale.messages).map(|message| &*message.text).collect();
    assert_eq!(texts, ["{count|one=a day|{count} days}.", "{count} jours."]);
    let found = faults("category", &english.replace("[one]", "[single]"), french);
    assert!(found[0].starts_with("locales/en.ftl: desk-days: has a variant for no plural category"), "{found:?}");
}

#[test]
fn a_set_of_the_app_takes_forms_of_a_word_and_no_choice_within_a_sentence() {
    let english = "app-day = { $count ->\n    [one] day\n   *[other] days\n }\n";
    let french = "app-day = { $count ->\n    [few] jours\n   *[other] jours\n    [one] jour\n }\n";
    let rust = rust(&read(&folder("forms", english, french)).unwrap(), &SETS).unwrap();
    assert!(rust.contains("day: \"days|1day\","), "{rust}");
    assert!(rust.contains("day: \"jours|fjours|1jour\","), "{rust}");
    let both = ["en", "fr"].map(|tag| {
        let remedy = "let all of it be one choice between words, without variables";
        format!("locales/{tag}.ftl: app-day: chooses within a sentence; {remedy}")
    });
    for (name, from, to) in [("ends", "days\n }", "days\n }."), ("holds", "days", "{ $count } days")] {
        let wrong = english.replace(from, to);
        assert_eq!(faults(name, &wrong, &wrong), both);
    }
    let nested = english.replace("*[other] days", "*[other] { $count ->\n       *[other] days\n    }");
    assert_eq!(faults("nested", &nested, &nested), both);
    let remedy = "has a variable, though the number stands beside it; leave the number out";
    assert_eq!(
        faults("number", english, "app-day = { $count } jours\n"),
        [format!("locales/fr.ftl: app-day: {remedy}")]
    );
    assert_eq!(faults("one form", english, "app-day = jour\n"), [""; 0]);
}

#[test]
fn what_a_language_says_of_itself_is_checked() {
    const HEAD: &str = "locale-name = English\nlocale-open-graph = en_GB\nlocale-direction = ltr\nlocale-months = a b c d e f g h i j k l\n\
        locale-first-day = 1\nlocale-day = { $day } { $month }\nlocale-day-of-year = { $day }\nlocale-month = { $month }\nlocale-thousands = ,\n";
    let said = |name: &str, english: &str| {
        let said = read(&folder(name, english, english)).and_then(|locales| languages(&locales));
        said.map_err(|faults| faults.iter().map(ToString::to_string).collect::<Vec<_>>())
    };
    let rust = said("head", HEAD).unwrap();
    assert!(
        rust.contains(
            "    FR = {\n        index: 1, tag: \"fr\", folder: \"fr/\", path_to_root: \"../\", ending: \".fr\",\n"
        ),
        "{rust}"
    );
    for (name, from, to, fault) in [
        ("direction", "ltr", "up", "locale-direction: “up” is no direction; write ltr or rtl"),
        (
            "months",
            " k l",
            "",
            "locale-months: names 10 months; write twelve with a blank between them; within a name, a no-break space",
        ),
        ("first-day", "locale-first-day = 1\n", "", "locale-first-day: is missing; add it at the head of the file"),
        (
            "more",
            "locale-name",
            "locale-more = x\nlocale-name",
            "locale-more: says nothing that is known of a language; delete it",
        ),
    ] {
        let faults = said(name, &HEAD.replace(from, to)).unwrap_err();
        assert_eq!(faults, [format!("locales/en.ftl: {fault}"), format!("locales/fr.ftl: {fault}")], "{name}");
    }
}
