//! Reads the boundary source: arcs that are shared between neighbours, on a grid of whole numbers.
//!
//! Coordinates stay whole numbers until they are projected, so that a point that two states share is
//! found again by plain equality.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::failure::AtlasError;

/// A point on the source's grid.
pub type Point = [i64; 2];
/// A closed line; its last point is not a repetition of the first.
pub type Ring = Vec<Point>;

/// All outlines by id, ids that occur more than once merged.
pub struct Topology {
    pub grid: Grid,
    pub outlines: BTreeMap<String, Outline>,
}

/// One state or area.
pub struct Outline {
    /// Where the source puts the name: longitude and latitude in degrees.
    pub label: [f64; 2],
    pub rings: Vec<Ring>,
}

/// How the source's whole numbers stand for degrees.
pub struct Grid {
    scale: [f64; 2],
    translate: [f64; 2],
    /// The width of the whole earth on the grid.
    pub turn: i64,
}

impl Grid {
    /// The grid column of a longitude.
    pub fn x_of(&self, longitude: f64) -> i64 {
        ((longitude - self.translate[0]) / self.scale[0]).round() as i64
    }

    /// Degrees east of grid column 0, and the latitude.
    pub fn degrees(&self, [x, y]: Point) -> [f64; 2] {
        [x as f64 * self.scale[0], y as f64 * self.scale[1] + self.translate[1]]
    }
}

/// Reads the text of a TopoJSON file whose object `countries` holds the outlines.
pub fn read(json: &str) -> Result<Topology, AtlasError> {
    let root: Value = serde_json::from_str(json).map_err(|error| AtlasError::NotJson(error.to_string()))?;
    let transform = &root["transform"];
    let scale = pair(&transform["scale"], "transform.scale")?;
    let translate = pair(&transform["translate"], "transform.translate")?;
    let grid = Grid { scale, translate, turn: (360.0 / scale[0]).round() as i64 };

    let arcs: Vec<Vec<Point>> = list(&root["arcs"], "arcs")?.iter().map(decode_arc).collect::<Result<_, _>>()?;
    let mut outlines: BTreeMap<String, Outline> = BTreeMap::new();
    for geometry in list(&root["objects"]["countries"]["geometries"], "objects.countries.geometries")? {
        let id = geometry["id"].as_str().ok_or_else(|| wrong("a geometry without an id"))?;
        let label = pair(&geometry["properties"]["ct"], "properties.ct")?;
        let rings = rings_of(geometry, id, &arcs)?;
        outlines.entry(id.to_owned()).or_insert_with(|| Outline { label, rings: Vec::new() }).rings.extend(rings);
    }
    Ok(Topology { grid, outlines })
}

/// A polygon has rings, a multipolygon has polygons: the map needs the rings only.
fn rings_of(geometry: &Value, id: &str, arcs: &[Vec<Point>]) -> Result<Vec<Ring>, AtlasError> {
    let members = list(&geometry["arcs"], id)?;
    match geometry["type"].as_str() {
        Some("Polygon") => members.iter().map(|ring| join(ring, id, arcs)).collect(),
        Some("MultiPolygon") => {
            let mut rings = Vec::new();
            for polygon in members {
                for ring in list(polygon, id)? {
                    rings.push(join(ring, id, arcs)?);
                }
            }
            Ok(rings)
        }
        other => Err(wrong(&format!("{id} has type {other:?}"))),
    }
}

fn join(ring: &Value, id: &str, arcs: &[Vec<Point>]) -> Result<Ring, AtlasError> {
    let mut points: Ring = Vec::new();
    for index in list(ring, id)? {
        let index = index.as_i64().ok_or_else(|| wrong(&format!("{id} has an arc without a number")))?;
        // TopoJSON writes the arc n walked backwards as -1 - n.
        let forward = index >= 0;
        let at = usize::try_from(if forward { index } else { !index }).unwrap_or(usize::MAX);
        let arc = arcs.get(at).ok_or_else(|| wrong(&format!("{id} uses arc {index}, which is not there")))?;
        if forward {
            points.extend(arc);
        } else {
            points.extend(arc.iter().rev());
        }
    }
    points.dedup();
    while points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    Ok(points)
}

fn decode_arc(arc: &Value) -> Result<Vec<Point>, AtlasError> {
    let mut at = [0, 0];
    list(arc, "arcs")?
        .iter()
        .map(|step| {
            let number = |axis: usize| step[axis].as_i64().ok_or_else(|| wrong("an arc with a step that is no number"));
            at = [at[0] + number(0)?, at[1] + number(1)?];
            Ok(at)
        })
        .collect()
}

fn pair(value: &Value, name: &str) -> Result<[f64; 2], AtlasError> {
    match (value[0].as_f64(), value[1].as_f64()) {
        (Some(a), Some(b)) => Ok([a, b]),
        _ => Err(wrong(&format!("{name} is not a pair of numbers"))),
    }
}

fn list<'a>(value: &'a Value, name: &str) -> Result<&'a Vec<Value>, AtlasError> {
    value.as_array().ok_or_else(|| wrong(&format!("{name} is not a list")))
}

fn wrong(what: &str) -> AtlasError {
    AtlasError::NotTopology(what.to_owned())
}
