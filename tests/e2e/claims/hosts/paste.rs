//! What the doctor reads from the HTML that a content system made of a snippet.

use serde_json::json;

use crate::claim::Special;
use webtest::browser::Browser;
use webtest::folder;

pub const CLAIMS: &[Special] = &[("the doctor reads what a system made of a snippet", reads)];

const FULL: &str = "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads";

/// What was published, the method that is left, and words of the findings.
const PASTED: &[(&str, &str, &str)] = &[
    (
        "<p>Text</p><paris-call-briefing view=map></paris-call-briefing><script src=https://a.example/embed.js></script>",
        "script",
        "as they should be",
    ),
    (
        "<paris-call-briefing></paris-call-briefing><script type=text/plain src=https://a.example/embed.js></script>",
        "script",
        "waits for something else",
    ),
    ("<paris-call-briefing view=map></paris-call-briefing>", "none", "script was removed"),
    ("<script src=https://a.example/embed.js></script>", "none", "element paris-call-briefing was removed"),
    (
        "<div style='container-type:inline-size'><iframe src='https://a.example/embed.html#view=map&amp;country=FRA' sandbox='@' title=T loading=lazy allow=web-share style='height:calc(9px + 2cqw)'></iframe></div>",
        "iframe",
        "as it should be",
    ),
    ("<iframe src=https://a.example/embed.html></iframe>", "iframe", "150 pixels"),
    ("<iframe src=https://a.example/embed.html height=900></iframe>", "iframe", "one width only"),
    ("<iframe src=https://a.example/embed.html style='height:calc(2cqw)'></iframe>", "iframe", "not by the column’s"),
    ("<iframe src=https://a.example/embed.html sandbox=''></iframe>", "iframe", "complete but without filters"),
    ("<iframe data-src=https://a.example/embed.html></iframe>", "iframe", "perhaps for consent"),
    ("<iframe src='https://a.example/embed.html#view=map&amp;amp;q=a'></iframe>", "iframe", "escaped twice"),
    ("<iframe src=https://a.example/embed.html%23view=map></iframe>", "iframe", "%23"),
    ("<iframe src=“https://a.example/embed.html”></iframe>", "iframe", "typographic"),
    ("<iframe src=http://a.example/embed.html></iframe>", "iframe", "http:"),
    ("<iframe title=x></iframe>", "none", "its address was removed"),
    ("<p>&lt;iframe src=\"https://a.example/embed.html\"&gt;</p>", "url", "became text"),
    ("<figure><table><tr><td>41</td></tr></table></figure>", "figure", "picture was removed"),
    ("<p><a href=https://a.example/embed.html#view=map>The Paris Call</a></p>", "url", "oEmbed"),
    (
        "<div><span><a href=https://a.example/#country=FRA>The Paris Call: who answered, who stayed away</a>. Map.</span></div>",
        "url",
        "oEmbed",
    ),
    ("<p><a href=https://a.example/fr/>L’Appel de Paris\u{a0}: qui a répondu, qui manquait</a>.</p>", "url", "oEmbed"),
    ("<figure><img src=map.png><table><tr><td>41</td></tr></table></figure>", "figure", "styles were removed"),
    ("<p>Nothing of it</p>", "none", "No trace"),
    ("", "none", "No trace"),
];

fn reads(browser: &Browser) {
    browser.open(&format!("{}?case=none", folder::file_address(&folder::dist().join("doctor.html"))));
    for (published, method, words) in PASTED {
        let published = published.replace('@', FULL);
        browser.run("document.querySelector('#published').value = arguments[0]", vec![json!(published)]);
        browser.run("document.querySelector('#read').click()", Vec::new());
        let left = browser.value("document.querySelector('#findings').dataset.method");
        let told = browser.value("document.querySelector('#findings').textContent");
        let told = told.as_str().unwrap_or_default();
        assert_eq!(left, json!(method), "{published}: {told}");
        assert!(told.contains(words), "{published}: {told}");
        let best = browser.value("document.querySelector('#methods [aria-current]')?.dataset.method || 'none'");
        assert_eq!(best, json!(method), "{published}: the best method");
    }
    let errors = browser.evidence.errors(browser);
    assert!(errors.is_empty(), "errors on the console: {errors:#?}");
}
