//! Finds which stretches of line neighbours share, so that each is simplified once.
//!
//! A junction is a point where rings that share it go on to different points. Between junctions a
//! line belongs to the same outlines all along: that stretch is an arc.

use std::collections::{BTreeMap, HashMap, HashSet};

use crate::topology::{Point, Ring};

/// Arcs, and for every outline the arcs that its rings are made of.
pub struct Mesh<'a> {
    pub arcs: Vec<Arc>,
    pub outlines: BTreeMap<&'a str, Vec<Vec<Step>>>,
}

/// A stretch of line between two junctions, or a whole ring without one (first point = last point).
pub struct Arc {
    pub points: Vec<Point>,
    /// How many rings use it: one for a coast, two for a border.
    pub uses: usize,
}

/// One arc of a ring, walked forwards or backwards.
#[derive(Clone, Copy)]
pub struct Step {
    pub arc: usize,
    pub backwards: bool,
}

impl Arc {
    pub fn is_closed(&self) -> bool {
        self.points.first() == self.points.last()
    }
}

impl<'a> Mesh<'a> {
    pub fn build(outlines: &BTreeMap<&'a str, Vec<Ring>>) -> Self {
        let junctions = junctions(outlines.values().flatten());
        let mut mesh = Self { arcs: Vec::new(), outlines: BTreeMap::new() };
        let mut known: HashMap<Vec<Point>, usize> = HashMap::new();
        for (id, rings) in outlines {
            let steps = rings
                .iter()
                .map(|ring| split(ring, &junctions).into_iter().map(|line| mesh.step(line, &mut known)).collect())
                .collect();
            mesh.outlines.insert(id, steps);
        }
        mesh
    }

    /// Whether a ring has a neighbour.
    pub fn has_border(&self, ring: &[Step]) -> bool {
        ring.iter().any(|step| self.arcs[step.arc].uses > 1)
    }

    fn step(&mut self, line: Vec<Point>, known: &mut HashMap<Vec<Point>, usize>) -> Step {
        let reversed: Vec<Point> = line.iter().rev().copied().collect();
        let backwards = reversed < line;
        let key = if backwards { reversed } else { line };
        let arc = *known.entry(key).or_insert_with_key(|points| {
            self.arcs.push(Arc { points: points.clone(), uses: 0 });
            self.arcs.len() - 1
        });
        self.arcs[arc].uses += 1;
        Step { arc, backwards }
    }
}

fn junctions<'r>(rings: impl Iterator<Item = &'r Ring>) -> HashSet<Point> {
    let mut neighbours: HashMap<Point, [Point; 2]> = HashMap::new();
    let mut found = HashSet::new();
    for ring in rings {
        for (at, &point) in ring.iter().enumerate() {
            let before = ring[(at + ring.len() - 1) % ring.len()];
            let after = ring[(at + 1) % ring.len()];
            let pair = [before.min(after), before.max(after)];
            if *neighbours.entry(point).or_insert(pair) != pair {
                found.insert(point);
            }
        }
    }
    found
}

/// The ring as lines from junction to junction; a ring without one starts at its westernmost point,
/// so that a neighbour that shares all of it (an enclave) starts there too.
fn split(ring: &Ring, junctions: &HashSet<Point>) -> Vec<Vec<Point>> {
    let start = ring
        .iter()
        .position(|point| junctions.contains(point))
        .or_else(|| (0..ring.len()).min_by_key(|&at| ring[at]))
        .unwrap_or(0);
    let mut lines = Vec::new();
    let mut line: Vec<Point> = Vec::new();
    for &point in ring[start..].iter().chain(&ring[..=start]) {
        line.push(point);
        if line.len() > 1 && junctions.contains(&point) {
            lines.push(std::mem::replace(&mut line, vec![point]));
        }
    }
    if line.len() > 1 {
        lines.push(line);
    }
    lines
}

#[cfg(test)]
mod tests {
    use super::{BTreeMap, Mesh};

    #[test]
    fn two_neighbours_share_one_arc() {
        let left = vec![[0, 0], [2, 0], [2, 1], [2, 2], [0, 2]];
        let right = vec![[2, 0], [4, 0], [4, 2], [2, 2], [2, 1]];
        let mesh = Mesh::build(&BTreeMap::from([("L", vec![left]), ("R", vec![right])]));
        let shared: Vec<_> = mesh.arcs.iter().filter(|arc| arc.uses == 2).collect();
        assert_eq!(mesh.arcs.len(), 3);
        assert_eq!(shared.len(), 1);
        assert_eq!(shared[0].points, [[2, 0], [2, 1], [2, 2]]);
    }

    #[test]
    fn an_enclave_and_its_hole_are_one_arc_whatever_their_first_point_and_direction() {
        let enclave = vec![[5, 5], [6, 5], [6, 6], [5, 6]];
        let hole = vec![[6, 6], [6, 5], [5, 5], [5, 6]];
        let around = vec![[0, 0], [9, 0], [9, 9], [0, 9]];
        let mesh = Mesh::build(&BTreeMap::from([("A", vec![around, hole]), ("E", vec![enclave])]));
        assert_eq!(mesh.arcs.iter().map(|arc| arc.uses).collect::<Vec<_>>(), [1, 2]);
        assert!(mesh.has_border(&mesh.outlines["E"][0]) && !mesh.has_border(&mesh.outlines["A"][0]));
    }
}
