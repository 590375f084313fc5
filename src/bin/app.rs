//! The briefing in the browser.

fn main() {
    briefing::app::start();
}
