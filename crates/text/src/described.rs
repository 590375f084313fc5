use std::rc::Rc;

/// The words for one view. All of it is plain text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Description {
    /// The view's headline.
    pub title: String,
    /// What the view shows, for those who do not see it: alternative text, and what a screen reader is told.
    pub alt: String,
    /// What goes under it.
    pub caption: String,
    /// Whose work it is.
    pub credit: String,
    /// How many of the chosen quotes take which stance; `None` if none is shown.
    pub balance: Option<String>,
    /// The whole view as text, its paragraphs parted by an empty line.
    pub summary: String,
    /// Ids of the sources that the view rests on.
    pub sources: Vec<Rc<str>>,
}
