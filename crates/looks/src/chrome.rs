use std::borrow::Cow;

use super::{Key, List, Part, Place, Settings, Subject};
use text::date;
use view_state::{Address, Scheme, State, View, with_fragment};

/// What surrounds the views: marks of the root element, which the style sheet reads, and links that carry the choice.
pub const CHROME: Part = Part { sees: |state| state.address.clone().into(), set: chrome };

fn chrome(settings: &mut Settings, state: &State, subject: &Subject) {
    let Subject { words, language, other_pages, full_page, .. } = *subject;
    let address = &state.address;
    let root = || Place::only(":root");
    settings.attribute(root(), "data-view", (address.view != View::All).then(|| address.view.token()));
    settings.attribute(root(), "data-scheme", (address.scheme != Scheme::Auto).then(|| address.scheme.token()));
    for (scheme, value) in
        [(Scheme::Auto, "#scheme=auto"), (Scheme::Light, "#scheme=light"), (Scheme::Dark, "#scheme=dark")]
    {
        settings.pressed(Place::item(List::Schemes, Key::Static(value)), address.scheme == scheme);
    }
    let fragment = address.print();
    for page in other_pages.split(' ') {
        let place = Place::item(List::Languages, Key::Id(page.into()));
        settings.attribute(place, "href", Some(with_fragment(page, &fragment)));
    }
    let whole = Address { view: View::All, ..address.clone() }.print();
    let open = full_page.map(|page| Cow::Owned(format!("{page}#{whole}")));
    settings.attribute(Place::only("a.open-full"), "href", open);
    settings.text(Place::only(".embed-head .as-of"), format!("{} {}", words.as_of, date(address.date, language)));
}
