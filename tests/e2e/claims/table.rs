//! The table of states: the row that a key or an address leads to is seen, not hidden by the head that stays above the rows.

use serde_json::json;

use crate::claim::Special;
use crate::claims::faults;
use webtest::article::{framed, widen};
use webtest::browser::Browser;
use webtest::delivery::{Delivery, Language, Place};
use webtest::engine::Engine;
use webtest::page::Page;
use webtest::site::Faults;

/// Tried in every engine.
pub const CLAIMS: &[Special] = &[
    ("going back through the table by keys, each row comes into sight", back_by_keys),
    ("without the app each state's address leads to a row in sight", targets_in_sight),
];

/// The widest window and a phone, where the head has more lines.
const WIDTHS: [u32; 2] = [1280, 320];

/// Which share of the row's link lies under the head or below the box that scrolls.
const HIDDEN: &str = "((link) => {
    const { top, bottom, height } = link.getBoundingClientRect(), scroll = link.closest('.scroll');
    const under = scroll.querySelector('thead th').getBoundingClientRect().bottom - top;
    return Math.max(0, under, bottom - scroll.getBoundingClientRect().bottom) / height;
})";

/// The most that may be hidden of a link that the focus goes to: engines are content with the last line of a long name.
const PART: f64 = 0.6;

/// To focus an element scrolls as the Tab key does, and asks no driver for each row. Some rows are gone through by the key itself.
fn back_by_keys(browser: &Browser) {
    // Its driver moves the focus to no link of a frame, neither by script nor by keys.
    if browser.engine == Engine::WebKit {
        return;
    }
    let place = Delivery::Served.place(browser.engine, faults::unmoved(Faults::default()));
    at_widths(browser, &place, |page| {
        page.until_ready();
        page.open_folds();
        let hidden = format!(
            "(() => {{
                const links = [...document.querySelectorAll('#states tbody th a')].reverse();
                return links.filter((link) => (link.focus(), document.activeElement !== link || {HIDDEN}(link) > {PART})).map((link) => link.textContent);
            }})()"
        );
        assert_eq!(browser.value(&hidden), json!([]), "focused from below, hidden");
        browser.run(
            "[...document.querySelectorAll('#states tbody th a')].at(-1).focus({ preventScroll: true });
             document.querySelector('#states .scroll').scrollTop = 1e6;",
            Vec::new(),
        );
        for _ in 0..24 {
            let before = browser.value("document.activeElement.textContent");
            page.shift_tab();
            page.until("the focus moves", &format!("document.activeElement.textContent !== {before}"));
            let link = "document.activeElement.closest('#states tbody') ? document.activeElement : null";
            let hidden = browser.value(&format!("((link) => link && {HIDDEN}(link))({link})"));
            assert!(hidden.as_f64().is_some_and(|part| part <= PART), "after {before}: {hidden}");
        }
    });
}

fn targets_in_sight(browser: &Browser) {
    let place = Delivery::Served.place(browser.engine, faults::unmoved(faults::missing_glue()));
    at_widths(browser, &place, |page| {
        page.until("the page has given the app up", "document.documentElement.dataset.app === 'failed'");
        page.open_folds();
        // From above in one window, from below in the other: Chromium ignores more than 200 addresses in ten seconds.
        let hidden = format!(
            "(() => {{
                const rows = [...document.querySelectorAll('#states tbody tr[id]')];
                if (!rows.length) return 'no row';
                if (innerWidth < 600) rows.reverse();
                return rows.filter((row) => {{
                    location.replace('#' + row.id);
                    return !row.matches(':target') || {HIDDEN}(row.querySelector('a')) > 0.1;
                }}).map((row) => row.id);
            }})()"
        );
        assert_eq!(browser.value(&hidden), json!([]), "at their addresses, hidden");
    });
}

fn at_widths(browser: &Browser, place: &Place, check: impl Fn(&Page)) {
    for width in WIDTHS {
        framed(browser, place, &place.address(Language::English), "style='border: 0' width=1280 height=844", |page| {
            widen(browser, width);
            check(page);
        });
    }
}
