//! The checks of the record in the browser.

fn main() {
    briefing::record::start();
}
