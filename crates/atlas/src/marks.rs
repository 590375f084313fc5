//! What is printed: the outlines as SVG, and a table with one row per mark.

use std::collections::BTreeMap;
use std::fmt::Write;

use crate::circles::Circle;
use crate::projection::{Projection, WIDTH};
use crate::ring::{Pixel, bounds};
use crate::territories::{self, Kind};
use crate::{centre, frame, path};

/// One state, overseas part or other area on the map.
pub struct Mark {
    pub id: String,
    pub kind: Kind,
    pub shape: Shape,
    /// Where the mark is pointed at.
    pub at: Pixel,
    /// Left, top, right, bottom.
    pub bounds: [i32; 4],
}

/// How a mark is drawn.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shape {
    Path,
    Circle(i32),
}

impl Mark {
    /// The mark of an outline, if it has any ring left.
    pub fn of_outline(id: &str, kind: Kind, rings: &[Vec<Pixel>]) -> Option<Self> {
        Some(Self { id: id.to_owned(), kind, shape: Shape::Path, at: centre::of(rings)?, bounds: bounds(rings)? })
    }

    /// The mark of a state that is drawn as a circle.
    pub fn of_circle(Circle { id, x, y, r }: Circle) -> Self {
        let bounds = [x - r, y - r, x + r, y + r];
        Self { id, kind: Kind::State, shape: Shape::Circle(r), at: [x, y], bounds }
    }
}

/// The outlines, the edge of the globe and the graticule, to be referred to by id.
pub fn svg(outlines: &BTreeMap<String, Vec<Vec<Pixel>>>) -> String {
    let projection = Projection::new();
    let edge = frame::edge(&projection);
    let mut svg = format!(
        "<!-- made by: cargo xtask atlas -->\n<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {WIDTH} {}\">\n<defs>\n",
        projection.height()
    );
    let mut add = |id: &str, d: &str| {
        // Writing to a string cannot fail.
        let _ = writeln!(svg, "<path id=\"{id}\" d=\"{d}\"/>");
    };
    add("sphere", &frame::sphere(&edge));
    add("graticule", &frame::graticule(&projection, &edge));
    for (id, rings) in outlines {
        add(id, &path::closed(rings));
    }
    svg.push_str("</defs>\n</svg>\n");
    svg
}

/// The marks, one a row, in the order given.
pub fn tsv(marks: &[Mark]) -> String {
    let mut tsv = String::from("# made by: cargo xtask atlas\nid\tkind\tof\tshape\tx\ty\tr\tx0\ty0\tx1\ty1\n");
    for Mark { id, kind, shape, at: [x, y], bounds: [x0, y0, x1, y1] } in marks {
        let (shape, r) = match shape {
            Shape::Path => ("path", 0),
            Shape::Circle(r) => ("circle", *r),
        };
        let (kind, of) = match kind {
            Kind::State => ("state", ""),
            Kind::Part => ("part", territories::state_of(id).unwrap_or_default()),
            Kind::Area | Kind::LeftOut => ("area", ""),
        };
        let _ = writeln!(tsv, "{id}\t{kind}\t{of}\t{shape}\t{x}\t{y}\t{r}\t{x0}\t{y0}\t{x1}\t{y1}");
    }
    tsv
}
