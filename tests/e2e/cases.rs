//! The list of all cases: which claim is tried in which engine and delivery.

use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};

use libtest_mimic::Trial;

use crate::claims;
use crate::harness::browser::Browser;
use crate::harness::delivery::Delivery;
use crate::harness::engine::{Engine, Setup};
use crate::harness::page::Page;
use crate::harness::pool;
use crate::harness::site::Faults;

/// A claim about the page as it is, tried in every engine.
pub type Claim = (&'static str, fn(&Page));

/// A claim for which the test itself puts the page in place, tried in Chromium or in every engine.
pub type Special = (&'static str, fn(&Browser));

/// Every case, by engine, so that sessions are reused.
pub fn all() -> Vec<Trial> {
    let of_files = claims::policies::CLAIMS.iter().map(|(claim, check)| {
        Trial::test(format!("dist: {claim}"), move || {
            check();
            Ok(())
        })
    });
    of_files.chain(Engine::ALL.into_iter().flat_map(of_engine)).collect()
}

fn of_engine(engine: Engine) -> Vec<Trial> {
    let mut trials = Vec::new();
    for (claim, check) in claims::harness::CLAIMS {
        trials.push(special(engine, Setup::Plain, claim, *check));
    }
    for delivery in Delivery::ALL {
        for (claim, check) in claims::everywhere() {
            trials.push(journey(engine, delivery, claim, check));
        }
    }
    // The single file has no desk.
    for delivery in [Delivery::Served, Delivery::Opened] {
        trials.extend(claims::desk::CLAIMS.iter().map(|(claim, check)| journey(engine, delivery, claim, *check)));
    }
    trials.extend(claims::served().map(|(claim, check)| journey(engine, Delivery::Served, claim, check)));
    trials.extend(claims::embed::everywhere().map(|(claim, check)| special(engine, Setup::Plain, claim, check)));
    trials.extend(claims::loader::CLAIMS.iter().map(|(claim, check)| special(engine, Setup::Plain, claim, *check)));
    for (claim, check) in claims::embedded() {
        trials.push(special(engine, Setup::Plain, claim, check));
    }
    for case in claims::hosts::cases().into_iter().filter(|case| case.is_for(engine)) {
        let claim = format!("in an article: {}", case.name());
        trials.push(special(engine, case.setup(), &claim, move |browser| claims::hosts::holds(browser, &case)));
    }
    if engine == Engine::Chromium {
        trials.extend(claims::embed::in_chromium().map(|(claim, check)| special(engine, Setup::Plain, claim, check)));
        trials.extend(claims::in_chromium().map(|(claim, check)| special(engine, Setup::Plain, claim, check)));
        trials.extend(
            claims::hosts::doctor::IN_CHROMIUM
                .iter()
                .map(|(claim, check)| special(engine, Setup::Plain, claim, *check)),
        );
        trials.extend(claims::without_wasm().map(|(claim, check)| special(engine, Setup::WithoutWasm, claim, check)));
    }
    trials
}

/// A claim that also must leave no error on the console and no request outside the page's own place.
fn journey(engine: Engine, delivery: Delivery, claim: &'static str, check: fn(&Page)) -> Trial {
    let name = format!("{}, {}: {claim}", engine.name(), delivery.name());
    Trial::test(name, move || {
        with_browser(engine, Setup::Plain, |browser| {
            let place = delivery.place(engine, Faults::default());
            check(&Page { browser, place: &place });
            let errors = browser.evidence.errors(browser);
            assert!(errors.is_empty(), "errors on the console: {errors:#?}");
            let mut away = browser.evidence.requests(browser);
            away.retain(|request| !place.holds(request));
            assert!(away.is_empty(), "requests that left the page's own place: {away:#?}");
        });
        Ok(())
    })
}

fn special(engine: Engine, setup: Setup, claim: &str, check: impl Fn(&Browser) + Send + 'static) -> Trial {
    Trial::test(format!("{}: {claim}", engine.name()), move || {
        with_browser(engine, setup, check);
        Ok(())
    })
}

/// Lends a session; one whose test failed is closed, so that it cannot spoil the next.
fn with_browser(engine: Engine, setup: Setup, check: impl FnOnce(&Browser)) {
    let browser = pool::take(engine, setup);
    match catch_unwind(AssertUnwindSafe(|| check(&browser))) {
        Ok(()) => pool::give_back(browser),
        Err(panic) => resume_unwind(panic),
    }
}
