//! The findings as the page shows them: printed by the build, and written over by the reader's browser with its own.

use super::check::{Check, Finding};
use figure::Markup;
use model::Language;
use text::{RecordWords, Value, number};

/// The items of the list: what must hold, whether it does, how much was looked at, and where it does not.
pub fn markup(findings: &[Finding], language: Language) -> String {
    let words = RecordWords::of(language);
    let mut out = Markup::default();
    for finding in findings {
        let holds = finding.holds();
        let (state, verdict) = if holds { ("true", words.holds) } else { ("false", words.fails) };
        out.element("li", &[("data-check", finding.check.token()), ("data-holds", state)], |out| {
            out.element("strong", &[], |out| out.text(verdict));
            out.text(" ");
            out.element("span", &[], |out| out.text(sentence(finding.check, words)));
            out.text(" ");
            out.element("small", &[], |out| {
                out.text(&format!("{} {}", number(finding.examined, language), words.examined));
            });
            if !finding.wrong.is_empty() {
                out.element("ul", &[("lang", "en")], |out| {
                    for wrong in &finding.wrong {
                        out.element("li", &[], |out| out.text(wrong));
                    }
                });
            }
        });
    }
    out.finish()
}

/// What came of it all, in a sentence.
pub fn verdict(findings: &[Finding], language: Language) -> String {
    let words = RecordWords::of(language);
    let failed = findings.iter().filter(|finding| !finding.holds()).count();
    if failed == 0 {
        return words.all_hold.to_owned();
    }
    let counts = [("count", Value::Count(failed)), ("total", Value::Count(findings.len()))];
    text::sentence(words.some_fail, &counts, language)
}

fn sentence(check: Check, words: &RecordWords) -> &'static str {
    match check {
        Check::Digests => words.digests,
        Check::Lists => words.lists,
        Check::Names => words.names,
        Check::Links => words.links,
        Check::Sources => words.sources,
        Check::Quotes => words.quotes,
        Check::Stances => words.stances,
        Check::Dates => words.dates,
        Check::Languages => words.languages,
        Check::Members => words.members,
        Check::Marks => words.marks,
        Check::Totals => words.totals,
        Check::Official => words.official,
        Check::Sums => words.sums,
        Check::Contradictions => words.contradictions,
        Check::Disputes => words.disputes,
        Check::Conflicts => words.conflicts,
        Check::Principles => words.principles,
        Check::Supporters => words.supporters,
    }
}
