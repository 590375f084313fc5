use model::{Date, Language, PartialDate};

const MONTHS: [[&str; 12]; 2] = [
    [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ],
    [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
];

/// A day in words: `12 November 2018`, `12 novembre 2018`, `1er mars 2019`.
pub fn date(date: Date, language: Language) -> String {
    let (year, month, day) = date.parts();
    let ordinal = if day == 1 && language == Language::Fr { "er" } else { "" };
    format!("{day}{ordinal}\u{a0}{}\u{a0}{year}", month_name(month, language))
}

/// Two days of which the first says nothing that the last says again: `13 November` and `3 December 2018`, `10` and
/// `11 November 2021`.
pub fn span(first: Date, last: Date, language: Language) -> (String, String) {
    let ((year, month, day), (last_year, last_month, _)) = (first.parts(), last.parts());
    let ordinal = if day == 1 && language == Language::Fr { "er" } else { "" };
    let short = match (year == last_year, month == last_month) {
        (true, true) => format!("{day}{ordinal}"),
        (true, false) => format!("{day}{ordinal}\u{a0}{}", month_name(month, language)),
        (false, _) => date(first, language),
    };
    (short, date(last, language))
}

/// A date in words, no more precise than it is known.
pub fn partial_date(partial: PartialDate, language: Language) -> String {
    match partial {
        PartialDate::Year(year) => year.to_string(),
        PartialDate::Month(year, month) => format!("{}\u{a0}{year}", month_name(month, language)),
        PartialDate::Day(day) => date(day, language),
    }
}

/// The name of a month, of which the first is 1; empty if there is none of that number.
pub fn month_name(month: u8, language: Language) -> &'static str {
    let names = match language {
        Language::En => &MONTHS[0],
        Language::Fr => &MONTHS[1],
    };
    names.get(usize::from(month).wrapping_sub(1)).copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_as_in_a_newspaper() {
        let parse = |text| PartialDate::parse(text).unwrap();
        assert_eq!(partial_date(parse("2018-11-12"), Language::En), "12\u{a0}November\u{a0}2018");
        assert_eq!(partial_date(parse("2019-03-01"), Language::Fr), "1er\u{a0}mars\u{a0}2019");
        assert_eq!(partial_date(parse("2015-07"), Language::Fr), "juillet\u{a0}2015");
        assert_eq!(partial_date(parse("2004"), Language::En), "2004");
    }
}
