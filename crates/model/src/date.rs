use std::fmt;

/// A day of the Gregorian calendar between the years 1900 and 2199, ordered by time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day of the launch, 12 November 2018.
    pub const LAUNCH: Date = Date { year: 2018, month: 11, day: 12 };

    /// A day that the code itself names. One that does not exist does not compile where it is a constant.
    pub(super) const fn day(year: u16, month: u8, day: u8) -> Date {
        assert!(day >= 1 && day <= days_in(year, month));
        Date { year, month, day }
    }

    /// A real day, or `None` if there is no such day or its year is outside 1900 to 2199.
    pub const fn new(year: u16, month: u8, day: u8) -> Option<Date> {
        if year < 1900 || year > 2199 || month < 1 || month > 12 || day < 1 || day > days_in(year, month) {
            return None;
        }
        Some(Date { year, month, day })
    }

    /// Reads `YYYY-MM-DD`, and nothing else.
    pub fn parse(text: &str) -> Option<Date> {
        match PartialDate::parse(text)? {
            PartialDate::Day(date) => Some(date),
            PartialDate::Year(_) | PartialDate::Month(..) => None,
        }
    }

    /// The year, month (1 to 12) and day of the month (1 to 31).
    pub const fn parts(self) -> (u16, u8, u8) {
        (self.year, self.month, self.day)
    }

    /// Days since 1 January 1900, for drawing to scale.
    pub fn days(self) -> u32 {
        let years = u32::from(self.year) - 1900;
        // 1900 was no leap year, 2000 was: from 1901 on every fourth year is one, until 2100.
        let leap_days = years.saturating_sub(1) / 4 - u32::from(self.year > 2100);
        let months: u32 = (1..self.month).map(|month| u32::from(days_in(self.year, month))).sum();
        years * 365 + leap_days + months + u32::from(self.day) - 1
    }
}

/// `YYYY-MM-DD`, as in addresses and `<time datetime>`.
impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A date as well as a source gives it: a day, a month or only a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum PartialDate {
    /// Only the year is known.
    Year(u16),
    /// Year and month are known.
    Month(u16, u8),
    /// The day is known.
    Day(Date),
}

impl PartialDate {
    /// Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD` with exactly so many digits.
    pub fn parse(text: &str) -> Option<PartialDate> {
        let mut parts = text.split('-');
        let year = digits(parts.next()?, 4)?;
        let first = Date::new(year, 1, 1)?;
        let Some(month) = parts.next() else {
            return Some(PartialDate::Year(first.year));
        };
        let month = u8::try_from(digits(month, 2)?).ok()?;
        Date::new(year, month, 1)?;
        let Some(day) = parts.next() else {
            return Some(PartialDate::Month(year, month));
        };
        let day = u8::try_from(digits(day, 2)?).ok()?;
        let date = Date::new(year, month, day)?;
        parts.next().is_none().then_some(PartialDate::Day(date))
    }

    /// The first day that the date may mean.
    pub fn first_day(self) -> Date {
        let (year, month, day) = match self {
            PartialDate::Year(year) => (year, 1, 1),
            PartialDate::Month(year, month) => (year, month, 1),
            PartialDate::Day(date) => return date,
        };
        Date { year, month, day }
    }

    /// The last day that the date may mean.
    pub fn last_day(self) -> Date {
        let (year, month) = match self {
            PartialDate::Year(year) => (year, 12),
            PartialDate::Month(year, month) => (year, month),
            PartialDate::Day(date) => return date,
        };
        Date { year, month, day: days_in(year, month) }
    }
}

/// The form that was read, as in `<time datetime>`.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PartialDate::Year(year) => write!(f, "{year:04}"),
            PartialDate::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            PartialDate::Day(date) => date.fmt(f),
        }
    }
}

fn digits(text: &str, count: usize) -> Option<u16> {
    let plain = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    plain.then(|| text.bytes().fold(0, |value, digit| value * 10 + u16::from(digit - b'0')))
}

const fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reads_and_prints_each_precision() {
        for text in ["2018-11-12", "2015-07", "2004", "2020-02-29"] {
            assert_eq!(PartialDate::parse(text).unwrap().to_string(), text);
        }
    }

    #[test]
    fn refuses_what_is_no_date() {
        for text in
            ["", "18-11-12", "2018-13", "2018-02-29", "2018-11-12-1", "2018-1-2", "1899", "+018", "2018-", "١٢٣٤"]
        {
            assert_eq!(PartialDate::parse(text), None, "{text:?}");
        }
    }

    #[test]
    fn a_day_is_one_more_than_the_day_before() {
        let mut days = Vec::new();
        for year in 1900..=2199 {
            for month in 1..=12 {
                days.extend((1..=31).filter_map(|day| Date::new(year, month, day)));
            }
        }
        assert!(days.windows(2).all(|pair| pair[0] < pair[1] && pair[0].days() + 1 == pair[1].days()));
        assert_eq!(days[0].days(), 0);
    }

    #[test]
    fn a_month_spans_its_days() {
        let month = PartialDate::parse("2020-02").unwrap();
        assert_eq!(
            (month.first_day().to_string(), month.last_day().to_string()),
            ("2020-02-01".into(), "2020-02-29".into())
        );
    }
}
