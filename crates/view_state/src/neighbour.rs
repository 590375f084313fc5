use model::{CountryId, Dataset, Mark, MarkKind, tokens};

/// A direction on the map.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Direction {
    /// Up.
    North,
    /// Right.
    East,
    /// Down.
    South,
    /// Left.
    West,
}

tokens!(Direction { North = "north", East = "east", South = "south", West = "west" });

/// The state that a reader means by an arrow key: the nearest whose centre lies within about 60° of the
/// direction, a state straight ahead counting as nearer than one aslant. `None` at the map's edge.
pub fn neighbour(from: CountryId, direction: Direction, dataset: &Dataset) -> Option<CountryId> {
    let start = dataset.mark(from)?;
    states(dataset)
        .filter(|(id, _)| *id != from)
        .filter_map(|(id, mark)| {
            let (right, down) = offset(start, mark);
            let (ahead, aside) = match direction {
                Direction::North => (-down, right),
                Direction::East => (right, down),
                Direction::South => (down, right),
                Direction::West => (-right, down),
            };
            (ahead > 0 && aside.abs() <= 2 * ahead).then_some((ahead * ahead + 2 * aside * aside, id))
        })
        .min()
        .map(|(_, id)| id)
}

/// The state drawn as a circle whose centre is nearest to a point of the map, at most `reach` away
/// (all in the map's pixels).
pub fn small_mark_near(point: (f64, f64), reach: f64, dataset: &Dataset) -> Option<CountryId> {
    let mut best: Option<(f64, CountryId)> = None;
    for (id, mark) in states(dataset).filter(|(_, mark)| mark.radius > 0) {
        let (right, down) = (f64::from(mark.centre.0) - point.0, f64::from(mark.centre.1) - point.1);
        let distance = right * right + down * down;
        if distance <= reach * reach && best.is_none_or(|(nearest, _)| distance < nearest) {
            best = Some((distance, id));
        }
    }
    best.map(|(_, id)| id)
}

fn states(dataset: &Dataset) -> impl Iterator<Item = (CountryId, &Mark)> {
    dataset
        .marks
        .iter()
        .filter(|mark| mark.kind == MarkKind::State)
        .filter_map(|mark| Some((CountryId::parse(&mark.id)?, mark)))
}

fn offset(from: &Mark, to: &Mark) -> (i32, i32) {
    (i32::from(to.centre.0) - i32::from(from.centre.0), i32::from(to.centre.1) - i32::from(from.centre.1))
}
