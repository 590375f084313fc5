use super::diagnostic::Place;
use model::{Count, Qualifier, ReportedNumber};

/// Who counted.
const KINDS: [&str; 8] = ["official", "news", "article", "organisation", "company", "government", "parliament", "blog"];

pub(super) fn check(count: &Count, at: Place<'_>) {
    at.check_word("kind", &count.kind, &KINDS);
    if at.are_sound(&["kind", "official"]) && count.official != (&*count.kind == "official") {
        let problem = "\"kind\" and \"official\" do not agree";
        at.fault("official", problem, "write true if, and only if, kind is official");
    }
    if at.are_sound(&["sum", "sum_qualifier", "states", "companies", "civil_society", "public_authorities"]) {
        check_sum(count, at);
    }
    if at.are_sound(&["total", "sum_qualifier"]) {
        check_contradiction(count, at);
    }
    if count.contradiction && count.note.is_none() && at.is_sound("note") {
        at.fault("note", "the figures contradict each other, and no note says how", "add a note");
    }
}

/// A sum is ours, so it must follow from the parts that the source gives.
fn check_sum(count: &Count, at: Place<'_>) {
    let parts = [&count.states, &count.companies, &count.civil_society, &count.public_authorities];
    let parts: Vec<&ReportedNumber> = parts.into_iter().flatten().collect();
    let Some(sum) = count.sum() else {
        return;
    };
    let follows: u64 = parts.iter().map(|part| u64::from(part.value)).sum();
    if u64::from(sum.value) != follows {
        let values: Vec<String> = parts.iter().map(|part| part.value.to_string()).collect();
        let problem = format!("{} does not follow: {} is {follows}", sum.value, values.join(" + "));
        at.fault("sum", problem, "correct the sum or the parts, or leave the sum out");
    }
    let any = |qualifier| parts.iter().any(|part| part.qualifier == qualifier);
    let qualifier = match (any(Qualifier::About), any(Qualifier::Over)) {
        (false, false) => Qualifier::Exact,
        (false, true) => Qualifier::Over,
        (true, _) => Qualifier::About,
    };
    if sum.qualifier != qualifier {
        let (is, must) = (sum.qualifier.token(), qualifier.token());
        let remedy =
            format!("write \"{must}\"{}", if qualifier == Qualifier::Exact { " or leave the field out" } else { "" });
        at.fault("sum_qualifier", format!("\"{is}\" does not follow from how exact the parts are"), remedy);
    }
}

fn check_contradiction(count: &Count, at: Place<'_>) {
    let exact = |figure: Option<ReportedNumber>| {
        figure.filter(|figure| figure.qualifier == Qualifier::Exact).map(|figure| figure.value)
    };
    if let (Some(total), Some(sum)) = (exact(count.total.clone()), exact(count.sum()))
        && total != sum
        && !count.contradiction
        && at.are_sound(&["sum", "contradiction"])
    {
        let problem = format!("the total is {total}, but its parts make {sum}");
        at.fault("contradiction", problem, "write true and explain it in the note, or correct the figures");
    }
}
