use std::cell::LazyCell;

use web_sys::Element;
use yew::prelude::*;

use super::choose::ControlsMarkup;
use super::setting::EmbedOptions;
use crate::context::PtrEq;
use model::{Dataset, Language, PerLanguage};
use view_state::State;

/// The data in a language, read when something is first handed out in it: 45 ms of the start for each language that is not.
pub type Edition = LazyCell<PtrEq<Dataset>, Box<dyn FnOnce() -> PtrEq<Dataset>>>;

/// What the desk takes from its printed page; `None` is not there.
#[derive(Default)]
pub struct Printed {
    /// The controls that it shares with the briefing.
    pub controls: ControlsMarkup,
    /// The second and the third step, shown as they were printed until they are rendered.
    pub look: Option<Element>,
    pub take: Option<Element>,
}

/// What a desk works with and never changes.
#[derive(Clone, Properties)]
pub struct DeskProps {
    /// The state and setting to begin with.
    pub state: State,
    pub setting: EmbedOptions,
    /// The language of the desk's own words.
    pub language: Language,
    /// The data in each language, in the order of [`Language::ALL`].
    pub editions: PtrEq<PerLanguage<Edition>>,
    /// The data in the desk's language, for the components it shares with the briefing.
    pub dataset: PtrEq<Dataset>,
    pub printed: PtrEq<Printed>,
    /// The map's outlines: `<path id d>` of each.
    pub outlines: PtrEq<String>,
    /// The folder that the desk is served from; `None` on a disk.
    pub base: Option<AttrValue>,
    /// The version whose frozen file the build holds, in each language.
    pub versions: PerLanguage<Option<AttrValue>>,
    /// Called once when the whole desk has been rendered and listens.
    #[prop_or_default]
    pub rendered: Callback<()>,
}

/// The root is rendered once and given new props never.
impl PartialEq for DeskProps {
    fn eq(&self, other: &Self) -> bool {
        self.editions == other.editions
    }
}

impl DeskProps {
    /// The version whose frozen file the build holds, in a language.
    pub fn version_in(&self, language: Language) -> Option<&str> {
        language.of(&self.versions).as_deref()
    }
}
