//! The editor's desk: what is chosen is shown, said and handed out, served and from a disk.

mod around;
mod bench;
mod opened;
mod outputs;
mod reopened;

use crate::claim::{Claim, Special};
use webtest::delivery::Language;
use webtest::record::any_quote;

/// Tried in every engine, served and opened from a disk.
pub const CLAIMS: &[Claim] = &[
    ("the desk's snippets follow every choice", bench::snippets_follow),
    ("a choice in the desk's preview is chosen at the desk", bench::preview_chooses),
    ("the desk hears nobody but its own frame", bench::hears_its_frame_only),
    ("the desk copies, or selects and says so", outputs::copies),
    ("the desk's figure is small and has no script", outputs::figure_is_plain),
    ("the desk makes a share image of the view", outputs::share_image),
    ("the desk hands out the data of the view, and its link to other apps", outputs::data),
    (
        "the desk's drawings look alike in another program, and its pixels have the size that they state",
        reopened::drawings,
    ),
    ("the desk speaks French and hands out French", bench::french),
    ("the desk's address holds the choice", bench::address_holds_the_choice),
    ("the desk's lists of filters begin with nothing chosen", bench::lists_begin_with_nothing),
];

/// Tried in Chromium.
pub const DETAILS: &[Special] = &[
    ("axe finds nothing at the desk", |browser| {
        around::accessible(browser, Language::English, "view=map&country=FRA", 1280)
    }),
    ("axe finds nothing at the desk in French, in the dark", |browser| {
        around::accessible(browser, Language::French, &format!("scheme=dark&quote={}", any_quote()), 1280);
    }),
    ("axe finds nothing at the desk on a phone", |browser| {
        around::accessible(browser, Language::English, "plain=1", 390)
    }),
    ("axe finds nothing at the desk without its app", around::desk_without_app),
    ("at 320 pixels nothing of the desk scrolls sideways", around::narrow_desk_fits),
    ("the briefing leads to the desk with what it shows", around::briefing_leads_to_the_desk),
    ("the desk copies in a frame of another site", around::copies_in_a_frame),
];
