use std::cell::RefCell;

use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

use crate::context::Context;
use crate::looks::{List, Place, Property, Setting, Subject};
use crate::platform::{clock, page};
use crate::view_state::State;

/// Keeps the printed page as the settings of the state say. The page was printed in the default state.
#[hook]
pub fn use_attached(state: &State, context: &Context, settings: fn(&State, &Subject) -> Vec<Setting>) {
    let page = use_memo((), |()| Attached::default());
    // Nothing is computed until something differs from what was printed.
    let before = use_mut_ref(|| None::<Vec<Setting>>);
    {
        // The first act is not to wait for this.
        let (before, context) = (before.clone(), context.clone());
        use_effect_with((), move |()| {
            clock::when_idle(move || {
                before.borrow_mut().get_or_insert_with(|| as_printed(&context, settings));
            });
        });
    }
    let context = context.clone();
    use_effect_with(state.clone(), move |state| {
        let mut before = before.borrow_mut();
        if before.is_none() && *state == State::default() {
            return;
        }
        let subject = context.subject();
        let old = before.get_or_insert_with(|| as_printed(&context, settings));
        let new = settings(state, &subject);
        page.apply(old, &new);
        *old = new;
    });
}

/// Keeps a copy of the printed page for the case that the app fails, and says how it was printed.
fn as_printed(context: &Context, settings: fn(&State, &Subject) -> Vec<Setting>) -> Vec<Setting> {
    page::snapshot();
    settings(&State::default(), &context.subject())
}

/// The printed page, changed in place.
///
/// Elements are looked for when they are first written to, so that attaching costs nothing. One that is not where it was
/// printed is skipped: extensions take elements away, and that must not end the app.
#[derive(Default)]
struct Attached {
    lists: RefCell<Vec<Items>>,
}

/// The elements of a list, each with its key.
struct Items {
    list: List,
    elements: Vec<(String, Element)>,
}

impl Attached {
    /// Writes every setting that is not as it was before. Both are lists of the same places.
    fn apply(&self, before: &[Setting], after: &[Setting]) {
        let mut searched = Vec::new();
        for (before, after) in before.iter().zip(after).filter(|(before, after)| before != after) {
            debug_assert_eq!((&before.place, before.property), (&after.place, after.property));
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
