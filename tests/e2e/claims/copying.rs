//! What a reader copies from the page can be read: words stay apart, and a quotation keeps its marks.

use serde_json::{Value, json};

use crate::claim::Claim;
use webtest::delivery::Language;
use webtest::page::Page;
use webtest::record::records;

pub const CLAIMS: &[Claim] = &[
    ("words of neighbouring elements are copied apart", words_apart),
    ("a quotation is copied with its marks", marks_copied),
];

/// The pairs of neighbouring texts that a selection over both joins: the last letter of the one and the first of the next
/// are selected, for all texts that are seen and may be selected.
const JOINED: &str = r"
    // What is within an element of which nothing may be selected is `auto` in some engines.
    const maySelect = (it) => !it || ((getComputedStyle(it).userSelect ?? getComputedStyle(it).webkitUserSelect) !== 'none' && maySelect(it.parentElement));
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const seen = [];
    while (walker.nextNode()) {
        const element = walker.currentNode.parentElement;
        const isSeen = element.checkVisibility() && maySelect(element);
        if (walker.currentNode.data.trim() && !element.closest('select, title, textarea') && isSeen) seen.push(walker.currentNode);
    }
    const letter = /[\p{L}\p{N}]/u, selection = getSelection(), joined = [];
    for (let place = 1; place < seen.length; place++) {
        const [before, after] = [seen[place - 1], seen[place]];
        const end = before.data.trimEnd().length, start = after.data.length - after.data.trimStart().length;
        if (!letter.test(before.data[end - 1]) || !letter.test(after.data[start])) continue;
        selection.setBaseAndExtent(before, end - 1, after, start + 1);
        const copied = selection.toString();
        if (copied.length > 1 && !/\s/.test(copied)) joined.push(`${before.data.slice(-20)}|${after.data.slice(0, 20)}`);
    }
    selection.removeAllRanges();
    return { texts: seen.length, joined };";

fn words_apart(page: &Page) {
    let kinds = [
        (Language::English, "", "#states tr, #timeline li, #quotes li, #sources li"),
        (Language::French, "country=AUS", "#panel dl"),
        (Language::English, "country=USA&q=zzz", "#ways-out button"),
    ];
    for (language, fragment, holds) in kinds {
        page.start(language, fragment);
        page.open_folds();
        assert!(page.matches(holds) > 0, "no {holds}");
        assert_apart(page, fragment);
    }
    for file in [
        "embed.html#country=FRA",
        "fr/embed.html",
        "desk.html#country=FRA",
        "fr/desk.html",
        "record.html",
        "fr/record.html",
    ] {
        page.browser.open(&page.place.file(file));
        page.until_ready();
        page.open_folds();
        assert_apart(page, file);
    }
    let quote = records("quotes")[0]["id"].as_str().expect("an id").to_owned();
    page.browser.open(&page.place.file(&format!("quote/{quote}.html")));
    assert_apart(page, &quote);
}

fn assert_apart(page: &Page, what: &str) {
    let found = page.browser.run(JOINED, Vec::new());
    assert!(found["texts"].as_u64() > Some(5), "{what}: few texts are seen: {found}");
    assert_eq!(found["joined"], json!([]), "{what}: copied as one word");
}

fn marks_copied(page: &Page) {
    page.start(Language::English, "");
    page.open_folds();
    for quote in records("quotes") {
        let [id, text] = ["id", "text"].map(|field| quote[field].as_str().expect("a text").to_owned());
        let copied = page.browser.run(
            "const card = document.querySelector(`[data-quote='${arguments[0]}']`);
             getSelection().selectAllChildren(card);
             return getSelection().toString();",
            vec![json!(id)],
        );
        let plain = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
        let copied = plain(copied.as_str().unwrap_or_default());
        assert!(copied.contains(&format!("“{}”", plain(&text))), "{id}: {copied}");
    }
    let all = page
        .browser
        .run("getSelection().selectAllChildren(document.body); return getSelection().toString();", Vec::new());
    let all = all.as_str().unwrap_or_default();
    assert!(all.matches('“').count() >= records("quotes").len(), "{}", Value::from(all.len()));
}
