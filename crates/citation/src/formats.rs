//! The formats that programs for references read: BibTeX, RIS and CSL-JSON.

use serde_json::{Value, json};

use super::Work;
use model::PartialDate;

/// An entry of type `misc`, which every style knows; `date` is biblatex's field, `year` and `month` are BibTeX's own, and
/// `day` is what Citation.js reads beside them.
pub fn bibtex(work: &Work) -> String {
    let (year, month, day) = numbers(work.date);
    let author = work.author.as_ref().map(|[given, family]| format!("{}, {}", escaped(family), escaped(given)));
    let fields = [
        ("author", author),
        // Braces within keep capitals as they are printed.
        ("title", Some(format!("{{{}}}", escaped(&work.title)))),
        ("howpublished", work.container.as_deref().map(escaped)),
        ("date", work.date.map(|date| date.to_string())),
        ("year", year.map(|year| year.to_string())),
        ("month", month.map(|month| month.to_string())),
        ("day", day.map(|day| day.to_string())),
        ("url", work.url.as_deref().map(|url| url.replace(['{', '}', '\\'], ""))),
        ("note", note(work).map(|note| escaped(&note))),
    ];
    let lines = fields.into_iter().filter_map(|(field, value)| Some(format!("  {field} = {{{}}},\n", value?)));
    format!("@misc{{{},\n{}}}\n", work.key, lines.collect::<String>())
}

/// A record of type `ELEC`, a page of the web. Lines end as the format wants them.
pub fn ris(work: &Work) -> String {
    let (year, month, day) = numbers(work.date);
    let part = |number: Option<u8>| number.map(|number| format!("{number:02}")).unwrap_or_default();
    let date = year.map(|year| format!("{year}/{}/{}/", part(month), part(day)));
    let fields = [
        ("TY", Some("ELEC".to_owned())),
        ("ID", Some(work.key.clone())),
        ("AU", work.author.as_ref().map(|[given, family]| format!("{family}, {given}"))),
        ("TI", Some(work.title.clone())),
        ("PB", work.container.clone()),
        ("PY", year.map(|year| year.to_string())),
        ("DA", date),
        ("UR", work.url.clone()),
        ("LA", Some(work.language.clone())),
        ("N1", note(work)),
    ];
    let lines = fields.into_iter().filter_map(|(tag, value)| Some(format!("{tag}  - {}\r\n", value?)));
    lines.collect::<String>() + "ER  - \r\n"
}

/// An item of type `webpage`.
pub fn csl_json(work: &Work) -> Value {
    let (year, month, day) = numbers(work.date);
    let parts: Vec<u16> = year.into_iter().chain([month, day].into_iter().flatten().map(u16::from)).collect();
    let mut item = json!({ "id": work.key, "type": "webpage", "title": work.title, "language": work.language });
    let more = [
        ("author", work.author.as_ref().map(|[given, family]| json!([{ "family": family, "given": given }]))),
        ("container-title", work.container.as_deref().map(Value::from)),
        ("issued", year.map(|_| json!({ "date-parts": [parts] }))),
        ("URL", work.url.as_deref().map(Value::from)),
        ("note", note(work).map(Value::from)),
    ];
    if let Some(item) = item.as_object_mut() {
        item.extend(more.into_iter().filter_map(|(field, value)| Some((field.to_owned(), value?))));
    }
    item
}

/// What is quoted, and who said it.
fn note(work: &Work) -> Option<String> {
    work.quoted.as_ref().map(|[words, speaker]| format!("{speaker}: “{words}”"))
}

fn numbers(date: Option<PartialDate>) -> (Option<u16>, Option<u8>, Option<u8>) {
    match date {
        None => (None, None, None),
        Some(PartialDate::Year(year)) => (Some(year), None, None),
        Some(PartialDate::Month(year, month)) => (Some(year), Some(month), None),
        Some(PartialDate::Day(date)) => {
            let (year, month, day) = date.parts();
            (Some(year), Some(month), Some(day))
        }
    }
}

/// A text in which TeX finds nothing to do.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        match letter {
            '&' | '%' | '$' | '#' | '_' => out.extend(['\\', letter]),
            '{' | '}' | '\\' => {}
            '~' => out += "\\textasciitilde{}",
            '^' => out += "\\textasciicircum{}",
            _ => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::super::Work;
    use super::{bibtex, csl_json, ris};
    use model::PartialDate;

    fn work() -> Work {
        Work {
            key: "x-1".into(),
            author: Some(["Kritika".into(), "Roy".into()]),
            title: "50% of {R&D}".into(),
            container: Some("IDSA".into()),
            date: PartialDate::parse("2018-12"),
            url: Some("https://idsa.example/a_b".into()),
            language: "en".into(),
            quoted: Some(["a word".into(), "Somebody".into()]),
        }
    }

    #[test]
    fn tex_finds_nothing_to_do() {
        let entry = bibtex(&work());
        assert!(entry.contains("title = {{50\\% of R\\&D}},"), "{entry}");
        assert!(entry.contains("url = {https://idsa.example/a_b},"), "{entry}");
        assert_eq!(entry.matches('{').count(), entry.matches('}').count());
    }

    #[test]
    fn each_record_has_its_fields() {
        let record = ris(&work());
        assert!(record.starts_with("TY  - ELEC\r\n") && record.ends_with("ER  - \r\n"), "{record}");
        assert!(record.contains("DA  - 2018/12//\r\n"), "{record}");
        let item = csl_json(&work());
        assert_eq!(item["issued"]["date-parts"][0], serde_json::json!([2018, 12]));
        assert_eq!(item["note"], "Somebody: “a word”");
    }
}
