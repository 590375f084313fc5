//! From the United Nations' outlines to the map that the page draws.
//!
//! The stages run in this order, each in a file of its own:
//! read the topology, cut it at the map's edge, project it, find the shared borders, simplify every
//! border once, round to whole pixels, set circles for the smallest states, print.
//! Nothing here depends on the time, the machine or a random number: the same input gives the same
//! bytes, and a test compares them with the committed files. Run by `cargo xtask atlas`, once per source; knows nothing of states
//! but their codes, and nothing of the briefing.

#![allow(
    clippy::indexing_slicing,
    reason = "indices here are counted by the same code; data from outside is checked in topology.rs, \
              where indexing a JSON value gives null instead of a panic"
)]
#![cfg_attr(test, allow(clippy::unwrap_used, clippy::panic))]

mod centre;
mod circles;
mod failure;
mod frame;
mod marks;
mod mesh;
mod path;
mod pixels;
mod projection;
mod ring;
mod seam;
mod simplify;
mod territories;
#[cfg(test)]
mod tests;
mod topology;

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::path::Path;

pub use failure::{AtlasError, SOURCE};
use marks::Mark;
use mesh::Mesh;
use projection::Projection;
use ring::{Pixel, area, pixel_area};
use territories::Kind;
use topology::Topology;

/// The outlines that the page refers to.
pub const SVG: &str = "data/geo/atlas.svg";
/// One row per mark: what it is, where its centre is, how far it reaches.
pub const TSV: &str = "data/geo/atlas.tsv";

/// The two files that the map is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Atlas {
    /// One `<path>` per outline, with the sphere and the graticule.
    pub svg: String,
    /// One row per mark.
    pub tsv: String,
}

/// Remakes the committed map files below `root`.
pub fn run(root: &Path) -> Result<(), Box<dyn Error>> {
    let source = root.join(SOURCE);
    let json = fs::read_to_string(&source).map_err(|error| format!("{}: {error}", source.display()))?;
    let atlas = build(&json)?;
    fs::write(root.join(SVG), &atlas.svg)?;
    fs::write(root.join(TSV), &atlas.tsv)?;
    println!(
        "{SVG}: {} bytes, {} outlines; {TSV}: {} marks",
        atlas.svg.len(),
        atlas.svg.matches("<path ").count(),
        atlas.tsv.lines().count().saturating_sub(2)
    );
    Ok(())
}

/// Makes the map from the text of the boundary source.
pub fn build(topology_json: &str) -> Result<Atlas, AtlasError> {
    let Drawing { outlines, marks } = draw(&topology::read(topology_json)?)?;
    Ok(Atlas { svg: marks::svg(&outlines), tsv: marks::tsv(&marks) })
}

/// The map before it is printed: outlines in whole pixels, and the marks.
struct Drawing {
    outlines: BTreeMap<String, Vec<Vec<Pixel>>>,
    marks: Vec<Mark>,
}

fn draw(topology: &Topology) -> Result<Drawing, AtlasError> {
    let projection = Projection::new();
    let west = topology.grid.x_of(projection::WEST_EDGE);
    let cut: BTreeMap<&str, Vec<topology::Ring>> = topology
        .outlines
        .iter()
        .filter(|(id, _)| territories::kind_of(id) != Kind::LeftOut)
        .map(|(id, outline)| {
            let rings = outline.rings.iter().flat_map(|ring| seam::cut(ring, west, topology.grid.turn));
            (id.as_str(), rings.collect())
        })
        .collect();

    let mesh = Mesh::build(&cut);
    let project = |point: &topology::Point| {
        let [east_of_edge, latitude] = topology.grid.degrees(*point);
        projection.project_from_edge(east_of_edge, latitude)
    };
    let sizes: BTreeMap<&str, Vec<f64>> = cut
        .iter()
        .map(|(id, rings)| {
            (*id, rings.iter().map(|ring| area(&ring.iter().map(project).collect::<Vec<_>>())).collect())
        })
        .collect();
    // The smallest shape that each line bounds: what a reader enlarges the map for.
    let mut smallest = vec![f64::INFINITY; mesh.arcs.len()];
    for (id, rings) in &mesh.outlines {
        for (ring, size) in rings.iter().zip(&sizes[id]) {
            ring.iter().for_each(|step| smallest[step.arc] = smallest[step.arc].min(*size));
        }
    }
    let lines = mesh.arcs.iter().zip(smallest).map(|(arc, smallest)| {
        let points: Vec<[f64; 2]> = arc.points.iter().map(project).collect();
        pixels::line(&points, arc.is_closed(), smallest)
    });
    let arcs: Vec<Vec<Pixel>> = lines.collect();

    let mut drawing = Drawing { outlines: BTreeMap::new(), marks: Vec::new() };
    let mut homes: BTreeMap<String, circles::Home> = BTreeMap::new();
    for (id, rings) in &mesh.outlines {
        let sizes = &sizes[id];
        let on_land = rings.iter().any(|ring| mesh.has_border(ring));
        let kind = territories::kind_of(id);
        if kind == Kind::State && circles::wanted(sizes, on_land) {
            let label = topology.outlines.get(*id).map_or([0.0, 0.0], |outline| outline.label);
            let home = projection.project(territories::seat_of(id).unwrap_or(label));
            homes.insert((*id).to_owned(), circles::Home::new(home, on_land));
            continue;
        }
        let kept = pixels::outline(rings, sizes, &mesh, &arcs, kind);
        if let Some(mark) = Mark::of_outline(id, kind, &kept) {
            drawing.marks.push(mark);
            drawing.outlines.insert((*id).to_owned(), kept);
        }
    }
    for (id, seat) in territories::WITHOUT_OUTLINE {
        homes.insert((*id).to_owned(), circles::Home::new(projection.project(*seat), true));
    }
    let small: Vec<[i32; 4]> = drawing
        .marks
        .iter()
        .filter(|mark| mark.kind == Kind::State)
        .filter(|mark| circles::keep_off(drawing.outlines[&mark.id].iter().map(|ring| pixel_area(ring)).sum()))
        .map(|mark| mark.bounds)
        .collect();
    drawing.marks.extend(circles::place(&homes, &small)?.into_iter().map(Mark::of_circle));
    drawing.marks.sort_by(|a, b| a.id.cmp(&b.id));
    Ok(drawing)
}
