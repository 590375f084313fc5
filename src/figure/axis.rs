//! The axis of the timeline, placed in percent of its width, so that marks and years keep their size at any width.

use super::markup::{Markup, NAMESPACE};
use super::{Scene, TimeScale};
use crate::model::{Category, Date, Event, PartialDate};
use crate::text::partial_date;

/// The baseline, from the top of the marks.
const FOOT: &str = "34";
/// How far apart years are written, as a part of the width: on a phone, a year takes a twelfth.
const YEARS_APART: f64 = 0.09;

/// The events to scale, with the Call as a mark of its own.
pub fn axis(events: &[Event], scene: &Scene, out: &mut Markup) {
    let Some(scale) = TimeScale::over(events) else { return };
    let palette = scene.palette;
    let attributes = [
        ("xmlns", NAMESPACE),
        ("width", "100%"),
        ("height", "76"),
        ("role", "img"),
        ("style", "display:block;width:100%;height:76px;max-width:none;overflow:visible"),
    ];
    let line = |x: &str, top: &str, foot: &str, colour: &str, weight: &str, out: &mut Markup| {
        let place = [("x1", x), ("x2", x), ("y1", top), ("y2", foot), ("stroke", colour), ("stroke-width", weight)];
        out.shape("line", &place);
    };
    let label = |x: &str, y: &str, text: &str, out: &mut Markup| {
        let place = [("x", x), ("y", y), ("font-size", "12"), ("text-anchor", "middle"), ("fill", palette.ink)];
        out.element("text", &place, |out| out.text(text));
    };
    out.block("svg", &attributes, |out| {
        out.element("title", &[], |out| out.text(scene.desk.axis_label));
        out.element("desc", &[], |out| out.text(&scene.description.alt));
        // Its own ground, for where the figure's was taken away.
        out.shape("rect", &[("width", "100%"), ("height", "100%"), ("fill", palette.ground)]);
        out.element("g", &[("transform", "translate(0 16)")], |out| {
            let rule = [("x1", "0"), ("x2", "100%"), ("y1", FOOT), ("y2", FOOT), ("stroke", palette.soft)];
            out.shape("line", &rule);
            for (year, along) in scale.years(YEARS_APART) {
                let x = percent(along);
                line(&x, FOOT, "40", palette.soft, "1", out);
                label(&x, "54", &year.to_string(), out);
            }
            let launch = percent(scale.along(Date::LAUNCH));
            line(&launch, "0", FOOT, palette.ink, "2", out);
            label(&launch, "-5", scene.page_words.call, out);
            for event in events {
                mark(event, &scale, scene, out);
            }
        });
    });
}

/// A day is a line, a month a bar, a year a pale band; an attack is a diamond.
fn mark(event: &Event, scale: &TimeScale, scene: &Scene, out: &mut Markup) {
    let incident = event.category == Category::Incident;
    let fill = if incident { scene.palette.absent } else { scene.palette.supporter };
    let chosen = scene.address.event.as_ref() == Some(&event.id);
    let (start, end) = (scale.along(event.date.first_day()), scale.along(event.date.last_day()));
    let (first, last, width) = (percent(start), percent(end), format!("{:.1}%", 96.0 * (end - start)));
    let title = |out: &mut Markup| {
        let text = format!("{}{}{}", partial_date(event.date, scene.language), scene.words.colon, event.title);
        out.element("title", &[], |out| out.text(&text));
    };
    let (line, weight) = if chosen { (scene.palette.ink, "3") } else { (fill, "1.6") };
    match event.date {
        PartialDate::Day(_) if incident => {
            out.element("svg", &[("x", &first), ("y", "20"), ("overflow", "visible")], |out| {
                let shape = [
                    ("d", "M0-6 6 0 0 6-6 0z"),
                    ("fill", fill),
                    ("stroke", if chosen { line } else { scene.palette.ground }),
                ];
                out.element("path", &shape, title);
            });
        }
        PartialDate::Day(_) => {
            let shape = [
                ("x1", &*first),
                ("x2", &*last),
                ("y1", "10"),
                ("y2", FOOT),
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

/// How far along the drawing something is: from 2 % to 98 % of the width, so that the outer years are not cut.
fn percent(along: f64) -> String {
    format!("{:.1}%", 2.0 + 96.0 * along)
}
