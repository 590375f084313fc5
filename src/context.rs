//! What every part of the app may need and none can change: the data in one language, its words, and where the other pages
//! are. What the reader has chosen is not here, so that a change of that passes no new context to anything.

use std::ops::Deref;
use std::rc::Rc;

use yew::AttrValue;

use looks::Subject;
use model::{Dataset, Language};
use text::Words;

/// A value that is compared by identity: comparing the whole dataset on every render would cost more
/// than rendering.
#[derive(Debug)]
pub struct PtrEq<T>(Rc<T>);

impl<T> PtrEq<T> {
    /// Shares a value.
    pub fn new(value: T) -> Self {
        PtrEq(Rc::new(value))
    }
}

impl<T> Clone for PtrEq<T> {
    fn clone(&self) -> Self {
        PtrEq(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for PtrEq<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl<T> Deref for PtrEq<T> {
    type Target = T;
    fn deref(&self) -> &T {
        &self.0
    }
}

/// What never changes while a page lives.
#[derive(Clone)]
pub struct Context {
    /// The data in the page's language.
    pub dataset: PtrEq<Dataset>,
    /// The page's language.
    pub language: Language,
    /// The words in it.
    pub words: &'static Words,
    /// The addresses of the page in other languages, parted by blanks.
    pub other_pages: AttrValue,
    /// The address of the whole briefing, where this is an article's frame of it.
    pub full_page: Option<AttrValue>,
}

impl Context {
    /// The same for the looks of the page.
    pub fn subject(&self) -> Subject<'_> {
        Subject {
            dataset: &self.dataset,
            words: self.words,
            language: self.language,
            other_pages: &self.other_pages,
            full_page: self.full_page.as_deref(),
        }
    }
}

/// The data are the context: the rest follows from them or never changes.
impl PartialEq for Context {
    fn eq(&self, other: &Self) -> bool {
        self.dataset == other.dataset
    }
}
