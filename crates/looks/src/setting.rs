use std::borrow::Cow;
use std::rc::Rc;

use model::CountryId;
use view_state::{Facet, FacetValue};

/// One attribute, text or value of one printed element.
#[derive(Clone, Debug, PartialEq)]
pub struct Setting {
    /// The element.
    pub place: Place,
    /// What of it.
    pub property: Property,
    /// What it is; `None` takes an attribute away.
    pub value: Option<Cow<'static, str>>,
}

/// What of an element is set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Property {
    /// An attribute by its name.
    Attribute(&'static str),
    /// The whole text, written through the element: translators and extensions replace text nodes.
    Text,
    /// What a control holds, which its attribute only begins with.
    Value,
}

/// A printed element: an item of a list, or the only one of its kind, and which part of it.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Where it is looked for.
    pub list: List,
    /// Which of the list; several elements may share a key.
    pub key: Key,
    /// A selector of an element inside, or nothing for the item itself.
    pub part: &'static str,
}

impl Place {
    /// The one element that a selector names.
    pub const fn only(selector: &'static str) -> Place {
        Place { list: List::Page, key: Key::Static(selector), part: "" }
    }

    /// An item of a list.
    pub const fn item(list: List, key: Key) -> Place {
        Place { list, key, part: "" }
    }

    /// An element inside this one.
    #[must_use]
    pub fn part(mut self, selector: &'static str) -> Place {
        self.part = selector;
        self
    }
}

/// A list of printed elements that are told apart by an attribute.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum List {
    /// The whole page: the key is a selector.
    Page,
    /// Marks of states on the map.
    Marks,
    /// Overseas parts on the map, which take the look of their state.
    Parts,
    /// Buttons of the legend.
    Legend,
    /// Buttons that zoom.
    Zoom,
    /// Buttons for light and dark.
    Schemes,
    /// Links to the page in other languages, by their addresses.
    Languages,
    /// What is known of the list at each dated stop.
    Stops,
    /// The handles at the stops in the chart of the dates, by date.
    Handles,
    /// Rows of the table of states.
    Rows,
    /// Buttons for kinds of event.
    Categories,
    /// Events.
    Events,
    /// Their marks on the axis.
    AxisMarks,
    /// Quotes.
    Quotes,
    /// Links of the quotes by what they ask for: themes and states below them, which several share; rows, columns and dots of the
    /// table of speakers.
    Chips,
    /// What a facet offers.
    Options(Facet),
}

impl List {
    /// The selector of all its elements, and the attribute that holds the key of each.
    pub fn selector(self) -> (&'static str, &'static str) {
        match self {
            List::Page => ("", ""),
            List::Marks => ("#map .states a", "data-country"),
            List::Parts => ("#map [data-of]", "data-area"),
            List::Legend => ("#map [data-legend]", "data-legend"),
            List::Zoom => ("#map [data-zoom]", "data-zoom"),
            List::Schemes => (".scheme button", "value"),
            List::Languages => (".language", "data-page"),
            List::Stops => ("p[data-stop]", "data-stop"),
            List::Handles => ("g[data-stop]", "data-stop"),
            List::Rows => ("#states tr[data-country]", "data-country"),
            List::Categories => ("#timeline [data-category]", "data-category"),
            List::Events => ("#timeline [data-event]", "data-event"),
            List::AxisMarks => ("#timeline .axis a", "href"),
            List::Quotes => ("#quotes [data-quote]", "data-quote"),
            List::Chips => ("#quotes :is(.chips, .voices) a", "href"),
            List::Options(Facet::Speaker) => ("select[name=speaker] option", "value"),
            List::Options(Facet::Stance) => ("select[name=stance] option", "value"),
            List::Options(Facet::Theme) => ("select[name=theme] option", "value"),
            List::Options(Facet::Country) => ("select[name=country] option", "value"),
            List::Options(Facet::Source) => ("select[name=source] option", "value"),
        }
    }
}

/// Which element of a list.
#[derive(Clone, Debug)]
pub enum Key {
    /// A state.
    Country(CountryId),
    /// A name known to the code.
    Static(&'static str),
    /// A name from the data.
    Id(Rc<str>),
}

impl Key {
    /// As the key's attribute holds it.
    pub fn as_str(&self) -> &str {
        match self {
            Key::Country(id) => id.as_str(),
            Key::Static(name) => name,
            Key::Id(id) => id,
        }
    }
}

impl From<&FacetValue> for Key {
    fn from(value: &FacetValue) -> Key {
        match value {
            FacetValue::Speaker(id) | FacetValue::Theme(id) | FacetValue::Source(id) => Key::Id(id.clone()),
            FacetValue::Stance(stance) => Key::Static(stance.token()),
            FacetValue::Country(id) => Key::Country(*id),
        }
    }
}

impl PartialEq for Key {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

/// Settings while they are listed.
#[derive(Default)]
pub struct Settings(pub Vec<Setting>);

impl Settings {
    /// An attribute; `None` takes it away.
    pub fn attribute(&mut self, place: Place, name: &'static str, value: Option<impl Into<Cow<'static, str>>>) {
        self.set(place, Property::Attribute(name), value.map(Into::into));
    }

    /// An attribute that is there or not.
    pub fn flag(&mut self, place: Place, name: &'static str, is_set: bool) {
        self.set(place, Property::Attribute(name), is_set.then_some(Cow::Borrowed("")));
    }

    /// `aria-pressed` of a button, which says both.
    pub fn pressed(&mut self, place: Place, is_pressed: bool) {
        let value = if is_pressed { "true" } else { "false" };
        self.set(place, Property::Attribute("aria-pressed"), Some(Cow::Borrowed(value)));
    }

    /// `aria-current` of what the reader has chosen; whatever is not chosen has none.
    pub fn current(&mut self, place: Place, is_current: bool) {
        self.set(place, Property::Attribute("aria-current"), is_current.then_some(Cow::Borrowed("true")));
    }

    /// The whole text.
    pub fn text(&mut self, place: Place, text: impl Into<Cow<'static, str>>) {
        self.set(place, Property::Text, Some(text.into()));
    }

    /// What a control holds.
    pub fn value(&mut self, place: Place, value: impl Into<Cow<'static, str>>) {
        self.set(place, Property::Value, Some(value.into()));
    }

    // Not generic, so that the Wasm holds it once.
    fn set(&mut self, place: Place, property: Property, value: Option<Cow<'static, str>>) {
        self.0.push(Setting { place, property, value });
    }
}
