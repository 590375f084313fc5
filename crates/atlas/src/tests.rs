//! The whole map against the world: pinned places, whole borders, one mark per state.

use std::collections::BTreeSet;
use std::fs;
use std::path::PathBuf;
use std::sync::LazyLock;

use crate::marks::{Mark, Shape};
use crate::projection::{Projection, WIDTH};
use crate::ring::{area, contains, distance, edges, pixel_area};
use crate::territories::Kind;
use crate::{Atlas, AtlasError, Drawing, SOURCE, SVG, TSV, build, circles, draw, topology};

/// Places whose mark must be the right one, as longitude and latitude.
const PINNED: &[(&str, [f64; 2], &str)] = &[
    ("Simferopol", [34.10, 44.95], "UKR"),
    ("Laayoune", [-13.20, 27.15], "ESH"),
    ("Kyrenia", [33.32, 35.34], "CYP"),
    ("Hargeisa", [44.06, 9.56], "SOM"),
    ("Pristina", [21.17, 42.66], "SRB"),
    ("Taipei", [121.56, 25.04], "TWN"),
    ("Doha", [51.53, 25.29], "QAT"),
    ("Valletta", [14.51, 35.90], "MLT"),
    ("Singapore", [103.85, 1.29], "SGP"),
    ("Vaduz", [9.52, 47.14], "LIE"),
    ("Monaco", [7.42, 43.73], "MCO"),
    ("Andorra la Vella", [1.52, 42.51], "AND"),
    ("San Marino", [12.45, 43.94], "SMR"),
    ("Port Louis", [57.50, -20.16], "MUS"),
    ("Juba", [31.58, 4.85], "SSD"),
    ("Ramallah", [35.21, 31.90], "PSE"),
    ("Srinagar", [74.80, 34.08], "XJK"),
    ("Provideniya, beyond 180°", [-173.23, 64.42], "RUS"),
    ("Suva", [178.44, -18.14], "FJI"),
    ("Nuuk", [-51.0, 64.6], "GRL"),
    ("Maseru's hills, inside South Africa", [28.2, -29.5], "LSO"),
];
/// A port may fall beside its simplified coast by this much, if no other mark is nearer (pixels).
const COAST_TOLERANCE: f64 = 1.0;
/// A circle may stand this far from its state, measured from its rim (pixels).
const CIRCLE_TOLERANCE: f64 = 3.0;
/// The raw size above which the outlines would no longer fit their share of the page.
const MOST_BYTES: usize = 45_000;

static DRAWING: LazyLock<Drawing> = LazyLock::new(|| draw(&topology::read(&committed(SOURCE)).unwrap()).unwrap());

fn committed(file: &str) -> String {
    let path = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../..").join(file);
    fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

/// How far a place is from a mark, 0 inside.
fn away(mark: &Mark, place: [f64; 2]) -> f64 {
    match mark.shape {
        Shape::Circle(r) => {
            let [x, y] = mark.at.map(f64::from);
            ((place[0] - x).hypot(place[1] - y) - f64::from(r)).max(0.0)
        }
        Shape::Path if contains(&DRAWING.outlines[&mark.id], place) => 0.0,
        Shape::Path => distance(&DRAWING.outlines[&mark.id], place),
    }
}

#[test]
fn the_committed_files_are_what_the_source_gives() {
    let Atlas { svg, tsv } = build(&committed(SOURCE)).unwrap();
    assert!(svg == committed(SVG), "{SVG} is stale: run cargo xtask atlas");
    assert!(tsv == committed(TSV), "{TSV} is stale: run cargo xtask atlas");
    assert!(svg.len() <= MOST_BYTES, "{SVG} has {} bytes", svg.len());
}

#[test]
fn pinned_places_fall_on_the_mark_that_the_united_nations_draw() {
    let projection = Projection::new();
    for (name, place, id) in PINNED {
        let at = projection.project(*place);
        let mark = DRAWING.marks.iter().find(|mark| mark.id == *id).unwrap();
        let own = away(mark, at);
        match mark.shape {
            Shape::Path => {
                assert!(own <= COAST_TOLERANCE, "{name} is {own:.1} px away from {id}");
                let nearer = DRAWING
                    .marks
                    .iter()
                    .find(|other| other.shape == Shape::Path && other.id != *id && away(other, at) <= own);
                assert!(nearer.is_none(), "{name} is nearer to {} than to {id}", nearer.unwrap().id);
            }
            Shape::Circle(_) => {
                assert!(own <= CIRCLE_TOLERANCE, "{name} is {own:.1} px away from {id}");
                let nearer = DRAWING
                    .marks
                    .iter()
                    .find(|other| other.shape != Shape::Path && other.id != *id && away(other, at) <= own);
                assert!(nearer.is_none(), "{name} is nearer to {} than to {id}", nearer.unwrap().id);
            }
        }
    }
}

#[test]
fn every_state_has_one_mark_and_every_outline_a_row() {
    let ids: BTreeSet<&str> = DRAWING.marks.iter().map(|mark| mark.id.as_str()).collect();
    assert_eq!(ids.len(), DRAWING.marks.len());
    let states = DRAWING.marks.iter().filter(|mark| mark.kind == Kind::State).count();
    assert_eq!(states, 195, "193 members and two observer states");
    assert!(ids.contains("PSE") && ids.contains("VAT"));
    assert!(DRAWING.outlines.keys().all(|id| ids.contains(id.as_str())));
}

#[test]
fn every_mark_is_inside_the_map_and_every_centre_inside_its_mark() {
    let height = Projection::new().height();
    for Mark { id, at: [x, y], bounds: [x0, y0, x1, y1], .. } in &DRAWING.marks {
        assert!(x0 < x1 && y0 < y1, "{id} has no extent");
        assert!(*x0 >= 0 && *y0 >= 0 && *x1 <= WIDTH && *y1 <= height, "{id} leaves the map");
        assert!((x0..=x1).contains(&x) && (y0..=y1).contains(&y), "{id} has its centre outside");
        assert!(x1 - x0 < WIDTH / 2, "{id} reaches across half the map");
    }
}

#[test]
fn no_outline_has_a_stray_line_or_a_ring_of_nothing() {
    for (id, rings) in &DRAWING.outlines {
        for ring in rings {
            assert!(ring.len() > 2 && pixel_area(ring) > 0.0, "{id} has an empty ring");
            for ([ax, ay], [bx, by]) in edges(ring) {
                let length = f64::from(bx - ax).hypot(f64::from(by - ay));
                assert!(length < f64::from(WIDTH) / 10.0, "{id} has a line of {length:.0} px");
            }
        }
    }
}

#[test]
fn circles_do_not_touch() {
    let all: Vec<(&Mark, i32)> = DRAWING
        .marks
        .iter()
        .filter_map(|mark| match mark.shape {
            Shape::Circle(r) => Some((mark, r)),
            Shape::Path => None,
        })
        .collect();
    assert!(all.len() > 25);
    for (index, (a, ra)) in all.iter().enumerate() {
        for (b, rb) in &all[index + 1..] {
            let apart = f64::from(a.at[0] - b.at[0]).hypot(f64::from(a.at[1] - b.at[1]));
            assert!(apart >= f64::from(ra + rb) + circles::LEAST_GAP, "{} touches {}", a.id, b.id);
        }
    }
}

#[test]
fn borders_stay_shared_and_land_keeps_its_area() {
    // Every point of a coarse grid lies in one outline at most: neighbours do not overlap. A handful
    // of places where two simplified lines cross is what whole pixels cost.
    let height = Projection::new().height();
    let (mut covered, mut twice) = (0, Vec::new());
    for (x, y) in (0..WIDTH / 4).flat_map(|x| (0..height / 4).map(move |y| (x, y))) {
        let place = [f64::from(x) * 4.0 + 0.31, f64::from(y) * 4.0 + 0.37];
        let owners: Vec<&str> = DRAWING
            .marks
            .iter()
            .filter(|mark| mark.shape == Shape::Path)
            .filter(|mark| {
                let [x0, y0, x1, y1] = mark.bounds.map(f64::from);
                x0 <= place[0] && place[0] <= x1 && y0 <= place[1] && place[1] <= y1
            })
            .filter(|mark| contains(&DRAWING.outlines[&mark.id], place))
            .map(|mark| mark.id.as_str())
            .collect();
        covered += usize::from(!owners.is_empty());
        if owners.len() > 1 {
            twice.push(owners);
        }
    }
    assert!(covered > 5_000);
    assert!(twice.len() * 500 <= covered, "{} of {covered} places: {twice:?}", twice.len());

    let projection = Projection::new();
    let source = topology::read(&committed(SOURCE)).unwrap();
    for (id, least) in [("FRA", 0.97), ("BRA", 0.99), ("KAZ", 0.99), ("DZA", 0.99), ("AUS", 0.99), ("COD", 0.99)] {
        let before: f64 = source.outlines[id]
            .rings
            .iter()
            .map(|ring| {
                let places = ring.iter().map(|point| {
                    let [east_of_antimeridian, latitude] = source.grid.degrees(*point);
                    projection.project([east_of_antimeridian - 180.0, latitude])
                });
                area(&places.collect::<Vec<_>>())
            })
            .sum();
        let after: f64 = DRAWING.outlines[id].iter().map(|ring| pixel_area(ring)).sum();
        let ratio = after / before;
        assert!((least..=2.0 - least).contains(&ratio), "{id} keeps {ratio:.3} of its area");
    }
}

#[test]
fn a_source_that_is_no_topology_is_refused_with_the_reason() {
    assert!(matches!(build("{"), Err(AtlasError::NotJson(_))));
    let error = build(r#"{"transform":{"scale":[1,1],"translate":[0,0]}}"#).unwrap_err();
    assert!(error.to_string().ends_with("arcs is not a list"), "{error}");
}
