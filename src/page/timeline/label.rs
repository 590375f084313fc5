use super::geometry::{START, WIDTH, across, extent, middle};
use figure::TimeScale;
use model::{Date, Event};

/// What is written beside a mark.
#[derive(Clone, Debug, PartialEq)]
pub struct Label {
    /// Where the text begins, or where it ends.
    pub x: f64,
    /// Its baseline.
    pub y: f64,
    /// Whether it ends there: it stands before its mark.
    pub is_before: bool,
    pub text: String,
}

impl Label {
    /// From where to where it may reach.
    fn ends(&self) -> (f64, f64) {
        let width = self.text.chars().count() as f64 * LETTER;
        if self.is_before { (self.x - width, self.x) } else { (self.x, self.x + width) }
    }
}

/// At most so many letters, where the whole title has no room; that is in the list, and in the mark's own.
const LONGEST: usize = 30;
/// The width of a letter, in the drawing's pixels: more than in any font that the page asks for.
const LETTER: f64 = 6.6;
/// Half of a mark, and the space around it and between labels.
const MARK: f64 = 9.0;
const GAP: f64 = 6.0;

/// A label for each event that has room for one: beside its mark, above it, or before it. No label runs into another or
/// into a mark of its lane.
pub fn labels(events: &[Event], scale: &TimeScale) -> Vec<Option<Label>> {
    let mut taken: Vec<Room> = events.iter().map(|event| mark(event, scale)).collect();
    let call = across(scale.along(Date::LAUNCH));
    taken.push(Room { left: call, right: call, top: 0.0, foot: f64::INFINITY });
    let mut label = |event: &Event| {
        let (start, end) = extent(event, scale);
        let y = middle(event);
        let places = [(end + MARK, y + 4.0, false), (start - 5.0, y - 13.0, false), (end + 5.0, y - 13.0, true)];
        let texts = [event.title.to_string(), shortened(&event.title)];
        let (label, room) =
            texts.iter().flat_map(|text| places.map(|place| (text, place))).find_map(|(text, place)| {
                let (x, y, is_before) = place;
                let label = Label { x, y, is_before, text: text.clone() };
                let (left, right) = label.ends();
                let room = Room { left: left - GAP, right: right + GAP, top: y - 9.0, foot: y + 2.0 };
                let is_free = left >= START && right <= WIDTH && !taken.iter().any(|other| other.meets(&room));
                is_free.then_some((label, room))
            })?;
        taken.push(room);
        Some(label)
    };
    events.iter().map(&mut label).collect()
}

/// A rectangle of the drawing that something stands in.
#[derive(Clone, Debug)]
struct Room {
    left: f64,
    right: f64,
    top: f64,
    foot: f64,
}

impl Room {
    fn meets(&self, other: &Room) -> bool {
        self.left < other.right && other.left < self.right && self.top < other.foot && other.top < self.foot
    }
}

fn mark(event: &Event, scale: &TimeScale) -> Room {
    let (start, end) = extent(event, scale);
    let y = middle(event);
    Room { left: start - 7.0, right: end.max(start + 4.0) + 7.0, top: y - 7.0, foot: y + 7.0 }
}

/// A title that is not longer than the longest label, cut after a word.
fn shortened(title: &str) -> String {
    if title.chars().count() <= LONGEST {
        return title.to_owned();
    }
    let mut out = String::new();
    for word in title.split(' ') {
        if out.chars().count() + word.chars().count() + 2 > LONGEST {
            break;
        }
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out + "…"
}

#[cfg(test)]
mod tests {
    use std::rc::Rc;

    use super::{Room, labels, mark, shortened};
    use figure::TimeScale;
    use model::{Category, Event, PartialDate, Phase};

    fn events(dates: &[&str]) -> Vec<Event> {
        let event = |(index, date): (usize, &&str)| Event {
            id: Rc::from(format!("e{index}")),
            date: PartialDate::parse(date).unwrap(),
            title: Rc::from(["An event", "Another event with a title that is rather long"][index % 2]),
            text: Rc::from(""),
            note: None,
            category: Category::ALL[index % 3],
            phase: Phase::Road,
            map_date: None,
            states: Vec::new(),
            principles: Vec::new(),
            sources: Vec::new(),
        };
        dates.iter().enumerate().map(event).collect()
    }

    #[test]
    fn no_label_runs_into_another_nor_into_a_mark() {
        let dates = ["2013", "2013-06", "2013-06-24", "2014", "2014-02", "2014-03-01", "2014-03-09", "2018-11-11"];
        let events = events(&dates.repeat(3));
        let scale = TimeScale::over(&events).unwrap();
        let labels = labels(&events, &scale);
        assert!(labels.iter().flatten().count() > 3, "{labels:?}");
        let rooms: Vec<Room> = labels
            .iter()
            .flatten()
            .map(|label| {
                let (left, right) = label.ends();
                Room { left, right, top: label.y - 9.0, foot: label.y + 2.0 }
            })
            .collect();
        for (index, room) in rooms.iter().enumerate() {
            assert!(rooms.iter().skip(index + 1).all(|other| !room.meets(other)), "{room:?}");
            assert!(events.iter().all(|event| !room.meets(&mark(event, &scale))), "{room:?}");
        }
    }

    #[test]
    fn a_long_title_is_cut_after_a_word() {
        assert_eq!(shortened("Charter of Trust"), "Charter of Trust");
        assert_eq!(shortened("Digital Geneva Convention taken to the UN in Geneva"), "Digital Geneva Convention…");
    }
}
