//! The published record passes every check of `verify`, and each falsification of a copy is found by the check that is
//! there for it, and by no other. Which records are falsified follows from the data.
#![cfg(feature = "interchange")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::fs;
use std::path::Path;

use content::load;
use model::{Language, Status};
use serde_json::{Value, json};
use verify::{Check, Files, Finding, Stated, Totals, verify};

/// The files as they are published.
fn published() -> Files {
    let data = Path::new(env!("CARGO_MANIFEST_DIR")).join("data");
    Files::gather(&|name| fs::read_to_string(data.join(name)).ok())
}

/// What the page says of them.
fn stated(files: &Files) -> Stated {
    let record = load(&|name| files.0.get(name).cloned(), Language::EN).unwrap();
    let totals = record.dataset.stops.iter().map(|stop| {
        let count = |status| record.dataset.with_status(status, stop.date).count();
        let totals: Totals = [Status::Supporter, Status::Undated, Status::Absent, Status::Unnamed].map(count);
        (stop.date.to_string(), totals)
    });
    Stated { digests: files.digests(), totals: totals.collect() }
}

#[test]
fn the_published_record_passes_every_check() {
    let files = published();
    let findings = verify(&files, &stated(&files));
    assert_eq!(findings.iter().map(|finding| finding.check).collect::<Vec<_>>(), Check::ALL);
    for finding in &findings {
        assert!(finding.holds(), "{finding:?}");
    }
}

/// A copy of the record that is falsified.
struct Forgery {
    files: Files,
    stated: Stated,
}

impl Forgery {
    fn edit(&mut self, file: &str, edit: impl FnOnce(&mut Vec<Value>)) {
        let text = self.files.0.get_mut(file).unwrap();
        let mut value: Value = serde_json::from_str(text).unwrap();
        edit(value.as_object_mut().unwrap().values_mut().find_map(Value::as_array_mut).unwrap());
        *text = value.to_string();
    }

    /// Changes the first record that is so.
    fn first(&mut self, file: &str, is_meant: impl Fn(&Value) -> bool, edit: impl FnOnce(&mut Value)) {
        self.edit(file, |records| edit(records.iter_mut().find(|record| is_meant(record)).unwrap()));
    }
}

type Falsify = fn(&mut Forgery);

const FALSIFICATIONS: [(&str, Check, Falsify); 28] = [
    ("a byte is added to a file", Check::Digests, |forgery| {
        // What the page states of the files stays.
        forgery.files.0.get_mut("sources.json").unwrap().push('\n');
    }),
    ("a file is cut", Check::Lists, |forgery| {
        let text = forgery.files.0.get_mut("themes.json").unwrap();
        *text = text.chars().take(text.chars().count() / 2).collect();
        // Nothing of it is left to name.
        forgery.edit("quotes.json", |quotes| {
            quotes.iter_mut().for_each(|quote| drop(quote.as_object_mut().unwrap().remove("themes")))
        });
        forgery.edit("principles.json", |all| {
            all.iter_mut().for_each(|one| drop(one.as_object_mut().unwrap().remove("themes")))
        });
    }),
    ("a record stands there twice", Check::Names, |forgery| {
        forgery.edit("speakers.json", |speakers| speakers.push(speakers[0].clone()));
    }),
    ("a source is named that is not there", Check::Links, |forgery| {
        forgery.first("events.json", |_| true, |event| event["sources"][0] = json!("X99"));
    }),
    ("an event moves the map to a day that is no stop", Check::Links, |forgery| {
        forgery.first(
            "events.json",
            |event| event["map_date"].is_string(),
            |event| event["map_date"] = json!("2018-11-14"),
        );
    }),
    ("a status loses its sources", Check::Sources, |forgery| {
        forgery.first("states.json", |_| true, |state| state["sources"] = json!([]));
    }),
    ("a sentence loses its sources", Check::Sources, |forgery| {
        forgery.first(
            "explainer.json",
            |_| true,
            |section| drop(section["sentences"][0].as_object_mut().unwrap().remove("sources")),
        );
    }),
    ("a position loses its sources", Check::Sources, |forgery| {
        forgery.first("conflicts.json", |_| true, |conflict| conflict["positions"][0]["sources"] = json!([]));
    }),
    ("a signatory loses its sources", Check::Sources, |forgery| {
        forgery.first(
            "states.json",
            |state| state["signatories"].is_array(),
            |state| state["signatories"][0]["sources"] = json!([]),
        );
    }),
    ("a word of a quote is changed", Check::Quotes, |forgery| {
        forgery.first(
            "quotes.json",
            |quote| quote["stance"] == "none",
            |quote| {
                quote["text"] = json!(format!("{}!", quote["text"].as_str().unwrap()));
            },
        );
    }),
    ("a quote is moved by a character", Check::Quotes, |forgery| {
        forgery.first(
            "quotes.json",
            |_| true,
            |quote| quote["range"][0] = json!(quote["range"][0].as_u64().unwrap() + 1),
        );
    }),
    ("the extract is changed", Check::Quotes, |forgery| {
        let text = forgery.files.0.get_mut("texts/S01.txt").unwrap();
        *text = text.replace("Dead On Arrival", "Alive On Arrival");
    }),
    ("a stance rests on words that were not said", Check::Stances, |forgery| {
        forgery.first(
            "quotes.json",
            |quote| quote["stance_words"].is_string(),
            |quote| quote["stance_words"] = json!("I love it"),
        );
    }),
    ("a day that does not exist", Check::Dates, |forgery| {
        forgery.first("CORRECTIONS.json", |_| true, |correction| correction["date"] = json!("2026-02-30"));
    }),
    ("a state may not have joined before it had", Check::Dates, |forgery| {
        forgery.first(
            "states.json",
            |state| state["id"] == "GIN",
            |state| state["joined"]["not_before"] = json!("2019-11-20"),
        );
    }),
    ("a French text is emptied", Check::Languages, |forgery| {
        forgery.first("principles.json", |_| true, |principle| principle["title"]["fr"] = json!(" "));
    }),
    ("an observer is called a member", Check::Members, |forgery| {
        forgery.first("states.json", |state| state["un"] == "observer", |state| state["un"] = json!("member"));
    }),
    ("a mark is taken from the map", Check::Marks, |forgery| {
        let text = forgery.files.0.get_mut("geo/atlas.tsv").unwrap();
        *text = text.lines().filter(|line| !line.starts_with("FRA\t")).map(|line| format!("{line}\n")).collect();
    }),
    ("a state is said to have joined later", Check::Totals, |forgery| {
        forgery.first(
            "states.json",
            |state| state["id"] == "SGP",
            |state| state["joined"]["not_after"] = json!("2019-02-24"),
        );
    }),
    ("the page states another total", Check::Totals, |forgery| {
        let totals = forgery.stated.totals.values_mut().next().unwrap();
        totals[0] += 1;
    }),
    ("the official list has a state more", Check::Official, |forgery| {
        forgery.first(
            "counts.json",
            |count| count["kind"] == "official",
            |count| {
                count["states"]["value"] = json!(count["states"]["value"].as_u64().unwrap() + 1);
                count["sum"] = json!(count["sum"].as_u64().unwrap() + 1);
            },
        );
    }),
    ("a sum is one more than its parts", Check::Sums, |forgery| {
        let has_sum_alone = |count: &Value| count["sum"].is_u64() && count["total"].is_null();
        forgery.first("counts.json", has_sum_alone, |count| count["sum"] = json!(count["sum"].as_u64().unwrap() + 1));
    }),
    ("a contradiction is not marked", Check::Contradictions, |forgery| {
        let is_marked = |count: &Value| count["contradiction"] == json!(true);
        forgery.first("counts.json", is_marked, |count| drop(count.as_object_mut().unwrap().remove("contradiction")));
    }),
    ("a conflict is not told", Check::Contradictions, |forgery| {
        let files = &forgery.files.0["counts.json"];
        let counts: Value = serde_json::from_str(files).unwrap();
        let count =
            counts["counts"].as_array().unwrap().iter().find(|count| count["contradiction"] == json!(true)).unwrap();
        let name = format!("{} {}", count["date"].as_str().unwrap(), count["source"].as_str().unwrap());
        forgery.edit("conflicts.json", |conflicts| {
            for conflict in conflicts.iter_mut().filter(|conflict| conflict["counts"].is_array()) {
                conflict["counts"].as_array_mut().unwrap().retain(|named| *named != json!(name));
                // It touches something still.
                conflict["states"] = json!(["FRA"]);
            }
        });
    }),
    ("a dispute is not told", Check::Disputes, |forgery| {
        forgery.edit("conflicts.json", |conflicts| {
            for conflict in conflicts.iter_mut().filter(|conflict| conflict["states"].is_array()) {
                conflict["states"] = json!(["FRA"]);
            }
        });
    }),
    ("a conflict has one side", Check::Conflicts, |forgery| {
        forgery.first("conflicts.json", |_| true, |conflict| conflict["positions"].as_array_mut().unwrap().truncate(1));
    }),
    ("a country has more firms than the list", Check::Supporters, |forgery| {
        forgery.first(
            "states.json",
            |state| state["supporters"].is_object(),
            |state| {
                for date in state["supporters"].as_object_mut().unwrap().values_mut() {
                    date["companies"] = json!(999);
                }
            },
        );
    }),
    ("a principle forgets an event", Check::Principles, |forgery| {
        let is_meant = |one: &Value| one["events"].as_array().is_some_and(|events| events.len() > 1);
        forgery.first("principles.json", is_meant, |one| drop(one["events"].as_array_mut().unwrap().remove(0)));
    }),
];

#[test]
fn each_falsification_turns_its_own_line_red_and_no_other() {
    let files = published();
    let page = stated(&files);
    for (name, check, falsify) in FALSIFICATIONS {
        let mut forgery = Forgery { files: files.clone(), stated: page.clone() };
        falsify(&mut forgery);
        if check != Check::Digests {
            // As if the build had been made of it: else this line would be red, too, whatever else is.
            forgery.stated.digests = forgery.files.digests();
        }
        let findings = verify(&forgery.files, &forgery.stated);
        let red: Vec<&Finding> = findings.iter().filter(|finding| !finding.holds()).collect();
        assert_eq!(red.iter().map(|finding| finding.check).collect::<Vec<_>>(), [check], "{name}: {red:#?}");
    }
}
