use std::cell::RefCell;
use std::rc::Rc;

use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Element, KeyboardEvent};

use super::store::Request;
use crate::platform::{clock, focus, page};
use model::{CountryId, Dataset, fold};
use view_state::{Action, Choice, Direction, find_countries, neighbour};

/// The keys of the map: arrows go to the neighbours, letters to a state's name, Escape clears the choice. Enter belongs to
/// the link that it is pressed on, and keys with Ctrl, Alt or Meta to the browser.
#[derive(Default)]
pub struct Keyboard {
    typed: Rc<RefCell<String>>,
    forget: RefCell<Option<Timeout>>,
}

/// How long a typed letter counts, in milliseconds.
const MEMORY: u32 = 1000;

impl Keyboard {
    /// What a key on a state's mark asks for.
    pub fn pressed(&self, event: &KeyboardEvent, dataset: &Dataset) -> Option<Vec<Request>> {
        let here = country_at(event)?;
        if event.ctrl_key() || event.alt_key() || event.meta_key() {
            return None;
        }
        let key = event.key();
        let next = match direction(&key) {
            Some(direction) => neighbour(here, direction, dataset).unwrap_or(here),
            None if key == "Escape" => {
                event.prevent_default();
                return Some(vec![Choice::Country(None).into()]);
            }
            None => {
                let typed = self.with(&letter(&key).or_else(|| self.space(&key))?);
                find_countries(&typed, dataset, &page::other_names()).first().map_or(here, |country| country.id)
            }
        };
        event.prevent_default();
        focus::focus(&format!("#map [data-country='{next}']"));
        Some(vec![Action::Roving(next).into()])
    }

    /// A space within a name, while it is being typed: `south k`. Otherwise it is the browser's, to scroll.
    fn space(&self, key: &str) -> Option<String> {
        (key == " " && !self.typed.borrow().is_empty()).then(|| key.to_owned())
    }

    /// The letters typed so far with one more.
    fn with(&self, letter: &str) -> String {
        self.typed.borrow_mut().push_str(letter);
        let typed = Rc::clone(&self.typed);
        *self.forget.borrow_mut() = Some(clock::after(MEMORY, move || typed.borrow_mut().clear()));
        self.typed.borrow().clone()
    }
}

fn direction(key: &str) -> Option<Direction> {
    Some(match key {
        "ArrowUp" => Direction::North,
        "ArrowRight" => Direction::East,
        "ArrowDown" => Direction::South,
        "ArrowLeft" => Direction::West,
        _ => return None,
    })
}

/// A key that types one letter.
fn letter(key: &str) -> Option<String> {
    let (_, plain) = fold(key).first().copied()?;
    (key.chars().count() == 1 && plain.is_ascii_alphabetic()).then(|| key.to_owned())
}

/// The state whose mark has the focus.
fn country_at(event: &KeyboardEvent) -> Option<CountryId> {
    let target: Element = event.target()?.dyn_into().ok()?;
    CountryId::parse(&target.closest("#map .drawing [data-country]").ok()??.get_attribute("data-country")?)
}
