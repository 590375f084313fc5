//! How long each trial took: the slowest ones and the sum of each group, printed once the last trial has ended.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};

use super::limit;

/// How many of the slowest are listed.
const SLOWEST: usize = 20;

/// What is worth a warning: longer than this, and this many times longer than half of all trials.
const LONG: Duration = Duration::from_secs(20);
const FAR: u32 = 10;

/// Collects the times. Every trial holds a part of it; the report is printed when the last one is dropped, which is when
/// the last trial has ended and before the runner's own closing lines.
#[derive(Clone, Default)]
pub struct Times(Arc<Collected>);

#[derive(Default)]
struct Collected(Mutex<Vec<Entry>>);

struct Entry {
    group: String,
    /// Empty for what belongs to no trial.
    name: String,
    time: Duration,
}

impl Times {
    /// Notes how long something takes, also if it panics: from now until what is returned is dropped.
    pub fn start(&self, group: &str, name: &str) -> Running<'_> {
        Running { times: &self.0, group: group.to_owned(), name: name.to_owned(), start: Instant::now() }
    }
}

/// Something whose time is being taken.
pub struct Running<'a> {
    times: &'a Collected,
    group: String,
    name: String,
    start: Instant,
}

impl Drop for Running<'_> {
    fn drop(&mut self) {
        let (group, name) = (std::mem::take(&mut self.group), std::mem::take(&mut self.name));
        let entry = Entry { group, name, time: self.start.elapsed() };
        self.times.0.lock().unwrap_or_else(PoisonError::into_inner).push(entry);
    }
}

impl Drop for Collected {
    fn drop(&mut self) {
        let entries = self.0.get_mut().unwrap_or_else(PoisonError::into_inner);
        if !entries.is_empty() {
            print!("{}", report(entries));
        }
    }
}

fn report(entries: &mut [Entry]) -> String {
    entries.sort_by_key(|entry| std::cmp::Reverse(entry.time));
    let trials: Vec<&Entry> = entries.iter().filter(|entry| !entry.name.is_empty()).collect();
    let mut text = format!("\n\nThe {} slowest trials, in seconds:\n", SLOWEST.min(trials.len()));
    for Entry { name, time, .. } in trials.iter().take(SLOWEST) {
        line(&mut text, *time, name);
    }
    let mut groups: BTreeMap<&str, (Duration, usize)> = BTreeMap::new();
    for Entry { group, time, .. } in entries.iter() {
        let (sum, count) = groups.entry(group).or_default();
        *sum += *time;
        *count += 1;
    }
    text += "\nThe groups, in seconds of one thread:\n";
    for (group, (sum, count)) in groups {
        line(&mut text, sum, &format!("{group} ({count})"));
    }
    line(&mut text, entries.iter().map(|entry| entry.time).sum(), "all");
    let median = trials.get(trials.len() / 2).map_or(Duration::ZERO, |entry| entry.time);
    for Entry { name, time, .. } in trials {
        if *time > limit::stretched(LONG) && *time > median * FAR {
            let _ = writeln!(
                text,
                "warning: {name} took {:.0} s, half of the trials {:.1} s or less",
                time.as_secs_f64(),
                median.as_secs_f64()
            );
        }
    }
    let _ = writeln!(text, "\nTime limits were × {:.1}.\n", limit::factor());
    text
}

fn line(text: &mut String, time: Duration, what: &str) {
    let _ = writeln!(text, "{:>8.1}  {what}", time.as_secs_f64());
}
