use super::printed::Briefing;
use super::wasm;

/// The parts that every page is composed of.
pub struct Assets {
    pub briefing: Briefing,
    pub app: wasm::App,
    pub desk: wasm::App,
    pub verify: wasm::App,
    pub styles: String,
    /// What the editor's desk adds to them.
    pub desk_styles: String,
    /// What the page on the record adds to them.
    pub record_styles: String,
    /// What an article's frame adds to them.
    pub embed_styles: String,
    pub boot: String,
    pub frame: String,
    /// What keeps the address bar, and what asks for the two after it.
    pub address_bar: String,
    pub on_demand: String,
    /// What repairs addresses and what a pointer or the focus brings, both without what a page puts into it. The latter are
    /// gestures on the map, its dates, footnotes and the search by other names.
    pub repair: String,
    pub interactions: String,
    pub icon: String,
    /// Where the build will be published, with a slash at the end, if that is known.
    pub address: Option<String>,
}
