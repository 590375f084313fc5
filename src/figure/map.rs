use super::Scene;
use super::markup::{Attributes, Markup, NAMESPACE};
use crate::model::{Country, CountryId, Mark, MarkKind, Status};
use crate::text::mark_title;
use crate::view_state::Frame;

/// The world map, each outline where it is drawn. There are no words in the drawing: they would shrink with it.
pub fn drawing(scene: &Scene, out: &mut Markup) {
    let frame = format!("0 0 {} {}", Frame::WIDTH, Frame::HEIGHT);
    let attributes = [
        // For whoever saves the drawing alone.
        ("xmlns", NAMESPACE),
        ("viewBox", frame.as_str()),
        ("width", "100%"),
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
    let (circles, paths): (Vec<_>, Vec<_>) = scene
        .dataset
        .marks
        .iter()
        .filter(|mark| !is_chosen(mark, scene))
        .map(|mark| (mark, country(mark, scene)))
        .filter(|(_, country)| country.map(|country| country.status(scene.date())) == status)
        .partition(|(mark, _)| mark.radius > 0);
    if circles.is_empty() && paths.is_empty() {
        return;
    }
    let fill = fill(status, scene);
    let (line, width) = scene.palette.edge(status);
    out.element("g", &[("fill", &fill), ("stroke", line), ("stroke-width", width)], |out| {
        for (mark, country) in paths {
            shape(mark, country, scene, out);
        }
        if !circles.is_empty() {
            out.element("g", &[("stroke", scene.palette.ink), ("stroke-width", "0.7")], |out| {
                for (mark, country) in circles {
                    shape(mark, country, scene, out);
                }
            });
        }
    });
}

fn is_chosen(mark: &Mark, scene: &Scene) -> bool {
    scene.address.country.is_some_and(|id| id.as_str() == &*mark.id)
}

/// The state whose status a mark shows.
fn country<'a>(mark: &Mark, scene: &'a Scene) -> Option<&'a Country> {
    let id = match mark.kind {
        MarkKind::State => CountryId::parse(&mark.id),
        MarkKind::Part | MarkKind::Area => mark.of,
    };
    id.and_then(|id| scene.dataset.country(id))
}

fn fill(status: Option<Status>, scene: &Scene) -> String {
    match status {
        Some(status) => scene.palette.fill(status, &scene.prefix),
        None => scene.palette.area.into(),
    }
}

/// The chosen state above its neighbours, with a strong line; one that is too small to see has a ring around it.
fn spotlight(scene: &Scene, out: &mut Markup) {
    let Some(mark) = scene.dataset.marks.iter().find(|mark| is_chosen(mark, scene)) else { return };
    let country = country(mark, scene);
    let fill = fill(country.map(|country| country.status(scene.date())), scene);
    let line = [("stroke", scene.palette.ink), ("stroke-width", "3"), ("vector-effect", "non-scaling-stroke")];
    // The line lies outside: it would fill the gaps between islands.
    match scene.outlines.get(&mark.id).filter(|_| mark.radius == 0) {
        Some(path) => {
            let attributes: Vec<_> =
                [("d", path), ("fill", &*fill), ("paint-order", "stroke")].into_iter().chain(line).collect();
            out.element("path", &attributes, |out| titled(country, scene, out));
        }
        None => {
            circle(mark, mark.radius, &[("fill", &fill)], out, |out| titled(country, scene, out));
            let ring: Vec<_> = [("fill", "none")].into_iter().chain(line).collect();
            circle(mark, mark.radius + 8, &ring, out, |_| ());
        }
    }
}

fn shape(mark: &Mark, country: Option<&Country>, scene: &Scene, out: &mut Markup) {
    if mark.radius > 0 {
        circle(mark, mark.radius, &[], out, |out| titled(country, scene, out));
    } else if let Some(path) = scene.outlines.get(&mark.id) {
        out.element("path", &[("d", path)], |out| titled(country, scene, out));
    }
}

fn circle(mark: &Mark, radius: u16, look: &Attributes, out: &mut Markup, content: impl FnOnce(&mut Markup)) {
    let (x, y) = mark.centre;
    let (x, y, radius) = (x.to_string(), y.to_string(), radius.to_string());
    let place = [("cx", x.as_str()), ("cy", &y), ("r", &radius)];
    let attributes: Vec<_> = place.into_iter().chain(look.iter().copied()).collect();
    out.element("circle", &attributes, content);
}

/// What a pointer that rests on a mark is told.
fn titled(country: Option<&Country>, scene: &Scene, out: &mut Markup) {
    if let Some(country) = country {
        let title = mark_title(country, country.status(scene.date()), scene.words);
        out.element("title", &[], |out| out.text(&title));
    }
}
