use super::legend::{KEY_HEIGHT, key};
use super::markup::{Attributes, Markup, NAMESPACE};
use super::scene::{Scene, Size};
use model::{Country, CountryId, Mark, MarkKind, Status};
use view_state::Viewport;

/// Width and height of the map where it is an image of its own, with its key.
pub const SIZE: (i32, i32) = (Viewport::WIDTH, Viewport::HEIGHT + KEY_HEIGHT);

/// The world map, each outline where it is drawn. There are no words in the drawing: they would shrink with it, and where a
/// system takes away the drawing and keeps its words, those of all marks would run together in the article.
pub fn drawing(scene: &Scene, size: Size, out: &mut Markup) {
    let (own_width, own_height) = SIZE;
    let whole = if size == Size::Own { own_height } else { Viewport::HEIGHT };
    let frame = format!("0 0 {own_width} {whole}");
    let (width, height) = (own_width.to_string(), own_height.to_string());
    // The namespace is for whoever saves the drawing alone.
    let mut attributes = vec![("xmlns", NAMESPACE), ("viewBox", frame.as_str())];
    match size {
        Size::Column => attributes.extend([
            ("width", "100%"),
            ("role", "img"),
            ("aria-label", scene.description.alt.as_str()),
            ("style", "display:block;width:100%;height:auto;max-width:none"),
        ]),
        Size::Own => attributes.extend([("width", width.as_str()), ("height", &height)]),
    }
    let palette = scene.palette;
    out.block("svg", &attributes, |out| {
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
        if size == Size::Own {
            key(Viewport::HEIGHT, scene, out);
        }
    });
}

/// All marks of one status, or all areas without one. Overseas parts take the look of their state.
fn group(status: Option<Status>, scene: &Scene, out: &mut Markup) {
    let (circles, paths): (Vec<_>, Vec<_>) = scene
        .dataset
        .marks
        .iter()
        .filter(|mark| !is_chosen(mark, scene))
        .filter(|mark| country(mark, scene).map(|country| country.status(scene.date())) == status)
        .partition(|mark| mark.radius > 0);
    if circles.is_empty() && paths.is_empty() {
        return;
    }
    let fill = fill(status, scene);
    let (line, width) = scene.palette.edge(status);
    out.element("g", &[("fill", &fill), ("stroke", line), ("stroke-width", width)], |out| {
        for mark in paths {
            shape(mark, scene, out);
        }
        if !circles.is_empty() {
            out.element("g", &[("stroke", scene.palette.ink), ("stroke-width", "0.7")], |out| {
                for mark in circles {
                    shape(mark, scene, out);
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
            out.shape("path", &attributes);
        }
        None => {
            circle(mark, mark.radius, &[("fill", &fill)], out);
            let ring: Vec<_> = [("fill", "none")].into_iter().chain(line).collect();
            circle(mark, mark.radius + 8, &ring, out);
        }
    }
}

fn shape(mark: &Mark, scene: &Scene, out: &mut Markup) {
    if mark.radius > 0 {
        circle(mark, mark.radius, &[], out);
    } else if let Some(path) = scene.outlines.get(&mark.id) {
        out.shape("path", &[("d", path)]);
    }
}

fn circle(mark: &Mark, radius: u16, look: &Attributes, out: &mut Markup) {
    let (x, y) = mark.centre;
    let (x, y, radius) = (x.to_string(), y.to_string(), radius.to_string());
    let place = [("cx", x.as_str()), ("cy", &y), ("r", &radius)];
    let attributes: Vec<_> = place.into_iter().chain(look.iter().copied()).collect();
    out.shape("circle", &attributes);
}
