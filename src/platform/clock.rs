use gloo_timers::callback::{Interval, Timeout};

/// Runs once after some milliseconds, unless dropped before.
pub fn after(milliseconds: u32, run: impl FnOnce() + 'static) -> Timeout {
    Timeout::new(milliseconds, run)
}

/// Runs every so many milliseconds until dropped.
pub fn every(milliseconds: u32, run: impl FnMut() + 'static) -> Interval {
    Interval::new(milliseconds, run)
}
