use crate::model::{Date, PartialDate};

/// Height of the axis in its own pixels.
pub const HEIGHT: u32 = 640;
/// Space above the first and below the last mark.
const MARGIN: u32 = 14;

/// A time scale from the top of the axis to its foot.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scale {
    years: (u16, u16),
    days: (u32, u32),
}

impl Scale {
    /// A scale over whole years that holds all dates; `None` if there are none.
    pub fn over(dates: impl Iterator<Item = PartialDate> + Clone) -> Option<Scale> {
        let first = dates.clone().map(|date| date.first_day().parts().0).min()?;
        let last = dates.map(|date| date.last_day().parts().0).max()?;
        Some(Scale { years: (first, last), days: (Date::new(first, 1, 1)?.days(), Date::new(last, 12, 31)?.days()) })
    }

    /// The height of a day, in pixels from the top.
    pub fn y(self, day: Date) -> u32 {
        let (first, last) = self.days;
        let along = day.days().clamp(first, last) - first;
        MARGIN + along * (HEIGHT - 2 * MARGIN) / (last - first).max(1)
    }

    /// From where to where a date may lie; the same place twice for a day.
    pub fn span(self, date: PartialDate) -> (u32, u32) {
        (self.y(date.first_day()), self.y(date.last_day()))
    }

    /// The years to write along the axis, at most about a dozen, with their heights.
    pub fn years(self) -> Vec<(u16, u32)> {
        let (first, last) = self.years;
        let step = if last - first > 12 { 4 } else { 1 };
        (first..=last)
            .filter(|year| year.is_multiple_of(step))
            .filter_map(|year| Some((year, self.y(Date::new(year, 1, 1)?))))
            .collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn scale(dates: &[&str]) -> Scale {
        Scale::over(dates.iter().map(|date| PartialDate::parse(date).unwrap())).unwrap()
    }

    #[test]
    fn equal_times_are_equally_far_apart() {
        let scale = scale(&["2013-06-24", "2018-11-12"]);
        let years = scale.years();
        assert_eq!(years.first().map(|(year, _)| *year), Some(2013));
        assert_eq!(years.len(), 6);
        let gaps: Vec<u32> = years.windows(2).map(|pair| pair[1].1 - pair[0].1).collect();
        assert!(gaps.iter().all(|gap| gap.abs_diff(gaps[0]) <= 1), "{gaps:?}");
    }

    #[test]
    fn a_day_is_a_line_a_month_a_bar_and_a_year_a_band() {
        let scale = scale(&["2013", "2018-11-12"]);
        let height =
            |date| scale.span(PartialDate::parse(date).unwrap()).1 - scale.span(PartialDate::parse(date).unwrap()).0;
        assert_eq!(height("2015-07-01"), 0);
        assert!(height("2015-07") > 4 && height("2015") > 11 * height("2015-07"));
    }
}
