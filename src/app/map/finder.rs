use wasm_bindgen::JsCast;
use web_sys::HtmlInputElement;
use yew::prelude::*;

use crate::app::markup::tag;
use crate::app::store::Context;
use crate::model::{CountryId, Date};
use crate::text::answer;
use crate::view_state::{Action, find_countries};

#[derive(PartialEq, Properties)]
pub struct FinderProps {
    pub context: Context,
    pub country: Option<CountryId>,
    pub date: Date,
}

/// As many suggestions as fit on a phone above its keyboard.
const SUGGESTIONS: usize = 6;

/// *Is your state in?* A search box that suggests states and answers in one sentence.
#[component]
pub fn Finder(props: &FinderProps) -> Html {
    let typed = use_state(String::new);
    let open = use_state(|| false);
    let active = use_state(|| 0_usize);
    let context = &props.context;
    let words = context.words;
    let found: Vec<CountryId> =
        find_countries(&typed, &context.dataset).into_iter().take(SUGGESTIONS).map(|country| country.id).collect();
    let shown = *open && !typed.trim().is_empty();

    let choose = {
        let (typed, open, context) = (typed.clone(), open.clone(), context.clone());
        move |id: CountryId| {
            typed.set(context.dataset.country(id).map(|country| country.name.to_string()).unwrap_or_default());
            open.set(false);
            context.dispatch.dispatch(Action::Country(Some(id)));
        }
    };
    let oninput = {
        let (typed, open, active) = (typed.clone(), open.clone(), active.clone());
        Callback::from(move |event: InputEvent| {
            let input = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok());
            typed.set(input.map(|input| input.value()).unwrap_or_default());
            active.set(0);
            open.set(true);
        })
    };
    let onkeydown = {
        let (found, open, active, choose) = (found.clone(), open.clone(), active.clone(), choose.clone());
        Callback::from(move |event: KeyboardEvent| {
            let last = found.len().saturating_sub(1);
            match event.key().as_str() {
                "ArrowDown" if shown => active.set((*active + 1).min(last)),
                "ArrowDown" => open.set(true),
                "ArrowUp" if shown => active.set(active.saturating_sub(1)),
                "Enter" => found.get(*active).copied().into_iter().for_each(&choose),
                "Escape" if shown => open.set(false),
                _ => return,
            }
            event.prevent_default();
        })
    };
    let onblur = {
        let open = open.clone();
        Callback::from(move |_: FocusEvent| open.set(false))
    };
    let active_id = (shown && !found.is_empty()).then(|| format!("found-{}", *active));
    let input = html! {
        <input id="find" type="search" role="combobox" autocomplete="off" placeholder={words.find_hint} value={(*typed).clone()}
            aria-expanded={shown.to_string()} aria-controls="found" aria-autocomplete="list" aria-activedescendant={active_id}
            {oninput} {onkeydown} {onblur} />
    };
    let option = |(index, id): (usize, &CountryId)| {
        let (choose, id) = (choose.clone(), *id);
        // Chosen on `mousedown`, before the box loses the focus and closes the list.
        let onmousedown = Callback::from(move |event: MouseEvent| {
            event.prevent_default();
            choose(id);
        });
        let name = context.dataset.country(id).map(|country| country.name.to_string());
        html! {
            <li key={index} id={format!("found-{index}")} role="option" data-option={id.to_string()}
                aria-selected={(index == *active).to_string()} {onmousedown}>{ name }</li>
        }
    };
    let none = tag("li").set("role", "option").set("aria-selected", "false").set("aria-disabled", "true");
    let options = tag("ul")
        .set("id", "found")
        .set("role", "listbox")
        .set("aria-label", words.find_options)
        .flag("hidden", !shown)
        .list(found.iter().enumerate().map(option).collect())
        .put((shown && found.is_empty()).then(|| none.put(words.find_none)));
    let find = tag("div")
        .set("class", "needs-app")
        .put(tag("label").set("for", "find").put(words.find_label))
        .put(tag("div").set("class", "finder-box").put(input).put(options));
    let said = props
        .country
        .and_then(|id| context.dataset.country(id))
        .map(|country| answer(country, props.date, context.language));
    tag("div")
        .set("class", "finder")
        .put(find)
        .put(tag("p").set("data-answer", "").set("class", "answer").put(said))
        .html()
}
