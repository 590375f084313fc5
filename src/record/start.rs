use super::place;
use crate::app::report_panics;
use crate::platform::page;
use contract::Failure;
use verify::{Files, Stated, Totals, markup, verdict, verify};

/// Checks the files that came with the page against what it says of them, and writes what it found over what the build
/// had found.
pub fn start() {
    report_panics();
    let Some(files) = page::data().and_then(|text| Files::decode(&text)) else {
        return page::fail(Failure::BadData);
    };
    let findings = verify(&files, &stated());
    let language = page::language();
    page::snapshot();
    page::set_markup(place::FINDINGS, &markup(&findings, language));
    page::set_text(place::VERDICT, &verdict(&findings, language));
    let holds = findings.iter().all(|finding| finding.holds());
    page::set_attribute(place::VERDICT, "data-holds", Some(if holds { "true" } else { "false" }));
    page::ready();
}

/// What the page says of its files. Read from attributes, since translators change texts.
fn stated() -> Stated {
    let pairs = |key: &'static str, value: &'static str| {
        let elements = page::elements(&format!("[{key}][{value}]"));
        elements
            .into_iter()
            .filter_map(move |element| Some((element.get_attribute(key)?, element.get_attribute(value)?)))
    };
    let totals = |text: String| -> Option<Totals> {
        let counts: Vec<usize> = text.split(' ').filter_map(|count| count.parse().ok()).collect();
        counts.try_into().ok()
    };
    Stated {
        digests: pairs("data-file", "data-digest").collect(),
        totals: pairs("data-stop", "data-totals").filter_map(|(stop, text)| Some((stop, totals(text)?))).collect(),
    }
}
