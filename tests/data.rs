//! The data load without a fault, `data/record.txt` has their figures, and each broken variant in `fixtures/broken` is
//! reported as what it is. The variants are changes to `fixtures/record`, a frozen excerpt of the data with fewer sources,
//! so that an edit of `data/` breaks none of them.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use content::disk;
use content::load;
use expect_test::expect_file;
use model::{Dataset, Date, Language, Lines, Record, Stance, Status};
use serde_json::Value;

/// The one test that an edit of the data may fail: it shows what the edit does to the figures of the record.
#[test]
fn the_figures_are_those_on_record() {
    let [english, french] = Language::ALL.map(|language| figures(&record(language)));
    assert_eq!(english, french);
    // `UPDATE_EXPECT=1 cargo test --test data` writes them, or paste what a failure prints.
    expect_file!["../data/record.txt"].assert_eq(&english);
}

/// How many of each there are, and how the states stand at each stop.
fn figures(record: &Record) -> String {
    let Record { dataset, static_content, .. } = record;
    let mut text = String::from("The record in figures. After an edit: UPDATE_EXPECT=1 cargo test --test data\n\n");
    for (name, count) in [
        ("states", dataset.countries.len()),
        ("stops", dataset.stops.len()),
        ("events", dataset.events.len()),
        ("speakers", dataset.speakers.len()),
        ("quotes", dataset.quotes.len()),
        ("themes", dataset.themes.len()),
        ("principles", static_content.principles.len()),
        ("counts", static_content.counts.len()),
        ("sections", static_content.sections.len()),
        ("sources", static_content.sources.len()),
        ("corrections", static_content.corrections.len()),
        ("editions", static_content.editions.len()),
        ("conflicts", static_content.conflicts.len()),
    ] {
        text += &format!("{name} {count}\n");
    }
    for stance in Stance::ALL {
        let count = dataset.quotes.iter().filter(|quote| quote.stance == *stance).count();
        text += &format!("quotes {} {count}\n", stance.token());
    }
    for date in dataset.stops.iter().map(|stop| stop.date) {
        let counts = Status::ALL.iter().map(|status| format!("{} {}", status.token(), dataset.count(*status, date)));
        text += &format!("{date}: {}\n", counts.collect::<Vec<_>>().join(", "));
    }
    text
}

#[test]
fn states_are_in_the_order_of_their_names() {
    for (language, expected) in [
        (Language::EN, ["Colombia", "Comoros", "Costa Rica", "Côte d’Ivoire", "Croatia"]),
        (Language::FR, ["Émirats arabes unis", "Équateur", "Érythrée", "Espagne", "Estonie"]),
    ] {
        let record = record(language);
        let names = record.dataset.countries.iter().map(|country| &*country.name);
        let shown: Vec<&str> = names.filter(|name| expected.contains(name)).collect();
        assert_eq!(shown, expected);
    }
}

#[test]
fn quotes_stand_in_their_sources() {
    for quote in record(Language::EN).dataset.quotes {
        let text = read(&format!("texts/{}.txt", quote.source)).unwrap();
        for piece in quote.text.split("[…]") {
            assert!(text.contains(piece.trim()), "{}: {piece}", quote.id);
        }
        assert!(quote.text.contains(&*quote.stance_words), "{}", quote.id);
    }
}

#[test]
fn no_state_ever_loses_ground() {
    let countries = record(Language::EN).dataset.countries;
    // A status can change on these days only.
    let windows = countries.iter().filter_map(|country| country.joined);
    let mut days: Vec<Date> = windows.flat_map(|window| [window.not_before, window.not_after]).collect();
    days.push(Date::LAUNCH);
    days.sort_unstable();
    let rank = |status| match status {
        Status::Unnamed | Status::Absent => 0,
        Status::Undated => 1,
        Status::Supporter => 2,
    };
    for country in countries {
        let ranks: Vec<u8> = days.iter().map(|date| rank(country.status(*date))).collect();
        assert!(ranks.is_sorted(), "{}", country.id);
    }
}

#[test]
fn the_data_block_carries_everything() {
    for language in Language::ALL {
        let dataset = record(language).dataset;
        let text = whole(&dataset);
        assert!(!text.contains('<'));
        assert_eq!(decoded(&text), Some(dataset));
    }
}

#[test]
fn a_damaged_data_block_is_refused_without_a_panic() {
    let text = whole(&record(Language::FR).dataset);
    for (line, (place, _)) in text.match_indices('\n').enumerate() {
        let (before, after) = text.split_at(place);
        // The last line may be cut: it has lost nothing but its end.
        assert!(decoded(before).is_none() || after == "\n", "cut after line {}", line + 1);
    }
    for place in (0..text.len()).step_by(499).filter(|place| text.is_char_boundary(*place)) {
        let (before, after) = text.split_at(place);
        // Whether this is still readable depends on the place; ending the app never is an answer.
        let _ = decoded(before);
        let _ = decoded(&format!("{before}\t\\{after}"));
        let _ = decoded(&format!("{before}{}", after.get(1..).unwrap_or_default()));
    }
}

fn whole(dataset: &Dataset) -> String {
    dataset.encode() + &dataset.encode_texts()
}

fn decoded(text: &str) -> Option<Dataset> {
    let mut lines = Lines::from(text);
    let mut dataset = Dataset::decode(&mut lines).ok()?;
    dataset.decode_texts(&mut lines).ok()?;
    Some(dataset)
}

#[test]
fn each_broken_variant_is_reported_as_what_it_is() {
    let folder = root().join("tests/fixtures/broken");
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    let mut wrong = Vec::new();
    for path in paths {
        let fixture: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let expected: Vec<String> = serde_json::from_value(fixture["expect"].clone()).unwrap();
        // Both languages are checked whichever is asked for.
        let [english, french] = Language::ALL.map(|language| faults(&fixture, language));
        if english != expected || french != expected {
            wrong.push(format!("{}\n  found    {english:#?}\n  expected {expected:#?}", path.display()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_excerpt_that_the_variants_change_is_sound() {
    for language in Language::ALL {
        load(&excerpt, language).unwrap();
    }
}

fn record(language: Language) -> Record {
    disk::record(&root().join("data"), language).unwrap()
}

fn faults(fixture: &Value, language: Language) -> Vec<String> {
    let mut changed: BTreeMap<String, Option<String>> = BTreeMap::new();
    for change in fixture["changes"].as_array().unwrap() {
        let file = change["file"].as_str().unwrap();
        let text = changed.remove(file).unwrap_or_else(|| excerpt(file)).unwrap();
        changed.insert(file.into(), apply(change, text));
    }
    let read = |file: &str| changed.get(file).cloned().unwrap_or_else(|| excerpt(file));
    let faults = load(&read, language).expect_err("broken data were accepted");
    faults.0.iter().map(ToString::to_string).collect()
}

/// A change to one file: it is `missing`, or has another `text`, or `replace` puts one piece of text for another, or
/// the `record` of that name has fields that were `set` and `remove`d, or stands there again (`repeat`), or `delete`s it.
fn apply(change: &Value, text: String) -> Option<String> {
    if change.get("missing").is_some() {
        return None;
    }
    if let Some(text) = change.get("text") {
        return Some(text.as_str().unwrap().into());
    }
    if let Some([from, to]) = change.get("replace").and_then(Value::as_array).map(Vec::as_slice) {
        let (from, to) = (from.as_str().unwrap(), to.as_str().unwrap());
        assert!(text.contains(from), "{from:?} is not in {}", change["file"]);
        return Some(text.replacen(from, to, 1));
    }
    let mut file: Value = serde_json::from_str(&text).unwrap();
    let records = file.as_object_mut().unwrap().values_mut().find_map(Value::as_array_mut).unwrap();
    let is_meant =
        |record: &Value| ["id", "number", "date", "source"].iter().any(|key| record[key] == change["record"]);
    let place = records.iter().position(is_meant).unwrap_or_else(|| panic!("no record {}", change["record"]));
    for (path, value) in change.get("set").and_then(Value::as_object).into_iter().flatten() {
        *field(&mut records[place], path) = value.clone();
    }
    for path in change.get("remove").and_then(Value::as_array).into_iter().flatten() {
        let (parent, name) = path.as_str().unwrap().rsplit_once('.').unwrap_or(("", path.as_str().unwrap()));
        field(&mut records[place], parent).as_object_mut().unwrap().remove(name).unwrap();
    }
    if change.get("repeat").is_some() {
        records.push(records[place].clone());
    }
    if change.get("delete").is_some() {
        records.remove(place);
    }
    Some(file.to_string())
}

/// The place of a path such as `sentences.2.fr` (lists count from 1), made if it is not there.
fn field<'a>(record: &'a mut Value, path: &str) -> &'a mut Value {
    path.split('.').filter(|name| !name.is_empty()).fold(record, |value, name| match value {
        Value::Array(list) => &mut list[name.parse::<usize>().unwrap() - 1],
        object => &mut object[name],
    })
}

/// The texts and the map are those of `data/`: texts only grow, and the map is made.
fn excerpt(file: &str) -> Option<String> {
    fs::read_to_string(root().join("tests/fixtures/record").join(file)).ok().or_else(|| read(file))
}

fn read(file: &str) -> Option<String> {
    disk::file(&root().join("data"), file)
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}
