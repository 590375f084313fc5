use super::{Key, List, Part, Place, Settings, Subject};
use text::date;
use view_state::{Address, State, is_muted};

/// The table of states: the equal of the map.
pub const TABLE: Part = Part {
    sees: |state| {
        let Address { date, country, .. } = state.address;
        State { status: state.status, ..Address { date, country, ..Address::default() }.into() }
    },
    set: table,
};

fn table(settings: &mut Settings, state: &State, subject: &Subject) {
    let Subject { dataset, words, language, .. } = *subject;
    let at = state.address.date;
    settings.text(Place::only(".states-date"), date(at, language));
    settings.attribute(Place::only(".states-date"), "datetime", Some(at.to_string()));
    for country in &dataset.countries {
        let row = || Place::item(List::Rows, Key::Country(country.id));
        let status = country.status(at);
        let is_chosen = state.address.country == Some(country.id);
        settings.attribute(row(), "data-status", Some(status.token()));
        settings.current(row(), is_chosen);
        settings.flag(row(), "hidden", is_muted(status, state));
        settings.current(row().part("th a"), is_chosen);
        settings.text(row().part(".row-status"), words.status(status));
    }
}
