//! The machinery of the end-to-end tests: WebDriver servers, browsers, sites with faults, and the page in a test's words.
//!
//! From the bottom up: `folder` and `site` deliver the page, `engine` and `driver` start a WebDriver server, `limit` says how
//! long something may take, `evidence` collects what the page did wrong in a `session`, `browser` is one such session, `pool`
//! reuses them, `delivery` puts the page in front of a browser, `page` is the briefing as a test speaks of it, `node` runs
//! programs that judge it, and `times` tells how long each trial took. `lab` measures instead of testing. Knows no claim.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "this runs in tests alone, and a test ends by panicking"
)]

pub mod article;
pub mod browser;
pub mod delivery;
pub mod driver;
pub mod engine;
pub mod evidence;
pub mod folder;
pub mod lab;
pub mod limit;
pub mod mouse;
pub mod node;
pub mod page;
pub mod pool;
pub mod record;
pub mod session;
pub mod site;
pub mod text_size;
pub mod times;

/// What to do when a program that the tests need is missing or does not start.
pub const REMEDY: &str = "`cargo xtask test` installs what the tests need and tells them where it is.";
