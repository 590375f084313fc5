//! The briefing in real browsers, driven as a reader would, in Chromium, Firefox and WebKit: served, opened from disk and
//! as a single file. `cases` says which claim is tried where, `claims` holds them (`claim`: what one is). The machinery is the crate
//! `webtest`, whose `lab` measures instead of testing when `cargo xtask bench` asks for it.
//!
//! `cargo xtask test` builds the page, finds the browsers and runs this. Less than all of it:
//! `cargo xtask test --only e2e --engine firefox`, `… --only e2e -- "single file"`, `… --only e2e -- "opens its card"`.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)] // a test ends by panicking

mod cases;
mod claim;
mod claims;

use std::env;
use std::panic;
use std::path::Path;
use std::process::exit;
use std::thread;

use libtest_mimic::Arguments;

use webtest::{folder, lab, pool};

fn main() {
    if let Some(order) = lab::LabOptions::from_environment() {
        return lab::measure(&order, claims::embed::cost::cost_of);
    }
    // `cargo xtask heights` says where to.
    if let Some(file) = env::var_os("PARIS_CALL_HEIGHTS") {
        return claims::embed::heights::measure_all(Path::new(&file));
    }
    let mut arguments = Arguments::from_args();
    let cores = thread::available_parallelism().map_or(1, usize::from);
    arguments.test_threads.get_or_insert(cores.min(4)); // each thread has browsers of its own
    let index = folder::dist().join("index.html");
    if !arguments.list && !index.is_file() {
        eprintln!(
            "{} is missing: `cargo xtask dist` builds it, `cargo xtask test` does that and runs these tests.",
            index.display()
        );
        exit(1);
    }
    panic::set_hook(Box::new(|_| ())); // the list of failures tells them, once
    let conclusion = libtest_mimic::run(&arguments, cases::all());
    pool::close();
    conclusion.exit();
}
