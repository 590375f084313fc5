use model::{Date, Event, Phase};

/// A time scale over the whole years of some events. The road to the Call is wider than what came before and after: most of
/// what is shown lies there.
#[derive(Clone, Debug, PartialEq)]
pub struct TimeScale {
    /// Each part's first day, the day after its last, and the width of a day.
    parts: Vec<(u32, u32, f64)>,
    years: (u16, u16),
}

/// How wide a day is drawn before, on and after the road, beside each other.
const WIDTHS: [f64; 3] = [1.0, 6.0, 3.0];

impl TimeScale {
    /// The scale that holds all dates; `None` if there are no events.
    pub fn over(events: &[Event]) -> Option<TimeScale> {
        let years = |events: &mut dyn Iterator<Item = &Event>| {
            let years = events.map(|event| (event.date.first_day().parts().0, event.date.last_day().parts().0));
            years.reduce(|all, next| (all.0.min(next.0), all.1.max(next.1)))
        };
        let (first, last) = years(&mut events.iter())?;
        let road = years(&mut events.iter().filter(|event| event.part() == Phase::Road)).unwrap_or((first, last));
        let starts = [first, road.0, road.1 + 1, last + 1].map(|year| Date::new(year, 1, 1).map(Date::days));
        let parts = starts.windows(2).zip(WIDTHS).filter_map(|(ends, width)| match ends {
            [Some(start), Some(end)] if start < end => Some((*start, *end, width)),
            _ => None,
        });
        Some(TimeScale { parts: parts.collect(), years: (first, last) })
    }

    /// How far along the scale a day begins, from 0 to 1.
    pub fn along(&self, day: Date) -> f64 {
        let before = |end: u32| -> f64 {
            let width = |(start, last, width): &(u32, u32, f64)| f64::from(end.clamp(*start, *last) - start) * width;
            self.parts.iter().map(width).sum()
        };
        let whole = before(u32::MAX);
        if whole > 0.0 { before(day.days()) / whole } else { 0.0 }
    }

    /// The years to write with where they begin, each at least `gap` after the one before; the first of the road among them.
    pub fn years(&self, gap: f64) -> Vec<(u16, f64)> {
        let mut written: Vec<(u16, f64)> = Vec::new();
        for year in self.years.0..=self.years.1 {
            let Some(day) = Date::new(year, 1, 1) else { continue };
            let start = self.along(day);
            let is_near = |last: &(u16, f64)| start - last.1 < gap;
            if self.parts.iter().any(|(first, ..)| *first == day.days()) {
                written.pop_if(|last| is_near(last));
            }
            if !written.last().is_some_and(is_near) {
                written.push((year, start));
            }
        }
        written
    }
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::TimeScale;
    use model::{Category, Date, Event, PartialDate, Phase};

    fn event(date: &str, phase: Phase) -> Event {
        Event {
            id: Rc::from(date),
            date: PartialDate::parse(date).unwrap(),
            title: Rc::from(""),
            text: Rc::from(""),
            note: None,
            category: Category::Un,
            phase,
            map_date: None,
            states: Vec::new(),
            principles: Vec::new(),
            sources: Vec::new(),
        }
    }

    #[test]
    fn later_is_further_and_the_road_is_wider() {
        let events = [event("1998", Phase::Before), event("2013-06-24", Phase::Road), event("2026", Phase::After)];
        let scale = TimeScale::over(&events).unwrap();
        let at = |year| scale.along(Date::new(year, 1, 1).unwrap());
        assert_eq!(at(1998), 0.0);
        assert_eq!(scale.along(Date::new(2100, 1, 1).unwrap()), 1.0);
        assert!((1998..2026).all(|year| at(year) < at(year + 1)));
        let year = |year| at(year + 1) - at(year);
        assert!(year(2013) > 5.9 * year(2005) && year(2013) > 1.9 * year(2020));
    }

    #[test]
    fn years_do_not_run_into_each_other() {
        let events = [event("1998", Phase::Before), event("2018", Phase::Road)];
        let years = TimeScale::over(&events).unwrap().years(0.1);
        assert!(years.windows(2).all(|pair| pair[1].1 - pair[0].1 >= 0.1), "{years:?}");
        assert_eq!(TimeScale::over(&[]), None);
    }
}
