//! What frames the views: masthead, footer, live announcements.

mod announcer;
mod footer;
mod masthead;

pub use announcer::Announcer;
pub use footer::Footer;
pub use masthead::Masthead;
