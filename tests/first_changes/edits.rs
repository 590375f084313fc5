//! The changes. Which record each is made to follows from the data.

use serde_json::{Value, json};

use super::copy::Copy;

/// Makes a change and says what is then to be seen.
pub type Edit = fn(&mut Copy) -> Change;

pub const CHANGES: [(&str, Edit); 17] = [
    ("a quote more", adds_a_quote),
    ("a quote less", removes_a_quote),
    ("an event more", adds_an_event),
    ("an event less", removes_an_event),
    ("a source more", adds_a_source),
    ("a source less", removes_a_source),
    ("a count more", adds_a_count),
    ("a count less", removes_a_count),
    ("a speaker more", adds_a_speaker),
    ("a speaker less", removes_a_speaker),
    ("a theme more", adds_a_theme),
    ("a theme less", removes_a_theme),
    ("a stop more", adds_a_stop),
    ("a stop less", removes_a_stop),
    ("a launch supporter more", adds_a_launch_supporter),
    ("a launch supporter less", removes_a_launch_supporter),
    ("a correction", corrects_an_event),
];

/// A change of the data, and what is to be read of it on the page: some pieces of markup, and some that are gone.
pub struct Change {
    pub shows: Vec<String>,
    pub hides: Vec<String>,
}

fn shows(markup: impl Into<String>) -> Change {
    Change { shows: vec![markup.into()], hides: Vec::new() }
}

fn hides(markup: impl Into<String>) -> Change {
    Change { shows: Vec::new(), hides: vec![markup.into()] }
}

/// Words in both languages.
fn words(text: &str) -> Value {
    json!({ "en": text, "fr": text })
}

fn quote(data: &Copy, id: &str, speaker: &str, theme: &str) -> Value {
    // The first words of a quote of the first article, since words must stand in their source.
    let whole = data.find("quotes", |quote| quote["source"] == "S01");
    let text: String = whole["text"].as_str().unwrap().chars().take(30).collect();
    let text = text.trim_end();
    let start = whole["range"][0].as_u64().unwrap();
    let range = [start, start + text.chars().count() as u64];
    json!({ "id": id, "speaker": speaker, "date": "2018-11-14", "source": "S01", "range": range, "text": text,
        "themes": [theme], "stance": "mixed", "stance_words": text })
}

fn of_first(data: &Copy, list: &str) -> String {
    data.find(list, |_| true)["id"].as_str().unwrap().to_owned()
}

fn adds_a_quote(data: &mut Copy) -> Change {
    let quote = quote(data, "first-change", &of_first(data, "speakers"), &of_first(data, "themes"));
    data.add("quotes", quote);
    shows("data-quote=\"first-change\"")
}

fn removes_a_quote(data: &mut Copy) -> Change {
    let of_others = data.list("quotes").to_vec();
    let quote =
        data.find("quotes", |quote| of_others.iter().filter(|other| other["speaker"] == quote["speaker"]).count() > 1);
    data.remove("quotes", &quote["id"]);
    hides(format!("data-quote={}", quote["id"]))
}

/// In a year that no heading names yet.
fn adds_an_event(data: &mut Copy) -> Change {
    let years = data.list("events").iter().map(|event| event["date"].as_str().unwrap()[..4].parse::<u16>().unwrap());
    let year = years.max().unwrap() + 1;
    data.add(
        "events",
        json!({ "id": "first-change", "date": format!("{year}-03-01"), "title": words("A first change"),
            "text": words("It happened."), "category": "un", "phase": "after", "sources": [of_first(data, "sources")] }),
    );
    Change { shows: vec!["data-event=\"first-change\"".into(), format!("{year} (")], hides: Vec::new() }
}

fn removes_an_event(data: &mut Copy) -> Change {
    let event = data.find("events", |_| true);
    data.remove("events", &event["id"]);
    hides(format!("data-event={}", event["id"]))
}

fn adds_a_source(data: &mut Copy) -> Change {
    data.add(
        "sources",
        json!({ "id": "X99", "title": "A first change", "publisher": "Nobody", "date": "2027-03",
        "url": "https://example.org/", "seen": "excerpt", "supports": words("Nothing.") }),
    );
    shows("source-X99\"")
}

fn removes_a_source(data: &mut Copy) -> Change {
    // One that is nowhere alone, and that nobody is quoted from nor counts by.
    let used_alone = |data: &Copy, id: &Value| {
        let only = json!([id]).to_string();
        let single = format!("\"source\":{id}");
        data.lists().any(|(list, text)| list != "sources" && (text.contains(&only) || text.contains(&single)))
    };
    let source = data.find("sources", |source| !used_alone(data, &source["id"]));
    data.remove("sources", &source["id"]);
    hides(format!("source-{}\"", source["id"].as_str().unwrap()))
}

fn adds_a_count(data: &mut Copy) -> Change {
    data.add(
        "counts",
        json!({ "date": "2027-03-01", "source": of_first(data, "sources"), "kind": "news",
        "total": { "value": 98_765, "qualifier": "exact" }, "note": words("A first change.") }),
    );
    shows("A first change.")
}

fn removes_a_count(data: &mut Copy) -> Change {
    // The note of one that no other has.
    let counts = data.list("counts").to_vec();
    let count = data.find("counts", |count| {
        count["note"].is_object() && counts.iter().filter(|other| other["note"] == count["note"]).count() == 1
    });
    data.retain("counts", |other| *other != count);
    let name = ["date", "source"].iter().filter_map(|key| count[key].as_str()).collect::<Vec<_>>().join(" ");
    data.forget("counts", &name.into());
    hides(format!("<td>{}</td>", count["note"]["en"].as_str().unwrap()))
}

fn adds_a_speaker(data: &mut Copy) -> Change {
    data.add("speakers", json!({ "id": "newcomer", "name": "Nora Newcomer", "role": "editor", "sources": ["S01"] }));
    let quote = quote(data, "newcomer-1", "newcomer", &of_first(data, "themes"));
    data.add("quotes", quote);
    shows("Nora Newcomer")
}

fn removes_a_speaker(data: &mut Copy) -> Change {
    let speaker = data.find("speakers", |_| true);
    let quotes: Vec<Value> =
        data.list("quotes").iter().filter(|quote| quote["speaker"] == speaker["id"]).cloned().collect();
    quotes.iter().for_each(|quote| data.remove("quotes", &quote["id"]));
    data.remove("speakers", &speaker["id"]);
    hides(format!("<option value={}", speaker["id"]))
}

fn adds_a_theme(data: &mut Copy) -> Change {
    data.add("themes", json!({ "id": "first-change", "label": words("A first change") }));
    let quote = data.find("quotes", |_| true);
    data.set("quotes", &quote["id"], "themes", json!(["first-change"]));
    shows("#theme=first-change\"")
}

fn removes_a_theme(data: &mut Copy) -> Change {
    let theme = data.find("themes", |theme| {
        let alone = json!([theme["id"]]);
        !data.list("quotes").iter().any(|quote| quote["themes"] == alone)
    });
    data.remove("themes", &theme["id"]);
    hides(format!("#theme={}\"", theme["id"].as_str().unwrap()))
}

fn adds_a_stop(data: &mut Copy) -> Change {
    // The next after the launch, so that the button for the next stop leads to it.
    let stop = json!({ "date": "2018-11-13", "label": words("A first change"), "note": words("Nothing is known."),
        "sources": [of_first(data, "sources")] });
    data.list_mut("stops").insert(1, stop);
    shows("#date=2018-11-13\"")
}

fn removes_a_stop(data: &mut Copy) -> Change {
    let stop = data.list("stops")[1].clone();
    data.retain("stops", |other| *other != stop);
    for event in data.list_mut("events") {
        if event["map_date"] == stop["date"] {
            event.as_object_mut().unwrap().remove("map_date");
        }
    }
    hides(format!("value=\"#date={}\"", stop["date"].as_str().unwrap()))
}

/// A supporter since an unknown day turns out to have been one at the launch.
fn adds_a_launch_supporter(data: &mut Copy) -> Change {
    let state = data.find("states", |state| state["basis"] == "listed-2019");
    data.set("states", &state["id"], "launch", json!("supporter"));
    data.set("states", &state["id"], "basis", json!("named"));
    data.set("states", &state["id"], "certainty", json!("one"));
    data.set("states", &state["id"], "joined", json!({ "not_before": "2018-11-12", "not_after": "2018-11-12" }));
    shows(format!("data-country={} data-status=\"supporter\"", state["id"]))
}

fn removes_a_launch_supporter(data: &mut Copy) -> Change {
    let state = data.find("states", |state| state["basis"] == "named");
    data.set("states", &state["id"], "launch", json!("unnamed"));
    data.set("states", &state["id"], "basis", json!("listed-2019"));
    data.set("states", &state["id"], "joined.not_after", json!("2019-09-16"));
    shows(format!("data-country={} data-status=\"undated\"", state["id"]))
}

/// A correction after publication.
fn corrects_an_event(data: &mut Copy) -> Change {
    let event = data.find("events", |_| true);
    data.set("events", &event["id"], "note", words("As it is."));
    data.add(
        "CORRECTIONS",
        json!({ "id": "first-change", "date": "2027-03-01", "subject": words("A first change"), "said": words("As it was."),
            "says": words("As it is."), "why": words("It was wrong."), "sources": event["sources"] }),
    );
    Change { shows: vec!["As it is.".into(), "As it was.".into(), "It was wrong.".into()], hides: Vec::new() }
}
