use super::setting::{Setting, Settings};
use model::{Dataset, Language};
use text::Words;
use view_state::State;

/// What the looks depend on besides the state: it never changes while a page lives.
#[derive(Clone, Copy)]
pub struct Subject<'a> {
    /// The data in the page's language.
    pub dataset: &'a Dataset,
    /// The words in the page's language.
    pub words: &'a Words,
    /// The page's language.
    pub language: Language,
    /// The addresses of the page in other languages, as the page links to them, parted by blanks.
    pub other_pages: &'a str,
    /// The address of the whole briefing, where the page is an article's frame of it.
    pub full_page: Option<&'a str>,
}

/// A part of the page.
pub struct Part {
    pub(super) sees: fn(&State) -> State,
    pub(super) set: fn(&mut Settings, &State, &Subject),
}

/// The state without what a part does not depend on.
#[derive(Debug, PartialEq)]
pub struct Seen(State);

impl Part {
    /// What the part sees of a state: while this is the same, so are the settings.
    pub fn sees(&self, state: &State) -> Seen {
        Seen((self.sees)(state))
    }

    /// Every setting of the part. It is given nothing but what it [sees](Part::sees).
    pub fn settings(&self, Seen(state): &Seen, subject: &Subject) -> Vec<Setting> {
        let mut settings = Settings::default();
        (self.set)(&mut settings, state, subject);
        settings.0
    }
}
