//! The editor's desk in the browser.

fn main() {
    briefing::desk::start();
}
