use crate::controls::Context;
use figure::Outlines;
use model::StaticContent;
use text::RecordWords;
use verify::Stated;

/// What the page is printed from.
pub struct Subject<'a> {
    /// The data and words that it shares with the briefing.
    pub context: Context<'a>,
    /// What is printed once.
    pub static_content: &'a StaticContent,
    /// Its own words.
    pub words: &'static RecordWords,
    /// The outlines of the map.
    pub outlines: Outlines<'a>,
    /// What the page says of them.
    pub stated: &'a Stated,
    /// Where the briefing is published, with a slash at the end, if that is known.
    pub address: Option<&'a str>,
}
