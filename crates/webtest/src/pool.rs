//! Sessions that wait for the next test: starting a browser takes longer than most tests.

use std::sync::Mutex;

use super::browser::Browser;
use super::engine::{Engine, Setup};

static IDLE: Mutex<Vec<Browser>> = Mutex::new(Vec::new());

/// An idle session of this kind, or a new one, with nothing left in it of the test before.
pub fn take(engine: Engine, setup: Setup) -> Browser {
    let idle = {
        let mut idle = IDLE.lock().expect("the idle sessions");
        let place = idle.iter().position(|browser| browser.engine == engine && browser.setup == setup);
        place.map(|place| idle.swap_remove(place))
    };
    let browser = idle.unwrap_or_else(|| Browser::start(engine, setup));
    browser.reset();
    browser
}

/// Gives a session back. A test that failed drops its session instead.
pub fn give_back(browser: Browser) {
    IDLE.lock().expect("the idle sessions").push(browser);
}

/// Closes every idle session.
pub fn close() {
    IDLE.lock().expect("the idle sessions").clear();
}
