use std::collections::BTreeSet;

use super::diagnostic::Place;
use super::ids::Known;
use super::record::Context;
use super::unfit::Unfit;
use model::{Country, CountryId, Mark, MarkKind};

const FILE: &str = "geo/atlas.tsv";
const COLUMNS: &str = "id\tkind\tof\tshape\tx\ty\tr\tx0\ty0\tx1\ty1";
const REMEDY: &str = "make the file anew with `cargo xtask atlas`";

/// The marks of the map, those of the states in their order and then the others by id; none if there is any fault among them.
/// It is a made file, so every remedy is to make it anew.
pub(super) fn marks(read: &dyn Fn(&str) -> Option<String>, countries: &[Country], context: &Context<'_>) -> Vec<Mark> {
    let whole = context.notes.at(FILE, "");
    let Some(text) = read(FILE) else {
        whole.fault("", "the file is missing", REMEDY);
        return Vec::new();
    };
    let mut lines = text.lines().enumerate().skip_while(|(_, line)| line.starts_with('#'));
    if lines.next().map(|(_, line)| line) != Some(COLUMNS) {
        whole.fault("", format!("the columns are not {}", COLUMNS.replace('\t', " ")), REMEDY);
        return Vec::new();
    }
    let mut marks: Vec<Mark> = lines.filter_map(|(index, line)| mark(line, index + 1, context)).collect();
    let place =
        |mark: &Mark| countries.iter().position(|country| country.id.as_str() == &*mark.id).unwrap_or(usize::MAX);
    marks.sort_by_cached_key(|mark| (place(mark), mark.id.clone()));
    let mut seen = BTreeSet::new();
    for mark in marks.iter().filter(|mark| !seen.insert(&mark.id)) {
        context.notes.at(FILE, &mark.id).fault("", "two marks have this id", REMEDY);
    }
    if marks.is_empty() {
        whole.fault("", "the file holds no mark", REMEDY);
    }
    if whole.is_sound("") { marks } else { Vec::new() }
}

fn mark(line: &str, number: usize, context: &Context<'_>) -> Option<Mark> {
    let name = format!("line {number}");
    let place = context.notes.at(FILE, &name);
    let cells: Vec<&str> = line.split('\t').collect();
    let &[id, kind, of, shape, x, y, r, x0, y0, x1, y1] = cells.as_slice() else {
        place.fault("", format!("{} cells instead of 11", cells.len()), REMEDY);
        return None;
    };
    let place = context.notes.at(FILE, id);
    if id.is_empty() {
        place.fault("id", "a mark has no id", REMEDY);
        return None;
    }
    let kind = MarkKind::from_token(kind).or_else(|| {
        place.fault("kind", format!("\"{kind}\" is none of state, part, area"), REMEDY);
        None
    })?;
    let of = owner(kind, of, context.known, place)?;
    let pixels = [("x", x), ("y", y), ("r", r), ("x0", x0), ("y0", y0), ("x1", x1), ("y1", y1)];
    let [x, y, radius, left, top, right, bottom] = pixels.map(|(column, cell)| pixel(column, cell, place));
    let (centre, radius) = ((x?, y?), radius?);
    let bounds = (left?, top?, right?, bottom?);
    if bounds.0 > bounds.2 || bounds.1 > bounds.3 {
        place.fault("x0", "the box has no inside", REMEDY);
    }
    if (shape == "circle") != (radius > 0) || !["circle", "path"].contains(&shape) {
        place.fault("shape", format!("\"{shape}\" does not go with the radius {radius}"), REMEDY);
    }
    Some(Mark { id: id.into(), kind, of, centre, radius })
}

/// A part names its state, nothing else does.
fn owner(kind: MarkKind, of: &str, known: &Known, place: Place<'_>) -> Option<Option<CountryId>> {
    if of.is_empty() != (kind != MarkKind::Part) {
        place.fault("of", "a part names its state, and only a part does", REMEDY);
        return None;
    }
    if of.is_empty() {
        return Some(None);
    }
    if let Some(Unfit { problem, .. }) = known.flaw("states", of) {
        place.fault("of", problem, REMEDY);
        return None;
    }
    Some(CountryId::parse(of))
}

fn pixel(column: &str, cell: &str, place: Place<'_>) -> Option<u16> {
    let pixel = cell.parse().ok();
    if pixel.is_none() {
        place.fault(column, format!("\"{cell}\" is no whole pixel of the map"), REMEDY);
    }
    pixel
}
