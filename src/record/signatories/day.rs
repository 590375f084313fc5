use crate::record::subject::Subject;
use model::{Country, Date, Signatories, Signatory, Status, Tally};

/// The briefing, seen from this page.
pub const BRIEFING: &str = "index.html";

/// What was counted on one day.
pub struct Day<'a> {
    /// The day.
    pub date: Date,
    /// Of every nationality with an entry, those with the most first.
    pub entries: Vec<Entries<'a>>,
}

/// The entries of one nationality on one day.
pub struct Entries<'a> {
    /// Of whom.
    pub country: &'a Country,
    /// Where its government stood that day.
    pub status: Status,
    /// How many.
    pub tally: Tally,
    /// Those whom a source names as signatories by then.
    pub named: Vec<&'a Signatory>,
}

impl Entries<'_> {
    /// Whether the state itself was on the list.
    pub fn with_their_state(&self) -> bool {
        self.status == Status::Supporter
    }
}

impl<'a> Day<'a> {
    /// What the record says of it.
    pub fn of(date: Date, subject: &Subject<'a>) -> Day<'a> {
        let entries = |from: &'a Signatories| {
            let country = subject.context.dataset.country(from.state)?;
            let (_, tally) = from.supporters.by_day().into_iter().find(|(day, _)| *day == date)?;
            let named = from.named.iter().filter(|signatory| signatory.by <= date).collect();
            (tally.total() > 0).then(|| Entries { country, status: country.status(date), tally, named })
        };
        let mut entries: Vec<Entries> = subject.static_content.signatories.iter().filter_map(entries).collect();
        entries.sort_by_key(|entries| std::cmp::Reverse(entries.tally.total()));
        Day { date, entries }
    }

    /// How many entries there are of the nationalities that are so.
    pub fn total(&self, is_so: impl Fn(&Entries) -> bool) -> usize {
        self.entries.iter().filter(|entries| is_so(entries)).map(|entries| usize::from(entries.tally.total())).sum()
    }
}
