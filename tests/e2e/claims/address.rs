//! The address: what is chosen can be shared, reloaded and gone back from.

use serde_json::Value;

use crate::claim::Claim;
use webtest::delivery::Language;
use webtest::page::{LAUNCH, Page};
use webtest::record::{example, open_event, status_counts, stops, text};

pub const CLAIMS: &[Claim] = &[
    ("Back and Forward go through the choices", back_and_forward),
    ("a pasted address restores the view, and so does a reload", address_restores_the_view),
];

/// Those that have nothing to do with how the page was delivered.
pub const DETAILS: &[Claim] = &[
    ("an address that makes no sense is ignored", nonsense_is_ignored),
    ("steps through time are one step to go back from", dates_are_one_step),
    ("a link into the page changes no choice", links_change_no_choice),
    ("a link into the page lands where it leads", links_land),
    ("a link into the page leaves the choice in the address", links_keep_the_choice),
    ("from one view alone the contents lead to the others", contents_lead_to_all_views),
    ("a link to a quote that a filter left out shows it", links_show_filtered_quotes),
];

fn back_and_forward(page: &Page) {
    page.start(Language::English, "");
    let country = page.click_mark(&["BRA", "AUS", "MNG", "DZA"]);
    page.until_address(&format!("country={country}"));
    let stop = &stops()[1];
    page.click("#map button[data-step='1']");
    page.until_address(&format!("date={stop}"));
    page.browser.run("const push = history.pushState; window.pushed = 0; history.pushState = (...all) => { pushed += 1; push.apply(history, all); }", Vec::new());
    page.browser.back();
    page.until_date(LAUNCH);
    page.until_card(&country);
    page.browser.back();
    page.until("the card is closed", "!document.querySelector('#card').dataset.card");
    assert_eq!(page.count("pushed"), 0, "going back made a new entry, so that there is nothing to go forward to");
    page.browser.forward();
    page.until_card(&country);
    page.browser.forward();
    page.until_date(stop);
    page.until_card(&country);
}

fn dates_are_one_step(page: &Page) {
    page.start(Language::English, "country=BRA");
    for stop in stops().iter().skip(1).take(3) {
        page.click("#map button[data-step='1']");
        page.until_address(&format!("date={stop}"));
    }
    page.browser.back();
    page.until_date(LAUNCH);
    page.until_card("BRA");
}

fn address_restores_the_view(page: &Page) {
    let event = open_event();
    let address = format!("date=2019-09-16&country=RUS&event={event}&q=paris&stance=sceptical");
    page.start(Language::English, &address);
    let check = || {
        page.until_date("2019-09-16");
        page.until_card("RUS");
        page.until_equal(
            "the chosen event",
            "document.querySelector('#timeline [data-event][aria-current=true]')?.dataset.event",
            event.as_str(),
        );
        page.until_equal("the search", "document.querySelector('#quotes input[type=search]').value", "paris");
        page.until_equal("the stance", "document.querySelector('#quotes select[name=stance]').value", "sceptical");
        assert_eq!(page.fragment(), address);
        page.shown()
    };
    let before = check();
    page.browser.reload();
    page.until_ready();
    assert_eq!(check(), before, "quotes shown before and after the reload");
}

fn nonsense_is_ignored(page: &Page) {
    page.start(
        Language::English,
        "view=nowhere&date=2018-99-99&country=XXX&event=none&speaker=nobody&q=%E0%A4%A&x=1&&=",
    );
    assert_eq!(page.date(), LAUNCH);
    assert_eq!(page.marks("supporter"), status_counts(LAUNCH)[0]);
    assert_eq!(page.matches("#card[data-card]"), 0);
}

/// A link into the page leaves the reader's choice in the address, where a reload and the desk look for it.
fn links_keep_the_choice(page: &Page) {
    page.start(Language::English, "date=2019-09-16&country=MLT");
    for section in ["sources", "timeline"] {
        page.click(&format!("header nav a[href='#{section}']"));
        at_the_top(page, section);
        page.until("the choice in the address", "location.hash === '#date=2019-09-16&country=MLT'");
    }
    page.browser.run("window.before = true; setTimeout(() => location.reload())", Vec::new());
    page.until("another document", "!window.before");
    page.until_ready();
    page.until_card("MLT");
}

/// From one view alone, the contents lead to the others.
fn contents_lead_to_all_views(page: &Page) {
    page.start(Language::English, "view=map&country=MLT");
    page.click("header nav a[href='#timeline']");
    at_the_top(page, "timeline");
    page.until_address("country=MLT");
    page.until_card("MLT");
}

/// A quote that a filter left out is shown by a link to it.
fn links_show_filtered_quotes(page: &Page) {
    page.start(Language::English, "");
    let [quote, speaker] = ["hash", "dataset.speaker"].map(|of| {
        let link = "[...document.querySelectorAll('#explained a[href^=\"#quote-\"]')][0]";
        let of =
            if of == "hash" { format!("{link}.hash") } else { format!("document.querySelector({link}.hash).{of}") };
        page.text(&of)
    });
    let other = page.text(&format!(
        "[...document.querySelectorAll('#quotes [data-quote]')].find((it) => it.dataset.speaker !== {speaker:?}).dataset.speaker"
    ));
    page.choose("#quotes select[name=speaker]", &other);
    page.until("the filter", &format!("document.querySelector({quote:?}).hidden"));
    page.click(&format!("#explained a[href='{quote}']"));
    at_the_top(page, quote.trim_start_matches('#'));
}

fn links_change_no_choice(page: &Page) {
    page.start(Language::English, "country=MLT");
    page.until_card("MLT");
    page.click("header nav a[href='#sources']");
    page.until(
        "the sources are in view",
        "document.querySelector('#sources').getBoundingClientRect().top < innerHeight",
    );
    page.until_card("MLT");
}

/// Wherever it is laid out by then, and whatever the app moves when it takes the page over.
fn links_land(page: &Page) {
    let source = format!("source-{}", example("sources", |source| text(source, "id").starts_with('U')));
    page.start(Language::English, &source);
    at_the_top(page, &source);
    for section in ["sources", "timeline", "counts", "quotes", "states"] {
        page.click(&format!("header nav a[href='#{section}']"));
        at_the_top(page, section);
        page.until(
            &format!("#{section} is open"),
            &format!("document.querySelector('#{section} > .folded')?.open !== false"),
        );
    }
    let quote = page.text("[...document.querySelectorAll('#explained a[href^=\"#quote-\"]')].at(-1).hash");
    page.click(&format!("#explained a[href='{quote}']"));
    at_the_top(page, quote.trim_start_matches('#'));
}

/// Waits until an element stands at the window's upper edge and looks again once the page has come to rest.
fn at_the_top(page: &Page, id: &str) {
    let there = format!(
        "(() => {{ const {{ top }} = document.getElementById({id:?}).getBoundingClientRect(); return top > -3 && top < 40; }})()"
    );
    page.until(&format!("#{id} at the top"), &there);
    page.until_still(&format!("#{id}"));
    assert_eq!(page.browser.value(&there), Value::Bool(true), "#{id} did not stay at the top");
}
