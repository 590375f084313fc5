//! The real data load without a fault, and each broken variant in `fixtures/broken` is told for what it is.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::indexing_slicing, clippy::panic)]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use briefing::model::load::load;
use briefing::model::{Dataset, Date, Language, Record, Status};
use serde_json::Value;

/// What the design's section 4 says of the record: supporters, undated, absent.
const AT_STOPS: [(&str, [usize; 3]); 7] = [
    ("2018-11-12", [41, 26, 8]),
    ("2019-09-16", [68, 0, 7]),
    ("2019-11-12", [74, 0, 7]),
    ("2020-02-27", [78, 0, 7]),
    ("2020-11-20", [79, 0, 7]),
    ("2021-11-11", [80, 0, 6]),
    ("2022-01-11", [81, 0, 6]),
];

#[test]
fn the_real_data_load_in_both_languages() {
    for record in Language::ALL.map(record) {
        for (date, expected) in AT_STOPS {
            let date = Date::parse(date).unwrap();
            let count =
                |status| record.dataset.countries.iter().filter(|country| country.status(date) == status).count();
            let counted = [Status::Supporter, Status::Undated, Status::Absent].map(count);
            assert_eq!(counted, expected, "{date}");
        }
        assert_eq!(record.dataset.countries.len(), 195);
        assert_eq!(record.dossier.principles.len(), 9);
    }
}

#[test]
fn states_are_in_the_order_of_their_names() {
    for (language, expected) in [
        (Language::En, ["Colombia", "Comoros", "Costa Rica", "Côte d’Ivoire", "Croatia"]),
        (Language::Fr, ["Émirats arabes unis", "Équateur", "Érythrée", "Espagne", "Estonie"]),
    ] {
        let record = record(language);
        let names = record.dataset.countries.iter().map(|country| &*country.name);
        let shown: Vec<&str> = names.filter(|name| expected.contains(name)).collect();
        assert_eq!(shown, expected);
    }
}

#[test]
fn quotes_stand_in_their_sources() {
    for quote in record(Language::En).dataset.quotes {
        let text = read(&format!("texts/{}.txt", quote.source)).unwrap();
        for piece in quote.text.split("[…]") {
            assert!(text.contains(piece.trim()), "{}: {piece}", quote.id);
        }
        assert!(quote.text.contains(&*quote.stance_words), "{}", quote.id);
    }
}

#[test]
fn no_state_ever_loses_ground() {
    let days = (2018..=2022)
        .flat_map(|year| (1..=12).flat_map(move |month| (1..=31).filter_map(move |day| Date::new(year, month, day))));
    let days: Vec<Date> = days.filter(|date| *date >= Date::LAUNCH).collect();
    let rank = |status| match status {
        Status::Unnamed | Status::Absent => 0,
        Status::Undated => 1,
        Status::Supporter => 2,
    };
    for country in record(Language::En).dataset.countries {
        let ranks: Vec<u8> = days.iter().map(|date| rank(country.status(*date))).collect();
        assert!(ranks.is_sorted(), "{}", country.id);
    }
}

#[test]
fn the_data_block_carries_everything() {
    for language in Language::ALL {
        let dataset = record(language).dataset;
        let text = dataset.encode();
        assert!(!text.contains('<'));
        assert_eq!(Dataset::decode(&text), Ok(dataset));
    }
}

#[test]
fn a_damaged_data_block_is_refused_without_a_panic() {
    let text = record(Language::Fr).dataset.encode();
    for (line, (place, _)) in text.match_indices('\n').enumerate() {
        let (before, after) = text.split_at(place);
        // The last line may be cut: it has lost nothing but its end.
        assert!(Dataset::decode(before).is_err() || after == "\n", "cut after line {}", line + 1);
    }
    for place in (0..text.len()).step_by(499).filter(|place| text.is_char_boundary(*place)) {
        let (before, after) = text.split_at(place);
        // Whether this is still readable depends on the place; ending the app never is an answer.
        let _ = Dataset::decode(before);
        let _ = Dataset::decode(&format!("{before}\t\\{after}"));
        let _ = Dataset::decode(&format!("{before}{}", after.get(1..).unwrap_or_default()));
    }
}

#[test]
fn each_broken_variant_is_told_for_what_it_is() {
    let folder = root().join("tests/fixtures/broken");
    let mut wrong = Vec::new();
    let mut count = 0;
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let fixture: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let expected: Vec<String> = serde_json::from_value(fixture["expect"].clone()).unwrap();
        // Both languages are checked whichever is asked for; taking turns halves the time.
        let lines = faults(&fixture, Language::ALL[count % 2]);
        if lines != expected {
            wrong.push(format!("{}\n  found    {lines:#?}\n  expected {expected:#?}", path.display()));
        }
        count += 1;
    }
    assert!(count >= 20, "only {count} broken variants");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_faults_are_the_same_in_both_languages() {
    let fixture = fs::read_to_string(root().join("tests/fixtures/broken/several-at-once.json")).unwrap();
    let fixture = serde_json::from_str(&fixture).unwrap();
    assert_eq!(faults(&fixture, Language::En), faults(&fixture, Language::Fr));
}

fn record(language: Language) -> Record {
    load(&read, language).unwrap_or_else(|faults| {
        let lines: Vec<String> = faults.iter().map(ToString::to_string).collect();
        panic!("{} faults in data/:\n{}", lines.len(), lines.join("\n"))
    })
}

fn faults(fixture: &Value, language: Language) -> Vec<String> {
    let mut changed: BTreeMap<String, Option<String>> = BTreeMap::new();
    for change in fixture["changes"].as_array().unwrap() {
        let file = change["file"].as_str().unwrap();
        let text = changed.remove(file).unwrap_or_else(|| read(file)).unwrap();
        changed.insert(file.into(), apply(change, text));
    }
    let read = |file: &str| changed.get(file).cloned().unwrap_or_else(|| read(file));
    let faults = load(&read, language).expect_err("broken data were accepted");
    faults.iter().map(ToString::to_string).collect()
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

fn read(file: &str) -> Option<String> {
    fs::read_to_string(root().join("data").join(file)).ok()
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).to_path_buf()
}
