//! The list of all cases: which claim is tried in which engine and delivery.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use libtest_mimic::Trial;

use crate::claims;
use webtest::browser::Browser;
use webtest::delivery::Delivery;
use webtest::engine::{Engine, Setup};
use webtest::page::Page;
use webtest::pool;
use webtest::site::Faults;
use webtest::times::Times;

/// Every case, by engine, so that sessions are reused.
pub fn all() -> Vec<Trial> {
    let times = Times::default();
    let of_files = claims::of_files().map(|(claim, check)| {
        let (name, times) = (format!("dist: {claim}"), times.clone());
        Trial::test(name.clone(), move || {
            let _running = times.start("files of dist/", &name);
            check();
            Ok(())
        })
    });
    let engines = Engine::asked().into_iter();
    of_files.chain(engines.flat_map(|engine| Cases { engine, times: &times }.all())).collect()
}

/// The cases of one engine.
struct Cases<'a> {
    engine: Engine,
    times: &'a Times,
}

impl Cases<'_> {
    fn all(&self) -> Vec<Trial> {
        let engine = self.engine;
        let mut trials = Vec::new();
        // First what takes longest, so that no thread is left alone with it at the end.
        trials.extend(claims::doctor(engine).map(|(claim, check)| self.plain("doctor", claim, check)));
        for (claim, check) in claims::harness::CLAIMS {
            trials.push(self.plain("the tests' own senses", claim, *check));
        }
        for delivery in Delivery::ALL {
            for (claim, check) in claims::everywhere() {
                trials.push(self.journey("page", delivery, claim, check));
            }
        }
        // The single file has no desk beside it, and no page on the record.
        for delivery in [Delivery::Served, Delivery::Opened] {
            for (claim, check) in claims::desk::CLAIMS {
                trials.push(self.journey("desk", delivery, claim, *check));
            }
            for (claim, check) in claims::record::CLAIMS {
                trials.push(self.journey("record", delivery, claim, *check));
            }
        }
        trials.extend(claims::served().map(|(claim, check)| self.journey("page", Delivery::Served, claim, check)));
        trials.extend(claims::embed::everywhere().map(|(claim, check)| self.plain("embed", claim, check)));
        trials.extend(claims::on_paper(engine).map(|(claim, check)| self.plain("paper", claim, check)));
        trials.extend(claims::attached().map(|(claim, check)| self.plain("attaching", claim, check)));
        for case in claims::hosts::cases().into_iter().filter(|case| case.is_for(engine)) {
            let claim = format!("in an article: {}", case.name());
            let setup = case.setup();
            trials.push(self.special("hosts", setup, &claim, move |browser| claims::hosts::holds(browser, &case)));
        }
        if engine == Engine::Chromium {
            trials.extend(claims::embed::in_chromium().map(|(claim, check)| self.plain("embed", claim, check)));
            trials.extend(claims::in_chromium().map(|(claim, check)| self.plain("Chromium alone", claim, check)));
            for (claim, check) in claims::without_wasm() {
                trials.push(self.special("Chromium alone", Setup::WithoutWasm, claim, check));
            }
        }
        trials
    }

    /// A claim that also must leave no error on the console and no request outside the page's own place.
    fn journey(&self, part: &str, delivery: Delivery, claim: &'static str, check: fn(&Page)) -> Trial {
        let engine = self.engine;
        let name = format!("{}, {}: {claim}", engine.name(), delivery.name());
        self.trial(&format!("{part}, {}", delivery.name()), name, Setup::Plain, move |browser| {
            let place = delivery.place(engine, Faults::default());
            check(&Page { browser, place: &place });
            let errors = browser.evidence.errors(browser);
            assert!(errors.is_empty(), "errors on the console: {errors:#?}");
            let mut away = browser.evidence.requests(browser);
            away.retain(|request| !place.holds(request));
            assert!(away.is_empty(), "requests that left the page's own place: {away:#?}");
        })
    }

    fn plain(&self, part: &str, claim: &str, check: fn(&Browser)) -> Trial {
        self.special(part, Setup::Plain, claim, check)
    }

    fn special(&self, part: &str, setup: Setup, claim: &str, check: impl Fn(&Browser) + Send + 'static) -> Trial {
        self.trial(part, format!("{}: {claim}", self.engine.name()), setup, check)
    }

    /// Lends a session; one whose test failed is closed, so that it cannot spoil the next.
    fn trial(&self, part: &str, name: String, setup: Setup, check: impl FnOnce(&Browser) + Send + 'static) -> Trial {
        let (engine, times) = (self.engine, self.times.clone());
        let group = format!("{}: {part}", engine.name());
        Trial::test(name.clone(), move || {
            let browser = {
                let _running = times.start(&format!("{}: starting and clearing browsers", engine.name()), "");
                pool::take(engine, setup)
            };
            let _running = times.start(&group, &name);
            match catch_unwind(AssertUnwindSafe(|| check(&browser))) {
                Ok(()) => pool::give_back(browser),
                Err(panic) => resume_unwind(panic),
            }
            Ok(())
        })
    }
}
