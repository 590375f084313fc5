use yew::{AttrValue, Callback, Html, html};

use super::block;
use super::briefing::{Briefing, BriefingProps, Printed};
use super::store::Shared;
use crate::model::Dataset;
use crate::platform::page::{self, Failure};
use crate::platform::{address_bar, focus, takeover};
use crate::text::Words;
use crate::view_state::{Action, Address, Facet, State};

/// Reads the page's data and address, renders the briefing aside, and takes the page over.
pub fn start() {
    report_panics();
    match block::read(&page::data().unwrap_or_default()) {
        Ok((words, dataset)) => render(dataset, words),
        Err(error) => {
            web_sys::console::warn_1(&error.to_string().into());
            page::fail(Failure::BadData);
        }
    }
}

/// From now on a panic says why on the console and gives the page back as it came. In a release it is a trap, which the
/// loader answers in the same way.
pub fn report_panics() {
    #[cfg(debug_assertions)]
    yew::set_custom_panic_hook(Box::new(|info| {
        web_sys::console::error_1(&info.to_string().into());
        page::fail(Failure::Crash);
    }));
}

fn render(dataset: Dataset, words: &'static Words) {
    let Some(stage) = takeover::stage() else {
        page::fail(Failure::BadData);
        return;
    };
    let address = Address::parse(&address_bar::fragment());
    let language = page::language();
    let full_page = page::full_page().map(AttrValue::from);
    // A frame must not scroll the article around it.
    let to_map = address.country.is_some() && full_page.is_none();
    let state =
        early_choices().into_iter().fold(State::at(address, &dataset), |state, action| state.apply(action, &dataset));
    let rendered = stage.clone();
    let props = BriefingProps {
        state,
        dataset: Shared::new(dataset),
        words,
        language,
        printed: Printed::of(|id| takeover::printed(id).map_or_else(|| html! { <section /> }, Html::VRef)),
        full_page,
        version: page::version().unwrap_or_default().into(),
        other_page: page::other_page(language.other()).unwrap_or_default().into(),
        rendered: Callback::from(move |()| {
            takeover::complete(&rendered);
            if to_map {
                focus::scroll_to("#map", false);
            }
        }),
    };
    yew::Renderer::<Briefing>::with_root_and_props(stage, props).render();
}

/// What the reader typed or chose before the app was there.
fn early_choices() -> Vec<Action> {
    let choice = |(name, value): (String, String)| match name.as_str() {
        "q" => Some(Action::Query(value.into())),
        name => Facet::from_token(name).map(|facet| Action::Facet(facet, Some(value.into()))),
    };
    takeover::early_input().into_iter().filter_map(choice).collect()
}
