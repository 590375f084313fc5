//! Addresses as mail, chats, content systems and people leave them are understood; what cannot be is said.
//!
//! A case is data: what is left of an address, and what it meant.

use serde_json::json;

use crate::claim::Claim;
use webtest::delivery::Language;
use webtest::page::Page;

/// Tried in every engine and delivery.
pub const CLAIMS: &[Claim] = &[
    ("a damaged address is understood at the start", understood_at_the_start),
    ("damaged addresses are understood", |page| held(page, UNDERSTOOD, false)),
    ("what is not understood of an address is said", |page| held(page, LOST, true)),
    ("what others append to an address is no damage", |page| held(page, APPENDED, false)),
];

/// What is left of an address, and what it meant.
type Case = (&'static str, &'static str);

const UNDERSTOOD: &[Case] = &[
    // Escaped for markup, once and twice.
    ("&amp;country=RUS", "country=RUS"),
    ("date=2019-09-16&amp;country=RUS", "date=2019-09-16&country=RUS"),
    ("date=2019-09-16&amp;amp;country=RUS", "date=2019-09-16&country=RUS"),
    // The signs escaped for addresses, all or some, up to three times.
    ("country%3DRUS", "country=RUS"),
    ("date%3D2019-09-16%26country%3DRUS", "date=2019-09-16&country=RUS"),
    ("date%253D2019-09-16%2526country%253DRUS", "date=2019-09-16&country=RUS"),
    ("date%25253D2019-09-16%252526country%25253DRUS", "date=2019-09-16&country=RUS"),
    ("date=2019-09-16%26country=RUS", "date=2019-09-16&country=RUS"),
    ("date=2019-09-16%26amp;country=RUS", "date=2019-09-16&country=RUS"),
    ("%63ountry=%52US", "country=RUS"),
    ("q=%22nuclear%20weapons%22&country%3DRUS", "country=RUS&q=%22nuclear%20weapons%22"),
    // Other signs between the parts, and before the first.
    ("date=2019-09-16;country=RUS", "date=2019-09-16&country=RUS"),
    ("date=2019-09-16&&country=RUS&", "date=2019-09-16&country=RUS"),
    ("date=2019-09-16#country=RUS", "date=2019-09-16&country=RUS"),
    ("/country=RUS", "country=RUS"),
    ("!country=RUS", "country=RUS"),
    ("!/country=RUS", "country=RUS"),
    ("#country=RUS", "country=RUS"),
    // What a sentence leaves after an address, or around it.
    ("country=RUS.", "country=RUS"),
    ("country=RUS,", "country=RUS"),
    ("country=RUS).", "country=RUS"),
    ("country=RUS”", "country=RUS"),
    ("country=RUS\u{a0}»", "country=RUS"),
    ("country=RUS%20", "country=RUS"),
    ("country=%22RUS%22", "country=RUS"),
    ("(country=RUS", "country=RUS"),
    ("date=2019-09-16.", "date=2019-09-16"),
    ("event=gge-2013…", "event=gge-2013"),
    ("scheme=dark;", "scheme=dark"),
    // Other letters, other codes, names.
    ("country=rus", "country=RUS"),
    ("COUNTRY=RUS", "country=RUS"),
    ("country=RU", "country=RUS"),
    ("country=ru", "country=RUS"),
    ("country=france", "country=FRA"),
    ("event=GGE-2013", "event=gge-2013"),
    ("stance=Sceptical", "stance=sceptical"),
];

const LOST: &[Case] = &[
    ("country=XXX", ""),
    ("country=RUS%ZZ", ""),
    ("date=2019-09-16&country=XXX", "date=2019-09-16"),
    ("date=2019-13-40&country=RUS", "country=RUS"),
    ("event=no-such-event&country=RUS", "country=RUS"),
    ("stance=no-such-stance", ""),
    ("view=globe", ""),
];

const APPENDED: &[Case] = &[
    ("country=RUS&utm_source=mail&utm_medium=x", "country=RUS"),
    ("country=RUS?fbclid=1", "country=RUS"),
    ("country=RUS#?secret=x1", "country=RUS"),
    ("country=RUS&=&x", "country=RUS"),
];

fn understood_at_the_start(page: &Page) {
    page.start(Language::English, "date=2019-09-16&amp;country=ru.");
    page.until("what it meant", "location.hash === '#date=2019-09-16&country=RUS'");
    page.until_card("RUS");
}

/// Each case with the page in its first state before, as a link on another page leads there.
fn held(page: &Page, cases: &[Case], is_said: bool) {
    page.start(Language::English, "");
    for (left, meant) in cases {
        page.browser.run("location.hash = ''", Vec::new());
        page.until("the first state", "location.hash === '' && !document.querySelector('#card').dataset.card");
        page.browser.run("location.hash = arguments[0]", vec![json!(format!("#{left}"))]);
        page.until(&format!("{meant:?} for {left:?}"), &format!("location.hash === {:?}", hash(meant)));
        let state = meant.split('&').find_map(|pair| pair.strip_prefix("country="));
        if let Some(country) = state {
            page.until_card(country);
        }
        let notice = "getComputedStyle(document.getElementById('notice')).display !== 'none'";
        page.until(&format!("the notice for {left:?}"), &format!("({notice}) === {is_said}"));
    }
}

fn hash(fragment: &str) -> String {
    if fragment.is_empty() { String::new() } else { format!("#{fragment}") }
}
