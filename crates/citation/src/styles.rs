//! The styles that writers follow: APA (7th edition), Chicago (17th, bibliography) and MLA (9th).

use super::Work;
use model::{Language, PartialDate};
use text::partial_date;

/// `Family, G. (2018, December 18). Title. Container. URL`
pub fn apa(work: &Work) -> String {
    let date = match work.date {
        Some(PartialDate::Year(year)) => format!("({year})."),
        Some(PartialDate::Month(year, month)) => format!("({year}, {}).", name(month)),
        Some(PartialDate::Day(date)) => {
            let (year, month, day) = date.parts();
            format!("({year}, {} {day}).", name(month))
        }
        None => "(n.d.).".to_owned(),
    };
    let initials = |given: &str| {
        given.split(' ').filter_map(|name| name.chars().next()).map(|letter| format!("{letter}.")).collect::<Vec<_>>()
    };
    let author = work.author.as_ref().map(|[given, family]| format!("{family}, {}", initials(given).join(" ")));
    let title = ended(&work.title);
    let head = match author {
        Some(author) => format!("{author} {date} {title}"),
        None => format!("{title} {date}"),
    };
    joined([Some(head), work.container.as_deref().map(ended), work.url.clone()])
}

/// `Family, Given. “Title.” Container, December 18, 2018. URL.`
pub fn chicago(work: &Work) -> String {
    let date = match work.date {
        Some(PartialDate::Year(year)) => year.to_string(),
        Some(PartialDate::Month(year, month)) => format!("{} {year}", name(month)),
        Some(PartialDate::Day(date)) => {
            let (year, month, day) = date.parts();
            format!("{} {day}, {year}", name(month))
        }
        None => "n.d.".to_owned(),
    };
    let place = [work.container.clone(), Some(date)].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let url = work.url.as_deref().map(|url| format!("{url}."));
    joined([author(work), Some(quoted(&work.title)), Some(ended(&place)), url])
}

/// `Family, Given. “Title.” Container, 18 Dec. 2018, URL.`
pub fn mla(work: &Work) -> String {
    let date = match work.date {
        Some(PartialDate::Month(year, month)) => Some(format!("{} {year}", short(month))),
        Some(PartialDate::Day(date)) => {
            let (year, month, day) = date.parts();
            Some(format!("{day} {} {year}", short(month)))
        }
        other => other.map(|date| partial_date(date, Language::default())),
    };
    let place: Vec<String> = [work.container.clone(), date, work.url.clone()].into_iter().flatten().collect();
    joined([author(work), Some(quoted(&work.title)), Some(ended(&place.join(", ")))])
}

fn author(work: &Work) -> Option<String> {
    work.author.as_ref().map(|[given, family]| format!("{family}, {given}."))
}

fn name(month: u8) -> &'static str {
    Language::default().month_name(month)
}

/// MLA shortens what is longer than four letters, and September to four.
fn short(month: u8) -> String {
    let name = name(month);
    match (name.len(), month) {
        (0..=4, _) => name.to_owned(),
        (_, 9) => "Sept.".to_owned(),
        _ => format!("{}.", name.get(..3).unwrap_or_default()),
    }
}

/// With a full stop, unless it ends by itself.
fn ended(text: &str) -> String {
    if text.is_empty() || text.ends_with(['.', '?', '!', '…']) { text.to_owned() } else { format!("{text}.") }
}

/// In quotation marks, which take in the stop; marks within are single.
fn quoted(title: &str) -> String {
    format!("“{}”", ended(&title.replace('“', "‘").replace('”', "’")))
}

fn joined<const N: usize>(parts: [Option<String>; N]) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::super::Work;
    use super::{apa, chicago, mla};
    use model::PartialDate;

    fn work(author: bool, date: &str) -> Work {
        Work {
            key: "roy-1".into(),
            author: author.then(|| ["Kritika".into(), "Roy".into()]),
            title: "Paris Call: Another Missed Call?".into(),
            container: Some("IDSA".into()),
            date: PartialDate::parse(date),
            url: Some("https://idsa.example/x".into()),
            language: "en".into(),
            quoted: None,
        }
    }

    #[test]
    fn each_style_has_its_order() {
        let with_author = work(true, "2018-12-18");
        assert_eq!(
            apa(&with_author),
            "Roy, K. (2018, December 18). Paris Call: Another Missed Call? IDSA. https://idsa.example/x"
        );
        assert_eq!(
            chicago(&with_author),
            "Roy, Kritika. “Paris Call: Another Missed Call?” IDSA, December 18, 2018. https://idsa.example/x."
        );
        assert_eq!(
            mla(&with_author),
            "Roy, Kritika. “Paris Call: Another Missed Call?” IDSA, 18 Dec. 2018, https://idsa.example/x."
        );
    }

    #[test]
    fn what_is_not_known_is_left_out() {
        let month = work(false, "2018-09");
        assert_eq!(apa(&month), "Paris Call: Another Missed Call? (2018, September). IDSA. https://idsa.example/x");
        assert_eq!(mla(&month), "“Paris Call: Another Missed Call?” IDSA, Sept. 2018, https://idsa.example/x.");
        let undated = Work { url: None, ..work(false, "") };
        assert_eq!(apa(&undated), "Paris Call: Another Missed Call? (n.d.). IDSA.");
        assert_eq!(chicago(&undated), "“Paris Call: Another Missed Call?” IDSA, n.d.");
        assert_eq!(mla(&undated), "“Paris Call: Another Missed Call?” IDSA.");
    }
}
