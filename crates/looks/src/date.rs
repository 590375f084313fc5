use super::{Key, List, Part, Place, Settings, Subject};
use model::{Date, Status};
use view_state::{Address, State};

/// The date control: the day of the map, the way to the stops beside it, and what is known of the list by then.
pub const DATE: Part = Part {
    sees: |state| {
        let address = Address { date: state.address.date, ..Address::default() };
        State { playing: state.playing, ..address.into() }
    },
    set: date,
};

fn date(settings: &mut Settings, state: &State, subject: &Subject) {
    let Subject { dataset, words, language, .. } = *subject;
    let at = state.address.date;
    let (place, stop) = dataset.stop_at(at).unzip();
    let place = place.unwrap_or_default();
    let label = stop.map(|stop| stop.label.to_string()).unwrap_or_default();
    let day = text::date(at, language);
    let slider = || Place::only("#date");
    settings.attribute(slider(), "data-date", Some(at.to_string()));
    settings.attribute(slider(), "aria-valuetext", Some(format!("{day}, {label}")));
    settings.value(slider(), place.to_string());
    settings.text(Place::only(".date-now"), day);
    settings.text(Place::only(".date-label"), label);
    let day_of = |place: Option<usize>| place.and_then(|place| dataset.stops.get(place)).map(|stop| stop.date);
    for (button, to) in
        [("[data-step='-1']", day_of(place.checked_sub(1))), ("[data-step='1']", day_of(Some(place + 1)))]
    {
        settings.attribute(Place::only(button), "value", to.map(|date: Date| format!("#date={date}")));
        settings.flag(Place::only(button), "disabled", to.is_none());
    }
    let play = || Place::only("[data-play]");
    settings.attribute(play(), "data-play", Some(if state.playing { "true" } else { "false" }));
    settings.attribute(play(), "aria-label", Some(if state.playing { words.pause } else { words.play }.to_owned()));
    for known in &dataset.stops {
        let at_stop = |list| Place::item(list, Key::Id(known.date.to_string().into()));
        let note = || at_stop(List::Stops);
        let is_current = stop.is_some_and(|stop| stop.date == known.date);
        settings.flag(note(), "hidden", !is_current);
        // Nothing of a drawing may be `hidden`.
        settings.current(at_stop(List::Handles), is_current);
        // An event may move the map to a day between two stops: the number is that of the day.
        let supporters = dataset.count(Status::Supporter, if is_current { at } else { known.date });
        settings.text(note().part("strong"), text::number(supporters, language));
    }
}
