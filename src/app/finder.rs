use std::cell::RefCell;
use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};
use yew::{Callback, Html};

use super::store::Request;
use crate::context::Context;
use crate::islands::suggestions;
use crate::platform::page;
use model::{CountryId, Dataset};
use view_state::{Choice, find_countries};

/// As many suggestions as fit on a phone above its keyboard.
const SUGGESTIONS: usize = 6;

/// What is typed into the search for a state, and how far the reader has come with it.
#[derive(Default)]
struct Finding {
    typed: String,
    is_open: bool,
    active: usize,
    found: Vec<CountryId>,
}

enum Step {
    Typed(String),
    Active(bool),
    Open(bool),
    Chosen(String),
}

impl Finding {
    fn step(&mut self, step: Step, dataset: &Dataset) {
        match step {
            Step::Typed(typed) => {
                let found = find_countries(&typed, dataset, &page::other_names()).into_iter().take(SUGGESTIONS);
                self.found = found.map(|country| country.id).collect();
                (self.typed, self.is_open, self.active) = (typed, true, 0);
            }
            Step::Active(true) => self.active = (self.active + 1).min(self.found.len().saturating_sub(1)),
            Step::Active(false) => self.active = self.active.saturating_sub(1),
            Step::Open(is_open) => self.is_open = is_open,
            Step::Chosen(typed) => (self.typed, self.is_open, self.active) = (typed, false, 0),
        }
    }

    fn is_shown(&self) -> bool {
        self.is_open && !self.typed.trim().is_empty()
    }

    /// What the search box says of its list: whether it is there, and the id of the active suggestion.
    fn said(&self) -> (bool, Option<String>) {
        let is_shown = self.is_shown();
        (is_shown, (is_shown && !self.found.is_empty()).then(|| format!("found-{}", self.active)))
    }
}

/// *Is your state in?* Listens to the printed search box and renders its suggestions into the printed, empty list.
pub struct Finder {
    search: Search,
    _listeners: Vec<EventListener>,
}

impl Finder {
    /// Listens until dropped. `changed` is called when other suggestions are to be rendered, `request` when a state was
    /// chosen.
    pub fn new(context: &Context, changed: Callback<()>, request: Callback<Request>) -> Finder {
        let search = Search { finding: Rc::default(), context: context.clone(), changed, request };
        // What was typed before the app was there.
        if let Some(typed) = page::early_value("find").filter(|_| page::has_focus("find")) {
            search.step(Step::Typed(typed));
        }
        let root = input().and_then(|input| input.parent_element());
        let listeners = root.map(|root| listen(&root, &search)).unwrap_or_default();
        Finder { search, _listeners: listeners }
    }

    /// The suggestions as they are now.
    pub fn suggestions(&self) -> Html {
        let finding = self.search.finding.borrow();
        let shown = finding.is_shown().then_some((finding.found.as_slice(), finding.active));
        suggestions(shown, &self.search.context)
    }
}

/// The search, as every listener has it.
#[derive(Clone)]
struct Search {
    finding: Rc<RefCell<Finding>>,
    context: Context,
    changed: Callback<()>,
    request: Callback<Request>,
}

impl Search {
    fn step(&self, step: Step) {
        let before = self.finding.borrow().said();
        self.finding.borrow_mut().step(step, &self.context.dataset);
        let after = self.finding.borrow().said();
        if before != after {
            page::snapshot();
            let (expanded, active) = &after;
            page::set_attribute("find", "aria-expanded", Some(if *expanded { "true" } else { "false" }));
            page::set_attribute("find", "aria-activedescendant", active.as_deref());
            page::set_attribute("found", "hidden", (!expanded).then_some(""));
        }
        self.changed.emit(());
    }

    fn choose(&self, id: CountryId) {
        let name = self.context.dataset.country(id).map(|country| country.name.to_string()).unwrap_or_default();
        if let Some(input) = input() {
            input.set_value(&name);
        }
        self.step(Step::Chosen(name));
        self.request.emit(Choice::Country(Some(id)).into());
    }
}

/// Listens to the search alone: listeners on the whole page took 9 of the 40 ms that a phone needed for the first letter of the
/// other search.
fn listen(root: &Element, search: &Search) -> Vec<EventListener> {
    let on = |kind: &'static str, act: fn(&web_sys::Event, &Search)| {
        let search = search.clone();
        let options = EventListenerOptions::enable_prevent_default();
        EventListener::new_with_options(root, kind, options, move |event| act(event, &search))
    };
    vec![
        on("input", |_, search| {
            if let Some(input) = input() {
                search.step(Step::Typed(input.value()));
            }
        }),
        on("keydown", |event, search| {
            if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
                pressed(event, search);
            }
        }),
        on("focusout", |_, search| search.step(Step::Open(false))),
        // Chosen on `mousedown`, before the box loses the focus and closes the list.
        on("mousedown", |event, search| {
            if let Some(id) = option_of(event) {
                event.prevent_default();
                search.choose(id);
            }
        }),
    ]
}

fn pressed(event: &KeyboardEvent, search: &Search) {
    let (is_shown, active) = {
        let finding = search.finding.borrow();
        (finding.is_shown(), finding.found.get(finding.active).copied())
    };
    match event.key().as_str() {
        // The key that ends a composition (IME) belongs to it. Safari says that the composition is over by then, and 229 for
        // the key.
        _ if event.is_composing() || event.key_code() == 229 => return,
        "ArrowDown" if is_shown => search.step(Step::Active(true)),
        "ArrowDown" => search.step(Step::Open(true)),
        "ArrowUp" if is_shown => search.step(Step::Active(false)),
        "Enter" => active.into_iter().for_each(|id| search.choose(id)),
        "Escape" if is_shown => search.step(Step::Open(false)),
        _ => return,
    }
    event.prevent_default();
}

fn input() -> Option<HtmlInputElement> {
    page::element("find")?.dyn_into().ok()
}

/// The state that was pressed on in the list.
fn option_of(event: &web_sys::Event) -> Option<CountryId> {
    let target: Element = event.target()?.dyn_into().ok()?;
    CountryId::parse(&target.closest("[data-option]").ok()??.get_attribute("data-option")?)
}
