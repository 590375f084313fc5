use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use yew::prelude::*;

use crate::model::{CountryId, fold};
use crate::platform::clock;
use crate::view_state::Direction;

/// What a key means on the map.
pub enum Key {
    /// To the neighbour in a direction.
    Move(Direction),
    /// To a state by its name.
    Letter(String),
    /// Away from the chosen state.
    LetGo,
}

/// Reads a key. Keys with Ctrl, Alt or Meta belong to the browser, Enter to the link it is pressed on.
pub fn read(event: &KeyboardEvent) -> Option<Key> {
    if event.ctrl_key() || event.alt_key() || event.meta_key() {
        return None;
    }
    let key = event.key();
    Some(match key.as_str() {
        "ArrowUp" => Key::Move(Direction::North),
        "ArrowRight" => Key::Move(Direction::East),
        "ArrowDown" => Key::Move(Direction::South),
        "ArrowLeft" => Key::Move(Direction::West),
        "Escape" => Key::LetGo,
        _ => {
            let mut letters = key.chars();
            let letter = letters.next()?;
            let (_, plain) = fold(&key).first().copied()?;
            if !plain.is_ascii_alphabetic() {
                return None;
            }
            letters.next().is_none().then(|| Key::Letter(letter.to_string()))?
        }
    })
}

/// The state whose mark has the focus.
pub fn country_at(event: &KeyboardEvent) -> Option<CountryId> {
    let target: web_sys::Element = event.target()?.dyn_into().ok()?;
    CountryId::parse(&target.closest("[data-country]").ok()??.get_attribute("data-country")?)
}

/// The letters typed so far; they are forgotten after a second without another.
#[derive(Clone)]
pub struct TypeAhead {
    typed: Rc<RefCell<String>>,
    forget: Rc<RefCell<Option<Timeout>>>,
}

impl TypeAhead {
    /// The letters with one more.
    pub fn with(&self, letter: &str) -> String {
        self.typed.borrow_mut().push_str(letter);
        let typed = Rc::clone(&self.typed);
        *self.forget.borrow_mut() = Some(clock::after(1000, move || typed.borrow_mut().clear()));
        self.typed.borrow().clone()
    }
}

/// A type-ahead that lasts as long as the component.
#[hook]
pub fn use_type_ahead() -> TypeAhead {
    let typed = use_mut_ref(String::new);
    let forget = use_mut_ref(|| None);
    TypeAhead { typed, forget }
}
