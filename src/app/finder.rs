use std::rc::Rc;

use gloo_events::{EventListener, EventListenerOptions};
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlInputElement, KeyboardEvent};
use yew::prelude::*;

use super::store::Dispatch;
use crate::context::{Context, Shared};
use crate::islands::suggestions;
use crate::model::{CountryId, Dataset};
use crate::platform::page;
use crate::view_state::{Action, find_countries};

/// As many suggestions as fit on a phone above its keyboard.
const SUGGESTIONS: usize = 6;

/// What is typed into the search for a state, and how far the reader has come with it.
#[derive(Default, PartialEq)]
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
    fn is_shown(&self) -> bool {
        self.is_open && !self.typed.trim().is_empty()
    }
}

/// The dataset goes along, as the suggestions come from it.
struct Finder {
    finding: Finding,
    dataset: Shared<Dataset>,
}

impl Reducible for Finder {
    type Action = Step;

    fn reduce(self: Rc<Self>, step: Step) -> Rc<Self> {
        let Finding { typed, is_open, active, found } = &self.finding;
        let last = found.len().saturating_sub(1);
        let same = |is_open, active| Finding { typed: typed.clone(), is_open, active, found: found.clone() };
        let finding = match step {
            Step::Typed(typed) => {
                let found = find_countries(&typed, &self.dataset).into_iter().take(SUGGESTIONS);
                Finding { found: found.map(|country| country.id).collect(), typed, is_open: true, active: 0 }
            }
            Step::Active(true) => same(*is_open, (active + 1).min(last)),
            Step::Active(false) => same(*is_open, active.saturating_sub(1)),
            Step::Open(is_open) => same(is_open, *active),
            Step::Chosen(typed) => Finding { typed, ..same(false, 0) },
        };
        Rc::new(Finder { finding, dataset: self.dataset.clone() })
    }
}

/// *Is your state in?* Listens to the printed search box and renders its suggestions into the printed, empty list.
#[hook]
pub fn use_finder(context: &Context, dispatch: &Dispatch) -> Html {
    let finder = use_reducer(|| Finder { finding: Finding::default(), dataset: context.dataset.clone() });
    let latest = use_mut_ref(|| finder.clone());
    *latest.borrow_mut() = finder.clone();
    {
        let (context, dispatch) = (context.clone(), dispatch.clone());
        use_effect_with((), move |()| {
            let step = finder_steps(latest.borrow().dispatcher());
            let choose = {
                let step = step.clone();
                Rc::new(move |id: CountryId| {
                    let name = context.dataset.country(id).map(|country| country.name.to_string()).unwrap_or_default();
                    if let Some(input) = input() {
                        input.set_value(&name);
                    }
                    step(Step::Chosen(name));
                    dispatch.dispatch(Action::Country(Some(id)).into());
                })
            };
            let root = page::element(page::ROOT);
            let on = |kind: &'static str, act: Box<dyn FnMut(&web_sys::Event)>| {
                root.as_ref().map(|root| {
                    EventListener::new_with_options(root, kind, EventListenerOptions::enable_prevent_default(), act)
                })
            };
            // What was typed before the app was there.
            if let Some(typed) = page::early_value("find").filter(|_| page::has_focus("find")) {
                step(Step::Typed(typed));
            }
            let (typing, leaving, clicking) = (step.clone(), step.clone(), choose.clone());
            let listeners = vec![
                on(
                    "input",
                    Box::new(move |event| {
                        if let Some(input) = box_of(event) {
                            typing(Step::Typed(input.value()));
                        }
                    }),
                ),
                on(
                    "keydown",
                    Box::new(move |event| {
                        if let (Some(_), Some(event)) = (box_of(event), event.dyn_ref::<KeyboardEvent>()) {
                            pressed(event, &latest.borrow().finding, &*step, &*choose);
                        }
                    }),
                ),
                on(
                    "focusout",
                    Box::new(move |event| {
                        if box_of(event).is_some() {
                            leaving(Step::Open(false));
                        }
                    }),
                ),
                // Chosen on `mousedown`, before the box loses the focus and closes the list.
                on(
                    "mousedown",
                    Box::new(move |event| {
                        if let Some(id) = option_of(event) {
                            event.prevent_default();
                            clicking(id);
                        }
                    }),
                ),
            ];
            move || drop(listeners)
        });
    }
    let Finding { active, found, .. } = &finder.finding;
    let is_shown = finder.finding.is_shown();
    // As it is printed: nothing is written until something differs.
    let written = use_mut_ref(|| (false, (0, 0)));
    use_effect_with((is_shown, (*active, found.len())), move |now| {
        if written.replace(*now) == *now {
            return;
        }
        let (is_shown, (active, count)) = now;
        let active = (*is_shown && *count > 0).then(|| format!("found-{active}"));
        page::set_attribute("find", "aria-expanded", Some(if *is_shown { "true" } else { "false" }));
        page::set_attribute("find", "aria-activedescendant", active.as_deref());
        page::set_attribute("found", "hidden", (!is_shown).then_some(""));
    });
    suggestions(is_shown.then_some((found.as_slice(), *active)), context)
}

fn finder_steps(dispatcher: UseReducerDispatcher<Finder>) -> Rc<dyn Fn(Step)> {
    Rc::new(move |step| dispatcher.dispatch(step))
}

fn pressed(event: &KeyboardEvent, finding: &Finding, step: &dyn Fn(Step), choose: &dyn Fn(CountryId)) {
    let is_shown = finding.is_shown();
    match event.key().as_str() {
        // The key that ends a composition (IME) belongs to it.
        _ if event.is_composing() => return,
        "ArrowDown" if is_shown => step(Step::Active(true)),
        "ArrowDown" => step(Step::Open(true)),
        "ArrowUp" if is_shown => step(Step::Active(false)),
        "Enter" => finding.found.get(finding.active).copied().into_iter().for_each(choose),
        "Escape" if is_shown => step(Step::Open(false)),
        _ => return,
    }
    event.prevent_default();
}

fn input() -> Option<HtmlInputElement> {
    page::element("find")?.dyn_into().ok()
}

/// The search box, if an event is one of it.
fn box_of(event: &web_sys::Event) -> Option<HtmlInputElement> {
    event.target()?.dyn_into::<HtmlInputElement>().ok().filter(|input| input.id() == "find")
}

/// The state that was pressed on in the list.
fn option_of(event: &web_sys::Event) -> Option<CountryId> {
    let target: Element = event.target()?.dyn_into().ok()?;
    CountryId::parse(&target.closest("#found [data-option]").ok()??.get_attribute("data-option")?)
}
