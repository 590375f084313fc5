use yew::{AttrValue, Callback};

use super::base;
use super::page::{Desk, DeskProps};
use super::setting::Setting;
use crate::app::store::Shared;
use crate::app::{block, report_panics};
use crate::model::{Dataset, Language};
use crate::platform::page::{self, Failure};
use crate::platform::{address_bar, takeover};
use crate::view_state::{Address, State};

/// Reads the page's data and address, renders the desk aside, and takes the page over.
pub fn start() {
    report_panics();
    match (Language::ALL.map(dataset), takeover::stage()) {
        ([Some(english), Some(french)], Some(stage)) => render([english, french], stage),
        _ => page::fail(Failure::BadData),
    }
}

/// The data in a language. Both are in the page: the desk may speak one and hand out the other.
fn dataset(language: Language) -> Option<Dataset> {
    let text = page::block(&format!("data-{}", language.tag()))?;
    block::read(&text).map(|(_, dataset)| dataset).ok()
}

fn render(datasets: [Dataset; 2], stage: web_sys::Element) {
    let language = page::language();
    let fragment = address_bar::fragment();
    let dataset = language.of(&datasets).clone();
    let rendered = stage.clone();
    let props = DeskProps {
        state: State::at(Address::parse(&fragment), &dataset),
        setting: Setting::parse(&fragment, language),
        language,
        dataset: Shared::new(dataset),
        datasets: Shared::new(datasets),
        outlines: Shared::new(page::outlines().unwrap_or_default()),
        base: page::web_address().and_then(|address| base::folder(&address)).map(AttrValue::from),
        versions: Language::ALL.map(|language| page::version_in(language).map(AttrValue::from)),
        rendered: Callback::from(move |()| {
            takeover::complete(&rendered);
        }),
    };
    yew::Renderer::<Desk>::with_root_and_props(stage, props).render();
}
