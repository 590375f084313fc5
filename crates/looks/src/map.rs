use super::{Key, List, Part, Place, Settings, Subject};
use model::{CountryId, MarkKind, Status};
use text::{map_in_words, mark_title, number};
use view_state::{Address, Preset, State, Viewport, is_muted};

/// The state whose mark takes the Tab key while no other was reached or chosen: the one that called.
const FIRST_TAB_STOP: &str = "FRA";

/// The drawing with its marks, legend and zoom, and the place of the panel.
pub const MAP: Part = Part {
    sees: |state| {
        let Address { date, country, .. } = state.address;
        let State { frame, status, roving, .. } = *state;
        State { frame, status, roving, ..Address { date, country, ..Address::default() }.into() }
    },
    set: map,
};

fn map(settings: &mut Settings, state: &State, subject: &Subject) {
    drawing(settings, state, subject);
    marks(settings, state, subject);
    legend(settings, state, subject);
    zoom(settings, state.frame);
    let chosen = state.address.country.map(|id| id.to_string());
    settings.flag(Place::only("#card-empty"), "hidden", chosen.is_some());
    settings.attribute(Place::only("#card"), "data-card", chosen);
}

fn drawing(settings: &mut Settings, state: &State, subject: &Subject) {
    let Subject { dataset, words, language, .. } = *subject;
    let (address, Viewport { x, y, width }) = (&state.address, state.frame);
    let drawing = || Place::only("#map .drawing");
    settings.attribute(drawing(), "viewBox", Some(format!("{x} {y} {width} {}", state.frame.height())));
    let in_words = map_in_words(address.date, address.country, dataset, words, language);
    settings.attribute(drawing(), "aria-label", Some(in_words));
    // Drawn above its neighbours, so that no border hides it.
    let outline = address.country.map(|id| format!("#{id}"));
    settings.attribute(Place::only("#map .spotlight use"), "href", outline);
}

fn marks(settings: &mut Settings, state: &State, subject: &Subject) {
    let Subject { dataset, words, .. } = *subject;
    let date = state.address.date;
    let tab_stop = state.roving.or(state.address.country).or(CountryId::parse(FIRST_TAB_STOP));
    for country in &dataset.countries {
        let mark = || Place::item(List::Marks, Key::Country(country.id));
        let status = country.status(date);
        settings.attribute(mark(), "data-status", Some(status.token()));
        settings.flag(mark(), "data-muted", is_muted(status, state));
        settings.current(mark(), state.address.country == Some(country.id));
        settings.attribute(mark(), "tabindex", Some(if tab_stop == Some(country.id) { "0" } else { "-1" }));
        settings.text(mark().part("title"), mark_title(country, status, words));
    }
    for part in dataset.marks.iter().filter(|mark| mark.kind != MarkKind::State) {
        let Some(country) = part.of.and_then(|id| dataset.country(id)) else { continue };
        let (place, status) = (|| Place::item(List::Parts, Key::Id(part.id.clone())), country.status(date));
        settings.attribute(place(), "data-look", Some(status.token()));
        settings.flag(place(), "data-muted", is_muted(status, state));
    }
}

fn legend(settings: &mut Settings, state: &State, subject: &Subject) {
    for status in Status::ALL {
        let button = || Place::item(List::Legend, Key::Static(status.token()));
        let count = subject.dataset.count(*status, state.address.date);
        settings.pressed(button(), state.status == Some(*status));
        settings.text(button().part("strong"), number(count, subject.language));
    }
}

fn zoom(settings: &mut Settings, here: Viewport) {
    for (name, there) in [("in", here.zoomed_in()), ("out", here.zoomed_out()), ("world", Viewport::default())] {
        let button = || Place::item(List::Zoom, Key::Static(name));
        settings.attribute(button(), "value", Some(format!("#frame={there}")));
        settings.flag(button(), "disabled", there == here);
    }
    let is_preset = Preset::ALL.iter().any(|preset| preset.frame() == here);
    settings.value(Place::only("#map [name=frame]"), if is_preset { here.to_string() } else { String::new() });
}
