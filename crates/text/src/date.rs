use super::filled::filled;
use model::{Date, Language, PartialDate};

/// A day in words: `12 November 2018`, `12 novembre 2018`, `1er mars 2019`.
pub fn date(date: Date, language: Language) -> String {
    in_words(language.day(), date, language)
}

/// Two days of which the first says nothing that the last says again: `13 November` and `3 December 2018`, `10` and
/// `11 November 2021`.
pub fn span(first: Date, last: Date, language: Language) -> (String, String) {
    let ((year, month, _), (last_year, last_month, _)) = (first.parts(), last.parts());
    let short = match (year == last_year, month == last_month) {
        (true, true) => "{day}",
        (true, false) => language.day_of_year(),
        (false, _) => language.day(),
    };
    (in_words(short, first, language), date(last, language))
}

fn in_words(pattern: &str, date: Date, language: Language) -> String {
    let (year, month, day) = date.parts();
    let day = if day == 1 { language.first_day().to_owned() } else { day.to_string() };
    filled(pattern, &[("day", &day), ("month", language.month_name(month)), ("year", &year.to_string())])
}

/// A date in words, no more precise than it is known.
pub fn partial_date(partial: PartialDate, language: Language) -> String {
    match partial {
        PartialDate::Year(year) => year.to_string(),
        PartialDate::Month(..) => in_words(language.month(), partial.first_day(), language),
        PartialDate::Day(day) => date(day, language),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_as_in_a_newspaper() {
        let parse = |text| PartialDate::parse(text).unwrap();
        assert_eq!(partial_date(parse("2018-11-12"), Language::EN), "12\u{a0}November\u{a0}2018");
        assert_eq!(partial_date(parse("2019-03-01"), Language::FR), "1er\u{a0}mars\u{a0}2019");
        assert_eq!(partial_date(parse("2015-07"), Language::FR), "juillet\u{a0}2015");
        assert_eq!(partial_date(parse("2004"), Language::EN), "2004");
    }
}
