use yew::{AttrValue, Callback};

use super::block;
use super::briefing::{Briefing, BriefingProps};
use super::listeners::early;
use super::store::Request;
use crate::context::{Context, PtrEq};
use crate::platform::{address_bar, focus, page};
use contract::Failure;
use model::{Dataset, Language};
use text::Words;
use view_state::{Action, Address, Choice, State, change};

/// Reads the page's data and address, and attaches to the page.
pub fn start() {
    report_panics();
    match block::read(&page::data().unwrap_or_default()) {
        Ok((language, words, dataset)) => attach(dataset.with_texts_from(page::text_of), language, words),
        Err(error) => {
            web_sys::console::warn_1(&error.to_string().into());
            page::fail(Failure::BadData);
        }
    }
}

/// From now on a panic says why on the console and gives the page back as it was printed. In a release it is a trap, which
/// the loader answers in the same way.
pub fn report_panics() {
    #[cfg(debug_assertions)]
    yew::set_custom_panic_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        page::fail(Failure::Crash);
    }));
}

fn attach(dataset: Dataset, language: Language, words: &'static Words) {
    let full_page = page::full_page().map(AttrValue::from);
    let address = Address::parse(&address_bar::fragment());
    // A frame must not scroll the article around it, and who comes back has a place of their own.
    let to_map = address.country.is_some() && full_page.is_none() && page::is_new_visit();
    if address.country.is_some() {
        // The browser has opened it, as the row is the target of the address; without the app that is as it should be.
        page::set_attribute("states-more", "open", None);
    }
    let state = State::at(address, &dataset);
    let understood = state.address.print();
    let state = early_acts(state, &dataset);
    let context = Context {
        dataset: PtrEq::new(dataset),
        language,
        words,
        other_pages: page::other_pages().unwrap_or_default().into(),
        full_page,
    };
    let attached = Callback::from(move |()| {
        page::ready();
        page::report_address(&understood);
        if to_map {
            focus::scroll_to("#map", false);
        }
    });
    // Yew's root holds nothing: all that it renders is in places of the printed page.
    let Some(stage) = page::document().and_then(|document| document.create_element("div").ok()) else {
        return page::fail(Failure::Crash);
    };
    yew::Renderer::<Briefing>::with_root_and_props(stage, BriefingProps { state, context, attached }).render();
}

/// The state after what the reader did before the app was there, in the same order.
fn early_acts(state: State, dataset: &Dataset) -> State {
    let moved = page::early_value("date").and_then(|place| dataset.stops.get(place.parse::<usize>().ok()?));
    let moved = moved.map(|stop| Choice::Date(stop.date).into());
    let typed = early_input().into_iter().chain(moved).map(Request::Set);
    let clicked = page::early_clicks().into_iter().flat_map(|control| early(&control));
    typed.chain(clicked).fold(state, |state, request| request.on(&state, dataset))
}

/// What the reader typed or chose in the controls of the printed page: their names and values are changes.
fn early_input() -> Vec<Action> {
    page::early_input().into_iter().filter_map(|(name, value)| change(&name, &value)).collect()
}

/// The heap of both programs: the standard library's own costs the Wasm 1.5 kB (brotli) more. Like that one it can grow, and
/// serves one thread.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static HEAP: talc::wasm::WasmDynamicTalc = talc::wasm::new_wasm_dynamic_allocator();
