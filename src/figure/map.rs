use super::Scene;
use super::markup::Markup;
use crate::model::{Country, Mark, MarkKind, Status};
use crate::text::mark_title;
use crate::view_state::Frame;

/// The world map, each outline where it is drawn. There are no words in the drawing: they would shrink with it.
pub fn drawing(scene: &Scene, out: &mut Markup) {
    let (width, height) = (Frame::WIDTH.to_string(), Frame::HEIGHT.to_string());
    let frame = format!("0 0 {width} {height}");
    let attributes = [
        ("viewBox", frame.as_str()),
        ("width", &width),
        ("height", &height),
        ("role", "img"),
        ("style", "display:block;width:100%;height:auto;max-width:none"),
    ];
    let palette = scene.palette;
    out.block("svg", &attributes, |out| {
        out.element("title", &[], |out| out.text(&scene.description.title));
        out.element("desc", &[], |out| out.text(&scene.description.alt));
        out.element("defs", &[], |out| palette.patterns(&scene.prefix, out));
        if let Some(path) = scene.outlines.get("sphere") {
            out.shape("path", &[("d", path), ("fill", palette.sea)]);
        }
        group(None, scene, out);
        // Those named as absent come last, so that no neighbour's border lies on their line.
        for status in [Status::Unnamed, Status::Supporter, Status::Undated, Status::Absent] {
            group(Some(status), scene, out);
        }
        spotlight(scene, out);
    });
}

/// All marks of one status, or all areas without one. Overseas parts take the look of their state.
fn group(status: Option<Status>, scene: &Scene, out: &mut Markup) {
    let palette = scene.palette;
    let fill = status.map_or_else(|| palette.area.to_owned(), |status| palette.fill(status, &scene.prefix));
    let (line, width) = palette.edge(status);
    let of = |mark: &Mark| match mark.kind {
        MarkKind::State => crate::model::CountryId::parse(&mark.id),
        MarkKind::Part | MarkKind::Area => mark.of,
    };
    let with_country = |mark: &'_ Mark| of(mark).and_then(|id| scene.dataset.country(id));
    let (circles, paths): (Vec<_>, Vec<_>) = scene
        .dataset
        .marks
        .iter()
        .map(|mark| (mark, with_country(mark)))
        .filter(|(_, country)| country.map(|country| country.status(scene.date())) == status)
        .partition(|(mark, _)| mark.radius > 0);
    if circles.is_empty() && paths.is_empty() {
        return;
    }
    out.element("g", &[("fill", &fill), ("stroke", line), ("stroke-width", width)], |out| {
        for (mark, country) in paths {
            if let Some(path) = scene.outlines.get(&mark.id) {
                out.element("path", &[("d", path)], |out| titled(country, scene, out));
            }
        }
        if !circles.is_empty() {
            out.element("g", &[("stroke", palette.ink), ("stroke-width", "0.7")], |out| {
                for (mark, country) in circles {
                    circle(mark, mark.radius, &[], out, |out| titled(country, scene, out));
                }
            });
        }
    });
}

/// What a pointer that rests on a mark is told.
fn titled(country: Option<&Country>, scene: &Scene, out: &mut Markup) {
    if let Some(country) = country {
        let title = mark_title(country, scene.date(), scene.words, scene.language);
        out.element("title", &[], |out| out.text(&title));
    }
}

/// The chosen state once more, as a line above its neighbours; a ring around one that is too small to see.
fn spotlight(scene: &Scene, out: &mut Markup) {
    let Some(mark) = scene.address.country.and_then(|id| scene.dataset.mark(id)) else { return };
    let line = [("fill", "none"), ("stroke", scene.palette.ink), ("stroke-width", "2.5")];
    match scene.outlines.get(&mark.id).filter(|_| mark.radius == 0) {
        Some(path) => out.element("g", &line, |out| out.shape("path", &[("d", path)])),
        None => circle(mark, mark.radius + 8, &line, out, |_| ()),
    }
}

fn circle(
    mark: &Mark,
    radius: u16,
    more: &[(&'static str, &str)],
    out: &mut Markup,
    content: impl FnOnce(&mut Markup),
) {
    let (x, y) = mark.centre;
    let (x, y, radius) = (x.to_string(), y.to_string(), radius.to_string());
    let place = [("cx", x.as_str()), ("cy", y.as_str()), ("r", radius.as_str())];
    let attributes: Vec<(&'static str, &str)> = place.into_iter().chain(more.iter().copied()).collect();
    out.element("circle", &attributes, content);
}
