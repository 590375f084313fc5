use std::cell::RefCell;
use std::rc::Rc;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};

use crate::context::Context;
use crate::platform::{clock, page};
use looks::{List, Part, Place, Property, Seen, Setting};
use view_state::State;

/// The printed page, changed in place to what the settings of its parts say. It was printed in the default state.
///
/// Elements are looked for when they are first written to, so that attaching costs nothing. One that is not where it was
/// printed is skipped: extensions take elements away, and that must not end the app.
pub struct Attached {
    parts: &'static [Part],
    context: Context,
    /// Nothing is computed until something differs from what was printed.
    written: Rc<RefCell<Option<Vec<Written>>>>,
    lists: RefCell<Vec<Items>>,
}

/// What a part of the page has been made to say, and of which state.
struct Written {
    seen: Seen,
    settings: Vec<Setting>,
}

impl Attached {
    /// Attaches to parts of the page.
    pub fn new(parts: &'static [Part], context: &Context) -> Attached {
        let written = Rc::new(RefCell::new(None));
        {
            // The first act is not to wait for this.
            let (written, context) = (Rc::clone(&written), context.clone());
            clock::when_idle(move || {
                written.borrow_mut().get_or_insert_with(|| as_printed(parts, &context));
            });
        }
        Attached { parts, context: context.clone(), written, lists: RefCell::default() }
    }

    /// Looks for the quotes, so that the first act is not to wait for that either: 9 of 40 ms on a phone.
    #[cfg(feature = "csr")]
    pub fn look_ahead(&self) {
        self.items(List::Quotes, "", &mut Vec::new());
    }

    /// Writes everything as it was printed, whatever the page says.
    #[cfg(feature = "csr")]
    pub fn restore(&self) {
        let written = as_printed(self.parts, &self.context);
        written.iter().for_each(|written| self.apply(&[], &written.settings));
        self.written.replace(Some(written));
    }

    /// Makes the page show a state.
    pub fn show(&self, state: &State) {
        let mut written = self.written.borrow_mut();
        if written.is_none() && *state == State::default() {
            return;
        }
        let written = written.get_or_insert_with(|| as_printed(self.parts, &self.context));
        for (part, written) in self.parts.iter().zip(written) {
            let seen = part.sees(state);
            if seen != written.seen {
                let settings = part.settings(&seen, &self.context.subject());
                self.apply(&written.settings, &settings);
                *written = Written { seen, settings };
            }
        }
    }
}

/// Keeps a copy of the printed page for the case that the app fails, and says how it was printed.
fn as_printed(parts: &[Part], context: &Context) -> Vec<Written> {
    page::snapshot();
    let (state, subject) = (State::default(), context.subject());
    let printed = |part: &Part| {
        let seen = part.sees(&state);
        Written { settings: part.settings(&seen, &subject), seen }
    };
    parts.iter().map(printed).collect()
}

/// The elements of a list, each with its key.
struct Items {
    list: List,
    elements: Vec<(String, Element)>,
}

impl Attached {
    /// Writes every setting that is not as it was before. Both are lists of the same places, or nothing is known of before.
    fn apply(&self, before: &[Setting], after: &[Setting]) {
        let mut searched = Vec::new();
        for (place, after) in after.iter().enumerate() {
            let before = before.get(place);
            if before == Some(after) {
                continue;
            }
            debug_assert!(before.is_none_or(|it| (&it.place, it.property) == (&after.place, after.property)));
            for element in self.elements(&after.place, &mut searched) {
                write(&element, after);
            }
        }
    }

    /// The elements at a place. `searched` are the lists that have been looked for since the page was last given time to
    /// change.
    fn elements(&self, place: &Place, searched: &mut Vec<List>) -> Vec<Element> {
        let key = place.key.as_str();
        let items = match place.list {
            List::Page => find(key).into_iter().collect(),
            list => self.items(list, key, searched),
        };
        if place.part.is_empty() {
            return items;
        }
        items.iter().filter_map(|item| item.query_selector(place.part).ok().flatten()).collect()
    }

    fn items(&self, list: List, key: &str, searched: &mut Vec<List>) -> Vec<Element> {
        let mut lists = self.lists.borrow_mut();
        if let Some(place) = lists.iter().position(|items| items.list == list) {
            let items = lists.get(place).map(|items| items.of(key)).unwrap_or_default();
            // An extension may have put a copy into the place of what was found before.
            if searched.contains(&list) || (!items.is_empty() && items.iter().all(|item| item.is_connected())) {
                return items;
            }
            lists.swap_remove(place);
        }
        searched.push(list);
        let items = Items::find(list);
        let found = items.of(key);
        lists.push(items);
        found
    }
}

impl Items {
    fn find(list: List) -> Items {
        let (selector, attribute) = list.selector();
        let found = page::elements(selector);
        let keyed = |element: Element| Some((element.get_attribute(attribute)?, element));
        Items { list, elements: found.into_iter().filter_map(keyed).collect() }
    }

    fn of(&self, key: &str) -> Vec<Element> {
        self.elements.iter().filter(|(known, _)| known == key).map(|(_, element)| element.clone()).collect()
    }
}

fn find(selector: &str) -> Option<Element> {
    page::document()?.query_selector(selector).ok().flatten()
}

fn write(element: &Element, setting: &Setting) {
    let value = setting.value.as_deref();
    // A browser that refuses leaves the element as it is: there is nothing better to do.
    let _ = match (setting.property, value) {
        (Property::Attribute(name), Some(value)) => element.set_attribute(name, value),
        (Property::Attribute(name), None) => element.remove_attribute(name),
        (Property::Text, text) => {
            element.set_text_content(text);
            Ok(())
        }
        (Property::Value, value) => {
            hold(element, value.unwrap_or_default());
            Ok(())
        }
    };
}

/// Sets what a control holds, unless it holds that already: setting it again would move the caret.
fn hold(control: &Element, value: &str) {
    if let Some(input) = control.dyn_ref::<HtmlInputElement>() {
        if input.value() != value {
            input.set_value(value);
        }
    } else if let Some(select) = control.dyn_ref::<HtmlSelectElement>()
        && select.value() != value
    {
        select.set_value(value);
    }
}
