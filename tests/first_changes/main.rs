//! A first change is an edit of `data/*.json` and nothing else: each of these is made to a copy of the data, passes the
//! check, and is rendered. Which records are changed follows from the data, so that none of them has to stay.
#![cfg(feature = "ssr")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod copy;
mod edits;

use std::sync::OnceLock;

use briefing::app::block;
use briefing::desk::print::desk;
use briefing::page::render::page;
use embed::Heights;
use figure::{Options, Outlines, figure};
use model::{Date, Language, Record, Status};
use text::{Words, describe};
use view_state::{Address, View};

use copy::{Copy, read};
use edits::{CHANGES, Change, Edit};

#[test]
fn each_first_change_is_checked_and_rendered() {
    // Two at a time: most of the time goes into rendering.
    std::thread::scope(|scope| {
        for half in 0..2 {
            scope.spawn(move || CHANGES.iter().skip(half).step_by(2).for_each(|(name, change)| holds(name, *change)));
        }
    });
}

fn holds(name: &str, change: Edit) {
    static BEFORE: OnceLock<[String; 2]> = OnceLock::new();
    let before = BEFORE.get_or_init(|| bodies("no change", &Copy::of_data()));
    let mut data = Copy::of_data();
    let Change { shows, hides } = change(&mut data);
    let after = bodies(name, &data);
    for markup in &shows {
        assert!(!before[0].contains(markup), "{name}: {markup} is on the page already");
        assert!(after.iter().all(|body| body.contains(markup)), "{name}: {markup} is not on the page");
    }
    for markup in &hides {
        assert!(before[0].contains(markup), "{name}: {markup} is not on the page to begin with");
        assert!(!after.iter().any(|body| body.contains(markup)), "{name}: {markup} is still on the page");
    }
}

/// Checks the data, makes everything of them, and returns the page in English and in French.
fn bodies(name: &str, data: &Copy) -> [String; 2] {
    let records = Language::ALL.map(|language| record(name, data, language));
    records.iter().for_each(|record| other_outputs(name, record));
    let datasets = records.each_ref().map(|record| record.dataset.clone());
    let atlas = read("geo/atlas.svg").unwrap();
    let runtime = tokio::runtime::Builder::new_current_thread().build().unwrap();
    records.map(|record| {
        let language = record.language;
        let rendered = async { (page(record, &atlas).await, desk(datasets.clone(), language).await) };
        let (page, desk) = tokio::task::LocalSet::new().block_on(&runtime, rendered);
        assert!(!desk["body"].as_str().unwrap().is_empty(), "{name}");
        page["body"].as_str().unwrap().to_owned()
    })
}

/// The data pass the check.
fn record(name: &str, data: &Copy, language: Language) -> Record {
    content::load(&|file| data.read(file), language).unwrap_or_else(|faults| panic!("{name}: {faults}"))
}

/// What else the build makes of them: the app's data, the heights of the frames, figures and their words.
fn other_outputs(name: &str, record: &Record) {
    let Record { dataset, language, .. } = record;
    let block = block::write_whole(*language, dataset);
    assert_eq!(block::read_whole(&block).as_ref(), Ok(dataset), "{name}");
    let (rows, _) = Heights::table().complete(*language, &dataset.quotes);
    for quote in &dataset.quotes {
        assert!(rows[&format!("quote/{}", quote.id)].iter().all(|height| *height > 0), "{name}: {}", quote.id);
    }
    let words = Words::of(*language);
    let outlines = read("geo/atlas.svg").unwrap();
    for view in View::ALL {
        let address = Address { view: *view, ..Address::default() };
        assert!(
            figure(&address, dataset, &Outlines::parse(&outlines), words, *language, &Options::default())
                .contains("</figure>")
        );
    }
    let map = Address { view: View::Map, ..Address::default() };
    let supporters = dataset.count(Status::Supporter, Date::LAUNCH);
    assert!(describe(&map, dataset, words, *language).alt.contains(&supporters.to_string()), "{name}");
}
