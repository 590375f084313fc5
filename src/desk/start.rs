use yew::{AttrValue, Callback};

use super::base;
use super::page::Desk;
use super::props::DeskProps;
use super::setting::EmbedOptions;
use crate::app::{block, report_panics};
use crate::context::PtrEq;
use crate::platform::address_bar;
use crate::platform::page;
use contract::Failure;
use model::{Dataset, Language, PerLanguage};
use view_state::{Address, State};

/// Reads the page's data and address, and renders the desk in the place of what was printed of it.
pub fn start() {
    report_panics();
    let datasets: Option<Vec<Dataset>> = Language::ALL.into_iter().map(dataset).collect();
    match (datasets.map(PerLanguage::try_from), page::element(page::ROOT)) {
        (Some(Ok(datasets)), Some(root)) => render(datasets, root),
        _ => page::fail(Failure::BadData),
    }
}

/// The data in a language. All are in the page: the desk may speak one and hand out another.
fn dataset(language: Language) -> Option<Dataset> {
    let text = page::block(&format!("data-{}", language.tag()))?;
    block::read_whole(&text).ok()
}

fn render(datasets: PerLanguage<Dataset>, root: web_sys::Element) {
    let language = page::language();
    let fragment = address_bar::fragment();
    let dataset = language.of(&datasets).clone();
    page::snapshot();
    let props = DeskProps {
        state: State::at(Address::parse(&fragment), &dataset),
        setting: EmbedOptions::parse(&fragment, language),
        language,
        dataset: PtrEq::new(dataset),
        datasets: PtrEq::new(datasets),
        outlines: PtrEq::new(page::outlines().unwrap_or_default()),
        base: page::web_address().and_then(|address| base::folder(&address)).map(AttrValue::from),
        versions: Language::ALL.map(|language| page::version_in(language).map(AttrValue::from)),
        rendered: Callback::from(|()| page::ready()),
    };
    yew::Renderer::<Desk>::with_root_and_props(root, props).render();
}
