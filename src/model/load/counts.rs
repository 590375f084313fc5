use super::field::Field;
use super::reader::Reader;
use crate::model::{Count, Figure, Qualifier};

/// Who counted.
const KINDS: [&str; 8] = ["official", "news", "article", "organisation", "company", "government", "parliament", "blog"];

pub(super) fn count(reader: &Reader<'_>) -> Option<Count> {
    let figure_in = |name| reader.optional(name).and_then(|field| field.object(figure));
    let date = reader.optional("date").and_then(Field::partial_date);
    let source = reader.required("source").and_then(|field| field.reference(&reader.context.known.sources));
    let kind = reader.required("kind").and_then(|field| field.word(&KINDS, |kind| kind));
    let official = reader.optional("official").and_then(Field::flag).unwrap_or_default();
    let contradiction = reader.optional("contradiction").and_then(Field::flag).unwrap_or_default();
    let count = Count {
        date,
        source: source?,
        official,
        contradiction,
        states: figure_in("states"),
        companies: figure_in("companies"),
        civil_society: figure_in("civil_society"),
        public_authorities: figure_in("public_authorities"),
        total: figure_in("total"),
        sum: sum(reader),
        note: reader.optional("note").and_then(Field::localized),
    };
    if kind.is_some_and(|kind| official != (kind == "official")) {
        reader.fault(
            "official",
            "\"kind\" and \"official\" do not agree",
            "write true if, and only if, kind is official",
        );
    }
    check_sum(reader, &count);
    check_contradiction(reader, &count);
    Some(count)
}

fn figure(reader: &Reader<'_>) -> Option<Figure> {
    let value = reader.required("value").and_then(Field::number);
    let qualifier = reader.required("qualifier").and_then(|field| field.word(Qualifier::ALL, Qualifier::token));
    let text = reader.optional("text").and_then(Field::localized);
    Some(Figure { value: value?, qualifier: qualifier?, text })
}

fn sum(reader: &Reader<'_>) -> Option<Figure> {
    let value = reader.optional("sum").and_then(Field::number);
    let qualifier = reader.optional("sum_qualifier").and_then(|field| field.word(Qualifier::ALL, Qualifier::token));
    Some(Figure { value: value?, qualifier: qualifier.unwrap_or(Qualifier::Exact), text: None })
}

/// A sum is ours, so it must follow from the parts that the source gives.
fn check_sum(reader: &Reader<'_>, count: &Count) {
    let parts = [&count.states, &count.companies, &count.civil_society, &count.public_authorities];
    let parts: Vec<&Figure> = parts.into_iter().flatten().collect();
    let Some(sum) = &count.sum else {
        return;
    };
    let follows: u64 = parts.iter().map(|part| u64::from(part.value)).sum();
    if u64::from(sum.value) != follows {
        let values: Vec<String> = parts.iter().map(|part| part.value.to_string()).collect();
        let problem = format!("{} does not follow: {} is {follows}", sum.value, values.join(" + "));
        reader.fault("sum", problem, "correct the sum or the parts, or leave the sum out");
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
        reader.fault("sum_qualifier", format!("\"{is}\" does not follow from how exact the parts are"), remedy);
    }
}

fn check_contradiction(reader: &Reader<'_>, count: &Count) {
    let exact = |figure: &Option<Figure>| {
        figure.as_ref().filter(|figure| figure.qualifier == Qualifier::Exact).map(|figure| figure.value)
    };
    if let (Some(total), Some(sum)) = (exact(&count.total), exact(&count.sum))
        && total != sum
        && !count.contradiction
    {
        let problem = format!("the total is {total}, but its parts make {sum}");
        reader.fault("contradiction", problem, "write true and explain it in the note, or correct the figures");
    }
    if count.contradiction && !reader.has("note") {
        reader.fault("note", "the figures contradict each other, and no note says how", "add a note");
    }
}
