use model::tokens;

/// The sections of the page. The word of each is the id of its element, which links, style sheets and readers' bookmarks rely on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SectionId {
    /// The answer for a reader who gives it forty seconds.
    Answer,
    /// The map.
    Map,
    /// The table of states.
    States,
    /// What the Call is.
    Explained,
    /// The timeline.
    Timeline,
    /// The quotes.
    Quotes,
    /// Who reported how many supporters.
    Counts,
    /// The sources.
    Sources,
    /// What was corrected since the first edition.
    Corrections,
}

tokens!(SectionId { Answer = "answer", Map = "map", States = "states", Explained = "explained", Timeline = "timeline", Quotes = "quotes", Counts = "counts", Sources = "sources", Corrections = "corrections" });

impl SectionId {
    /// The link to the section within the page.
    pub fn link(self) -> String {
        format!("#{}", self.token())
    }
}
