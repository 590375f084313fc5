//! One change in the grammar of addresses, as a link, a button or a control's name and value ask for it.

use super::action::Action;
use super::grammar::pairs;
use super::key::{Control, Key};
use super::viewport::Viewport;
use model::{Category, Status};

/// The changes that a fragment asks for, in its order. A link or button such as `#country=FRA` is one change
/// to what the reader has chosen.
pub fn changes(fragment: &str) -> Vec<Action> {
    pairs(fragment).filter_map(|(key, value)| change(key, &value)).collect()
}

/// The change that a key and a value ask for; `None` if they mean nothing.
pub fn change(key: &str, value: &str) -> Option<Action> {
    if let Some(key) = Key::from_token(key) {
        return key.read(value).map(Action::Choose);
    }
    Some(match Control::from_token(key)? {
        Control::Status => Action::Status(Status::from_token(value)),
        Control::Category => Action::Category(Category::from_token(value)),
        Control::Frame => Action::Viewport(Viewport::parse(value)?),
        Control::Reset => Action::ResetQuotes,
    })
}
