//! English and French.

use crate::claim::Claim;
use webtest::delivery::{Delivery, Language};
use webtest::page::{LAUNCH, Page};
use webtest::record::named;

pub const CLAIMS: &[Claim] = &[
    ("the French page speaks French and leaves quotes in English", french_page_is_french),
    ("the language link keeps the choice", language_link_keeps_the_choice),
];

fn french_page_is_french(page: &Page) {
    page.start(Language::French, "country=DEU");
    assert_eq!(page.text("document.documentElement.lang"), "fr");
    page.until_card("DEU");
    let card = page.text("document.querySelector('#card').textContent");
    assert!(card.contains("Allemagne"), "the card does not speak French: {card}");
    assert_eq!(page.matches("#quotes blockquote:not([lang=en])"), 0);
    page.write("#map #find", "Malt");
    page.until_equal(
        "the first state offered",
        "document.querySelector('#map [role=option][data-option]')?.textContent.trim()",
        "Malte",
    );
    let counts = ["supporter", "undated", "absent"].map(|status| page.marks(status));
    assert_eq!(counts, named(LAUNCH), "supporters, undated and absent");
}

fn language_link_keeps_the_choice(page: &Page) {
    page.start(Language::English, "date=2019-09-16&country=BRA");
    page.until_card("BRA");
    let link = page.text("document.querySelector('header a[hreflang=fr]').getAttribute('href')");
    assert!(link.ends_with("#date=2019-09-16&country=BRA"), "the link forgets the choice: {link}");
    if page.place.delivery == Delivery::Alone {
        assert!(link.starts_with("briefing.fr.html#"), "the link leads elsewhere: {link}");
        page.start(Language::French, "date=2019-09-16&country=BRA"); // the other file lies in a folder of its own
    } else {
        page.browser.evidence.keep(page.browser);
        page.click("header a[hreflang=fr]");
        page.until("the French page", "document.documentElement.lang === 'fr'");
        page.until_ready();
    }
    page.until_card("BRA");
    page.until_date("2019-09-16");
    assert_eq!(page.matches("header a[hreflang=en]"), 1);
}
