//! The axis of the timeline, placed in percent of its width, so that marks and years keep their size at any width.

use super::digits::digits;
use super::markup::{Markup, NAMESPACE};
use super::scale::TimeScale;
use super::scene::{Scene, Size};
use model::{Category, Date, Event, PartialDate};

/// The baseline, from the top of the marks.
const FOOT: &str = "34";
/// How far apart years are written, as a part of the width. A year is 26 pixels wide, and the narrowest column that is promised
/// leaves 256 for the drawing.
const YEARS_APART: f64 = 0.12;

/// Width and height of the drawing where it is an image of its own, in pixels: a column of an article.
pub const SIZE: (u32, u32) = (736, 76);

/// The events to scale, with the Call as a mark of its own. The years are drawn, not written: no words, as in the map.
pub fn axis(events: &[Event], scene: &Scene, size: Size, out: &mut Markup) {
    let Some(scale) = TimeScale::over(events) else { return };
    let palette = scene.palette;
    let (width, height) = (SIZE.0.to_string(), SIZE.1.to_string());
    let mut attributes = vec![("xmlns", NAMESPACE), ("height", height.as_str())];
    match size {
        Size::Column => attributes.extend([
            ("width", "100%"),
            ("role", "img"),
            ("aria-label", scene.description.alt.as_str()),
            ("style", "display:block;width:100%;height:76px;max-width:none;overflow:visible"),
        ]),
        Size::Own => attributes.push(("width", &width)),
    }
    let line = |x: &str, top: &str, foot: &str, colour: &str, weight: &str, out: &mut Markup| {
        let place = [("x1", x), ("x2", x), ("y1", top), ("y2", foot), ("stroke", colour), ("stroke-width", weight)];
        out.shape("line", &place);
    };
    out.block("svg", &attributes, |out| {
        // Its own ground, for where the figure's was taken away.
        out.shape("rect", &[("width", "100%"), ("height", "100%"), ("fill", palette.ground)]);
        out.element("g", &[("transform", "translate(0 16)")], |out| {
            let rule = [("x1", "0"), ("x2", "100%"), ("y1", FOOT), ("y2", FOOT), ("stroke", palette.soft)];
            out.shape("line", &rule);
            for (year, along) in scale.years(YEARS_APART) {
                let x = percent(along);
                line(&x, FOOT, "40", palette.soft, "1", out);
                out.element("svg", &[("x", &x), ("y", "45"), ("overflow", "visible")], |out| {
                    let stroke = [("fill", "none"), ("stroke", palette.ink), ("stroke-width", "1.2")];
                    let path = digits(&year.to_string());
                    let attributes: Vec<_> = [("d", path.as_str())].into_iter().chain(stroke).collect();
                    out.shape("path", &attributes);
                });
            }
            let launch = percent(scale.along(Date::LAUNCH));
            line(&launch, "-14", FOOT, palette.ink, "2", out);
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
    let (line, weight) = if chosen { (scene.palette.ink, "3") } else { (fill, "1.6") };
    match event.date {
        PartialDate::Day(_) if incident => {
            out.element("svg", &[("x", &first), ("y", "20"), ("overflow", "visible")], |out| {
                let shape = [
                    ("d", "M0-6 6 0 0 6-6 0z"),
                    ("fill", fill),
                    ("stroke", if chosen { line } else { scene.palette.ground }),
                ];
                out.shape("path", &shape);
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
            out.shape("line", &shape);
        }
        PartialDate::Month(..) => {
            let shape =
                [("x", &*first), ("y", "14"), ("width", &*width), ("height", "20"), ("fill", fill), ("stroke", line)];
            out.shape("rect", &shape);
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
            out.shape("rect", &shape);
        }
    }
}

/// How far along the drawing something is: from 2 % to 98 % of the width, so that the outer years are not cut.
fn percent(along: f64) -> String {
    format!("{:.1}%", 2.0 + 96.0 * along)
}

#[cfg(test)]
mod tests {
    use super::YEARS_APART;

    #[test]
    fn years_are_parted_in_the_narrowest_column() {
        let (column, year) = (256.0, 4.0 * crate::digits::STEP - 2.0);
        let apart = 0.96 * YEARS_APART * column;
        assert!(apart > year + 3.0, "{apart} pixels for {year}");
    }
}
