use super::markup::Markup;
use super::{Scene, look};
use crate::model::{Category, Date, Event, PartialDate, Phase};
use crate::text::{number, partial_date};
use crate::view_state::{Emphasis, State, event_emphasis};

/// An axis to scale, then the events as a list; those before and after the road to the Call are folded.
pub fn timeline(scene: &Scene, out: &mut Markup) {
    let events = &scene.dataset.events;
    axis(events, scene, out);
    out.block("p", &[("style", look::SMALL)], |out| out.text(scene.desk.axis_note));
    let part = |phase: Phase| events.iter().filter(move |event| event.part() == phase).collect::<Vec<_>>();
    let state = State { address: scene.address.clone(), ..State::default() };
    let chosen = |event: &&Event| event_emphasis(event, &state) == Emphasis::Chosen;
    for phase in [Phase::Before, Phase::Road, Phase::After] {
        let events = part(phase);
        let title = if phase == Phase::Road { scene.desk.road } else { scene.words.phase(phase) };
        let title = format!("{title} ({})", number(events.len(), scene.language));
        if phase == Phase::Road {
            out.block("p", &[("style", look::HEADING)], |out| out.text(&title));
            list(&events, &state, scene, out);
        } else {
            let mut attributes = vec![("style", "margin:.6em 0")];
            if events.iter().any(chosen) {
                attributes.push(("open", "open"));
            }
            out.block("details", &attributes, |out| {
                out.block("summary", &[("style", look::SUMMARY)], |out| out.text(&title));
                list(&events, &state, scene, out);
            });
        }
    }
}

fn list(events: &[&Event], state: &State, scene: &Scene, out: &mut Markup) {
    out.block("ul", &[("style", "margin:.4em 0;padding:0;list-style:none;columns:24em;column-gap:2em")], |out| {
        for event in events {
            item(event, event_emphasis(event, state), scene, out);
        }
    });
}

fn item(event: &Event, emphasis: Emphasis, scene: &Scene, out: &mut Markup) {
    let (words, palette) = (scene.words, scene.palette);
    let edge = match emphasis {
        Emphasis::Chosen => format!("4px solid {}", palette.ink),
        Emphasis::Related => format!("4px double {}", palette.soft),
        Emphasis::Plain | Emphasis::Muted => format!("4px solid {}", palette.line),
    };
    let style = format!("margin:0 0 .8em;padding:0 0 0 .8em;border-left:{edge};break-inside:avoid;color:inherit");
    out.block("li", &[("style", &style)], |out| {
        let when = event.date.to_string();
        out.element("time", &[("datetime", &when)], |out| out.text(&partial_date(event.date, scene.language)));
        out.text(&format!(" · {}", words.category(event.category)));
        let named =
            scene.address.country.filter(|id| event.states.contains(id)).and_then(|id| scene.dataset.country(id));
        if emphasis == Emphasis::Chosen {
            out.text(&format!(" · {}", scene.desk.chosen));
        } else if let Some(country) = named {
            out.text(&format!(" · {} {}", scene.desk.names_state, country.name));
        }
        out.element("strong", &[("style", "display:block")], |out| out.text(&format!(" {} ", event.title)));
        out.text(&event.text);
        if let Some(note) = &event.note {
            out.text(&format!(" {}{}{note}", words.note, words.colon));
        }
        out.element("small", &[], |out| {
            out.text(" [");
            scene.sources(&event.sources, out);
            out.text("]");
        });
    });
}

const AXIS: u32 = 34;

/// Placed in percent of the width, so that marks and years keep their size at any width.
fn axis(events: &[Event], scene: &Scene, out: &mut Markup) {
    let Some(scale) = Scale::over(events) else { return };
    let palette = scene.palette;
    let attributes = [
        ("width", "100%"),
        ("height", "62"),
        ("role", "img"),
        ("style", "display:block;width:100%;height:62px;max-width:none;overflow:visible"),
    ];
    out.block("svg", &attributes, |out| {
        out.element("title", &[], |out| out.text(scene.desk.axis_label));
        out.element("desc", &[], |out| out.text(&scene.description.alt));
        let baseline = AXIS.to_string();
        let rule = [("x1", "0"), ("x2", "100%"), ("y1", &*baseline), ("y2", &*baseline), ("stroke", palette.soft)];
        out.shape("line", &rule);
        for year in scale.years() {
            let Some(day) = Date::new(year, 1, 1) else { continue };
            let x = scale.percent(day);
            out.shape("line", &[("x1", &x), ("x2", &x), ("y1", "34"), ("y2", "40"), ("stroke", palette.soft)]);
            let place =
                [("x", &*x), ("y", "55"), ("font-size", "12"), ("text-anchor", "middle"), ("fill", palette.ink)];
            out.element("text", &place, |out| out.text(&year.to_string()));
        }
        let launch = scale.percent(Date::LAUNCH);
        out.shape(
            "line",
            &[
                ("x1", &launch),
                ("x2", &launch),
                ("y1", "0"),
                ("y2", "34"),
                ("stroke", palette.ink),
                ("stroke-width", "2"),
            ],
        );
        for event in events {
            mark(event, scale, scene, out);
        }
    });
}

fn mark(event: &Event, scale: Scale, scene: &Scene, out: &mut Markup) {
    let incident = event.category == Category::Incident;
    let fill = if incident { scene.palette.absent } else { scene.palette.supporter };
    let chosen = scene.address.event.as_ref() == Some(&event.id);
    let (first, last) = (scale.percent(event.date.first_day()), scale.percent(event.date.last_day()));
    let width = scale.width(event.date);
    let title = |out: &mut Markup| {
        let text = format!("{}{}{}", partial_date(event.date, scene.language), scene.words.colon, event.title);
        out.element("title", &[], |out| out.text(&text));
    };
    let (line, weight) = if chosen { (scene.palette.ink, "3") } else { (fill, "1.6") };
    match event.date {
        PartialDate::Day(_) if incident => {
            out.element("svg", &[("x", &first), ("y", "20"), ("overflow", "visible")], |out| {
                let shape = [("d", "M0-6 6 0 0 6-6 0z"), ("fill", fill), ("stroke", line)];
                out.element("path", &shape, title);
            });
        }
        PartialDate::Day(_) => {
            let shape = [
                ("x1", &*first),
                ("x2", &*last),
                ("y1", "10"),
                ("y2", "34"),
                ("stroke", line),
                ("stroke-width", weight),
            ];
            out.element("line", &shape, title);
        }
        PartialDate::Month(..) => {
            let shape =
                [("x", &*first), ("y", "14"), ("width", &*width), ("height", "20"), ("fill", fill), ("stroke", line)];
            out.element("rect", &shape, title);
        }
        PartialDate::Year(_) => {
            let shape = [
                ("x", &*first),
                ("y", "26"),
                ("width", &*width),
                ("height", "8"),
                ("fill", fill),
                ("fill-opacity", ".35"),
            ];
            out.element("rect", &shape, title);
        }
    }
}

/// A time scale over whole years, from 2 % to 98 % of the width so that the outer years are not cut.
#[derive(Clone, Copy)]
struct Scale {
    years: (u16, u16),
    days: (u32, u32),
}

impl Scale {
    fn over(events: &[Event]) -> Option<Scale> {
        let first = events.iter().map(|event| event.date.first_day().parts().0).min()?;
        let last = events.iter().map(|event| event.date.last_day().parts().0).max()?;
        Some(Scale { years: (first, last), days: (Date::new(first, 1, 1)?.days(), Date::new(last, 12, 31)?.days()) })
    }

    /// The years to write: every fifth.
    fn years(self) -> impl Iterator<Item = u16> {
        (self.years.0..=self.years.1).filter(|year| year.is_multiple_of(5))
    }

    fn percent(self, day: Date) -> String {
        format!("{:.1}%", 2.0 + self.along(day))
    }

    fn width(self, date: PartialDate) -> String {
        format!("{:.1}%", self.along(date.last_day()) - self.along(date.first_day()))
    }

    fn along(self, day: Date) -> f64 {
        let (first, last) = self.days;
        f64::from(day.days().clamp(first, last) - first) * 96.0 / f64::from((last - first).max(1))
    }
}
