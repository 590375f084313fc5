use super::{Key, List, Part, Place, Settings, Subject};
use model::Category;
use view_state::{Address, Emphasis, State, event_emphasis};

/// The events in the lists and on the axis, and the filter by kind.
pub const TIMELINE: Part = Part {
    sees: |state| {
        let (event, country) = (state.address.event.clone(), state.address.country);
        State { category: state.category, ..Address { event, country, ..Address::default() }.into() }
    },
    set: timeline,
};

fn timeline(settings: &mut Settings, state: &State, subject: &Subject) {
    let button = |token: &'static str| Place::item(List::Categories, Key::Static(token));
    settings.pressed(button("all"), state.category.is_none());
    for category in Category::ALL {
        settings.pressed(button(category.token()), state.category == Some(*category));
    }
    for event in &subject.dataset.events {
        let item = || Place::item(List::Events, Key::Id(event.id.clone()));
        let emphasis = event_emphasis(event, state);
        let is_chosen = emphasis == Emphasis::Chosen;
        settings.flag(item(), "data-related", emphasis == Emphasis::Related);
        settings.flag(item(), "hidden", emphasis == Emphasis::Muted);
        settings.current(item(), is_chosen);
        settings.current(item().part("h3 a"), is_chosen);
        settings.flag(item().part("details"), "open", is_chosen);
        let mark = || Place::item(List::AxisMarks, Key::Id(format!("#event={}", event.id).into()));
        settings.current(mark(), is_chosen);
        settings.flag(mark(), "data-muted", emphasis == Emphasis::Muted);
    }
}
