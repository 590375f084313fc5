//! Reported numbers and what they add up to.

use serde_json::Value;

use super::check::Finding;
use super::files::{Record, name, number, text, words};

const PARTS: [&str; 4] = ["states", "companies", "civil_society", "public_authorities"];

/// The parts of a count added up, if it gives any.
fn parts(count: &Value) -> Option<u64> {
    let values: Vec<u64> = PARTS.iter().filter_map(|part| number(count, &format!("/{part}/value"))).collect();
    (!values.is_empty()).then(|| values.iter().sum())
}

pub(super) fn sums(record: &Record, finding: &mut Finding) {
    for count in record.list("counts") {
        let Some(sum) = number(count, "/sum") else { continue };
        let found = parts(count).unwrap_or_default();
        finding.expect(sum == found, || format!("counts.json: {}: its parts make {found}, not {sum}", name(count)));
    }
}

/// A total that cannot be that of its parts: another number where all are exact, or, where either is round, one that the
/// parts exceed by more than a tenth, which no rounding explains.
fn is_contradiction(count: &Value) -> bool {
    let (Some(total), Some(sum)) = (number(count, "/total/value"), number(count, "/sum")) else { return false };
    let exact = |place: &str| text(count, place) == "exact";
    let is_exact = exact("/total/qualifier")
        && PARTS.iter().all(|part| count.get(*part).is_none() || exact(&format!("/{part}/qualifier")));
    if is_exact { total != sum } else { sum > total + total / 10 }
}

pub(super) fn contradictions(record: &Record, finding: &mut Finding) {
    for count in record.list("counts").iter().filter(|count| count.get("total").is_some()) {
        let (id, is_marked) = (name(count), count.get("contradiction").is_some());
        let is_told = || record.list("conflicts").iter().any(|conflict| words(conflict, "counts").contains(&id));
        finding.look(match (is_contradiction(count), is_marked) {
            (true, false) => {
                Some(format!("counts.json: {id}: its total is not that of its parts, and no mark says so"))
            }
            (_, true) if !is_told() => {
                Some(format!("counts.json: {id}: it contradicts itself, and no conflict says how"))
            }
            _ => None,
        });
    }
}

/// At each date the supporters by country are no more than the official list had last; some are of no country of the map.
pub(super) fn supporters(record: &Record, finding: &mut Finding) {
    let dated = |state: &'_ Value| -> Vec<String> {
        state
            .get("supporters")
            .and_then(Value::as_object)
            .map(|dates| dates.keys().cloned().collect())
            .unwrap_or_default()
    };
    let mut dates: Vec<String> = record.list("states").iter().flat_map(dated).collect();
    dates.sort();
    dates.dedup();
    let official: Vec<&Value> =
        record.list("counts").iter().filter(|count| text(count, "/kind") == "official").collect();
    for date in dates {
        let last = official.iter().filter(|count| text(count, "/date") <= date.as_str());
        let Some(last) = last.max_by_key(|count| text(count, "/date")) else {
            finding.look(Some(format!("states.json: {date}: no official count is as old")));
            continue;
        };
        for part in PARTS.iter().skip(1) {
            let by_country =
                record.list("states").iter().filter_map(|state| number(state, &format!("/supporters/{date}/{part}")));
            let (sum, listed) = (by_country.sum::<u64>(), number(last, &format!("/{part}/value")).unwrap_or_default());
            finding.expect(sum <= listed, || {
                format!("states.json: {date}: {sum} {part} by country, {listed} on the list")
            });
        }
    }
}
