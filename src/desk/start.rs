use yew::{AttrValue, Callback};

use super::base;
use super::page::Desk;
use super::props::{DeskProps, Edition, Printed};
use super::setting::EmbedOptions;
use crate::app::{block, report_panics};
use crate::context::PtrEq;
use crate::platform::{address_bar, clock, page};
use contract::Failure;
use model::{Dataset, Language, PerLanguage};
use view_state::{Address, State};

/// Reads the page's data and address, and renders the desk in the place of what was printed of it.
///
/// Each part of it is a task of its own, so that the browser can answer in between: starting, reading, rendering step by step,
/// then the drawings and what listens ([`super::page`]). In one task they blocked a slow phone for half a second.
pub fn start() {
    report_panics();
    clock::after(0, read).forget();
}

fn read() {
    let editions: Option<Vec<Edition>> = Language::ALL.into_iter().map(edition).collect();
    let (Some(Ok(editions)), Some(root)) = (editions.map(PerLanguage::try_from), page::element(page::ROOT)) else {
        return page::fail(Failure::BadData);
    };
    let dataset = (**page::language().of(&editions)).clone();
    clock::after(0, move || render(editions, dataset, root)).forget();
}

/// The data in a language. All are in the page: the desk may speak one and hand out another.
fn edition(language: Language) -> Option<Edition> {
    let text = page::block(&format!("data-{}", language.tag()))?;
    block::prove(&text).ok()?;
    Some(Edition::new(Box::new(move || {
        PtrEq::new(block::read_whole(&text).unwrap_or_else(|_| {
            // What was proved above can be read. If not, nothing is shown rather than something wrong.
            page::fail(Failure::BadData);
            Dataset::default()
        }))
    })))
}

/// Where [`super::choose::Controls`] are in the printed desk.
const CONTROLS: [&str; 3] = ["#choose .finder", "#choose .date-control", "#choose .facets"];

fn render(editions: PerLanguage<Edition>, dataset: PtrEq<Dataset>, root: web_sys::Element) {
    let language = page::language();
    let fragment = address_bar::fragment();
    page::snapshot();
    let printed = Printed {
        controls: CONTROLS.map(|place| page::markup(place).map(AttrValue::from)),
        look: page::element("look"),
        take: page::element("take"),
    };
    let props = DeskProps {
        state: State::at(Address::parse(&fragment), &dataset),
        setting: EmbedOptions::parse(&fragment, language),
        language,
        dataset,
        editions: PtrEq::new(editions),
        printed: PtrEq::new(printed),
        outlines: PtrEq::new(page::outlines().unwrap_or_default()),
        base: page::web_address().and_then(|address| base::folder(&address)).map(AttrValue::from),
        versions: Language::ALL.map(|language| page::version_in(language).map(AttrValue::from)),
        rendered: Callback::from(|()| page::ready()),
    };
    clock::after(0, move || drop(yew::Renderer::<Desk>::with_root_and_props(root, props).render())).forget();
}
