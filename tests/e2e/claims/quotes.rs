//! The quotes: facets, search, and the way back.

use crate::claim::Claim;
use webtest::delivery::Language;
use webtest::page::Page;
use webtest::record::{records, text};

pub const CLAIMS: &[Claim] = &[
    ("each facet shows as many quotes as its options promise", facets_keep_their_promise),
    ("the search ignores case and accents and marks what it found", search_ignores_case_and_accents),
];

/// Those that have nothing to do with how the page was delivered.
pub const DETAILS: &[Claim] = &[
    ("a phrase in quotation marks is found as a phrase", search_finds_phrases),
    ("what a letter finds comes after the letter, and an act between them counts with it", letters_come_first),
    ("an empty result says so and offers a way out", empty_result_has_a_way_out),
    ("a quote's theme and state lead into the other views", quotes_lead_on),
    ("the table of speakers filters the quotes, fades what is filtered out and leads to each", table_of_speakers),
];

fn table_of_speakers(page: &Page) {
    page.start(Language::English, "");
    page.click(".voices thead a[href='#stance=sceptical']");
    page.until_address("stance=sceptical");
    let sceptical = records("quotes").iter().filter(|quote| text(quote, "stance") == "sceptical").count();
    page.until_equal("the cards of that stance", &format!("{CARDS}.length"), sceptical);
    page.until_equal(
        "the numbers that stand out",
        "document.querySelectorAll('.voices td a:not([data-muted])').length",
        sceptical,
    );
    assert_eq!(page.matches(".voices [href='#stance=sceptical'][aria-current=true]"), 1);
    // Once more is no more.
    page.click(".voices thead a[href='#stance=sceptical']");
    page.until_equal("all cards", &format!("{CARDS}.length"), page.total());

    // One whose card is folded: its number opens it.
    let last = records("quotes").last().map(|quote| text(quote, "id").to_owned()).expect("quotes");
    page.click(&format!(".voices a[href='#quote-{last}']"));
    page.until(
        "its card is in sight",
        &format!(
            "(() => {{
        const {{ top, bottom }} = document.getElementById('quote-{last}').getBoundingClientRect();
        return bottom > top && top >= 0 && top < innerHeight;
    }})()"
        ),
    );
}

const SEARCH: &str = "#quotes input[type=search]";
/// Those that the filters leave, folded or not.
const CARDS: &str = "document.querySelectorAll('#quotes [data-quote]:not([hidden])')";

fn facets_keep_their_promise(page: &Page) {
    page.start(Language::English, "");
    assert_eq!((page.shown(), page.total()), (records("quotes").len(), records("quotes").len()));
    for facet in ["speaker", "stance", "theme", "country", "source"] {
        let select = format!("#quotes select[name={facet}]");
        let offered = format!(
            "[...document.querySelectorAll('{select} option')].filter((option) => option.value && !option.disabled).map((option) => [option.value, option.text])"
        );
        let options: Vec<(String, String)> = serde_json::from_value(page.browser.value(&offered)).expect("options");
        let (first, last) = (options.first(), options.last());
        for (value, label) in first.into_iter().chain(last) {
            let promised: usize = label
                .rsplit(['(', ')'])
                .nth(1)
                .and_then(|count| count.parse().ok())
                .unwrap_or_else(|| panic!("no count in {label:?}"));
            assert!(promised > 0, "{label:?} offers nothing");
            page.choose(&select, value);
            page.until_equal(
                &format!("quotes shown for {label:?}"),
                "Number(document.querySelector('#quotes [data-shown]').dataset.shown)",
                promised,
            );
            page.until_equal(&format!("cards for {label:?}"), &format!("{CARDS}.length"), promised);
        }
        page.until_address(&format!("{facet}={}", last.map_or("", |(value, _)| value)));
        page.click("#quotes button[data-reset]");
        page.until_equal("quotes after the reset", &format!("{CARDS}.length"), page.total());
    }
}

fn search_ignores_case_and_accents(page: &Page) {
    page.start(Language::English, "");
    page.write(SEARCH, "ATTÁCKS");
    let wanted =
        records("quotes").iter().filter(|quote| text(quote, "text").to_lowercase().contains("attacks")).count();
    assert!(wanted > 0);
    page.until_equal("quotes about attacks", &format!("{CARDS}.length"), wanted);
    // Found words are marked when typing pauses.
    let marked = "[...(CSS.highlights.get('found') ?? [])].map((range) => range.toString().toLowerCase())
        .filter((text, place, all) => all.indexOf(text) === place)";
    page.until_equal("the words marked", &format!("{marked}.join()"), "attacks");
    assert_eq!(page.shown(), wanted);
}

fn search_finds_phrases(page: &Page) {
    page.start(Language::English, "");
    let phrase = "cyber attacks";
    let wanted = records("quotes").iter().filter(|quote| text(quote, "text").to_lowercase().contains(phrase)).count();
    assert!(wanted > 0);
    page.write(SEARCH, &format!("\"{phrase}\""));
    page.until_equal("quotes with the phrase", &format!("{CARDS}.length"), wanted);
    page.write(SEARCH, "\"attacks cyber\"");
    page.until_equal("quotes with the words turned round", &format!("{CARDS}.length"), 0);
}

fn letters_come_first(page: &Page) {
    page.start(Language::English, "");
    let typed = |word: &str, then: &str| {
        page.browser.promised(&format!(
            "(async () => {{
                const box = document.querySelector({SEARCH:?});
                box.value = {word:?};
                box.dispatchEvent(new Event('input', {{ bubbles: true }}));
                // All that the letter itself starts is done after this, and no frame has come.
                for (let step = 0; step < 20; step += 1) await null;
                {then}
            }})()"
        ))
    };
    let left = typed("zzz", &format!("return {CARDS}.length;"));
    assert_eq!(left, page.total(), "cards in the task of the letter");
    page.until_equal("cards after it", &format!("{CARDS}.length"), 0);

    let shown = |address: &str| {
        page.start(Language::English, address);
        page.shown()
    };
    let (word, stance, both) = (shown("q=cyber"), shown("stance=sceptical"), shown("q=cyber&stance=sceptical"));
    assert!(both > 0 && both < word && both < stance, "{both} of {word} and {stance}: each leaves some out");
    page.start(Language::English, "");
    typed("cyber", "document.querySelector(\".voices thead a[href='#stance=sceptical']\").click();");
    page.until_equal("cards of the word and the stance", &format!("{CARDS}.length"), both);
}

fn empty_result_has_a_way_out(page: &Page) {
    page.start(Language::English, "stance=sceptical");
    let sceptical = page.shown();
    page.write(SEARCH, "zzz");
    page.until_equal("quotes", &format!("{CARDS}.length"), 0);
    page.until("a way out", "document.querySelector('#quotes [data-way-out]')?.checkVisibility()");
    page.click("#quotes [data-way-out]");
    page.until_equal("quotes after the way out", &format!("{CARDS}.length"), sceptical);
    page.click("#quotes button[data-reset]");
    page.until_equal("quotes after the reset", &format!("{CARDS}.length"), page.total());
    assert_eq!(page.text(&format!("document.querySelector({SEARCH:?}).value")), "");
}

fn quotes_lead_on(page: &Page) {
    page.start(Language::English, "");
    page.open_folds();
    let state = page.text("document.querySelector('#quotes [data-quote] a[href^=\"#country=\"]').getAttribute('href')");
    page.click(&format!("#quotes [data-quote] a[href='{state}']"));
    page.until_card(state.trim_start_matches("#country="));
    page.start(Language::English, "");
    page.open_folds();
    let theme = page.text("document.querySelector('#quotes [data-quote] a[href^=\"#theme=\"]').getAttribute('href')");
    page.click(&format!("#quotes [data-quote] a[href='{theme}']"));
    page.until_address(theme.trim_start_matches('#'));
    page.until("fewer quotes", &format!("{CARDS}.length < {} && {CARDS}.length > 0", page.total()));
}
