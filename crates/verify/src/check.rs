use model::tokens;

/// What must hold. The word is the one that finds the line in the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Check {
    /// Every file has the digest that the build gave it.
    Digests,
    /// Every file is a list of records.
    Lists,
    /// No two records of a file have the same name.
    Names,
    /// Whatever a record names is there.
    Links,
    /// Every statement, every mark and every conflict names a source.
    Sources,
    /// Every quote stands in its extract, letter by letter, at its place.
    Quotes,
    /// Every stance rests on words of its quote.
    Stances,
    /// Every date is a date, and every window one of days in their order.
    Dates,
    /// Every text is there in every language.
    Languages,
    /// The states are the members of the United Nations and its observer states.
    Members,
    /// Every state has one mark on the map, and every mark its state.
    Marks,
    /// The statuses at each stop give the totals that the page states.
    Totals,
    /// The official list's number of states agrees with the statuses.
    Official,
    /// Every sum is that of its parts.
    Sums,
    /// Every total that is not that of its parts is told as a conflict.
    Contradictions,
    /// Every disputed status is told as a conflict.
    Disputes,
    /// Every conflict has two sides and touches something.
    Conflicts,
    /// The nine principles, and what touches them, name each other.
    Principles,
    /// No more supporters are counted by country than the official list had.
    Supporters,
}

tokens!(Check { Digests = "digests", Lists = "lists", Names = "names", Links = "links", Sources = "sources", Quotes = "quotes", Stances = "stances", Dates = "dates", Languages = "languages", Members = "members", Marks = "marks", Totals = "totals", Official = "official", Sums = "sums", Contradictions = "contradictions", Disputes = "disputes", Conflicts = "conflicts", Principles = "principles", Supporters = "supporters" });

/// What came of one check.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// Which.
    pub check: Check,
    /// How many things were looked at.
    pub examined: usize,
    /// Where it does not hold: file, record and what is wrong, in English as the data are.
    pub wrong: Vec<String>,
}

impl Finding {
    /// Before anything was looked at.
    pub(super) fn new(check: Check) -> Self {
        Finding { check, examined: 0, wrong: Vec::new() }
    }

    /// Whether it holds. Where nothing was looked at, nothing holds.
    pub fn holds(&self) -> bool {
        self.examined > 0 && self.wrong.is_empty()
    }

    /// Notes one thing that was looked at, and what is wrong with it.
    pub(super) fn look(&mut self, wrong: Option<String>) {
        self.examined += 1;
        self.wrong.extend(wrong);
    }

    /// Notes one thing that was looked at, and what is wrong if it is not so.
    pub(super) fn expect(&mut self, is_so: bool, wrong: impl FnOnce() -> String) {
        self.look((!is_so).then(wrong));
    }
}
